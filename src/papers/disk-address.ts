/** Returns a path between folders as an address that a page opened from a disk can follow: a `#` in a name of a file is no place in a page. */
export const diskAddress = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
