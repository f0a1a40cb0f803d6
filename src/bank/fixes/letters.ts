import { findDecomposed, findInvisible } from '../invisible.ts';
import { findMixedWords } from '../mixed-words.ts';
import { offsetOf, type Fix } from './fix.ts';

/** What can go without a trace; a lost letter, a control sign or a separator of lines is left to the author. */
const REMOVABLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{NChar}/u;

/** Takes the characters that nobody sees out of the whole file and makes letters in two parts whole. */
export const invisibleCharacters: Fix = {
  rule: 'invisible-characters',
  apply: (text) => composeLetters(removeInvisible(text)),
  tells: () => 'убраны невидимые знаки',
};

function removeInvisible(text: string): string {
  let clean = '';
  let from = 0;
  for (const { index } of findInvisible(text)) {
    const sign = String.fromCodePoint(text.codePointAt(index) ?? 0);
    if (!REMOVABLE.test(sign)) continue;
    clean += text.slice(from, index);
    from = index + sign.length;
  }
  return clean + text.slice(from);
}

function composeLetters(text: string): string {
  return findDecomposed(text).reduceRight((changed, { whole, index }) => {
    const split = whole.normalize('NFD');
    return changed.startsWith(split, index) ? changed.slice(0, index) + whole + changed.slice(index + split.length) : changed;
  }, text);
}

/** Letters that look the same in both alphabets, to the last stroke. */
const TWINS = /^[ABCEHKMOPTXaceopxyёЁАВСЕНКМОРТХасеорху]$/u;

/** Puts a word into one alphabet where only the letters of the other look alike and they are the smaller part of it. */
export const mixedScripts: Fix = {
  rule: 'mixed-scripts',
  apply: (text, { message, line, column }) => {
    const word = /^В слове «(.+?)» смешаны/.exec(message)?.[1];
    const fixed = word === undefined ? undefined : certainForm(word);
    if (word === undefined || fixed === undefined || line === undefined) return text;
    const at = text.indexOf(word, offsetOf(text, line, column));
    return at < 0 ? text : text.slice(0, at) + fixed + text.slice(at + word.length);
  },
  tells: ({ message }) => `слово «${/«(.+?)»/.exec(message)?.[1]}» набрано одной азбукой`,
};

/** «pН» may be meant either way: only a long word with few foreign letters is certain. */
function certainForm(word: string): string | undefined {
  const { fixed } = findMixedWords(word)[0] ?? {};
  if (fixed === undefined || fixed.length !== word.length || word.length < 4) return undefined;
  const changed = [...word].filter((letter, index) => letter !== fixed[index]);
  return changed.length * 2 < word.length && changed.every((letter) => TWINS.test(letter)) ? fixed : undefined;
}
