import type { Entry } from './bank.ts';
import type { Item } from './items.ts';

/** Returns entries by date, latest first; those of one day by id, so that the order never depends on the disk. */
export function newest<T extends Entry<unknown>>(entries: Iterable<T>, dateOf: (entry: T) => string): T[] {
  return [...entries].sort((a, b) => compare(dateOf(b), dateOf(a)) || compare(a.id, b.id));
}

/** Orders things by date, latest first, then by id. */
export const byDate = (a: Item, b: Item) => compare(b.date, a.date) || compare(a.entry.id, b.entry.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
