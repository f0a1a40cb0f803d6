import { searchText as text } from '../text/search.ts';
import { isCheckbox } from './dom.ts';
import type { Found } from './engine.ts';
import type { Order } from './hits.ts';
import { facetNames } from './facet-panel.ts';
import { bankEngine } from './fetch-files.ts';
import { settle, show, step } from './history.ts';
import { titleOf } from './messages.ts';
import { helpOn, type Go } from './page-parts.ts';
import { offersIn } from './offers.ts';
import { rememberFor } from './remember.ts';
import { isBlank, readAddress, toQueryString, without, type State } from './state.ts';
import { copyAddress, saveCsv } from './take-away.ts';
import { PAGE } from './hit-list.ts';
import { SearchView } from './view.ts';

const PAUSE = 200;
/** Nothing is said of waiting before this many milliseconds. */
const PATIENCE = 300;
const stateHere = () => readAddress(new URL(location.href), facetNames);

/** `<kopilka-search>`: turns the plain form and its empty list into a live search; the address is its state. */
class SearchElement extends HTMLElement {
  readonly #view = new SearchView(this);
  readonly #siteName = document.title.replace(/^.*?(?= — |$)/, '');
  #engine = bankEngine();
  #state = stateHere();
  #found: Found | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gone: readonly string[] = [];

  connectedCallback(): void {
    settle();
    this.#listen();
    this.#engine.warm();
    const typed = this.#view.input.value.trim();
    // What was typed while this was on its way counts.
    if (typed !== '' && isBlank(this.#state)) this.#ask({ query: typed }, 'show');
    else this.#restore();
  }

  #listen(): void {
    const { input, order, facets } = this.#view;
    const on = (name: string, event: string, act: (target: EventTarget | null) => void) =>
      this.#view.part(name).addEventListener(event, ({ target }) => act(target));
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask({ query: input.value.trim(), literal: false }, 'show'), PAUSE);
    });
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = input.value.trim();
      this.#ask(query === this.#state.query ? {} : { query, literal: false }, 'submit');
    });
    order.addEventListener('change', () => this.#ask({ order: order.value as Order }));
    on('facets', 'change', (target) => isCheckbox(target) && this.#ask({ chosen: facets.chosen() }));
    on('clear', 'click', () => this.#ask({ chosen: {} }));
    on('csv', 'click', () => this.#found && void saveCsv(this.#found).catch(() => this.#view.say(text.failed)));
    on('copy', 'click', () => void copyAddress().then((words) => (this.#view.part('said').textContent = words)));
    for (const event of ['click', 'auxclick']) on('results', event, (target) => rememberFor(target, this.#found?.understood));
    addEventListener('popstate', () => {
      this.#state = stateHere();
      settle();
      this.#restore();
    });
  }

  #restore(): void {
    [this.#gone, this.#view.input.value] = [[], this.#state.query];
    void this.#search();
  }

  #ask(change: Partial<State>, how: 'show' | 'step' | 'submit' = 'step'): void {
    clearTimeout(this.#timer);
    this.#gone = [];
    this.#state = { ...this.#state, ...change };
    // While somebody types, the field is theirs.
    if (change.query !== undefined && how === 'step') this.#view.input.value = change.query;
    const query = toQueryString(this.#state);
    if (how === 'show') show(query);
    else step(query, how === 'submit');
    void this.#search();
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state;
    this.#view.part('said').textContent = '';
    this.#view.order.value = state.order;
    document.title = titleOf(state) + this.#siteName;
    if (isBlank(state)) return this.#view.blank(this.#gone);
    const waiting = setTimeout(() => turn === this.#turn && this.#view.say(text.loading), PATIENCE);
    try {
      const offers = offersIn(state, this.#view.names);
      const named = offers.map(({ facet }) => facet);
      const found = await this.#engine.search(state, named);
      if (turn === this.#turn && found.gone.length > 0) return this.#forget(found.gone);
      const [counts, hits] = await Promise.all([found.counts(named), found.load(0, Math.min(this.#view.inSight, found.answers))]);
      if (turn !== this.#turn) return;
      this.#found = found;
      clearTimeout(waiting);
      this.#view.show(state, found, hits, this.#gone, [offers, counts], this.#go);
      // The texts of pages are half of all that a first search reads: those out of sight come when the others are drawn.
      await Promise.all([hits.length < Math.min(PAGE, found.answers) && this.#view.hits.grow(), this.#count()]);
      if (found.count === 0) await this.#help(state, turn);
    } catch {
      if (turn === this.#turn) this.#fail();
    } finally {
      clearTimeout(waiting);
    }
  }

  readonly #count = (found = this.#found) => found && this.#view.count(found, this.#state.chosen, () => found === this.#found);
  readonly #go: Go = (change) => this.#ask(change);

  async #help(state: State, turn: number): Promise<void> {
    const help = await helpOn(state, this.#engine, this.#view.ears, this.#go);
    if (turn === this.#turn) this.#view.part('nothing').replaceChildren(help);
  }

  /** An old address may name values that are no more. */
  #forget(gone: Found['gone']): Promise<void> {
    this.#gone = gone.map(([, value]) => value);
    this.#state = { ...this.#state, chosen: gone.reduce((chosen, [name, value]) => without(chosen, name, value), this.#state.chosen) };
    show(toQueryString(this.#state));
    return this.#search();
  }

  /** A new engine forgets what it failed to read: the next question tries again. */
  #fail(): void {
    this.#engine = bankEngine();
    this.#view.fail();
  }
}

customElements.define('kopilka-search', SearchElement);
