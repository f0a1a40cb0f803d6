import { CANCELLED } from '../text/search.ts';
import { toolsText as text } from '../text/search-tools.ts';
import { button, element } from './dom.ts';
import { isIdle, restOf } from './facet-fold.ts';
import { inOrder, type Orders } from './facet-values.ts';
import type { Counts } from './facet-counts.ts';
import { facetNames, type Chosen } from './facets.ts';
import { fold } from './query/stem.ts';
import { valueName } from './value-name.ts';

/** How many of them are open at first. */
const OPEN = 4;
/** A facet with more values can be searched in. */
const MANY = 12;

interface Value {
  readonly row: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

interface Facet {
  readonly place: HTMLElement;
  readonly values: readonly Value[];
  readonly more: HTMLElement;
}

/** The facets of the search page. They are made once and then change in place, so that the focus stays where it is. */
export class FacetPanel {
  readonly #place: HTMLElement;
  readonly #orders: Orders;
  readonly #facets: Facet[] = [];

  /** The place hears `change` when a value is chosen. */
  constructor(place: HTMLElement, orders: Orders) {
    this.#place = place;
    this.#orders = orders;
  }

  /** Whether nothing can be chosen yet. */
  get isEmpty(): boolean {
    return this.#facets.length === 0;
  }

  /** Shows what can be chosen and how many each value would give. */
  show(counts: Counts, chosen: Chosen): void {
    if (this.isEmpty)
      this.#place.replaceChildren(
        ...facetNames.flatMap((name, i) => this.#facet(name, counts[name] ?? {}, i < OPEN || (chosen[name] ?? []).length > 0)),
      );
    for (const facet of this.#facets) showFacet(facet, counts, chosen);
  }

  /** Returns what is chosen now. */
  chosen(): Chosen {
    const on = this.#facets.flatMap(({ values }) => values.flatMap(({ box }) => (box.checked ? [box] : [])));
    return Object.fromEntries(
      facetNames
        .map((name) => [name, on.filter((box) => box.name === name).map(({ value }) => value)])
        .filter(([, own]) => own!.length > 0),
    );
  }

  #facet(name: (typeof facetNames)[number], counts: Readonly<Record<string, number>>, open: boolean): HTMLElement[] {
    const values = inOrder(name, Object.keys(counts), this.#orders).filter((value) => value !== CANCELLED);
    if (values.length === 0) return [];
    const title = text.facets[name];
    const own = values.map((value) => makeValue(name, value));
    const rows = own.map(({ row }) => row);
    const list = element('div', { className: 'facet-values', role: 'group', ariaLabel: title }, rows);
    // Kinds are few and known: a field would only take room.
    const within = values.length > MANY && name !== 'kind' ? [searchWithin(title, rows)] : [];
    const more = button('button-plain facet-more', '', () => {
      list.classList.add('facet-whole');
      more.hidden = true;
      own.find(({ row, box }) => row.classList.contains('facet-rest') && !box.disabled)?.box.focus();
    });
    const place = element('details', { className: 'facet', open }, [element('summary', {}, [title]), ...within, list, more]);
    this.#facets.push({ place, values: own, more });
    return [place];
  }
}

function makeValue(name: string, value: string): Value {
  const box = element('input', { type: 'checkbox', name, value });
  const count = element('span', { className: 'count' });
  return { box, count, row: element('label', { className: 'facet-value' }, [box, element('span', {}, [valueName(name, value)]), count]) };
}

/** Brings a facet up to date; one by which nothing can be narrowed is put away. */
function showFacet({ place, values, more }: Facet, counts: Counts, chosen: Chosen): void {
  const shown = values.map(({ row, box, count }) => {
    const found = counts[box.name]?.[box.value] ?? 0;
    box.checked = chosen[box.name]?.includes(box.value) === true;
    // What was just unchecked keeps the focus.
    box.disabled = found === 0 && !box.checked && box !== document.activeElement;
    count.textContent = String(found);
    return { row, box, found };
  });
  const rest = restOf(shown);
  for (const value of shown) {
    value.row.classList.toggle('facet-rest', rest.has(value));
    value.row.classList.toggle('facet-idle', isIdle(value));
  }
  place.hidden = values.every(({ box }) => box.disabled);
  more.textContent = text.moreValues(rest.size);
  more.hidden = rest.size === 0 || place.querySelector('.facet-whole') !== null;
}

/** A field that leaves in sight only the values with what is typed in it. */
function searchWithin(title: string, labels: readonly HTMLElement[]): HTMLElement {
  const field = element('input', {
    type: 'search',
    className: 'facet-search',
    ariaLabel: text.within(title),
    placeholder: text.withinPlaceholder,
  });
  field.addEventListener('input', () => {
    const wanted = fold(field.value.trim());
    for (const label of labels) label.hidden = !fold(label.textContent ?? '').includes(wanted);
  });
  return field;
}
