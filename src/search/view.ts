import { searchText as text } from '../text/search.ts';
import { element } from './dom.ts';
import type { Found } from './engine.ts';
import type { Hit } from './hits.ts';
import { FacetPanel } from './facet-panel.ts';
import type { Orders } from './facet-values.ts';
import type { Names, Offer } from './offers.ts';
import type { Chosen, Counts } from './facets.ts';
import { openFilters } from './filter-dialog.ts';
import { HitList, PAGE } from './hit-list.ts';
import { statusOf, type Ears } from './messages.ts';
import { chipsOf, notesOn, type Go } from './page-parts.ts';
import type { State } from './state.ts';

/** In CSS pixels: the list begins no higher, and no hit is lower. */
const [ABOVE, LOWEST] = [200, 110];

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
  /** What answers, and what is folded below it. */
  readonly hits: HitList;
  readonly rest: HitList;
  readonly names: Names;
  #countAgain = (): void => undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    this.input = root.querySelector<HTMLInputElement>('input[name=q]')!;
    this.order = root.querySelector('select')!;
    this.facets = new FacetPanel(this.part('facets'), JSON.parse(root.dataset['orders'] ?? '{}') as Orders);
    const onFailure = () => this.say(text.failed);
    this.hits = new HitList(this.part('results'), this.part('more'), onFailure);
    this.rest = new HitList(this.part('rest-results'), this.part('rest-more'), onFailure);
    this.names = JSON.parse(root.dataset['names'] ?? '{}') as Names;
    this.part('rest').addEventListener('toggle', () => this.rest.isEmpty && void this.rest.grow());
    this.part('open').addEventListener('click', () => {
      openFilters(this.part('dialog') as HTMLDialogElement, this.part('facets'));
      this.#countAgain();
    });
    // A phone that is turned may have room for the facets now.
    addEventListener('resize', () => this.facets.isEmpty && this.#countAgain());
  }

  /** How many hits may be seen at once: as many as browsers ask for side by side, or as a tall window holds below the field. */
  get inSight(): number {
    return Math.min(PAGE, Math.max(6, Math.ceil((innerHeight - ABOVE) / LOWEST)));
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
    this.hits.show({ load: found.load, from: 0, to: found.answers }, hits);
    this.#fold(found);
    this.say(statusOf(state, found));
    this.#mode(found.count > 0 ? 'found' : 'nothing');
    // What had the focus is gone: whoever goes by keys goes on from the next mark, or from what was found.
    if (loses) (this.part('chips').querySelector('button') ?? this.part('status')).focus();
  }

  /** What does not answer wholly waits behind a line that says how many pages it is. */
  #fold({ load, count, answers, inPassing, whole }: Found): void {
    this.rest.show({ load, from: answers, to: count });
    this.part('rest').hidden = count === answers;
    this.part('rest-words').textContent = count === answers ? '' : text.rest(count - answers, whole < count, inPassing);
  }

  #clear(): void {
    for (const name of ['notes', 'chips', 'nothing']) this.part(name).replaceChildren();
    for (const list of [this.hits, this.rest]) list.clear();
    this.part('rest').hidden = true;
    this.part('rest').removeAttribute('open');
  }

  #mode(mode: Mode): void {
    this.root.dataset['mode'] = mode;
    // Before this was known, the address alone told whether to expect a list.
    document.documentElement.toggleAttribute('data-asked', mode === 'found');
  }
}
