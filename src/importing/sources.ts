import { createReadStream, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedPart } from '../bank/attachments/packed-part.ts';
import { isUnsafePath } from '../bank/packed-names.ts';
import { sniff } from '../bank/signatures.ts';
import { isLitter, splitPath } from './file-names.ts';
import { contentRefusal } from './kind-of-file.ts';
import { reasonOf, Refusal, type Outcome } from './outcome.ts';
import { ARCHIVE_LIMITS, openArchive } from './unpack.ts';

/** One file to be imported, on the disk or in an archive; its bytes are read when their turn comes. */
export interface Source {
  /** As the table shows it. */
  readonly file: string;
  /** Everything before the name: files of one folder belong together. */
  readonly folder: string;
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** What was found, and what needs no reading to be told of. */
export interface Gathered {
  readonly sources: Source[];
  readonly outcomes: Outcome[];
}

/** No work of a school is larger; what is goes to a video service. */
const MOST_BYTES = 200e6;
/** Archives within archives, at most. */
const DEEPEST = 2;

/** Returns every file below the named files, folders and archives, sorted by path; links are not followed. */
export async function gather(paths: readonly string[]): Promise<Gathered> {
  const gathered: Gathered = { sources: [], outcomes: [] };
  for (const path of paths) await take(path, path, gathered);
  gathered.sources.sort((a, b) => a.file.localeCompare(b.file, 'ru', { numeric: true }) || (a.file < b.file ? -1 : 1));
  return gathered;
}

async function take(path: string, file: string, gathered: Gathered): Promise<void> {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink())
      return void gathered.outcomes.push({ file, state: 'refused', reason: 'это ссылка на другой файл: передайте сам файл' });
    if (stat.isDirectory()) return await takeFolder(path, file, gathered);
    if (!stat.isFile()) return void gathered.outcomes.push({ file, state: 'refused', reason: 'это не файл' });
    const [folder, name] = splitPath(file.normalize('NFC'));
    if (isLitter(name)) return void gathered.outcomes.push(litter(file));
    const source: Source = { file, folder, name, read: () => readWhole(path) };
    if (/\.zip$/i.test(name)) await takeArchive(source, gathered, 1);
    else gathered.sources.push(source);
  } catch (error) {
    gathered.outcomes.push({ file, state: 'refused', reason: reasonOf(error) });
  }
}

async function takeFolder(path: string, file: string, gathered: Gathered): Promise<void> {
  for (const item of readdirSync(path).sort()) {
    const inner = `${file.replace(/\/+$/, '')}/${item}`;
    if (!isLitter(item) || /^~\$|^thumbs\.db$/i.test(item)) await take(join(path, item), inner, gathered);
    else gathered.outcomes.push(litter(inner));
  }
}

const litter = (file: string): Outcome => ({ file, state: 'skipped', reason: 'служебный файл программы' });

async function takeArchive(archive: Source, gathered: Gathered, depth: number): Promise<void> {
  const bytes = await archive.read();
  if (bytes.length === 0 || sniff(bytes) === 'text') throw contentRefusal(bytes, 'zip');
  // A document by another name is no archive of files.
  const inside = await openArchive(bytes, ARCHIVE_LIMITS);
  if (inside.some(({ name }) => /^(?:word\/document\.xml|ppt\/presentation\.xml|xl\/workbook\.xml|content\.xml)$/.test(name)))
    return void gathered.sources.push(archive);
  if (inside.length === 0) throw new Refusal('архив пустой');
  for (const packed of inside) await takePacked(packed, archive, gathered, depth);
}

async function takePacked(packed: PackedPart, archive: Source, gathered: Gathered, depth: number): Promise<void> {
  const file = `${archive.file} → ${printable(packed.name)}`;
  const refuse = (reason: string) => void gathered.outcomes.push({ file, state: 'refused', reason });
  if (isUnsafePath(packed.name)) return refuse('путь ведёт за пределы архива: так делают архивы-ловушки');
  if (packed.isLink) return refuse('это ссылка на другой файл: положите в архив сам файл');
  if (isLitter(packed.name)) return void gathered.outcomes.push(litter(file));
  if (packed.isLocked) return refuse('зашифрован паролем: снимите пароль и повторите');
  const [folder, name] = splitPath(packed.name);
  const source: Source = { file, folder: `${archive.file}/${folder}`, name, read: packed.read };
  if (!/\.zip$/i.test(name)) return void gathered.sources.push(source);
  if (depth >= DEEPEST) return refuse('архив в архиве в архиве: распакуйте его и повторите');
  try {
    await takeArchive(source, gathered, depth + 1);
  } catch (error) {
    refuse(reasonOf(error));
  }
}

/** Names of archives are strangers' texts: control signs would run in a terminal. */
const printable = (name: string) => name.replace(/\p{Cc}/gu, '�');

async function readWhole(path: string): Promise<Uint8Array> {
  const { size } = statSync(path);
  if (size > MOST_BYTES)
    throw new Refusal(
      `файл занимает ${Math.round(size / 1e6)} МБ, а можно не больше ${MOST_BYTES / 1e6}: видео дайте ссылкой, остальное разделите`,
    );
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path)) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}
