import { lstatSync, readdirSync, readFileSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { BankFile } from './bank.ts';
import { barePicture } from './bare-picture/bare-picture.ts';
import type { Issue } from './issue.ts';
import type { Listing } from './read-memory.ts';
import { digestOf } from './sha256.ts';
import { sniff } from './signatures.ts';

/** Lists every file below a folder; a link or a folder that cannot be opened is an issue. */
export function listFiles(root: string): Listing {
  const listing: Listing = { files: new Map(), stamps: new Map(), issues: [] };
  collect(root, '', listing);
  return sorted(listing);
}

/** Lists the files below a folder when it is known which paths were touched since they were listed; returns the same as if all were looked at. */
export function listAgain(root: string, { files, stamps, issues }: Listing, touched: ReadonlySet<string>): Listing {
  const paths = [...touched];
  const isTouched = (file: string) => paths.some((path) => file === path || file.startsWith(`${path}/`));
  const kept = [...files].filter(([file]) => !isTouched(file));
  const listing: Listing = {
    files: new Map(kept),
    stamps: new Map(kept.map(([file]) => [file, stamps.get(file) ?? ''])),
    issues: issues.filter(({ file }) => !isTouched(file)),
  };
  // What lies in a touched folder is listed with it.
  const tops = paths.filter((path) => !parentsOf(path).some((parent) => touched.has(parent)));
  for (const path of tops) {
    const item = path.split('/').some(isLitter) ? undefined : lstatSync(join(root, path), { throwIfNoEntry: false });
    if (item !== undefined) take(root, path, item, listing);
  }
  return sorted(listing);
}

const parentsOf = (path: string) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));

function sorted(listing: Listing): Listing {
  return { ...listing, files: new Map([...listing.files].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function collect(root: string, folder: string, listing: Listing): void {
  for (const item of namesIn(root, folder, listing.issues))
    if (!isLitter(item.name)) take(root, folder ? `${folder}/${item.name}` : item.name, item, listing);
}

function take(root: string, path: string, item: Dirent | Stats, listing: Listing): void {
  const { files, stamps, issues } = listing;
  if (item.isDirectory()) collect(root, path, listing);
  else if (item.isFile()) {
    const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, path));
    files.set(path, size);
    stamps.set(path, [size, mtimeMs, ctimeMs, ino].join());
  } else
    issues.push({
      rule: 'file-place',
      severity: 'error',
      file: path,
      message: 'Это не файл, а ссылка на другой файл или папку.',
      hint: 'Положите сюда сам файл: за пределы банка проверка не ходит.',
    });
}

/** What systems and programs leave in folders without asking; it is never published, and nobody need clean it up. */
function isLitter(name: string): boolean {
  return /^(?:\..*|~\$.*|(?:eh)?thumbs\.db|desktop\.ini|__macosx|icon\r)$/i.test(name);
}

function namesIn(root: string, folder: string, issues: Issue[]): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    issues.push(unreadable(folder || '.', error));
    return [];
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Returns the text of a file, or the issue that says why it cannot be read. */
export function readText(root: string, file: string): { text: string } | { issue: Issue } {
  try {
    const { size } = statSync(join(root, file));
    if (size > MOST_TEXT) return { issue: tooLarge(file, size, 'Это не текст записи: проверьте, тот ли файл лежит здесь.') };
    return { text: decoder.decode(readFileSync(join(root, file))) };
  } catch (error) {
    return { issue: unreadable(file, error) };
  }
}

/** Above this a file is not even read: 10 MB of text, 1 GB of anything. */
const MOST_TEXT = 10 * 1024 ** 2;
const MOST_BYTES = 1024 ** 3;

function tooLarge(file: string, size: number, hint: string): Issue {
  return { rule: 'file-size', severity: 'error', file, message: `Файл занимает ${Math.round(size / 1024 ** 2)} МБ.`, hint };
}

function unreadable(file: string, error: unknown): Issue {
  const encoding = error instanceof TypeError;
  return {
    rule: encoding ? 'encoding' : 'unreadable',
    severity: 'error',
    file,
    message: encoding
      ? 'Файл записан не в кодировке UTF-8.'
      : `Файл не удалось открыть (${(error as NodeJS.ErrnoException).code ?? 'сбой чтения'}).`,
    hint: encoding
      ? 'Сохраните файл в кодировке UTF-8: в Блокноте «Сохранить как», «Кодировка: UTF-8».'
      : 'Проверьте права на файл и диск.',
  };
}

/** Describes a file that lies beside an entry (digest and kind are those of its bytes), or says why it cannot be read. */
export function describeFile(root: string, path: string): { file: BankFile } | { issue: Issue } {
  try {
    const { size } = statSync(join(root, path));
    if (size > MOST_BYTES) return { issue: tooLarge(path, size, 'Такой файл в банк не положить: дайте ссылку на запись.') };
    const bytes = readFileSync(join(root, path));
    return { file: { name: path.slice(path.lastIndexOf('/') + 1), path, ...fileFacts(bytes) } };
  } catch (error) {
    return { issue: unreadable(path, error) };
  }
}

/** Returns what the bytes of a file say of it. */
export function fileFacts(bytes: Buffer): Omit<BankFile, 'name' | 'path'> {
  const [digest, sniffed] = [digestOf(bytes), sniff(bytes)];
  const bare = barePicture(bytes, sniffed);
  const given = bare && { size: bare.length, digest: bare.equals(bytes) ? digest : digestOf(bare) };
  return { size: bytes.length, digest, sniffed, ...(given && { given }) };
}
