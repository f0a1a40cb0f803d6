/** Returns a text of at most `length` UTF-16 units that does not end in half a sign. */
export const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
