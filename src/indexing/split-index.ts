import { cborArray, cborText, type CborItem } from './cbor.ts';
import { isFrequent, withFewPlaces } from './frequent-words.ts';
import { partsOf, putPacked, takePacked, textOf, type IndexFiles } from './packed-file.ts';

/**
 * Bytes of a file of words before it is packed; about a half goes over the wire. A query opens four of them (median, 242 pages): with 16,000
 * it fetched 31 KB of them, with 8,000 16 KB, while the list of files, read before the first query, grew by 1 KB.
 */
const LARGEST = 8_000;

/** Files of words, and of frequent words each with all its places: lists as Pagefind writes them. */
interface Split {
  readonly chunks: CborItem;
  readonly whole: CborItem;
}

/**
 * Cuts the files of words of an index of so many pages into smaller ones and returns the new list of them. Pagefind 1.5.2 writes files of
 * 30–60 KB, of which a query needs a few words. With files of at most 20 KB before packing a search over 4,147 long pages fetched 127 KB
 * instead of 235 (median). All places of frequent words are apart: only a phrase in quotes needs them.
 */
export function splitChunks(files: IndexFiles, language: string, chunks: CborItem, pages: number): Split {
  const put = (words: readonly CborItem[]) => cborText(putPacked(files, cborArray([cborArray(words)]), language, nameOf));
  const whole: CborItem[] = [];
  const cut = partsOf(chunks).flatMap((chunk) => {
    const words = partsOf(partsOf(takePacked(files, nameOf(textOf(partsOf(chunk)[2]))))[0]);
    const frequent = words.filter((word) => isFrequent(word, pages));
    whole.push(...frequent.map((word) => cborArray([cborText(nameIn(word)), put([word])])));
    return groups(words.map((word) => (frequent.includes(word) ? withFewPlaces(word) : word))).map((own) =>
      cborArray([cborText(nameIn(own[0]!)), cborText(nameIn(own.at(-1)!)), put(own)]),
    );
  });
  return { chunks: cborArray(cut), whole: cborArray(whole) };
}

const nameOf = (hash: string) => `index/${hash}.pf_index`;
const nameIn = (word: CborItem) => textOf(partsOf(word)[0]);

function groups(words: readonly CborItem[]): CborItem[][] {
  const all: CborItem[][] = [];
  let bytes = Infinity;
  for (const word of words) {
    if (bytes + word.raw.length > LARGEST) [all[all.length], bytes] = [[], 0];
    all.at(-1)!.push(word);
    bytes += word.raw.length;
  }
  return all;
}
