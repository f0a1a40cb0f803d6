import { createHash } from 'node:crypto';

const CP866 = new TextDecoder('ibm866');
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Returns the name of a file in an archive: UTF-8 when it is valid UTF-8 (Macs forget the flag), else CP866 of Russian Windows; with `/`, in NFC. */
export function decodeName(raw: Uint8Array, isFlagged: boolean, unicode?: Uint8Array): string {
  return (
    (unicode === undefined ? undefined : utf8(unicode)) ??
    (utf8(raw) ?? (isFlagged ? new TextDecoder().decode(raw) : CP866.decode(raw))).replaceAll('\\', '/').normalize('NFC')
  );
}

function utf8(raw: Uint8Array): string | undefined {
  try {
    return UTF8.decode(raw).replaceAll('\\', '/').normalize('NFC');
  } catch {
    return undefined;
  }
}

/** Tells whether a path inside an archive leaves it, or cannot be a path at all. */
export function isUnsafePath(path: string): boolean {
  return path.includes('\0') || /^(?:\/|[a-z]:)/i.test(path) || path.split('/').some((part) => part === '..');
}

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
