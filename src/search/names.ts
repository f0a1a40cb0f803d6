import { cleanText, partsOf, wordsOf } from './query/clean.ts';
import { stem } from './query/stem.ts';
import { withoutStopWords } from './query/stop-list.ts';

/** Latin letters at the end keep the engine from cutting endings off, and keep the token beside the first word of the name in the index. */
const TAIL = 'zz';
const LONGEST_NAME = 60;

/** Whether a word of the index is such a token, and no word of a text. */
export const isNameToken = (word: string): boolean => word.endsWith(TAIL);

/** Returns one token for all that words name, whatever their endings: «Комбинации клавиш» and «комбинация клавиш» give the same. */
export function nameToken(words: readonly string[]): string {
  const stems = words.flatMap(partsOf).map(stem);
  return stems.join('').replaceAll('й', 'и').slice(0, LONGEST_NAME) + TAIL;
}

/** Returns the tokens under which a page answers to its title: the whole of it, and what stands before a dash, a colon or a bracket. */
export function namesOf(title: string): string {
  const clean = cleanText(title);
  const parts = [clean, ...(clean.split(/ [—–-] |: | \(|\. /).length > 1 ? [clean.split(/ [—–-] |: | \(|\. /)[0]!] : [])];
  const tokens = parts
    .map((part) => withoutStopWords(wordsOf(part)))
    .filter((words) => words.length > 0)
    .map(nameToken);
  return [...new Set(tokens)].join(' ');
}
