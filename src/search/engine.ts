import { rewriteQuery } from './query.ts';

/** A page that search found. */
export interface Hit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** HTML escaped by Pagefind, with `<mark>` around the words. */
  readonly excerpt: string;
  readonly sections: readonly { readonly title: string; readonly url: string }[];
}

/** What a search gives: hits are loaded one by one when asked for. */
export interface Found {
  readonly count: number;
  readonly load: (from: number, to: number) => Promise<Hit[]>;
  /** Facet → value → how many hits have it. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** No page held all words; these hold some. */
  readonly relaxed: boolean;
}

/** Facet → values chosen; a hit has one of them in every facet. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<{
    url: string;
    meta: Record<string, string>;
    excerpt: string;
    sub_results: { title: string; url: string }[];
  }>;
}
interface PagefindSearch {
  readonly results: readonly PagefindResult[];
  readonly filters: Record<string, Record<string, number>>;
  readonly totalFilters: Record<string, Record<string, number>>;
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  preload(query: string): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options: Record<string, unknown>): Promise<PagefindSearch>;
}

/** The search engine of the page: Pagefind, loaded on first use from below the bank's root. */
export class Engine {
  #loading: Promise<Pagefind> | undefined;
  readonly #root: URL;

  constructor(root: URL) {
    this.#root = root;
  }

  /** Starts loading without waiting for it. */
  warm(): void {
    void this.#load().catch(() => undefined);
  }

  /** Finds pages with all words, else with some of them. */
  async search(typed: string, chosen: Chosen): Promise<Found> {
    const pagefind = await this.#load();
    const { text, words } = rewriteQuery(typed);
    const filters = Object.fromEntries(
      Object.entries(chosen)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, { any: values }]),
    );
    const whole = await pagefind.search(text === '' ? null : text, { filters });
    if (whole.results.length > 0 || words.length < 2) return this.#found(whole, whole.results, false);
    return this.#relax(pagefind, words, filters, whole);
  }

  async #relax(pagefind: Pagefind, words: readonly string[], filters: Record<string, unknown>, whole: PagefindSearch): Promise<Found> {
    const hits = new Map<string, { result: PagefindResult; words: number; rank: number }>();
    for (const word of words) {
      const { results } = await pagefind.search(word, { filters });
      results.forEach((result, rank) => {
        const hit = hits.get(result.id) ?? { result, words: 0, rank };
        hits.set(result.id, { result, words: hit.words + 1, rank: Math.min(hit.rank, rank) });
      });
    }
    const ranked = [...hits.values()].sort((a, b) => b.words - a.words || a.rank - b.rank).map(({ result }) => result);
    return this.#found(whole, ranked, true);
  }

  #found(search: PagefindSearch, results: readonly PagefindResult[], relaxed: boolean): Found {
    const load = async (from: number, to: number) => {
      const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return pages.map(({ url, meta, excerpt, sub_results }) => ({
        url: new URL(url.replace(/^\//, ''), this.#root).href,
        meta,
        excerpt,
        sections: sub_results.filter((section) => section.url.includes('#')).slice(0, 3),
      }));
    };
    return { count: results.length, load, counts: search.filters, relaxed };
  }

  #load(): Promise<Pagefind> {
    this.#loading ??= this.#start().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #start(): Promise<Pagefind> {
    const address = new URL('pagefind/pagefind.js', this.#root).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    // Pagefind counts facets only after their values have been loaded once.
    await pagefind.options({ baseUrl: '/', ranking: { diacriticSimilarity: 0, metaWeights: { title: 10, author: 2, kicker: 1 } } });
    await pagefind.filters();
    return pagefind;
  }
}
