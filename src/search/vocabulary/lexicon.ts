import { telling } from '../query/stop-words.ts';
import { unpackEntries, type Entry, type Manifest } from './entry.ts';

/** The words of the site, loaded in pieces: first `open` what is asked about, then ask. */
export class Lexicon {
  readonly #manifest: Manifest;
  readonly #read: (file: string) => Promise<string>;
  readonly #stopWords: ReadonlySet<string>;
  readonly #loading = new Map<number, Promise<void>>();
  readonly #entries = new Map<number, readonly Entry[]>();

  /** `read` returns the unpacked text of a file that the manifest names. */
  constructor(manifest: Manifest, read: (file: string) => Promise<string>) {
    this.#manifest = manifest;
    this.#read = read;
    this.#stopWords = new Set(manifest.stop?.split(' '));
  }

  /** Pages of the whole site. */
  get pages(): number {
    return this.#manifest.pages;
  }

  /** Returns the words that carry the meaning; all of them when none does. */
  telling(words: readonly string[]): readonly string[] {
    return telling(words, this.#stopWords);
  }

  /** Loads what is needed to ask about these words; with `letters`, everything that begins with the same so many letters. */
  async open(words: readonly string[], letters?: number): Promise<void> {
    const shards = words.flatMap((word) => this.#shardsFor(word.slice(0, letters)));
    await Promise.all([...new Set(shards)].map((shard) => this.#load(shard)));
  }

  /** Returns the entry of a stem. */
  find(stem: string): Entry | undefined {
    return this.#loaded(stem).find((entry) => entry.stem === stem);
  }

  /** Returns the entries that begin with `beginning`, in order of letters. */
  startingWith(beginning: string): Entry[] {
    return this.#loaded(beginning).filter(({ stem }) => stem.startsWith(beginning));
  }

  /** The entries loaded so far, file by file. */
  get loaded(): Iterable<readonly Entry[]> {
    return this.#entries.values();
  }

  #loaded(beginning: string): readonly Entry[] {
    const shards = this.#shardsFor(beginning);
    if (shards.length === 1) return this.#entries.get(shards[0]!) ?? [];
    return shards.flatMap((shard) => this.#entries.get(shard) ?? []);
  }

  /** Numbers of the shards that hold everything that begins with `beginning`. */
  #shardsFor(beginning: string): number[] {
    const { shards } = this.#manifest;
    const from = shards.findLastIndex(([first]) => first <= beginning);
    const end = `${beginning}\uffff`;
    return shards.flatMap(([first], i) => (i >= from && (i === from || first <= end) ? [i] : [])).filter((i) => i >= 0);
  }

  #load(shard: number): Promise<void> {
    const known = this.#loading.get(shard);
    if (known !== undefined) return known;
    const loading = this.#read(this.#manifest.shards[shard]![1]).then((text) => void this.#entries.set(shard, unpackEntries(text)));
    this.#loading.set(shard, loading);
    // A failure is forgotten: the next question tries again.
    loading.catch(() => this.#loading.delete(shard));
    return loading;
  }
}
