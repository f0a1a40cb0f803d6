import type { Lexicon } from '../vocabulary/lexicon.ts';
import { partsOf } from './clean.ts';
import type { Numbers } from './numbers.ts';
import { beginningOf, joined, stem } from './stem.ts';

/** A number is always known: pages write numbers in too many ways to list. */
export function isKnown(word: string, lexicon: Lexicon, numbers: Numbers | undefined): boolean {
  return (
    /^[\d.-]+$/.test(word) ||
    numbers?.numeral(word) !== undefined ||
    partsOf(word).every(
      (part) =>
        /^\d+$/.test(part) || [part, stem(part)].some((each) => lexicon.find(each)) || lexicon.startingWith(beginningOf(part)).length > 0,
    )
  );
}

/** Whether a word, or each of its parts, is one of the site, and not only the beginning or another name of one. */
export const isWord = (word: string, lexicon: Lexicon): boolean =>
  isThere(joined(word), lexicon) || partsOf(word).every((part) => isThere(part, lexicon));

function isThere(word: string, lexicon: Lexicon): boolean {
  const { pages, stem: own, ending } = lexicon.find(stem(word)) ?? { pages: 0, stem: '', ending: '' };
  // A stem of a few letters is that of other words: «ин» («by» in the other layout) is no «иная».
  return pages > 0 && (word.length > 3 || own + ending === word);
}
