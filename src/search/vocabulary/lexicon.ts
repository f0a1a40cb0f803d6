import { filesFor, once } from '../index/files-for.ts';
import { telling } from '../query/stop-words.ts';
import { unpackEntries, type Entry, type Manifest } from './entry.ts';

/** The words of the site, loaded in pieces: first `open` what is asked about, then ask. */
export class Lexicon {
  readonly #manifest: Manifest;
  readonly #read: (file: string) => Promise<string>;
  readonly #stopWords: ReadonlySet<string>;
  readonly #loading = new Map<string, Promise<void>>();
  readonly #entries = new Map<string, readonly Entry[]>();

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
    await Promise.all(words.flatMap((word) => this.#filesFor(word.slice(0, letters))).map((file) => this.#load(file)));
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
    const files = this.#filesFor(beginning);
    // Nearly always there is one: its entries are not copied.
    if (files.length === 1) return this.#entries.get(files[0]!) ?? [];
    return files.flatMap((file) => this.#entries.get(file) ?? []);
  }

  #filesFor(beginning: string): string[] {
    return filesFor(this.#manifest.shards, beginning);
  }

  #load(file: string): Promise<void> {
    return once(this.#loading, file, async () => void this.#entries.set(file, unpackEntries(await this.#read(file))));
  }
}
