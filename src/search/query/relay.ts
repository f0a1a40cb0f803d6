import type { Lexicon } from '../vocabulary/lexicon.ts';
import { partsOf, wordsOf } from './clean.ts';
import { oneScript } from './homoglyphs.ts';
import { isKnown, isWord } from './known.ts';
import { numbersIn } from './numbers.ts';
import { otherLayout } from './layout.ts';
import { joined, stem } from './stem.ts';

/**
 * Puts right what was typed in the wrong keyboard layout, piece by piece: only where nothing is a word as typed and all is one when
 * converted. The beginning of a word counts as one («матем»), but not where each piece of several is a whole word in the other layout.
 */
export async function relay(text: string, lexicon: Lexicon): Promise<string> {
  const pieces = text.split(' ').map((piece) => {
    const other = otherLayout(piece);
    return { piece, other, own: wordsOf(piece).map(oneScript), converted: wordsOf(other) };
  });
  await lexicon.open(
    pieces.flatMap(({ own, converted }) => [...own, ...converted]).flatMap((word) => [joined(word), ...partsOf(word)].map(stem)),
  );
  const numbers = await numbersIn(pieces.flatMap(({ own }) => own).join(' '));
  const isOther = ({ piece, converted }: (typeof pieces)[number]) =>
    /[\p{L}\p{N}]/u.test(piece) && converted.some((word) => word.length > 1) && converted.every((word) => isWord(word, lexicon));
  if (pieces.length > 1 && pieces.every((each) => isOther(each) && !each.own.some((word) => /\d/.test(word) || isWord(word, lexicon))))
    return pieces.map(({ other }) => other).join(' ');
  const hasMeaning = (own: readonly string[]) =>
    own.length > 0 && own.every((word) => /\d/.test(word) || (word.length > 1 && isKnown(word, lexicon, numbers)));
  return pieces.map((each) => (!hasMeaning(each.own) && isOther(each) ? each.other : each.piece)).join(' ');
}
