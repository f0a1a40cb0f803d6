import { fileSizeFault, fileTypeFault, type FileFault } from '../bank/file-faults.ts';
import type { Region } from '../bank/model/region.ts';
import { sniff } from '../bank/signatures.ts';

/** A file of the author with what the check would say of it. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  title: string;
  readonly fault?: FileFault | undefined;
  /** What looks like personal data in its text: a warning, for words of a task look like names of pupils. */
  readonly personal?: readonly string[] | undefined;
  /** Its text cannot be looked through here. */
  readonly isUnread?: boolean;
}

/** Reads a file and looks at its content; a name is given as every disk takes it. */
export async function readAttachment(file: File, limits: Region['limits'], others: readonly string[]): Promise<Attachment> {
  const name = freeName(file.name, others);
  const size = fileSizeFault({ name, size: file.size }, limits);
  // What is too large is not even read: a phone has little memory.
  if (size !== undefined) return { name, bytes: new Uint8Array(), title: titleOf(name), fault: size };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = sniff(bytes);
  const wrong = fileTypeFault({ name, size: bytes.length, sniffed: kind });
  // The code that looks inside is loaded when there is a file.
  const { fault, personal } = wrong ? { fault: wrong, personal: [] } : await inside(bytes, kind ?? '', limits.file_mb);
  const told = [...new Set(personal.map(({ message, hint }) => `${message} ${hint}`))].slice(0, 5);
  return { name, bytes, title: titleOf(name), fault, personal: told, isUnread: kind === 'pdf' };
}

async function inside(bytes: Uint8Array, kind: string, megabytes: number): Promise<{ fault?: FileFault; personal: FileFault[] }> {
  const { inspectInside } = await import('./inspect-inside.ts');
  return inspectInside(bytes, kind, megabytes);
}

/** Names are compared without case: a second file of Windows would hide the first. */
function freeName(typed: string, others: readonly string[]): string {
  const safe = safeName(typed);
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const at = safe.lastIndexOf('.');
  const [stem, end] = at > 0 ? [safe.slice(0, at), safe.slice(at)] : [safe, ''];
  for (let number = 1; ; number++) {
    const name = number === 1 ? safe : `${stem}-${number}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

// eslint-disable-next-line no-control-regex -- Windows refuses these in names, and addresses read # and % otherwise
const UNSAFE = /[/\\<>:"|?*#%\u0000-\u001f\u200b-\u200f\u202a-\u202e]+/g;

/** Returns a name without what no disk or archive takes, at most 100 signs long. */
export function safeName(typed: string): string {
  const plain = typed
    .normalize('NFC')
    .replace(UNSAFE, '-')
    .replace(/^[.~\s]+|[.\s]+$/g, '');
  const end = /\.[^.]{1,8}$/.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - end.length);
  return `${
    [...stem]
      .slice(0, 100 - end.length)
      .join('')
      .trim() || 'fajl'
  }${end}`;
}

const titleOf = (name: string) =>
  name
    .replace(/\.[^.]{1,8}$/, '')
    .replace(/[_-]+/g, ' ')
    .trim() || name;
