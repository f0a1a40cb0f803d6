import { suggestText as text } from '../text/search-suggest.ts';
import { element } from './dom.ts';
import type { Found } from './engine.ts';
import type { Hit } from './hits.ts';
import { bankEngine } from './fetch-files.ts';
import { cleanText, wordsOf } from './query/clean.ts';
import { correctedQuery } from './query/corrected.ts';
import { rememberFor } from './remember.ts';
import { MOST, suggestionGroups } from './suggest-list.ts';

const PAUSE = 120;
const SHORTEST = 2;

/** `<kopilka-suggest>`: a combobox of the form inside it (ARIA APG, list autocomplete with manual selection); without a choice the form goes its own way. */
class SuggestElement extends HTMLElement {
  readonly #input = this.querySelector<HTMLInputElement>('input[name=q]')!;
  readonly #list = element('div', { role: 'listbox', id: `${this.#input.id || 'q'}-list`, ariaLabel: text.suggestions });
  readonly #note = element('p', { className: 'suggest-note', hidden: true });
  readonly #box = element('div', { className: 'suggest-box', hidden: true }, [this.#note, this.#list]);
  readonly #said = element('p', { className: 'visually-hidden', role: 'status' });
  #engine = bankEngine();
  #found: Found | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #active = -1;

  connectedCallback(): void {
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.#list.id };
    for (const [name, value] of Object.entries(attributes)) this.#input.setAttribute(name, value);
    this.querySelector('.search-row')?.append(this.#box, this.#said);
    this.#engine.warm();
    this.#input.addEventListener('input', () => this.#later());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    // A press on the list must not take the focus from the field.
    this.#box.addEventListener('mousedown', (event) => event.preventDefault());
    this.#box.addEventListener('click', ({ target }) => rememberFor(target, this.#found?.understood));
    this.addEventListener('focusout', ({ relatedTarget }) => !this.contains(relatedTarget as Node | null) && this.#close());
    if (this.#input.value !== '') this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#suggest(this.#input.value.trim()), PAUSE);
  }

  async #suggest(query: string): Promise<void> {
    const turn = ++this.#turn;
    if (wordsOf(cleanText(query)).join('').length < SHORTEST) return this.#close();
    try {
      const found = await this.#engine.search({ query, chosen: {} });
      const hits = found.whole > 0 ? await found.load(0, Math.min(MOST, found.whole, found.answers)) : [];
      if (turn === this.#turn) this.#show(query, found, hits);
    } catch {
      // The form works without suggestions; the next letter tries again.
      this.#engine = bankEngine();
      this.#close();
    }
  }

  #show(query: string, found: Found, hits: readonly Hit[]): void {
    // Who has gone on to something else is not interrupted.
    if (hits.length === 0 || !this.contains(document.activeElement)) return this.#close();
    const corrected = correctedQuery(query, found.understood);
    this.#found = found;
    this.#note.hidden = corrected === undefined;
    this.#note.textContent = corrected === undefined ? '' : text.corrected(corrected);
    this.#list.replaceChildren(...suggestionGroups(hits, this.#list.id));
    this.#said.textContent = [this.#note.textContent, text.suggested(hits.length)].join(' ');
    this.#box.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#choose(-1);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#box.hidden = true;
    this.#said.textContent = '';
    this.#input.setAttribute('aria-expanded', 'false');
    this.#choose(-1);
  }

  get #options(): HTMLAnchorElement[] {
    return this.#box.hidden ? [] : [...this.#list.querySelectorAll<HTMLAnchorElement>('a')];
  }

  /** Makes an option the active one; −1 is the field itself. */
  #choose(number: number): void {
    this.#active = number;
    const options = this.#options;
    for (const [i, option] of options.entries()) option.ariaSelected = String(i === number);
    const active = options[number];
    if (active === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', active.id);
    active?.scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    const { length } = this.#options;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && length > 0) this.#choose(((this.#active + 1 + move + length + 1) % (length + 1)) - 1);
    else if (move === 1) this.#later();
    else if (event.key === 'Escape' && length > 0) this.#close();
    else if (event.key === 'Enter' && this.#active >= 0) this.#options[this.#active]?.click();
    else return;
    event.preventDefault();
  }
}

customElements.define('kopilka-suggest', SuggestElement);
