import { searchText as text } from '../text/search.ts';
import type { Found } from './engine.ts';
import { PAGE, type Hit } from './hits.ts';
import { hitItem } from './render.ts';

/** Hits of a search from one number on and before another. */
interface Part {
  readonly load: Found['load'];
  readonly from: number;
  readonly to: number;
}

/** A list of hits that grows by a button. */
export class HitList {
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #onFailure: () => void;
  #part: Part | undefined;

  /** `onFailure` hears when hits cannot be read. */
  constructor(list: HTMLElement, more: HTMLElement, onFailure: () => void) {
    [this.#list, this.#more, this.#onFailure] = [list, more, onFailure];
    more.addEventListener('click', () => void this.grow(true));
  }

  /** Whether nothing is shown. */
  get isEmpty(): boolean {
    return this.#list.children.length === 0;
  }

  /** Shows the first hits of a part of what was found; more of them may be on their way. */
  show(part: Part, hits: readonly Hit[] = []): void {
    this.#part = part;
    this.#list.replaceChildren();
    this.#append(hits, true);
  }

  clear(): void {
    this.show({ load: () => Promise.resolve([]), from: 0, to: 0 });
  }

  /** Fills the list up to the next twenty; `isAsked` by a press: then the focus goes to the first that came. */
  async grow(isAsked = false): Promise<void> {
    const [part, shown] = [this.#part, this.#list.children.length];
    if (part === undefined) return;
    const { load, from, to } = part;
    try {
      const hits = await load(from + shown, Math.min(from + shown - (shown % PAGE) + PAGE, to));
      if (part !== this.#part || this.#list.children.length > shown) return;
      const first = this.#append(hits);
      if (isAsked) first?.querySelector('a')?.focus();
    } catch {
      if (part !== this.#part) return;
      this.#onFailure();
      // The button asks again.
      this.#append([]);
    }
  }

  #append(hits: readonly Hit[], isFirst = false): HTMLElement | undefined {
    const items = hits.map(hitItem);
    this.#list.append(...items);
    const { from, to } = this.#part!;
    const left = to - from - this.#list.children.length;
    this.#more.hidden = left <= 0 || (isFirst && hits.length < PAGE);
    this.#more.textContent = text.more(Math.min(left, PAGE));
    return items[0];
  }
}
