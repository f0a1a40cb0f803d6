import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { cborArray, cborText, readCbor, type CborItem } from './cbor.ts';

/** Every packed file of Pagefind begins with this, once it is unpacked. */
const MAGIC = 'pagefind_dcd';
/** Place of the filters in the list of a language: version, pages, chunks, filters, orders, fields. */
const FILTERS = 3;

interface Entry {
  readonly languages: Record<string, { hash: string }>;
}

/**
 * Makes the same index from the same pages. Pagefind 1.5.2 writes filters and their values in the order of a hash map, anew at random
 * each time (measured: 13 files of two builds differ; the maker knows, Pagefind/pagefind#638). Here both are sorted, and the files
 * get the names of what is in them now. Throws when the format is another: see to it when Pagefind is updated.
 */
export function stabiliseIndex(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as Entry;
  for (const [language, own] of Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)))
    own.hash = rewrite(
      folder,
      own.hash,
      language,
      (hash) => `pagefind.${hash}.pf_meta`,
      (list) => sortFilters(folder, language, list),
    );
  writeFileSync(entryFile, JSON.stringify(entry));
}

function sortFilters(folder: string, language: string, list: CborItem): CborItem {
  const parts = partsOf(list);
  const filters = partsOf(parts[FILTERS]).map((filter) => {
    const [name, hash] = partsOf(filter);
    const fresh = rewrite(folder, textOf(hash), language, (known) => `filter/${known}.pf_filter`, sortValues);
    return cborArray([cborText(textOf(name)), cborText(fresh)]);
  });
  return cborArray(parts.with(FILTERS, cborArray(filters.sort(byName))));
}

/** A filter is its name and its values, each with the pages that have it. */
function sortValues(filter: CborItem): CborItem {
  const [name, values] = partsOf(filter);
  return cborArray([cborText(textOf(name)), cborArray([...partsOf(values)].sort(byName))]);
}

/** Changes one packed file, names it by its new bytes and returns the hash in that name. */
function rewrite(
  folder: string,
  hash: string,
  language: string,
  nameOf: (hash: string) => string,
  change: (item: CborItem) => CborItem,
): string {
  const file = join(folder, nameOf(hash));
  const unpacked = gunzipSync(readFileSync(file));
  if (unpacked.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error(`Pagefind: ${nameOf(hash)} is of another format.`);
  const bytes = Buffer.concat([Buffer.from(MAGIC), change(readCbor(unpacked.subarray(MAGIC.length))).raw]);
  const fresh = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  writeFileSync(file, pack(bytes));
  renameSync(file, join(folder, nameOf(fresh)));
  return fresh;
}

/** The header of gzip names the system on which it was packed; 255 is «unknown». */
function pack(bytes: Buffer): Buffer {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}

function partsOf(item: CborItem | undefined): readonly CborItem[] {
  if (item?.items === undefined) throw new Error('Pagefind: a list of the index is of another format.');
  return item.items;
}

function textOf(item: CborItem | undefined): string {
  if (item?.text === undefined) throw new Error('Pagefind: a name in the index is of another format.');
  return item.text;
}

const byName = (a: CborItem, b: CborItem) => (textOf(partsOf(a)[0]) < textOf(partsOf(b)[0]) ? -1 : 1);
