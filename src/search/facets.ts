/** Facets in the order of the panel. */
export const facetNames = [
  'kind',
  'subject',
  'level',
  'grade',
  'region',
  'type',
  'theme',
  'audience',
  'unit',
  'municipality',
  'year',
  'duration',
  'files',
] as const;

/** Value → numbers of the pages that have it. */
export type Facet = ReadonlyMap<string, ReadonlySet<number>>;

/** Facet → its values. */
export type Facets = ReadonlyMap<string, Facet>;

/** Facet → values chosen; a page has one of them in every facet. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** Whether a page has one of the chosen values in every facet; `but` names a facet that is not asked. */
export function isChosen(page: number, chosen: Chosen, facets: Facets, but?: string): boolean {
  return Object.entries(chosen).every(
    ([name, values]) => name === but || values.length === 0 || values.some((value) => facets.get(name)?.get(value)?.has(page) === true),
  );
}

/** Returns what is chosen as pairs of facet and value. */
export const pairsOf = (chosen: Chosen): [string, string][] =>
  Object.entries(chosen).flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));
