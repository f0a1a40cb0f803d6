import { fromRecord, toRecord } from './record.ts';
import { merge } from './merge.ts';
import { EMPTY, type Change, type Selection } from './selection.ts';

/** The key of the one record in the browser. */
export const SELECTION_KEY = 'kopilka.podborka';
/** Where a record goes that cannot be read whole, so that the next one does not write over it. */
export const ASIDE_KEY = `${SELECTION_KEY}.isporchena`;

/** The part of `localStorage` that a selection needs. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether what is shown is kept: `full` and `blocked` live until the page is left; `newer` must not be written over. */
export type State = 'kept' | 'full' | 'blocked' | 'newer' | 'locked';

/** The reader's selection as this tab knows it. Every change is made to what the browser keeps at that moment, so that two tabs add up. */
export class Shelf {
  state: State = 'kept';
  selection: Selection = EMPTY;
  /** A damaged record was found and set aside just now: this many things could be read in it. */
  rescued: number | undefined;
  /** The damaged record that could not be set aside. */
  locked: string | undefined;
  readonly #storage: () => Storage;
  #isChanged = false;
  /** The text that this tab read or wrote last. */
  #text: string | null = null;

  constructor(storage: () => Storage) {
    this.#storage = storage;
    this.read();
  }

  /** Takes what the browser keeps now; what this tab could not keep is added to it. */
  read(): void {
    const before = this.#text;
    let text: string | null;
    try {
      text = this.#storage().getItem(SELECTION_KEY);
    } catch {
      this.state = 'blocked';
      return;
    }
    this.#text = text;
    if (this.state !== 'kept' && text === before) return;
    // Another tab has begun anew.
    if (this.state === 'newer') this.state = 'kept';
    const kept = this.#open(text);
    if (kept !== undefined) this.selection = this.state === 'kept' ? kept : merge(kept, this.selection);
  }

  /** The reader has changed something that is not kept. */
  get isUnkept(): boolean {
    return this.#isChanged && this.state !== 'kept' && this.state !== 'newer';
  }

  /** Makes a change and keeps it; the state says whether it was kept. */
  change(change: Change): State {
    this.read();
    if (this.state === 'newer') return this.state;
    this.selection = change(this.selection);
    this.#isChanged = true;
    if (this.state !== 'locked') this.state = this.#write(SELECTION_KEY, toRecord(this.selection));
    return this.state;
  }

  /** The damaged record that was set aside, if there is one. */
  get aside(): string | undefined {
    try {
      return this.#storage().getItem(ASIDE_KEY) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Forgets the damaged record. */
  dropAside(): void {
    try {
      this.#storage().removeItem(ASIDE_KEY);
    } catch {
      // Where nothing may be kept, there is nothing to remove.
    }
  }

  /** Puts a record of a newer version aside and begins anew. */
  startAnew(): State {
    if (this.state !== 'newer' || this.#text === null || !this.#setAside(this.#text)) return this.state;
    this.selection = EMPTY;
    this.state = this.#write(SELECTION_KEY, toRecord(EMPTY));
    return this.state;
  }

  #open(text: string | null): Selection | undefined {
    if (text === null || text === '') return EMPTY;
    const { state, selection } = fromRecord(text);
    if (state === 'newer') {
      this.state = 'newer';
      return EMPTY;
    }
    if (state === 'mended') {
      this.rescued = selection.items.length;
      // Without a copy of what was there nothing is written over it.
      if (this.#setAside(text)) this.#write(SELECTION_KEY, toRecord(selection));
      else [this.state, this.locked] = ['locked', text];
    }
    return selection;
  }

  /** An older damaged record is not written over either. */
  #setAside(text: string): boolean {
    const { aside } = this;
    const whole = aside === undefined || aside === text ? text : `${aside}\n\n${text}`;
    return this.#write(ASIDE_KEY, whole) === 'kept';
  }

  /** Some browsers take a write and forget it: what was written is read back. */
  #write(key: string, text: string): 'kept' | 'full' | 'blocked' {
    try {
      const storage = this.#storage();
      storage.setItem(key, text);
      if (storage.getItem(key) !== text) return 'blocked';
      if (key === SELECTION_KEY) this.#text = text;
      return 'kept';
    } catch (error) {
      return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked';
    }
  }
}
