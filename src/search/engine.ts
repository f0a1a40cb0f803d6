import { excerptOf, type Excerpt } from './excerpt.ts';
import { countValues, isChosen, pairsOf, type Chosen, type Counts, type Facet, type Facets } from './facets.ts';
import { everything, find } from './find.ts';
import { IndexReader } from './index/reader.ts';
import { cleanText } from './query/clean.ts';
import type { Understood } from './query/understand.ts';
import type { Ranked } from './rank.ts';
import type { Manifest } from './vocabulary/entry.ts';
import { Lexicon } from './vocabulary/lexicon.ts';
import { pagesOfAll, worksFirst } from './works-first.ts';

/** A page that search found. */
export interface Hit extends Excerpt {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Facet → the values that the page has. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Words of the query that the page does not have. */
  readonly missing: readonly string[];
}

/** The order of hits: the best, the newest or the first by letters comes first. */
export type Order = 'relevance' | 'date' | 'title';

/** What to look for. */
export interface Question {
  readonly query: string;
  readonly chosen: Chosen;
  readonly order?: Order;
  /** Take the words as they were typed: no correction. */
  readonly literal?: boolean;
}

/** What a search gives: hits are loaded one by one when asked for. */
export interface Found {
  readonly understood: Understood;
  readonly count: number;
  /** How many of the hits hold every word; each hit says which it lacks. */
  readonly whole: number;
  /** Pairs of facet and value of the choice that the index does not know: they are of an old address. */
  readonly gone: readonly (readonly [string, string])[];
  /** Counts the values of these facets, of all when none is named; their files are read only now. */
  readonly counts: (names?: readonly string[]) => Promise<Counts>;
  readonly load: (from: number, to: number) => Promise<Hit[]>;
}

/** Reads a file below the root of the bank; throws when it cannot. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** The search of a bank. Nothing is read before the first question or `warm`. */
export class Engine {
  readonly #read: ReadFile;
  readonly #facets = new Map<string, Promise<Facet>>();
  #opening: Promise<{ reader: IndexReader; lexicon: Lexicon }> | undefined;

  constructor(read: ReadFile) {
    this.#read = read;
  }

  /** Starts reading without waiting for it. */
  warm(): void {
    void this.#open().catch(() => undefined);
  }

  /** Finds pages for a query, or all pages when it is empty. */
  async search({ query, chosen, order = 'relevance', literal = false }: Question): Promise<Found> {
    const { reader, lexicon } = await this.#open();
    const blank = cleanText(query) === '';
    const [answer, facets] = await Promise.all([
      blank ? everything(reader) : find(query, reader, lexicon, literal),
      this.#readFacets(reader, ['kind', ...Object.keys(chosen)]),
    ]);
    const pages = worksFirst(answer.pages, pagesOfAll(facets.get('kind'))).filter(({ page }) => isChosen(page, chosen, facets));
    const { terms } = answer.understood;
    const whole =
      answer.understood.unknown.length + answer.understood.similar.length > 0
        ? 0
        : pages.filter(({ has }) => has.length === terms.length).length;
    return {
      understood: answer.understood,
      count: pages.length,
      whole,
      gone: pairsOf(chosen).filter(([name, value]) => facets.get(name)?.has(value) !== true),
      counts: async (names = Object.keys(reader.list.filters)) =>
        countValues(
          answer.pages.map(({ page }) => page),
          chosen,
          new Map([...facets, ...(await this.#readFacets(reader, names))]),
        ),
      load: hitLoader(reader, await inOrder(pages, blank && order === 'relevance' ? 'date' : order, reader), answer.understood),
    };
  }

  #open(): Promise<{ reader: IndexReader; lexicon: Lexicon }> {
    // A failure is forgotten: the next question tries again.
    this.#opening ??= this.#start().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #start(): Promise<{ reader: IndexReader; lexicon: Lexicon }> {
    const text = new TextDecoder();
    const [reader, manifest] = await Promise.all([
      IndexReader.open((path) => this.#read(`pagefind/${path}`)),
      this.#read('slova/words.json'),
    ]);
    const lexicon = new Lexicon(JSON.parse(text.decode(manifest)) as Manifest, async (file) =>
      text.decode(await this.#read(`slova/${file}.gz`)),
    );
    return { reader, lexicon };
  }

  async #readFacets(reader: IndexReader, names: readonly string[]): Promise<Facets> {
    return new Map(await Promise.all(names.map(async (name) => [name, await this.#readFacet(reader, name)] as const)));
  }

  /** Twelve facets of 10,000 pages are made into sets once, not for every question. */
  #readFacet(reader: IndexReader, name: string): Promise<Facet> {
    if (this.#facets.has(name)) return this.#facets.get(name)!;
    const reading = reader.filter(name).then((values) => new Map([...values].map(([value, own]) => [value, new Set(own)])));
    this.#facets.set(name, reading);
    reading.catch(() => this.#facets.delete(name));
    return reading;
  }
}

/** Puts pages into another order; pages that the order does not know come last. */
async function inOrder(pages: readonly Ranked[], order: Order, reader: IndexReader): Promise<readonly Ranked[]> {
  const sorted = order === 'relevance' ? [] : await reader.order(order);
  if (sorted.length === 0) return pages;
  const places = new Map(sorted.map((page, at) => [page, order === 'date' ? -at : at]));
  return [...pages].sort((a, b) => (places.get(a.page) ?? Infinity) - (places.get(b.page) ?? Infinity));
}

function hitLoader(reader: IndexReader, pages: readonly Ranked[], { terms }: Understood): Found['load'] {
  return (from, to) =>
    Promise.all(
      pages.slice(from, to).map(async ({ page, has }) => {
        const fragment = await reader.fragment(page);
        const missing = terms.flatMap(({ typed }, i) => (has.includes(i) ? [] : [typed]));
        return { url: fragment.url, meta: fragment.meta, filters: fragment.filters, missing, ...excerptOf(fragment, terms) };
      }),
    );
}
