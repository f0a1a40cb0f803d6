import { cborArray, type CborItem } from './cbor.ts';
import { partsOf } from './packed-file.ts';

/** Words on so many pages, and on such a share of them, are frequent. */
const FEW = 300;
const SHARE = 0.25;
/** Places of a frequent word that are kept of each page. */
const KEPT = 2;
/** The first byte of a number below zero in CBOR: the three high bits are 001. */
const NEGATIVE = 1;

/**
 * Whether a word stands on so many of `all` pages that where it stands says little. Such words are in most queries («урок», «класс»), and
 * their places on 10,000 pages are 100 KB and more.
 */
export const isFrequent = (word: CborItem, all: number): boolean => {
  const { length } = partsOf(partsOf(word)[1]);
  return length >= FEW && length >= all * SHARE;
};

/** Returns a word of the index with the first places of each page only, and one place in each field. */
export function withFewPlaces(word: CborItem): CborItem {
  const [name, pages, ...rest] = partsOf(word);
  return cborArray([name!, thinPages(pages!), ...rest]);
}

function thinPages(pages: CborItem): CborItem {
  const thin = partsOf(pages).map((page) => {
    const [step, places, ...fields] = partsOf(page);
    return cborArray([step!, cborArray(first(partsOf(places), KEPT)), ...fields.map((field) => cborArray(firstOfEach(partsOf(field))))]);
  });
  return cborArray(thin);
}

const isMark = ({ raw }: CborItem) => raw[0]! >> 5 === NEGATIVE;

/** The first places, with the weights that stand before them. */
function first(items: readonly CborItem[], most: number): CborItem[] {
  const places = items.filter((item) => !isMark(item));
  const end = places.length > most ? items.indexOf(places[most - 1]!) + 1 : items.length;
  return items.slice(0, end);
}

/** The first place after the number of each field. */
const firstOfEach = (items: readonly CborItem[]) => items.filter((item, i) => isMark(item) || i === 0 || isMark(items[i - 1]!));
