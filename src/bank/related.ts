import { itemKey, type Catalogue } from './catalogue.ts';
import type { Item } from './items.ts';

/** A thing like another one, with the reason in words. */
export interface Related {
  readonly item: Item;
  readonly reason: 'same-subject-grade' | 'same-theme' | 'same-subject' | 'same-type';
}

/** How much each shared value says about likeness; a rarer value says more. */
const weights = { theme: 3, grade: 2, subject: 2, type: 1, audience: 0.5 } as const;
/** Newest candidates looked at per shared value: keeps the work per page constant however large the bank grows. */
const CANDIDATES = 60;

/** Returns the things most like one thing, best first; deterministic, from content alone, never from a reader's doings. */
export function relatedTo(item: Item, catalogue: Catalogue, limit = 4): Related[] {
  const scores = new Map<Item, number>();
  for (const [facet, weight] of Object.entries(weights) as [keyof typeof weights, number][]) {
    for (const value of item.facets[facet]) {
      const others = catalogue.byFacet[facet].get(value) ?? [];
      const gain = weight / Math.log2(2 + others.length);
      for (const other of others.slice(0, CANDIDATES)) scores.set(other, (scores.get(other) ?? 0) + gain);
    }
  }
  scores.delete(item);
  return [...scores]
    .filter(([{ kind, entry }]) => kind !== 'webinar' || entry.data.status !== 'cancelled')
    .sort((a, b) => b[1] - a[1] || (itemKey(a[0]) < itemKey(b[0]) ? -1 : 1))
    .slice(0, limit)
    .map(([other]) => ({ item: other, reason: reasonOf(item, other) }));
}

function reasonOf(item: Item, other: Item): Related['reason'] {
  const shares = (facet: 'subject' | 'grade' | 'theme') => item.facets[facet].some((value) => other.facets[facet].includes(value));
  if (shares('subject') && shares('grade')) return 'same-subject-grade';
  if (shares('theme')) return 'same-theme';
  return shares('subject') ? 'same-subject' : 'same-type';
}
