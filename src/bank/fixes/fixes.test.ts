import { describe, expect, test } from 'vitest';
import type { Issue } from '../issue.ts';
import { findMixedWords, explainMixedWord } from '../mixed-words.ts';
import { splitFrontMatter, YAML_OFFSET } from '../front-matter.ts';
import { parseYaml } from '../yaml.ts';
import { formIssues } from './file-form.ts';
import { fixes, mend } from './index.ts';

const at = (rule: string, message: string, line: number, rest: Partial<Issue> = {}): Issue => ({
  rule,
  severity: 'error',
  file: 'a.md',
  line,
  message,
  ...rest,
});

describe('the form of a file', () => {
  const form = (text: string, file = 'a.md') => mend(text, formIssues(file, text)).text;
  test.each<[string, string, string]>([
    ['a byte order mark', '\uFEFF---\na: b\n---\n', '---\na: b\n---\n'],
    ['line ends of Windows and of old Macs', '---\r\na: b\r\n---\r\nТекст.\rЕщё.\r\n', '---\na: b\n---\nТекст.\nЕщё.\n'],
    ['spaces at the end of fields', '---\na: b  \nc: d\t\n--- \n', '---\na: b\nc: d\n---\n'],
    ['one space at the end of a line, blank lines of spaces', '---\na: b\n---\nТекст. \n  \nЕщё.\n', '---\na: b\n---\nТекст.\n\nЕщё.\n'],
    ['two spaces at the end of a paragraph', '---\na: b\n---\nТекст.  \n\nЕщё.  \n', '---\na: b\n---\nТекст.\n\nЕщё.\n'],
  ])('%s', (_name, text, mended) => expect(form(text)).toBe(mended));

  test.each<[string, string]>([
    ['a new line inside a paragraph', '---\na: b\n---\nСтрока,  \nдругая.\n'],
    ['a sample of code', '---\na: b\n---\n```\nx = 1 \n  \n```\n'],
    ['an indented sample', '---\na: b\n---\nТекст:\n\n    x = 1 \n'],
    ['a block whose spaces are kept', '---\na: |\n  b \n  c\n---\n'],
    ['what cannot be read', '---\na: b: c \n---\nТекст. \n'],
  ])('%s stays', (_name, text) => expect(form(text)).toBe(text));
  test('a page of components keeps its spaces', () => expect(form('---\na: b\n---\n<A /> \n', 'a.mdx')).toBe('---\na: b\n---\n<A /> \n'));
});

describe('lines of a description', () => {
  const mendYaml = (text: string) =>
    mend(
      text,
      parseYaml(text).faults.map((fault) => at('yaml', fault.message, fault.line, { column: fault.column })),
    ).text;
  test.each<[string, string, string, unknown]>([
    ['a non-breaking space after the colon', 'a:\u00a0b\nc: d\n', 'a: b\nc: d\n', { a: 'b', c: 'd' }],
    ['no space after the colon', 'a:Урок\nc: d\n', 'a: Урок\nc: d\n', { a: 'Урок', c: 'd' }],
    ['a colon in a value', 'a: Урок: Лондон\n', 'a: "Урок: Лондон"\n', { a: 'Урок: Лондон' }],
    ['a colon and quotes', 'a: Урок: "Лондон" \\ и\n', 'a: \'Урок: "Лондон" \\ и\'\n', { a: 'Урок: "Лондон" \\ и' }],
    ['a hash', 'a: Урок #5\n', 'a: "Урок #5"\n', { a: 'Урок #5' }],
  ])('%s', (_name, text, mended, value) => {
    expect(mendYaml(text)).toBe(mended);
    expect(parseYaml(mended)).toEqual({ value, faults: [] });
  });
  test('dashes of Word round a description', () => {
    const text = '—\na: b\n–––\nТекст.\n';
    const once = mend(
      text,
      splitFrontMatter(text).faults.map((fault) => at('yaml', fault.message, fault.line)),
    ).text;
    const twice = mend(
      once,
      splitFrontMatter(once).faults.map((fault) => at('yaml', fault.message, fault.line)),
    ).text;
    expect(splitFrontMatter(twice)).toMatchObject({ data: { a: 'b' }, faults: [] });
    expect(YAML_OFFSET).toBe(1);
  });
  test.each(['a: "Урок": Лондон\n', 'a: [b: c]]\n', 'a: |\n b\n', '\ta: b\n'])('%j is left to the author', (text) =>
    expect(mendYaml(text)).toBe(text),
  );
});

test.each<[string, string, string]>([
  ['submitted: 06.10.2025', '2025-10-06', 'submitted: 2025-10-06'],
  ['submitted: "6 октября 2025"', '2025-10-06', 'submitted: 2025-10-06'],
  ['  - date: 06.10.2025', '2025-10-06', '  - date: 2025-10-06'],
  // Which of the numbers is the year nobody knows.
  ['submitted: 06.10.11', '2011-10-06', 'submitted: 06.10.11'],
  ['submitted: 07.10.2025', '2025-10-06', 'submitted: 07.10.2025'],
  ['submitted: завтра', '2025-10-06', 'submitted: завтра'],
])('the date %j', (line, right, mended) =>
  expect(mend(`---\n${line}\n---\n`, [at('schema', 'x', 2, { hint: `Напишите так: ${right}. День.` })]).text).toBe(`---\n${mended}\n---\n`),
);

test.each<[string, string]>([
  ['Уч\u00ADеб\u200Bник', 'Учебник'],
  ['и\u0306', 'й'],
  ['👩\u200D🏫 урок', '👩\u200D🏫 урок'],
  ['потеря\uFFFDно', 'потеря\uFFFDно'],
  ['край\uFFFE и \u{1FFFF}дно', 'край и дно'],
  ['👩🏽\u200D🚀', '👩🏽\u200D🚀'],
])('invisible %j', (text, mended) => expect(mend(text, [at('invisible-characters', 'x', 1)]).text).toBe(mended));

test.each<[string, string]>([
  ['урок о дpoбях', 'урок о дробях'],
  ['pН', 'pН'],
  ['уpoк', 'уpoк'],
  ['иrра', 'иrра'],
])('a word of two alphabets in %j', (text, mended) => {
  const mixed = findMixedWords(text)[0]!;
  expect(mend(text, [at('mixed-scripts', explainMixedWord(mixed).message, 1, { column: 1 })]).text).toBe(mended);
});

test('each mending is done once: the second time there is nothing to do', () => {
  const text = '\uFEFF---\r\na:\u00a0b \r\n---\r\nУч\u00ADебник, дpoби. \r\n';
  const issues = [
    ...formIssues('a.md', text),
    at('yaml', 'После «a:» стоит неразрывный пробел.', 2),
    at('invisible-characters', 'x', 4),
    at('mixed-scripts', 'В слове «дpoби» смешаны', 4),
  ];
  const once = mend(text, issues);
  expect(once.done).toHaveLength(issues.length);
  expect(mend(once.text, issues)).toEqual({ text: once.text, done: [] });
  expect(new Set(fixes.map(({ rule }) => rule)).size).toBe(fixes.length);
});
