import { ARRAY, bodyAt, cborArray, endOf, head, NEGATIVE, valueAt, type CborItem } from './cbor.ts';
import { partsOf } from './packed-file.ts';

/** Words on so many pages, and on such a share of them, are frequent. */
const FEW = 300;
const SHARE = 0.25;
/** Places of a frequent word that are kept of each page. */
const KEPT = 2;

/**
 * Whether a word stands on so many of `all` pages that where it stands says little. Such words are in most queries («урок», «класс»), and
 * their places on 10,000 pages are 100 KB and more.
 */
export function isFrequent(word: CborItem, all: number): boolean {
  // A page takes a byte at least: nearly all words are told by their length alone.
  if (word.raw.length < FEW) return false;
  const { raw } = partsOf(word)[1]!;
  if (raw[0]! >> 5 !== ARRAY) throw new Error('Pagefind: a word of the index is of another format.');
  const pages = valueAt(raw, 0);
  return pages >= FEW && pages >= all * SHARE;
}

/** Returns a word of the index with the first places of each page only, and one place in each field. */
export function withFewPlaces(word: CborItem): CborItem {
  const [name, pages, ...rest] = partsOf(word);
  return cborArray([name!, { raw: thinPages(pages!.raw) }, ...rest]);
}

/** Whether an item of a list stays: a mark (a weight or a field, below zero) or a place, after so many places, and after a mark or first. */
type Keep = (isMark: boolean, places: number, isFirst: boolean) => boolean;

/** The first places, with the weights that stand before them. */
const firstPlaces: Keep = (_, places) => places < KEPT;
/** The first place after the number of each field. */
const firstOfEach: Keep = (isMark, _, isFirst) => isMark || isFirst;

/**
 * A page is the step to it, its places, and where else it has the word. Frequent words have a million places and more: they go from bytes to
 * bytes, since an object for each took a third of the time of indexing.
 */
function thinPages(pages: Buffer): Buffer {
  const thin = Buffer.allocUnsafe(pages.length);
  let [at, to] = [0, 0];
  const copyTo = (end: number) => {
    while (at < end) thin[to++] = pages[at++]!;
  };
  const copyList = (keep: Keep) => {
    const kept = choose(pages, at, keep);
    to += head(ARRAY, kept.length).copy(thin, to);
    const end = endOf(pages, at);
    for (const from of kept) {
      at = from;
      copyTo(endOf(pages, from));
    }
    at = end;
  };
  copyTo(bodyAt(pages, 0));
  while (at < pages.length) {
    const lists = valueAt(pages, at) - 1;
    copyTo(endOf(pages, bodyAt(pages, at)));
    for (let list = 0; list < lists; list += 1) copyList(list === 0 ? firstPlaces : firstOfEach);
  }
  return thin.subarray(0, to);
}

/** Returns where the items begin that stay of a list. */
function choose(bytes: Buffer, list: number, keep: Keep): number[] {
  const kept: number[] = [];
  let [at, places, isFirst] = [bodyAt(bytes, list), 0, true];
  for (let left = valueAt(bytes, list); left > 0; left -= 1) {
    const isMark = bytes[at]! >> 5 === NEGATIVE;
    if (keep(isMark, places, isFirst)) kept.push(at);
    if (!isMark) places += 1;
    isFirst = isMark;
    at = endOf(bytes, at);
  }
  return kept;
}
