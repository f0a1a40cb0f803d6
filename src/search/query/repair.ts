import type { Lexicon } from '../vocabulary/lexicon.ts';
import { weights } from '../weights.ts';
import { mainPart } from './compounds.ts';
import { otherScript } from './homoglyphs.ts';
import { correct } from './spelling.ts';
import { stem } from './stem.ts';
import { toCyrillic } from './transliterate.ts';
import type { Form } from './understand.ts';

/** What only queries with an unknown word need: it is loaded when there is one. */
export { oneScript } from './homoglyphs.ts';
export { relay } from './relay.ts';

/** Returns the word near by that was likelier meant; none where it is a form of the same. */
export async function likelyMeant(word: string, lexicon: Lexicon): Promise<Form[]> {
  const meant = await correct(word, undefined, lexicon, 1);
  return meant === undefined || stem(meant) === stem(word) ? [] : [{ words: [meant], weight: weights.form.spelling }];
}

/** Returns the word an unknown word stands for, or nothing. */
export async function replaceUnknown(word: string, lexicon: Lexicon): Promise<string | undefined> {
  // «Крылов» loses «ов» as an ending, «Крыловым» only «ым».
  const shorter = lexicon.find(stem(stem(word)));
  if (shorter !== undefined && shorter.pages > 0 && shorter.stem.length > 3) return shorter.stem + shorter.ending;
  const twin = otherScript(word);
  const read = /^[a-z]+$/.test(word) ? toCyrillic(word) : undefined;
  // «Е» at the beginning may be «э»: «elektron», «екзамен».
  const candidates = [twin, read, (read ?? word).replace(/^е/, 'э')].filter((candidate) => candidate !== undefined);
  await lexicon.open(candidates.map(stem));
  for (const candidate of candidates) if (lexicon.find(stem(candidate)) !== undefined) return candidate;
  const main = mainPart(word);
  if (main !== undefined) await lexicon.open([stem(main)]);
  // One slip is likelier than a compound that the site does not have, two are not.
  return (
    (await correct(word, read, lexicon, main === undefined ? 2 : 1)) ??
    (main !== undefined && (lexicon.find(stem(main))?.pages ?? 0) > 0 ? main : undefined)
  );
}
