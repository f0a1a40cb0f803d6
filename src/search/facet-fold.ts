/** A value of a facet on the page: its row, its box, the number of pages that it would give. */
export interface FacetValue {
  readonly row: HTMLElement;
  readonly box: HTMLInputElement;
  readonly found: number;
}

/** How many values of a facet stand at hand: more than these nobody scans. */
const AT_HAND = 8;

/** Returns the values that wait behind a button: neither chosen nor among the fullest, and each of use; one alone is not worth a fold. */
export function restOf(values: readonly FacetValue[]): ReadonlySet<FacetValue> {
  const useful = values.filter(({ found }) => found > 0);
  const fullest = [...useful].sort((a, b) => b.found - a.found).slice(0, AT_HAND);
  const rest = useful.filter((value) => !value.box.checked && !fullest.includes(value));
  return new Set(rest.length > 1 ? rest : []);
}

/** Tells whether a value would give nothing and is not chosen: it is put away. */
export function isIdle({ box, found }: FacetValue): boolean {
  return found === 0 && !box.checked;
}
