import { partsOf, plainText } from './clean.ts';
import { snowball } from './snowball.ts';

/** Returns the stem of a Russian word (Snowball, the same as in the index); anything else comes back as it is. */
export function stem(word: string): string {
  return /^[а-я]+$/.test(word) ? snowball(word) : word;
}

/** Stems shorter than this are those of too many words: «бином» has that of «бинарный». */
const TELLING = 4;

/** Returns how longer words may begin that are meant with a word: its stem, or the word as typed where the stem says too little. */
export function beginningOf(word: string): string {
  return stem(word).length < TELLING ? word : stem(word);
}

/**
 * Returns how the words of a family begin in the index of Pagefind. It folds «й» into «и» *before* it stems, so that «школьный» is kept as
 * «школьныи», apart from its other forms «школьн»; the true stem is the beginning of all of them.
 * This and `sameWord` are the whole remedy: drop them when Pagefind stems first.
 */
export function keyOf(word: string): string {
  return stem(word).replaceAll('й', 'и');
}

/** Whether a word of the index is a form of the word with this key, and not only a longer word: «школьныи» of «школьн», but not «школьник». */
export function sameWord(indexed: string, key: string): boolean {
  const clean = indexed.replace(/[^\p{L}\p{N}]+$/u, '');
  if (!clean.startsWith(key)) return false;
  return clean === key || /^(?:[ыиоеаяью]?и)$/.test(clean.slice(key.length)) || stem(clean) === key;
}

/** Returns a word as the index keeps it: without hyphens and dots inside. */
export const joined = (word: string): string => partsOf(word).join('');

/** Returns a word of a text in the spelling of the index: small letters, «е» for «ё», no soft hyphens. */
export const fold = (word: string): string => plainText(word).toLowerCase().replaceAll('ё', 'е');

/** Whether a word of a text, folded, is a form of a word that is looked for. */
export const isFormOf = (part: string, form: string): boolean => hasKey(part, keyOf(form));

/** The same of a word by its key. */
export function hasKey(part: string, key: string): boolean {
  // Forms differ at their ends only; to stem every word of a long page took two seconds.
  if (!part.replaceAll('й', 'и').startsWith(key)) return false;
  return sameWord(keyOf(part), key) || (key.length > 3 && part.length - key.length < 4);
}
