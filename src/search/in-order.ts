import type { IndexReader } from './index/reader.ts';
import type { Ranked } from './rank.ts';

/** Puts pages into another order; pages that the order does not know come last. */
export async function inOrder(pages: readonly Ranked[], order: 'date' | 'title', reader: IndexReader): Promise<readonly Ranked[]> {
  const sorted = await reader.order(order);
  if (sorted.length === 0) return pages;
  const places = new Map(sorted.map((page, at) => [page, order === 'date' ? -at : at]));
  return [...pages].sort((a, b) => (places.get(a.page) ?? Infinity) - (places.get(b.page) ?? Infinity));
}
