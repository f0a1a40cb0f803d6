import type { Found } from './engine.ts';
import { isChosen, type Chosen } from './facets.ts';

/** Facet → value → how many pages would be found with it. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Counts, for each value of these facets (of all when none is named), the pages that it would leave if it were chosen instead of its neighbours:
 * what is chosen in a facet does not change its own counts. The files of the facets are read only now.
 */
export async function countsOf({ counted, facets }: Found, chosen: Chosen, names?: readonly string[]): Promise<Counts> {
  const known = await facets(names);
  return Object.fromEntries(
    [...known].map(([name, values]) => {
      const rest = new Set(counted.filter((page) => isChosen(page, chosen, known, name)));
      return [name, Object.fromEntries([...values].map(([value, own]) => [value, [...own].filter((page) => rest.has(page)).length]))];
    }),
  );
}
