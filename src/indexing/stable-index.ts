import { LIST } from '../search/index/first-files.ts';
import type { IndexList } from '../search/index/format.ts';
import { compactList, putList } from './compact-list.ts';
import { cborArray, cborNumber, cborText, numberOf, type CborItem } from './cbor.ts';
import { partsOf, putPacked, takePacked, textOf, type IndexFiles } from './packed-file.ts';
import { splitChunks } from './split-index.ts';

/** Places in the list of a language: version, pages, files of words, filters, orders, fields. */
const [PAGES, CHUNKS, FILTERS, ORDERS] = [1, 2, 3, 4];

/** What Pagefind's own reader begins with; here it tells how many pages there are. */
const ENTRY = 'pagefind-entry.json';

const NOTHING: IndexList = { texts: '', lengths: [], chunks: [], whole: {}, filters: {}, orders: {}, fields: [] };

interface Entry {
  readonly languages: Record<string, { readonly hash?: string; readonly page_count: number }>;
}

/**
 * Makes the same index from the same pages, in files small enough for a phone. Pagefind 1.5.2 writes filters, their values and orders in the
 * order of a hash map, anew at random each time (measured: 13 files of two builds differ; the maker knows, Pagefind/pagefind#638).
 * Here all are sorted, and the files get the names of what is in them now. Throws when the format is another: see to it when
 * Pagefind is updated.
 */
export function stabiliseIndex(files: IndexFiles): void {
  const entry = JSON.parse(Buffer.from(files.get(ENTRY) ?? []).toString()) as Entry;
  const nameOf = (hash: string) => `pagefind.${hash}.pf_meta`;
  for (const [language, own] of Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = partsOf(takePacked(files, nameOf(own.hash ?? '')));
    const { chunks, whole } = splitChunks(files, language, parts[CHUNKS]!, partsOf(parts[PAGES]).length);
    const sorted = [chunks, sortFilters(files, language, parts[FILTERS]!), sortNamed(parts[ORDERS]!)];
    compactList(files, parts.toSpliced(CHUNKS, sorted.length, ...sorted), whole);
    // Pagefind's own list is gone, and so is its name.
    entry.languages[language] = { page_count: own.page_count };
  }
  // A bank without a page has no language.
  if (!files.has(LIST)) putList(files, NOTHING);
  files.set(ENTRY, Buffer.from(JSON.stringify(entry)));
}

function sortFilters(files: IndexFiles, language: string, list: CborItem): CborItem {
  const nameOf = (hash: string) => `filter/${hash}.pf_filter`;
  const filters = partsOf(list).map((filter) => {
    const [name, hash] = partsOf(filter);
    const sorted = sortValues(takePacked(files, nameOf(textOf(hash))));
    return cborArray([cborText(textOf(name)), cborText(putPacked(files, sorted, language, nameOf))]);
  });
  return cborArray(filters.sort(byName));
}

/**
 * A filter is its name and its values, each with the pages that have it. Pages are written as steps: for twelve facets of 10,000 pages that is
 * 92 KB packed instead of 293.
 */
function sortValues(filter: CborItem): CborItem {
  const [name, values] = partsOf(filter);
  return cborArray([cborText(textOf(name)), cborArray([...partsOf(values)].sort(byName).map(inSteps))]);
}

function inSteps(value: CborItem): CborItem {
  const [name, pages] = partsOf(value);
  const numbers = partsOf(pages)
    .map(numberOf)
    .sort((a, b) => a - b);
  return cborArray([cborText(textOf(name)), cborArray(numbers.map((page, i) => cborNumber(page - (numbers[i - 1] ?? 0))))]);
}

/** Orders of pages, each with its name. */
const sortNamed = (list: CborItem) => cborArray([...partsOf(list)].sort(byName));

const byName = (a: CborItem, b: CborItem) => (textOf(partsOf(a)[0]) < textOf(partsOf(b)[0]) ? -1 : 1);
