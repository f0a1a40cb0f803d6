import { searchText as text } from '../text/search.ts';
import type { Found } from './engine.ts';
import { cleanText, wordsOf } from './query/clean.ts';
import { pairsOf } from './facets.ts';
import type { State } from './state.ts';

/** Returns the line that says how much answers. */
export function statusOf(state: State, { whole, answers, understood }: Pick<Found, 'whole' | 'answers' | 'understood'>): string {
  const { query, chosen } = state;
  const words = wordsOf(cleanText(query));
  if (query !== '' && words.length === 0) return text.noWords;
  if (answers === 0) return query === '' ? text.nothingChosen : text.nothing(query);
  if (query === '' && pairsOf(chosen).length === 0) return text.whole(answers);
  if (understood.terms.length === 1 && understood.similar.length === 1) return text.near(answers);
  return whole === 0 ? text.partial(answers) : text.found(answers);
}

/** Returns what the tab is called: `дроби, 5 класс — поиск`. */
export function titleOf({ query, chosen }: State): string {
  const said = [query.length > 60 ? `${query.slice(0, 60)}…` : query, ...pairsOf(chosen).map(([, value]) => value)].filter(
    (part) => part !== '',
  );
  return said.length > 0 ? `${said.join(', ')} — ${text.title.toLowerCase()}` : text.title;
}
