import type { Lexicon } from '../vocabulary/lexicon.ts';
import { wordsOf } from './clean.ts';
import type { Term } from './understand.ts';

/** Takes out what stands in quotes: it is looked for word by word as it is, particles included. An unpaired quote is no quote. */
export function takePhrases(text: string, oneScript: (word: string) => string, lexicon: Lexicon): { rest: string; phrases: Term[] } {
  const phrases: Term[] = [];
  const rest = text.replace(/[«"“„]([^«»"“”„]+)[»"”“]/gu, (_, quoted: string) => {
    const words = wordsOf(quoted).map(oneScript);
    if (words.length < 2) return quoted;
    phrases.push({ typed: quoted, forms: [{ words, weight: 1 }] });
    // What says something is looked for word by word too: the phrase may stand on the page in other forms.
    const telling = lexicon.telling(words);
    return telling === words ? ' ' : ` ${telling.join(' ')} `;
  });
  return { rest, phrases };
}
