import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { selectionText as text } from '../../text/selection.ts';
import { takeText as words } from '../../text/selection-take.ts';
import { citation } from '../../bank/citation.ts';
import { button } from '../element.ts';
import { giveFile, readersDay } from '../give-file.ts';
import { pageOf } from '../root.ts';
import { freeName } from './file-names.ts';
import { filesOf } from './taken-files.ts';
import type { Taken } from './take.ts';
import { sizesOf } from './things.ts';
import { contentsPage, type PackedWork } from './zip-contents.ts';

/** What an archive holds, and which files could not be had. */
export interface Packed {
  readonly blob: Blob;
  readonly files: number;
  readonly missing: readonly string[];
}

/** How files are fetched and who hears how far it is; a test gives its own. */
export interface Packing {
  readonly fetchFile: (address: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly progress?: (done: number, all: number) => void;
  readonly stopped?: () => boolean;
  /** ISO day of the archive. */
  readonly day: string;
}

/** A computer with little memory is told beforehand. */
const BIG = 200_000_000;

/** Makes an archive of the files of the chosen things and gives it to the reader; what could not be had is named. */
export async function offerZip(taken: readonly Taken[], say: (words: string, ...more: HTMLElement[]) => void): Promise<void> {
  let isStopped = false;
  const stop = button(words.stop, () => (isStopped = true));
  const bytes = taken.flatMap(({ thing }) => (thing ? sizesOf(thing) : [])).reduce((sum, size) => sum + size, 0);
  const warning = bytes > BIG ? ` ${words.zipBig(bytes)}` : '';
  const packed = await pack(taken, {
    fetchFile,
    day: readersDay(),
    progress: (done, all) => say(words.zipProgress(done, all) + warning, stop),
    stopped: () => isStopped,
  });
  if (packed === undefined) return say(words.stopped);
  giveFile(words.zipName, packed.blob);
  say([words.zipDone(packed.files), packed.missing.length > 0 ? words.zipMissing(packed.missing) : ''].filter(Boolean).join(' '));
}

/** Returns an archive: a folder for each thing with files, within the reader's own, `index.html` with what is where; `undefined` when it was stopped. */
export async function pack(taken: readonly Taken[], packing: Packing): Promise<Packed | undefined> {
  const parts: BlobPart[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(chunk as Uint8Array<ArrayBuffer>);
  });
  const all = taken.reduce((sum, one) => sum + filesOf(one).length, 0);
  const [placeOf, works, missing] = [createPlaces(), [] as PackedWork[], [] as string[]];
  let files = 0;
  packing.progress?.(0, all);
  for (const one of taken) {
    const work = workOf(one, placeOf(one), packing.day);
    const names = new Set<string>();
    for (const file of filesOf(one)) {
      if (packing.stopped?.()) return undefined;
      const path = `${work.folder}/${freeName(file.name, names, 60)}`;
      try {
        put(zip, path, await packing.fetchFile(file.address), packing.day);
        work.files.push({ title: file.title, path });
        files += 1;
      } catch {
        missing.push(`${file.title} («${one.title}»)`);
        work.files.push({ title: file.title });
      }
      packing.progress?.(files + missing.length, all);
    }
    works.push(work);
  }
  put(zip, 'index.html', strToU8(contentsPage(works, packing.day)) as Uint8Array<ArrayBuffer>, packing.day);
  zip.end();
  return { blob: new Blob(parts, { type: 'application/zip' }), files, missing };
}

/** Returns what says where a thing lies in the archive: in the reader's folder, in one of its own; things without files have none. */
function createPlaces(): (one: Taken) => string {
  const outer = new Set(['index.html']);
  const folders = new Map<string, { readonly path: string; readonly names: Set<string> }>();
  return (one) => {
    const { folder, title } = one;
    if (filesOf(one).length === 0) return '';
    if (folder === undefined) return freeName(title, outer, 60);
    const own = folders.get(folder) ?? { path: freeName(folder, outer, 40), names: new Set() };
    folders.set(folder, own);
    return `${own.path}/${freeName(title, own.names, 60)}`;
  };
}

function workOf({ item, title, known, thing, folder: section }: Taken, folder: string, day: string): PackedWork {
  const record = thing?.cite ? citation({ ...thing.cite, accessed: day }) : thing?.record;
  return {
    title,
    isGone: known === 'gone',
    kicker: [thing?.kicker, ...(thing?.demo ? [text.demo] : [])].filter(Boolean).join('. '),
    section,
    note: item.note,
    address: pageOf(item.key),
    record,
    folder,
    files: [],
  };
}

/** Formats that are packed already are not packed anew. */
const PACKED = /\.(?:docx|pptx|xlsx|od[tps]|pdf|zip|jpe?g|png|webp|avif|mp[34]|m4a|webm)$/i;

function put(zip: Zip, name: string, bytes: Uint8Array<ArrayBuffer>, day: string): void {
  const file = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
  file.mtime = new Date(`${day}T12:00:00`);
  zip.add(file);
  file.push(bytes, true);
}

/** An empty answer, or a page in place of a file, is no file. */
async function fetchFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isPage = /html/.test(answer.headers.get('content-type') ?? '') && !/\.html?$/i.test(address);
  if (!answer.ok || bytes.length === 0 || isPage) throw new Error(`${address}: ${answer.status}`);
  return bytes;
}
