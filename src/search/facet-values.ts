import { durationNames, kindNames } from '../text/search-kinds.ts';

/** Facet → its values in the order of the school; facets that are not named stand in order of letters. */
export type Orders = Readonly<Record<string, readonly string[]>>;

const own: Orders = { kind: Object.values(kindNames), duration: Object.values(durationNames) };
const collator = new Intl.Collator('ru', { numeric: true });

/** Returns the values of a facet in order: as named, the newest year first, the rest by letters with numbers by size. */
export function inOrder(facet: string, values: readonly string[], orders: Orders): string[] {
  const named = orders[facet] ?? own[facet] ?? [];
  const place = (value: string) => named.indexOf(value) + 1 || Infinity;
  const direction = facet === 'year' ? -1 : 1;
  // Two without a place give no number: they go by letters.
  return [...values].sort((a, b) => place(a) - place(b) || direction * collator.compare(a, b));
}
