import { formatSchoolYear } from '../bank/school-year.ts';

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

/** Facet → value → how many pages would be found with it. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Whether a page has one of the chosen values in every facet; `but` names a facet that is not asked. */
export function isChosen(page: number, chosen: Chosen, facets: Facets, but?: string): boolean {
  return Object.entries(chosen).every(
    ([name, values]) => name === but || values.length === 0 || values.some((value) => facets.get(name)?.get(value)?.has(page) === true),
  );
}

/** Counts, for each value, the pages that it would leave if it were chosen instead of its neighbours: what is chosen in a facet does not change its own counts. */
export function countValues(pages: readonly number[], chosen: Chosen, facets: Facets): Counts {
  return Object.fromEntries(
    [...facets].map(([name, values]) => {
      const rest = new Set(pages.filter((page) => isChosen(page, chosen, facets, name)));
      return [name, Object.fromEntries([...values].map(([value, own]) => [value, [...own].filter((page) => rest.has(page)).length]))];
    }),
  );
}

/** Returns what is chosen as pairs of facet and value. */
export const pairsOf = (chosen: Chosen): [string, string][] =>
  Object.entries(chosen).flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));

/** Returns a value as people read it. */
export const valueName = (facet: string, value: string): string => (facet === 'year' ? formatSchoolYear(value) : value);
