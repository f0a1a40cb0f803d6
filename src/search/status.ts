import { notesText as text } from '../text/search-notes.ts';
import { searchText } from '../text/search.ts';
import type { Found } from './engine.ts';
import { pairsOf } from './facets.ts';
import { cleanText, wordsOf } from './query/clean.ts';
import type { State } from './state.ts';

/** Returns the line that says how much answers. */
export function statusOf(state: State, { whole, answers, understood }: Pick<Found, 'whole' | 'answers' | 'understood'>): string {
  const { query, chosen } = state;
  const words = wordsOf(cleanText(query));
  if (query !== '' && words.length === 0) return text.noWords;
  if (answers === 0) return query === '' ? text.nothingChosen : text.nothing(query);
  if (query === '' && pairsOf(chosen).length === 0) return text.whole(answers);
  if (understood.terms.length === 1 && understood.similar.length === 1) return text.near(answers);
  return whole === 0 ? text.partial(answers) : searchText.found(answers);
}
