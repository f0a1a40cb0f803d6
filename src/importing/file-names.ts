import { createHash } from 'node:crypto';

/** What systems and programs leave in folders without asking: locks of Word, twins of a Mac, pictures of folders. */
export function isLitter(path: string): boolean {
  return path.split('/').some((part) => /^(?:\..+|~\$.*|~.*\.tmp|(?:eh)?thumbs\.db|desktop\.ini|__macosx|icon\r)$/i.test(part));
}

/** The most bytes a file system takes in a name. */
const LONGEST_NAME = 255;

/** Returns a name that any disk takes: one that is too long keeps its beginning and extension, with a digest between. */
export function shortName(name: string, longest = LONGEST_NAME): string {
  if (Buffer.byteLength(name) <= longest) return name;
  const extension = /\.[^.]{1,8}$/.exec(name)?.[0] ?? '';
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  let stem = name.slice(0, name.length - extension.length);
  while (Buffer.byteLength(`${stem}-${digest}${extension}`) > longest) stem = [...stem].slice(0, -1).join('');
  return `${stem}-${digest}${extension}`;
}

/** Returns the last part of a path, and the path before it. */
export function splitPath(path: string): [folder: string, name: string] {
  const at = path.lastIndexOf('/');
  return at < 0 ? ['', path] : [path.slice(0, at), path.slice(at + 1)];
}

/** Returns a name without its extension, and the extension in small letters without the dot. */
export function splitExtension(name: string): [stem: string, extension: string] {
  const found = /^(.+)\.([^.\s]{1,8})$/s.exec(name);
  return found ? [found[1]!, found[2]!.toLowerCase()] : [name, ''];
}
