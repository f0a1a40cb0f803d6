import { createHash } from 'node:crypto';
import { LIST } from '../search/index/first-files.ts';
import type { IndexList } from '../search/index/format.ts';
import type { CborItem } from './cbor.ts';
import { numberOf, pack, partsOf, textOf, type IndexFiles } from './packed-file.ts';

/** Places in Pagefind's list of a language. */
const [PAGES, CHUNKS, FILTERS, ORDERS, FIELDS] = [1, 2, 3, 4, 5];

/**
 * Puts a list of our own in the place of Pagefind's (its parts in their order, and frequent words with their files). Pagefind's names every
 * page by ten letters that do not compress and holds every order: 119 KB for 10,000 pages, before the first search. Here pages are
 * numbered, orders are files of their own, and 24 KB are left.
 */
export function compactList(files: IndexFiles, parts: readonly CborItem[], whole: CborItem): void {
  const texts = createHash('sha256');
  const lengths = partsOf(parts[PAGES]).map((page, number) => {
    const [hash, words] = partsOf(page);
    const name = `fragment/${textOf(hash)}.pf_fragment`;
    texts.update(files.get(name)!);
    rename(files, name, `fragment/${number}.pf_fragment`);
    return numberOf(words);
  });
  const compact: IndexList = {
    texts: texts.digest('hex').slice(0, 8),
    lengths,
    chunks: partsOf(parts[CHUNKS]).map((chunk) => {
      const [from, , hash] = partsOf(chunk).map(textOf);
      return [from!, renamed(files, hash!, 'index/', '.pf_index')];
    }),
    whole: Object.fromEntries(pairs(whole).map(([word, hash]) => [textOf(word), renamed(files, textOf(hash), 'index/', '.pf_index')])),
    filters: Object.fromEntries(
      pairs(parts[FILTERS]).map(([name, hash]) => [textOf(name), renamed(files, textOf(hash), 'filter/', '.pf_filter')]),
    ),
    orders: Object.fromEntries(
      pairs(parts[ORDERS]).map(([name, pages]) => [textOf(name), put(files, 'order/', partsOf(pages).map(numberOf))]),
    ),
    fields: partsOf(parts[FIELDS]).map(textOf),
  };
  putList(files, compact);
}

/** Writes the list of an index. */
export function putList(files: IndexFiles, list: IndexList): void {
  files.set(LIST, pack(JSON.stringify(list)));
}

const pairs = (item: CborItem | undefined) => partsOf(item).map((pair) => partsOf(pair));

/** Takes the language out of the name of a file: there is only one. */
function renamed(files: IndexFiles, hash: string, folder: string, ending: string): string {
  const short = hash.replace(/^.*_/, '');
  // A frequent word that fills a file alone and stands twice a page at most is the same file with few places and with all.
  if (!files.has(folder + short + ending)) rename(files, folder + hash + ending, folder + short + ending);
  return short;
}

function rename(files: IndexFiles, from: string, to: string): void {
  const content = files.get(from);
  if (content === undefined) throw new Error(`Pagefind: the index has no file ${from}.`);
  files.delete(from);
  files.set(to, content);
}

/** Packs a value as a file named by its content; returns the hash in the name. */
function put(files: IndexFiles, folder: string, value: unknown): string {
  const text = JSON.stringify(value);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  files.set(`${folder}${hash}.gz`, pack(text));
  return hash;
}
