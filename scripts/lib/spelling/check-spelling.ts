import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult } from '../../../src/bank/check.ts';
import type { Readable } from '../../../src/bank/fragment.ts';
import type { Issue } from '../../../src/bank/issue.ts';
import { isSlip } from '../../../src/bank/nearest.ts';
import { locateIssues } from '../../../src/bank/locate-issues.ts';
import { readablesOf, valuesOf } from '../../../src/bank/sources.ts';
import { control, loadDictionary, plain, wordsOfBank, type Dictionary } from './dictionary.ts';
import { wordsOf } from './words.ts';

/** The list of words that are right in this bank, one a line. */
export const WORD_LIST = 'slovar.txt';

/** A page full of unknown words is in another language: that many tell enough. */
const MOST_PER_FILE = 20;

/** Returns a warning for each word of the given entries that neither the Russian dictionary nor the bank knows. Nothing is loaded where there is nothing to read. */
export async function checkSpelling(
  root: string,
  { bank, fragments }: Pick<CheckResult, 'bank' | 'fragments'>,
  isAsked: (file: string) => boolean,
  load = loadDictionary,
): Promise<Issue[]> {
  const asked = readablesOf({ bank, fragments }).filter(({ file, kind }) => isAsked(file) && kind !== undefined);
  if (asked.length === 0) return [];
  const list = join(root, WORD_LIST);
  const dictionary = await load(wordsOfBank(bank, existsSync(list) ? readFileSync(list, 'utf8') : ''));
  return dictionary
    ? locateIssues(
        root,
        asked.flatMap((entry) => faultsOf(entry, dictionary)),
      )
    : [broken];
}

const broken: Issue = {
  rule: 'spelling',
  severity: 'warning',
  file: WORD_LIST,
  message: `Словарь русского языка не работает: нарочная ошибка «${control.wrong}» не найдена. Правописание не проверено.`,
  hint: 'Установите программу заново: npm ci.',
};

function faultsOf(entry: Readable, dictionary: Dictionary): Issue[] {
  const near = (word: string, similar: string | undefined) => (similar !== undefined && isSlip(word, similar) ? similar : undefined);
  const found = new Map<string, Issue>();
  const tell = (word: string, place: Pick<Issue, 'field' | 'line' | 'column'>) => {
    const key = plain(word);
    if (found.size >= MOST_PER_FILE || found.has(key) || isRight(key, dictionary)) return;
    found.set(key, {
      rule: 'spelling',
      severity: 'warning',
      file: entry.file,
      ...place,
      ...explain(word, near(key, dictionary.suggest(key))),
    });
  };
  for (const { value, path, meta } of valuesOf(entry))
    if (typeof value === 'string' && meta.file === undefined && meta.ref === undefined && meta.address !== true)
      for (const { word } of wordsOf(value)) tell(word, { field: path });
  for (const { word, index } of wordsOf(entry.body)) tell(word, placeOf(entry, index));
  return [...found.values()];
}

/** «урок-игра» is right when its parts are; ё may be written as е. */
function isRight(word: string, { has }: Dictionary): boolean {
  const known = (part: string) => has(part) || has(part.replaceAll('ё', 'е'));
  return known(word) || (word.includes('-') && word.split('-').every((part) => part.length < 4 || known(part)));
}

function explain(word: string, similar: string | undefined): Pick<Issue, 'message' | 'hint'> {
  const add = `Если слово верное, допишите его в content/${WORD_LIST}.`;
  return { message: `Слова «${word}» в словаре нет.`, hint: similar === undefined ? add : `Вероятно, «${similar}». ${add}` };
}

function placeOf({ body, bodyLine }: Readable, index: number): Pick<Issue, 'line' | 'column'> {
  const before = body.slice(0, index).split('\n');
  return { line: bodyLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}
