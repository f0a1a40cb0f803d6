import { isChosenKey } from '../../bank/chosen-kinds.ts';
import { deflateSync, inflateSync } from 'fflate';
import { cut } from './cut.ts';
import { checksum, fromBase64Url, fromBytes, toBase64Url, toBytes } from './bytes.ts';
import { byFolder, LIMITS, type Chosen, type Folder, type Selection } from './selection.ts';

/** Messengers cut longer addresses. */
export const LONGEST = 8192;

/** What stands in an address: a selection, or why there is none. */
export type Shared = { readonly selection: Selection } | { readonly fault: 'broken' | 'newer' };

/** The letter says that it is a selection, the number is the version of what follows the full stop. */
const HEAD = 'p1.';
const [FOLDER, ITEM, NOTE] = ['\x1d', '\x1e', '\x1f'];
/** One letter for each folder of pages; a letter is never given to another. */
const SEGMENTS = {
  ...{ m: 'materialy', r: 'rekomendacii', v: 'vebinary', c: 'podborki', d: 'dokumenty', e: 'sobytiya', n: 'novosti' },
  ...{ o: 'obedineniya', g: 'otchety' },
} as const;
/** What ids are made of: deflate finds it before the first one. It belongs to version 1 of the format for ever. */
const DICTIONARY = toBytes(
  'metodicheskie-rekomendacii-po-podgotovke-k-prikaz-polozhenie-plan-rumo-oge-ege-vpr-funkcionalnaya-gramotnost-na-uroke-' +
    'matematika-russkij-yazyk-literatura-istoriya-obschestvoznanie-geografiya-biologiya-himiya-fizika-informatika-' +
    'nachalnaya-shkola-doshkolnoe-obrazovanie-starshaya-gruppa-podgotovitelnaya-tehnologicheskaya-karta-rabochij-list-' +
    'vneurochnaya-deyatelnost-klassnyj-chas-vospitanie-pedagog-uchitel-uchenik-2024-2025-2026-' +
    ['5', '6', '7', '8', '9', '10', '11'].map((grade) => `${grade}-klass`).join(ITEM + 'm'),
);
/** An honest selection is far smaller; a forged one must not fill the memory. */
const MOST_BYTES = 2_000_000;

/** Returns what an address holds after `#`: ids, folders and notes, packed; the same selection gives the same text. */
export function toFragment(selection: Selection): string {
  const packed = deflateSync(toBytes(written(selection)), { level: 9, mem: 12, dictionary: DICTIONARY });
  return HEAD + toBase64Url(Uint8Array.of(...checksum(packed), ...packed));
}

/** Returns what the part of an address after `#` holds; `undefined` when it speaks of something else. */
export function fromFragment(hash: string): Shared | undefined {
  const found = /^#?p(\d+)(?:\.(.*))?$/s.exec(hash);
  if (!found) return undefined;
  if (Number(found[1]) > 1) return { fault: 'newer' };
  try {
    // Messengers and letters break long addresses, end a sentence after them, and add marks of their own.
    const typed = decodeURIComponent(found[2] ?? '').replace(/\s/g, '');
    const bytes = fromBase64Url(/^[\w-]*/.exec(typed)![0]);
    const [sum, packed] = [bytes.subarray(0, 4), bytes.subarray(4)];
    if (packed.length === 0 || String(checksum(packed)) !== String(sum)) return { fault: 'broken' };
    return { selection: readFrom(fromBytes(unpack(packed))) };
  } catch {
    return { fault: 'broken' };
  }
}

/** The memory is given beforehand: what does not fit is refused. */
function unpack(packed: Uint8Array): Uint8Array {
  const bytes = inflateSync(packed, { out: new Uint8Array(Math.min(MOST_BYTES, packed.length * 1032 + 64)), dictionary: DICTIONARY });
  if (bytes.length === MOST_BYTES) throw new RangeError('Too long for a selection.');
  return bytes;
}

function written(selection: Selection): string {
  return byFolder(selection)
    .map(({ folder, items }) => clean(folder?.name ?? '') + items.map((item) => ITEM + itemText(item)).join(''))
    .join(FOLDER);
}

function itemText({ key, note }: Chosen): string {
  const [segment = '', id = ''] = key.split('/');
  const letter = Object.entries(SEGMENTS).find(([, name]) => name === segment)?.[0] ?? '';
  return letter + id + (note ? NOTE + clean(note) : '');
}

/** The signs that part the text never stand in it. */
// eslint-disable-next-line no-control-regex -- just those signs are meant
const clean = (text: string) => text.replace(/[\x00-\x08\x0b-\x1f]/g, '');

/** Throws when it is no selection: what was forged is refused whole. */
function readFrom(text: string): Selection {
  const folders: Folder[] = [];
  const items = new Map<string, Chosen>();
  for (const [at, part] of text.split(FOLDER).entries()) {
    const [name = '', ...own] = part.split(ITEM);
    const folder = at === 0 ? undefined : `f${at}`;
    if (folder !== undefined) folders.push({ id: folder, name: cut(name, LIMITS.name) });
    for (const item of own.map((line) => chosenFrom(line, folder))) items.set(item.key, item);
  }
  if (folders.length > LIMITS.folders || items.size > LIMITS.items) throw new RangeError('Too long for a selection.');
  return { folders, items: [...items.values()] };
}

function chosenFrom(line: string, folder: string | undefined): Chosen {
  const [name = '', note] = line.split(NOTE);
  const segment = SEGMENTS[name[0] as keyof typeof SEGMENTS] as string | undefined;
  const key = `${segment}/${name.slice(1)}`;
  if (segment === undefined || !isChosenKey(key)) throw new RangeError('No key of a page.');
  return { key, title: '', ...(folder ? { folder } : {}), ...(note ? { note: cut(note, LIMITS.note) } : {}) };
}
