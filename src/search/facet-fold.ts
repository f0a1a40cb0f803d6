/** A value of a facet on the page: its row, its box, the number of pages that it would give. */
export interface FacetValue {
  readonly row: HTMLElement;
  readonly box: HTMLInputElement;
  readonly found: number;
}

/** How many values of a facet stand at hand: more than these nobody scans. */
const AT_HAND = 8;

/** Returns the values that wait behind a button: neither chosen nor among the fullest; one alone is not worth a fold. */
export function restOf(values: readonly FacetValue[]): ReadonlySet<FacetValue> {
  const fullest = values
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found)
    .slice(0, AT_HAND);
  const rest = values.filter((value) => !value.box.checked && !fullest.includes(value));
  return new Set(rest.length > 1 ? rest : []);
}
