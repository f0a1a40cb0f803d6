import { existsSync, globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../hostile.ts';
import { lintAnyMarkdown, lintProse } from './index.ts';
import { isQuiet } from './quiet.ts';

const table = '| Задание | Баллы |\n|---|---:|\n| Первое | 2 |\n| Второе | 3 |';

test.each([
  '',
  '\n## Ход урока\n\nУчитель объясняет **правило**, класс пишет.\n\n### Итог\n\n- первое;\n- второе: *да*?\n\n1. Раз\n2. Два\n',
  `Таблица:\n\n${table}\n`,
  'Программа Word и IT-урок — 5 % времени.',
])('%j is read without a parser', (source) => {
  expect(isQuiet(source)).toBe(true);
  expect(lintAnyMarkdown(source)).toEqual([]);
});

/** One fault of every rule that such signs can make, and texts of which more must be known. */
test.each([
  '# Урок',
  '## Урок\n\n#### Ход',
  '- ## Урок\n\n  #### Ход',
  'Урок\n===',
  'Урок\n---',
  'Слово cлово',
  'вместе c детьми',
  'Это ** важно **.',
  table.replace('| 2 |', '| 2 | 3 |'),
  table.replace('| Первое | 2 |', '| Первое |'),
  table.replace('|---|---:|\n', ''),
  table.replace('---|', ''),
  table.replace('| Задание | Баллы |', '|  |  |'),
  `Текст\n${table}`,
  'www.example.ru',
  'import x',
  '- '.repeat(60),
  '*а '.repeat(150),
  'мяг\u00adкий',
  'и\u0306',
  '• пункт',
  '##Ход урока',
  '<b>',
  '[x](y)',
  '![](x.png)',
  '$x',
  '`x`',
  'a@b.ru',
  '&copy;',
  '\\*',
  '> x',
  'x[^1]',
])('%j is left to the parser', (source) => expect(isQuiet(source)).toBe(false));

/** Whatever is called quiet, the rules find nothing in. */
function expectSilence(source: string): boolean {
  if (!isQuiet(source)) return false;
  expect(lintAnyMarkdown(source), source).toEqual([]);
  return true;
}

const line = fc.oneof(
  // prettier-ignore
  fc.constantFrom('', '', 'Учитель говорит.', '## Ход', '### Итог', '#### Шаг', '# А', '- пункт', '  - ниже', '1. раз', '   2) два', '    код', '***', '---', '===',
    '| а | б |', '|---|---|', '| 1 | 2 |', '| 1 |', '|--|', '| а |', 'а | б', '-|-', ':-:', '**важно**', '* *а*', '** а**', 'a b', 'вместе c детьми', 'Cлово', '#5', '5 # 6', '=', '+'),
  fc.string({
    unit: fc.constantFrom('а', 'Б', 'a', ' ', '*', '#', '|', '-', '=', ':', '1', '.', ')', '+', '\u00a0', '(', '"'),
    maxLength: 12,
  }),
);

test('whatever lines are put together', () => {
  let quiet = 0;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 9 }), (lines) => void (quiet += expectSilence(lines.join('\n')) ? 1 : 0)),
    { numRuns: 6000, seed: 1 },
  );
  expect(quiet).toBeGreaterThan(500);
});

test('hostile texts', () => HOSTILE_TEXTS.forEach((source) => void expectSilence(source)));

// The texts of the banks themselves, and real Russian texts under open licences where they lie beside the project.
const FOLDERS = ['content/', 'examples/', '../shared/corpus/'].map((path) => new URL(`../../../${path}`, import.meta.url));
const texts = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  globSync('**/*.md', { cwd: folder }).map((name) =>
    readFileSync(new URL(encodeURI(name), folder), 'utf8').replace(/^---\n[^]*?\n---\n/, ''),
  ),
);

test('real texts, whole and by paragraphs', () => {
  const parts = texts.flatMap((text) => text.split(/\n{2,}/));
  const pairs = parts.slice(1).map((part, index) => `${parts[index]}\n\n${part}`);
  expect([...texts, ...parts, ...pairs].filter(expectSilence).length).toBeGreaterThan(1000);
});

test('with the parser or without it the same comes back', () => expect(lintProse(`${table}\n`)).toEqual(lintAnyMarkdown(table)));
