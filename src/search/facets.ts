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

/** Returns the choice with more values of one facet. */
export const withValues = (chosen: Chosen, name: string, values: readonly string[]): Chosen => ({
  ...chosen,
  [name]: [...new Set([...(chosen[name] ?? []), ...values])],
});

/** Returns the choice without one value. */
export const without = (chosen: Chosen, name: string, value: string): Chosen => {
  const rest = (chosen[name] ?? []).filter((other) => other !== value);
  const { [name]: _, ...others } = chosen;
  return rest.length > 0 ? { ...others, [name]: rest } : others;
};
