import { PAGES_ON_BANK } from '../text/search.ts';
import { splitAnswers } from './answers.ts';
import { isChosen, pairsOf, type Chosen, type Facet, type Facets } from './facets.ts';
import { everything, find } from './find.ts';
import { hitLoader, type Hit, type Order } from './hits.ts';
import { once } from './index/files-for.ts';
import { IndexReader } from './index/reader.ts';
import { cleanText } from './query/clean.ts';
import { gradeName, numbersIn } from './query/numbers.ts';
import type { Understood } from './query/understand.ts';
import type { Ranked } from './rank.ts';
import type { Manifest } from './vocabulary/entry.ts';
import { Lexicon } from './vocabulary/lexicon.ts';
import { onlyFor, worksFirst } from './works-first.ts';

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
  /** How many of the hits answer, at least one where anything is found; the others, where a part of the words stands or all in passing, come after them. */
  readonly answers: number;
  /** Whether pages on the bank itself are among those others. */
  readonly inPassing: boolean;
  /** Pairs of facet and value of the choice that the index does not know: they are of an old address. */
  readonly gone: readonly (readonly [string, string])[];
  /** What is counted by the values of facets: pages that answer, whatever is chosen. */
  readonly counted: readonly number[];
  /** Reads these facets, all when none is named, beside those that are chosen. */
  readonly facets: (names?: readonly string[]) => Promise<Facets>;
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

  /** Finds pages for a query, or all pages when it is empty; the facets `soon` are read on the way, since they will be counted at once. */
  async search({ query, chosen, order = 'relevance', literal = false }: Question, soon: readonly string[] = []): Promise<Found> {
    const [{ reader, lexicon }, numbers] = await Promise.all([this.#open(), numbersIn(query)]);
    const blank = cleanText(query) === '';
    const grades = (numbers?.gradesIn(query)?.grades ?? []).map(gradeName);
    const [answer, facets] = await Promise.all([
      blank ? everything(reader) : find(query, reader, lexicon, literal),
      this.#readFacets(reader, ['kind', ...(grades.length > 0 ? ['grade'] : []), ...Object.keys(chosen), ...soon]),
    ]);
    const pages = worksFirst(answer.pages, facets.get('kind'), onlyFor(grades, facets.get('grade')));
    const { terms, unknown, similar } = answer.understood;
    const lacks = unknown.length + similar.length > 0;
    const wholeOf = (some: readonly Ranked[]) => (lacks ? 0 : some.filter(({ has }) => has.length === terms.length).length);
    const onBank = facets.get('kind')?.get(PAGES_ON_BANK) ?? new Set();
    // Told apart before the choice: a mark narrows both parts, and gives as many as its count has said.
    const parts = blank ? { answers: pages, rest: [] } : splitAnswers(pages, wholeOf(pages) > 0 ? terms.length : undefined, onBank);
    const [own = [], others = []] = [parts.answers, parts.rest].map((some) => some.filter(({ page }) => isChosen(page, chosen, facets)));
    const [answers, rest] = own.length > 0 ? [own, others] : [others, []];
    const by = blank && order === 'relevance' ? 'date' : order;
    return {
      understood: answer.understood,
      count: answers.length + rest.length,
      whole: wholeOf([...own, ...others]),
      answers: answers.length,
      inPassing: rest.some(({ page }) => onBank.has(page)),
      gone: pairsOf(chosen).filter(([name, value]) => facets.get(name)?.has(value) !== true),
      counted: (own.length > 0 ? parts.answers : parts.rest).map(({ page }) => page),
      facets: async (names = Object.keys(reader.list.filters)) => new Map([...facets, ...(await this.#readFacets(reader, names))]),
      load: hitLoader(reader, by === 'relevance' ? [...answers, ...rest] : await ordered(by, reader, answers, rest), answer.understood),
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
    return once(this.#facets, name, async () => new Map([...(await reader.filter(name))].map(([value, own]) => [value, new Set(own)])));
  }
}

/** Few ask for another order than by worth. */
async function ordered(by: 'date' | 'title', reader: IndexReader, ...parts: readonly (readonly Ranked[])[]): Promise<Ranked[]> {
  const { inOrder } = await import('./in-order.ts');
  return (await Promise.all(parts.map((pages) => inOrder(pages, by, reader)))).flat();
}
