import { searchText as text } from '../text/search.ts';
import type { Found } from './engine.ts';
import { facetNames, pairsOf, without } from './facets.ts';
import { bankEngine } from './fetch-files.ts';
import { settle, show, step } from './history.ts';
import { PAGE, type Order } from './hits.ts';
import { titleOf } from './messages.ts';
import { offersIn, type Offer } from './offers.ts';
import { LONGEST } from './query/clean.ts';
import { numbersIn } from './query/numbers.ts';
import { isBlank, readAddress, toQueryString, type Go, type State } from './state.ts';
import type { SearchTools } from './tools.ts';
import { SearchView, type Above } from './view.ts';

const PAUSE = 200;
/** Nothing is said of waiting before this many milliseconds. */
const PATIENCE = 300;
const stateHere = () => readAddress(new URL(location.href), facetNames);

/** `<kopilka-search>`: turns the plain form and its empty list into a live search; the address is its state. */
class SearchElement extends HTMLElement {
  readonly #view = new SearchView(this, (target) => void this.#tools?.then((tools) => tools.remember(target)));
  readonly #siteName = document.title.replace(/^.*?(?= — |$)/, '');
  #engine = bankEngine();
  #state = stateHere();
  #found: Found | undefined;
  #tools: Promise<SearchTools> | undefined;
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
    const { input, order } = this.#view;
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
    for (const name of ['open', 'csv', 'copy'] as const)
      this.#view.part(name).addEventListener('click', () => void this.#withTools((tools) => tools.press(name)));
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
    if (isBlank(state)) return this.#view.blank(this.#gone.length > 0 ? (await import('./notes.ts')).goneNote(this.#gone) : []);
    const waiting = setTimeout(() => turn === this.#turn && this.#view.say(text.loading), PATIENCE);
    try {
      const offers = offersIn(state, this.#view.names, await numbersIn(state.query));
      const named = offers.map(({ facet }) => facet);
      // What will be told of is known already: its script comes with the words.
      if (named.length + pairsOf(state.chosen).length > 0) void import('./notes.ts').catch(() => undefined);
      const found = await this.#engine.search(state, named);
      if (turn === this.#turn && found.gone.length > 0) return this.#forget(found.gone);
      const inSight = Math.min(this.#view.inSight, found.answers);
      const [above, hits] = await Promise.all([this.#above(state, found, offers), found.load(0, inSight)]);
      if (turn !== this.#turn) return;
      this.#found = found;
      this.#view.show(found, hits, above);
      // The texts of pages are half of all that a first search reads: those out of sight come when the others are drawn.
      if (inSight < Math.min(PAGE, found.answers)) void this.#view.hits.grow();
      void this.#withTools((tools) => this.#equip(tools, state, found));
    } catch {
      if (turn === this.#turn) this.#fail();
    } finally {
      clearTimeout(waiting);
    }
  }

  /** What stands above the hits; most questions have nothing to be told of, and do without its script. */
  async #above(state: State, found: Found, offers: readonly Offer[]): Promise<Above> {
    const { corrections, unknown, similar } = found.understood;
    const told = [...corrections, ...unknown, ...similar, ...offers, ...this.#gone, ...pairsOf(state.chosen)];
    const isPlain = told.length === 0 && found.understood.terms.length > 0 && found.whole > 0;
    if (isPlain && !state.literal && state.query.length < LONGEST) return { status: text.found(found.answers), notes: [], chips: [] };
    return (await import('./notes.ts')).aboveOf(state, found, this.#gone, offers, this.#engine, this.#go);
  }

  /** Facets, help and the rest of the tools come when the first hits are drawn; where they cannot be read, the hits stay. */
  async #withTools(act: (tools: SearchTools) => Promise<void>): Promise<void> {
    this.#tools ??= import('./tools.ts').then(({ SearchTools: Tools }) => new Tools(this.#view, this.#go));
    this.#tools.catch(() => (this.#tools = undefined));
    await this.#tools.then(act).catch(() => this.#view.sayFailed());
  }

  async #equip(tools: SearchTools, state: State, found: Found): Promise<void> {
    const isStill = () => found === this.#found;
    await tools.show(found, state, isStill);
    if (found.count === 0) await tools.help(state, this.#engine, isStill);
  }

  readonly #go: Go = (change) => this.#ask(change);

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
