import { searchText as text } from '../text/search.ts';
import { element } from './dom.ts';
import type { Found, Hit } from './engine.ts';
import { FacetPanel } from './facet-panel.ts';
import type { Orders } from './facet-values.ts';
import type { Names, Offer } from './offers.ts';
import type { Chosen, Counts } from './facets.ts';
import { openFilters } from './filter-dialog.ts';
import { statusOf, type Ears } from './messages.ts';
import { chipsOf, notesOn, type Go } from './page-parts.ts';
import { hitItem } from './render.ts';
import type { State } from './state.ts';

/** Hits are shown by so many. */
export const PAGE = 20;

/** What the page is busy with; the style sheet hides what has no sense then. */
type Mode = 'blank' | 'found' | 'nothing' | 'failed';

/** What a query names, and how many pages have it. */
export type Offered = readonly [readonly Offer[], Counts];

/** What is seen of the search page: it changes the elements that `Search.astro` made and knows nothing of search itself. */
export class SearchView {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly order: HTMLSelectElement;
  readonly facets: FacetPanel;
  readonly names: Names;
  #countAgain = (): void => undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    this.input = root.querySelector<HTMLInputElement>('input[name=q]')!;
    this.order = root.querySelector('select')!;
    this.facets = new FacetPanel(this.part('facets'), JSON.parse(root.dataset['orders'] ?? '{}') as Orders);
    this.names = JSON.parse(root.dataset['names'] ?? '{}') as Names;
    this.part('open').addEventListener('click', () => {
      openFilters(this.part('dialog') as HTMLDialogElement, this.part('facets'));
      this.#countAgain();
    });
    // A phone that is turned may have room for the facets now.
    addEventListener('resize', () => this.facets.isEmpty && this.#countAgain());
  }

  /** Returns the element marked `data-<name>`. */
  part(name: string): HTMLElement {
    return this.root.querySelector(`[data-${name}]`)!;
  }

  /** Who is told of what is missing. */
  get ears(): Ears {
    const { mail, forge, forgeKind } = this.root.dataset;
    return { mail, forge: forge === undefined ? undefined : { url: forge, kind: forgeKind ?? '' } };
  }

  /** Says something to everybody, those who listen included. */
  say(words: string): void {
    const status = this.part('status');
    if (status.textContent !== words) status.textContent = words;
  }

  /** Shows the page as it is before anything is asked; `gone` are values of an old address that asked for nothing else. */
  blank(gone: readonly string[]): void {
    this.#clear();
    if (gone.length > 0) this.part('notes').append(element('p', {}, [text.gone(gone)]));
    this.say(text.empty);
    this.#mode('blank');
  }

  /** Says that search is out of order; the rubrics are the way on. */
  fail(): void {
    this.#clear();
    this.say(text.failed);
    this.#mode('failed');
  }

  /**
   * Brings the facets up to date where they are in sight: on a narrow screen they are behind a button. What was found is shown by then,
   * and stays when their files cannot be read. `isStill` tells whether it is still what is shown.
   */
  async count(found: Found, chosen: Chosen, isStill: () => boolean): Promise<void> {
    this.#countAgain = () => void this.count(found, chosen, isStill);
    if (this.part('open').offsetParent !== null && !(this.part('dialog') as HTMLDialogElement).open) return;
    if (this.facets.isEmpty) this.part('facets').textContent = text.loading;
    const counts = await found.counts().catch(() => undefined);
    if (!isStill()) return;
    if (counts !== undefined) this.facets.show(counts, chosen);
    else if (this.facets.isEmpty) this.part('facets').textContent = text.facetsFailed;
  }

  /** Shows what was found; `gone` are values of an old address, `offers` what the query names, with `counts` of their facets. */
  show(state: State, found: Found, hits: readonly Hit[], gone: readonly string[], [offers, counts]: Offered, go: Go): void {
    const wasOn = (name: string) => this.part(name).contains(document.activeElement);
    const loses = ['chips', 'notes', 'nothing'].some(wasOn);
    this.#clear();
    this.part('notes').append(...notesOn(state, found, gone, offers, counts, go));
    this.part('chips').append(...chipsOf(state, go));
    this.part('apply').textContent = text.apply(found.count);
    this.append(hits, found.count);
    this.say(statusOf(state, found));
    this.#mode(found.count > 0 ? 'found' : 'nothing');
    // What had the focus is gone: whoever goes by keys goes on from the next mark, or from what was found.
    if (loses) (this.part('chips').querySelector('button') ?? this.part('status')).focus();
  }

  /** Shows more of what was found, and goes to the first of it. */
  more(state: State, found: Found, hits: readonly Hit[]): void {
    this.append(hits, found.count)?.querySelector('a')?.focus();
    this.say(statusOf(state, found));
  }

  /** Adds hits to the list and returns the first of them. */
  append(hits: readonly Hit[], count: number): HTMLElement | undefined {
    const items = hits.map(hitItem);
    this.part('results').append(...items);
    const left = count - this.part('results').children.length;
    this.part('more').hidden = left <= 0 || items.length === 0;
    this.part('more').textContent = text.more(Math.min(left, PAGE));
    return items[0];
  }

  #clear(): void {
    for (const name of ['notes', 'chips', 'results', 'nothing']) this.part(name).replaceChildren();
    this.part('more').hidden = true;
  }

  #mode(mode: Mode): void {
    this.root.dataset['mode'] = mode;
    // Before this was known, the address alone told whether to expect a list.
    document.documentElement.toggleAttribute('data-asked', mode === 'found');
  }
}
