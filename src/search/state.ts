import { pairsOf } from './facets.ts';
import type { Question } from './engine.ts';
import type { Order } from './hits.ts';
import { LONGEST } from './query/clean.ts';

/** What the search page shows; its address says the same. */
export type State = Required<Question>;

const orders: readonly string[] = ['date', 'title'] satisfies Order[];

/** Changes what is asked; the page then shows it. */
export type Go = (change: Partial<State>) => void;

/** Returns what an address of the search page says; parameters other than the named facets are ignored. */
export function readAddress({ searchParams }: URL, facets: readonly string[]): State {
  const order = searchParams.get('order') ?? '';
  const chosen = facets.map((name) => [name, [...new Set(searchParams.getAll(name))]] as const).filter(([, values]) => values.length > 0);
  return {
    query: (searchParams.get('q') ?? '').trim().slice(0, LONGEST),
    chosen: Object.fromEntries(chosen),
    order: orders.includes(order) ? (order as Order) : 'relevance',
    literal: searchParams.has('exact'),
  };
}

/** Returns the query part of an address that says the same: `?q=дроби&grade=5+класс&order=date`. */
export function toQueryString({ query, chosen, order, literal }: State): string {
  const parameters = new URLSearchParams(query === '' ? {} : { q: query.slice(0, LONGEST) });
  for (const [name, values] of Object.entries(chosen)) for (const value of values) parameters.append(name, value);
  if (order !== 'relevance') parameters.set('order', order);
  if (literal && query !== '') parameters.set('exact', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether nothing is asked: no words, no values, no wish to see things in some order. */
export const isBlank = ({ query, chosen, order }: State): boolean => query === '' && order === 'relevance' && pairsOf(chosen).length === 0;
