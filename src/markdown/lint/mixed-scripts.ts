import type { Nodes } from 'mdast';
import { cyrillicTwin, explainMixedWord, findMixedWords } from '../../bank/mixed-words.ts';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { createLocator, placeOf, visitNodes } from './visit.ts';
import type { Place } from './visit.ts';

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
  return findMixedWords(node.value).map((mixed) => {
    const at = source.indexOf(mixed.word, from);
    const isFound = at >= 0 && at < end;
    if (isFound) from = at + mixed.word.length;
    return { ...(isFound ? locate(at) : placeOf(node)), ...explainMixedWord(mixed) };
  });
}

/** «c детьми» with a Latin «c» is the commonest slip; it may also be a variable, so this is only a warning. */
export const LONE_LETTER = /(?<=[а-яё][ \u00A0,]+)[ckoy](?= [а-яё]{3,})/g;

function findLoneLetters(node: Nodes & { value: string }, { source, locate }: Body): ProseFault[] {
  const from = node.position?.start.offset ?? 0;
  const text = source.slice(from, node.position?.end.offset ?? from);
  return [...text.matchAll(LONE_LETTER)].map(({ 0: letter, index }) => ({
    ...locate(from + index),
    message: `Предлог «${letter}» набран латинской буквой.`,
    hint: `Замените на русскую «${cyrillicTwin(letter)}»; если это переменная, поставьте её в знаки $…$.`,
    severity: 'warning',
  }));
}
