import { excerptOf, type Excerpt } from './excerpt.ts';
import type { IndexReader } from './index/reader.ts';
import type { Understood } from './query/understand.ts';
import type { Ranked } from './rank.ts';

/** Hits are shown by so many. */
export const PAGE = 20;

/** A page that search found. */
export interface Hit extends Excerpt {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Facet → the values that the page has. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Words of the query that the page does not have. */
  readonly missing: readonly string[];
}

/** The order of hits: the best, the newest or the first by letters comes first. */
export type Order = 'relevance' | 'date' | 'title';

/** Returns what reads the hits from one number on and before another, each with its excerpt. */
export function hitLoader(reader: IndexReader, pages: readonly Ranked[], { terms }: Understood) {
  return (from: number, to: number): Promise<Hit[]> =>
    Promise.all(
      pages.slice(from, to).map(async ({ page, has }) => {
        const fragment = await reader.fragment(page);
        const missing = terms.flatMap(({ typed }, i) => (has.includes(i) ? [] : [typed]));
        return { url: fragment.url, meta: fragment.meta, filters: fragment.filters, missing, ...excerptOf(fragment, terms) };
      }),
    );
}
