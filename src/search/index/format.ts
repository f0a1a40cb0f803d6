import { CborReader } from './cbor.ts';

/** The list of an index: what there is, by number of page. The builder makes it of Pagefind's own. */
export interface IndexList {
  /** Changes with the text of any page: part of the address of a fragment, so that no old one comes from a cache. */
  readonly texts: string;
  /** Words of each page. */
  readonly lengths: readonly number[];
  /** Files of words, in order of letters: the first word and the name of the file. */
  readonly chunks: readonly (readonly [from: string, file: string])[];
  /** Frequent word → the file with all its places; the files of words have the first of each page. */
  readonly whole: Readonly<Record<string, string>>;
  /** Filter → name of its file. */
  readonly filters: Readonly<Record<string, string>>;
  /** Order → name of the file with the numbers of pages in this order. */
  readonly orders: Readonly<Record<string, string>>;
  /** Fields of a page (title, author …) by number. */
  readonly fields: readonly string[];
}

/** Where a word stands on one page. */
export interface Place {
  readonly page: number;
  /** Numbers of the words of the text, in order. */
  readonly at: readonly number[];
  /** How much heavier than plain text its heaviest place is: 1 in text, 7 in the main heading. */
  readonly weight: number;
  /** Numbers of the fields that hold the word. */
  readonly fields: readonly number[];
}

/** Plain text has this weight in a chunk. */
const PLAIN = 24;

/** A file of words. Only the words are read at first; the places of a word when they are asked for. */
export class Chunk {
  readonly #reader: CborReader;
  /** Word → where in the bytes its places begin. */
  readonly #words = new Map<string, number>();
  readonly #places = new Map<string, readonly Place[]>();

  constructor(bytes: Uint8Array) {
    this.#reader = new CborReader(bytes);
    const r = this.#reader;
    r.array();
    for (let left = r.array(); left > 0; left -= 1) {
      const parts = r.array();
      this.#words.set(r.text(), r.at);
      r.skip(parts - 1);
    }
  }

  /** Returns the words that begin so. */
  startingWith(beginning: string): string[] {
    return [...this.#words.keys()].filter((word) => word.startsWith(beginning));
  }

  /** Returns the places of a word, in order of pages. Spellings with other accents («й», «ё») count as the word itself. */
  places(word: string): readonly Place[] {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    this.#reader.at = this.#words.get(word)!;
    const own = readPlaces(this.#reader);
    const variants = many(this.#reader, () => (this.#reader.array(), this.#reader.text(), readPlaces(this.#reader)));
    const places = variants.length === 0 ? own : mergePlaces([own, ...variants]);
    this.#places.set(word, places);
    return places;
  }
}

/** Reads a filter: value → page numbers. Each is written as the step from the one before. */
export function readFilter(bytes: Uint8Array): Map<string, number[]> {
  const r = new CborReader(bytes);
  r.array();
  r.text();
  const pages = () => ((page) => many(r, () => (page += r.number())))(0);
  return new Map(many(r, () => (r.array(), [r.text(), pages()] as const)));
}

/** Puts places of several spellings of one word together. */
export function mergePlaces(lists: readonly (readonly Place[])[]): Place[] {
  const pages = new Map<number, Place>();
  for (const place of lists.flat()) {
    const known = pages.get(place.page);
    pages.set(place.page, known === undefined ? place : mergePlace(known, place));
  }
  return [...pages.values()].sort((a, b) => a.page - b.page);
}

const mergePlace = (a: Place, b: Place): Place => ({
  page: a.page,
  at: [...new Set([...a.at, ...b.at])].sort((x, y) => x - y),
  weight: Math.max(a.weight, b.weight),
  fields: [...new Set([...a.fields, ...b.fields])],
});

function readPlaces(r: CborReader): Place[] {
  let page = 0;
  return many(r, () => {
    const parts = r.array();
    page += r.number();
    const at: number[] = [];
    let [weight, heaviest, last] = [PLAIN, 0, 0];
    for (let left = r.array(); left > 0; left -= 1) {
      const step = r.number();
      // A negative number changes the weight of what follows; the place after it is counted from the beginning again.
      if (step < 0) [weight, last] = [Math.min(-step - 1, 255), 0];
      else {
        at.push((last += step));
        heaviest = Math.max(heaviest, weight);
      }
    }
    const fields: number[] = [];
    if (parts > 2)
      for (let left = r.array(), field = 0; left > 0; left -= 1) {
        const step = r.number();
        if (step < 0) field = -step - 1;
        else if (fields.at(-1) !== field) fields.push(field);
      }
    // Heavier places come first in the file; whoever looks for neighbours needs them in order.
    return { page, at: at.sort((a, b) => a - b), weight: heaviest / PLAIN, fields };
  });
}

function many<T>(r: CborReader, read: () => T): T[] {
  const items: T[] = [];
  for (let left = r.array(); left > 0; left -= 1) items.push(read());
  return items;
}
