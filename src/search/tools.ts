import { searchText } from '../text/search.ts';
import { toolsText as text } from '../text/search-tools.ts';
import { isCheckbox } from './dom.ts';
import type { Engine, Found } from './engine.ts';
import { countsOf } from './facet-counts.ts';
import { FacetPanel } from './facet-panel.ts';
import type { Orders } from './facet-values.ts';
import { openFilters } from './filter-dialog.ts';
import { helpOn } from './help.ts';
import { rememberFor } from './remember.ts';
import type { Go, State } from './state.ts';
import { copyAddress, saveCsv } from './take-away.ts';
import type { SearchView } from './view.ts';

/** What the page of search does besides finding: facets, help where nothing is found, what can be taken away. It comes when the first hits are drawn. */
export class SearchTools {
  readonly #view: SearchView;
  readonly #go: Go;
  readonly #panel: FacetPanel;
  #found: Found | undefined;
  /** The same together with what other banks have answered. */
  #joined: Found | undefined;
  #countAgain = (): void => undefined;

  constructor(view: SearchView, go: Go) {
    [this.#view, this.#go] = [view, go];
    const facets = view.part('facets');
    this.#panel = new FacetPanel(facets, JSON.parse(view.root.dataset['orders'] ?? '{}') as Orders);
    facets.addEventListener('change', ({ target }) => isCheckbox(target) && go({ chosen: this.#panel.chosen() }));
    view.part('clear').addEventListener('click', () => go({ chosen: {} }));
    // A phone that is turned may have room for the facets now.
    addEventListener('resize', () => this.#panel.isEmpty && this.#countAgain());
  }

  /** Keeps the words of the query for the page behind a link that was pressed: at once, since the page is left. */
  remember(target: EventTarget | null): void {
    rememberFor(target, this.#found?.understood);
  }

  /** Does what the button marked `data-<name>` is for. */
  async press(name: 'open' | 'csv' | 'copy'): Promise<void> {
    if (name === 'copy') this.#view.part('said').textContent = await copyAddress();
    else if (name === 'csv' && this.#found) await saveCsv(this.#joined ?? this.#found).catch(() => this.#view.sayFailed());
    else if (name === 'open') {
      openFilters(this.#view.part('dialog') as HTMLDialogElement, this.#view.part('facets'));
      this.#countAgain();
    }
  }

  /**
   * Brings the facets up to date where they are in sight: on a narrow screen they are behind a button. What was found is shown by then,
   * and stays when their files cannot be read. `isStill` tells whether it is still what is shown.
   */
  async show(found: Found, state: State, isStill: () => boolean): Promise<void> {
    if (this.#view.root.dataset['live'] && found !== this.#found) void this.#join(found, state, isStill);
    this.#found = found;
    this.#view.part('apply').textContent = text.apply(found.answers);
    this.#countAgain = () => void this.show(found, state, isStill);
    const place = this.#view.part('facets');
    if (this.#view.part('open').offsetParent !== null && !(this.#view.part('dialog') as HTMLDialogElement).open) return;
    if (this.#panel.isEmpty) place.textContent = searchText.loading;
    const counts = await countsOf(found, state.chosen).catch(() => undefined);
    if (!isStill()) return;
    if (counts !== undefined) this.#panel.show(counts, state.chosen);
    else if (this.#panel.isEmpty) place.textContent = text.facetsFailed;
  }

  /** Other banks that are asked at once have a script of their own: it comes only where there are any, and what fails there is nothing here. */
  async #join(found: Found, state: State, isStill: () => boolean): Promise<void> {
    this.#joined = undefined;
    const joined = await import('./live/join.ts')
      .then(({ joinNeighbours }) => joinNeighbours(this.#view, found, state, isStill))
      .catch(() => undefined);
    if (isStill()) this.#joined = joined;
  }

  /** Says what to do where nothing is found. */
  async help(state: State, engine: Engine, isStill: () => boolean): Promise<void> {
    const { mail, forge, forgeKind } = this.#view.root.dataset;
    const ears = { mail, forge: forge === undefined ? undefined : { url: forge, kind: forgeKind ?? '' } };
    const links = [...this.#view.root.querySelectorAll('.search-browse a')].map((link) => link.cloneNode(true) as HTMLElement);
    for (const link of links) link.hidden = false;
    const help = await helpOn(state, engine, ears, links, this.#go);
    if (isStill()) this.#view.part('nothing').replaceChildren(help);
  }
}
