import type { Chosen } from './engine.ts';

/** What an address of the search page says: the query and the values chosen; unknown parameters are ignored. */
export function readAddress(address: URL, facets: readonly string[]): { query: string; chosen: Chosen } {
  const query = address.searchParams.get('q')?.trim() ?? '';
  const chosen = facets.map((name) => [name, address.searchParams.getAll(name)] as const).filter(([, values]) => values.length > 0);
  return { query, chosen: Object.fromEntries(chosen) };
}

/** Returns the query part of an address that says the same: `?q=дроби&grade=5`. */
export function toQueryString(query: string, chosen: Chosen): string {
  const parameters = new URLSearchParams(query === '' ? {} : { q: query });
  for (const [name, values] of Object.entries(chosen)) for (const value of values) parameters.append(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Puts the state into the address: a new step of history when a person asked, the same step while typing. */
export function writeAddress(query: string, chosen: Chosen, how: 'push' | 'replace'): void {
  const address = `${location.pathname}${toQueryString(query, chosen)}`;
  if (address === location.pathname + location.search) return;
  history[how === 'push' ? 'pushState' : 'replaceState'](undefined, '', address);
}
