import { searchText as text } from '../text/search.ts';
import { pairsOf } from './facets.ts';
import type { State } from './state.ts';

/** Returns what the tab is called: `дроби, 5 класс — поиск`. */
export function titleOf({ query, chosen }: State): string {
  const said = [query.length > 60 ? `${query.slice(0, 60)}…` : query, ...pairsOf(chosen).map(([, value]) => value)].filter(
    (part) => part !== '',
  );
  return said.length > 0 ? `${said.join(', ')} — ${text.title.toLowerCase()}` : text.title;
}
