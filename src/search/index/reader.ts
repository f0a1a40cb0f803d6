import { filesFor, once } from './files-for.ts';
import { LIST } from './first-files.ts';
import { Chunk, readFilter, type IndexList, type Place } from './format.ts';

/** Every packed file of Pagefind begins with this, once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** What Pagefind keeps of a page, to show it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string; readonly location: number }[];
}

/**
 * The files that Pagefind made, read without Pagefind's own reader: that one knows neither «or» nor how frequent a single word is, takes
 * 95 KB before the first search, and asks for nine searches a query where one look at the same files is enough (4,147 pages, both on a
 * busy machine: 198 ms and 10 ms a query).
 */
export class IndexReader {
  readonly #fetch: (path: string) => Promise<Uint8Array>;
  readonly #loading = new Map<string, Promise<Chunk>>();
  readonly #chunks = new Map<string, Chunk>();
  readonly #fragments = new Map<number, Promise<Fragment>>();
  readonly #filters = new Map<string, Promise<Map<string, number[]>>>();
  readonly list: IndexList;

  private constructor(list: IndexList, fetch: (path: string) => Promise<Uint8Array>) {
    this.list = list;
    this.#fetch = fetch;
  }

  /** Opens an index; `fetch` returns the unpacked bytes of a file by its address below the folder of the index. */
  static async open(fetch: (path: string) => Promise<Uint8Array>): Promise<IndexReader> {
    return new IndexReader(parse<IndexList>(await fetch(LIST)), fetch);
  }

  /** Loads all words that begin with one of these; those that begin with one of `whole` with all their places. */
  async load(beginnings: readonly string[], whole: readonly string[] = []): Promise<void> {
    const frequent = Object.entries(this.list.whole).filter(([word]) => whole.some((beginning) => word.startsWith(beginning)));
    const files = new Set([
      ...beginnings.flatMap((beginning) => filesFor(this.list.chunks, beginning)),
      ...frequent.map(([, file]) => file),
    ]);
    await Promise.all([...files].map((file) => this.#loadChunk(file)));
  }

  /** Returns the loaded words that begin so, with their places; with `whole`, all places of frequent words too. */
  startingWith(beginning: string, whole = false): (readonly [string, readonly Place[]])[] {
    return filesFor(this.list.chunks, beginning).flatMap((file) => {
      const chunk = this.#chunks.get(file);
      const chunkOf = (word: string) => (whole && this.#chunks.get(this.list.whole[word] ?? '')) || chunk;
      return chunk?.startingWith(beginning).map((word) => [word, chunkOf(word)!.places(word)] as const) ?? [];
    });
  }

  /** Returns the numbers of all pages in an order; none when there is no such order. */
  async order(name: string): Promise<readonly number[]> {
    const file = this.list.orders[name];
    return file === undefined ? [] : parse<number[]>(await this.#fetch(`order/${file}.gz`));
  }

  /** Returns the values of a filter with their pages; none when there is no such filter. */
  filter(name: string): Promise<Map<string, number[]>> {
    const hash = this.list.filters[name];
    if (hash === undefined) return Promise.resolve(new Map());
    return once(this.#filters, name, async () => readFilter(unsigned(await this.#fetch(`filter/${hash}.pf_filter`))));
  }

  /** Returns what is kept of a page to show it. */
  fragment(page: number): Promise<Fragment> {
    return once(this.#fragments, page, async () => {
      const bytes = unsigned(await this.#fetch(`fragment/${page}.pf_fragment?v=${this.list.texts}`));
      return JSON.parse(new TextDecoder().decode(bytes)) as Fragment;
    });
  }

  #loadChunk(hash: string): Promise<Chunk> {
    return once(this.#loading, hash, async () => {
      const chunk = new Chunk(unsigned(await this.#fetch(`index/${hash}.pf_index`)));
      this.#chunks.set(hash, chunk);
      return chunk;
    });
  }
}

const parse = <T>(bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as T;

function unsigned(bytes: Uint8Array): Uint8Array {
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error('The search index is of another format.');
  return bytes.subarray(SIGNATURE.length);
}
