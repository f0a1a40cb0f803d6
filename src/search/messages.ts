import { searchText as text } from '../text/search.ts';
import type { Found } from './engine.ts';
import { cleanText, wordsOf } from './query/clean.ts';
import { pairsOf } from './facets.ts';
import type { State } from './state.ts';

/** Returns the line that says how much was found. */
export function statusOf(
  state: State,
  { count, whole, answers, understood }: Pick<Found, 'count' | 'whole' | 'answers' | 'understood'>,
): string {
  const { query, chosen } = state;
  const words = wordsOf(cleanText(query));
  if (query !== '' && words.length === 0) return text.noWords;
  if (count === 0) return query === '' ? text.nothingChosen : text.nothing(query);
  if (query === '') return pairsOf(chosen).length > 0 ? text.browsed(count) : text.whole(count);
  if (understood.terms.length === 1 && understood.similar.length === 1) return text.near(count);
  if (whole === 0) return text.partial(count);
  return answers < count ? text.folded(answers, count - answers) : text.found(whole, count - whole);
}

/** Returns what the tab is called: `дроби, 5 класс — поиск`. */
export function titleOf({ query, chosen }: State): string {
  const said = [query.length > 60 ? `${query.slice(0, 60)}…` : query, ...pairsOf(chosen).map(([, value]) => value)].filter(
    (part) => part !== '',
  );
  return said.length > 0 ? `${said.join(', ')} — ${text.title.toLowerCase()}` : text.title;
}
