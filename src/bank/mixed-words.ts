// prettier-ignore
const toCyrillic: Readonly<Record<string, string>> = {
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У',
  a: 'а', c: 'с', e: 'е', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', r: 'г', u: 'и', x: 'х', y: 'у', ë: 'ё', Ë: 'Ё',
};
// prettier-ignore
const toLatin: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y',
  а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y', к: 'k', и: 'u', г: 'r',
};

const words = /[\p{Script=Latin}\p{Script=Cyrillic}\u0300-\u036F]{2,}/gu;

/** A word in two alphabets, which letters are foreign to it, and the word in one alphabet when every letter has a twin. */
export interface MixedWord {
  readonly word: string;
  readonly foreign: string;
  readonly fixed: string | undefined;
}

/** Returns the words of a text that mix Latin and Cyrillic letters; parts joined by a hyphen (IT-урок) are words of their own. */
export function findMixedWords(text: string): MixedWord[] {
  // Most texts have letters of one alphabet.
  if (!/\p{Script=Latin}/u.test(text) || !/\p{Script=Cyrillic}/u.test(text)) return [];
  return (text.match(words) ?? []).filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)).map(describe);
}

/** Returns the Cyrillic twin of a Latin letter, `undefined` when it has none. */
export function cyrillicTwin(letter: string): string | undefined {
  return toCyrillic[letter];
}

/** Tells of a word what is wrong and what to type instead, in Russian. */
export function explainMixedWord({ word, foreign, fixed }: MixedWord): { message: string; hint: string } {
  return {
    message: `В слове «${word}» смешаны русские и латинские буквы: ${foreign}.`,
    hint: fixed === undefined ? 'Наберите слово заново на одной раскладке.' : `Замените на «${fixed}».`,
  };
}

function describe(word: string): MixedWord {
  const letters = [...word.normalize('NFC')];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const isRussian = latin.length <= letters.length / 2 || latin.every((letter) => letter in toCyrillic);
  const table = isRussian ? toCyrillic : toLatin;
  const script = isRussian ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
  const foreign = letters.filter((letter) => script.test(letter));
  const canFix = foreign.every((letter) => letter in table);
  return {
    word,
    foreign: `${isRussian ? 'латинские' : 'русские'} ${[...new Set(foreign)].map((letter) => `«${letter}»`).join(', ')}`,
    fixed: canFix ? letters.map((letter) => (script.test(letter) ? table[letter] : letter)).join('') : undefined,
  };
}
