import type { Nodes } from 'mdast';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { createLocator, placeOf, visitNodes } from './visit.ts';
import type { Place } from './visit.ts';

// prettier-ignore
const TO_CYRILLIC: Readonly<Record<string, string>> = {
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У',
  a: 'а', c: 'с', e: 'е', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', r: 'г', u: 'и', x: 'х', y: 'у', ë: 'ё', Ë: 'Ё',
};
// prettier-ignore
const TO_LATIN: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y',
  а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y', к: 'k', и: 'u', г: 'r',
};

const WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}\u0300-\u036F]{2,}/gu;

/** Letters of two alphabets in one word look right but are not found by any search; parts joined by a hyphen (IT-урок) are words of their own. */
export const mixedScripts: ProseRule = {
  id: 'mixed-scripts',
  severity: 'error',
  find({ mdast, source }) {
    const faults: ProseFault[] = [];
    const body: Body = { source, locate: createLocator(source) };
    visitNodes(mdast, (node) => {
      if (node.type === 'text') faults.push(...faultsIn(node, body), ...findLoneLetters(node, body));
    });
    return faults;
  },
};

/** The source with the finder of its places. */
interface Body {
  readonly source: string;
  readonly locate: (offset: number) => Place;
}

function faultsIn(node: Nodes & { value: string }, { source, locate }: Body): ProseFault[] {
  const end = node.position?.end.offset ?? 0;
  let from = node.position?.start.offset ?? 0;
  return findMixedWords(node.value).map(({ word, fixed, foreign }) => {
    const at = source.indexOf(word, from);
    const isFound = at >= 0 && at < end;
    if (isFound) from = at + word.length;
    return {
      ...(isFound ? locate(at) : placeOf(node)),
      message: `В слове «${word}» смешаны русские и латинские буквы: ${foreign}.`,
      hint: fixed === undefined ? 'Наберите слово заново на одной раскладке.' : `Замените на «${fixed}».`,
    };
  });
}

// «c детьми» with a Latin «c» is the commonest slip; it may also be a variable, so this is only a warning.
const LONE_LETTER = /(?<=[а-яё][ \u00A0,]+)[ckoy](?= [а-яё]{3,})/g;

function findLoneLetters(node: Nodes & { value: string }, { source, locate }: Body): ProseFault[] {
  const from = node.position?.start.offset ?? 0;
  const text = source.slice(from, node.position?.end.offset ?? from);
  return [...text.matchAll(LONE_LETTER)].map(({ 0: letter, index }) => ({
    ...locate(from + index),
    message: `Предлог «${letter}» набран латинской буквой.`,
    hint: `Замените на русскую «${TO_CYRILLIC[letter]}»; если это переменная, поставьте её в знаки $…$.`,
    severity: 'warning',
  }));
}

/** A word in two alphabets, which letters are foreign to it, and the word in one alphabet when every letter has a twin. */
export interface MixedWord {
  readonly word: string;
  readonly foreign: string;
  readonly fixed: string | undefined;
}

/** Returns the words of a text that mix Latin and Cyrillic letters; also for titles and other fields. */
export function findMixedWords(text: string): MixedWord[] {
  const words = text.match(WORDS) ?? [];
  return words.filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)).map(describe);
}

function describe(word: string): MixedWord {
  const letters = [...word.normalize('NFC')];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const isRussian = latin.length <= letters.length / 2 || latin.every((letter) => letter in TO_CYRILLIC);
  const table = isRussian ? TO_CYRILLIC : TO_LATIN;
  const script = isRussian ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
  const foreign = letters.filter((letter) => script.test(letter));
  const canFix = foreign.every((letter) => letter in table);
  return {
    word,
    foreign: `${isRussian ? 'латинские' : 'русские'} ${[...new Set(foreign)].map((letter) => `«${letter}»`).join(', ')}`,
    fixed: canFix ? letters.map((letter) => (script.test(letter) ? table[letter] : letter)).join('') : undefined,
  };
}
