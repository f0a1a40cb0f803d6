import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { baseData } from '../testing/base-bank.ts';
import { explainZod } from './explain.ts';
import { splitFrontMatter } from './front-matter.ts';
import { kinds } from './model/index.ts';

test('data, body and the line on which the body starts', () => {
  expect(splitFrontMatter('---\ntitle: А\n---\n\nТекст.\n')).toMatchObject({ data: { title: 'А' }, faults: [], yaml: 'title: А' });
  const { body, bodyLine } = splitFrontMatter('---\ntitle: А\n---\n\nТекст.\n');
  expect(['---', 'title: А', '---', '', 'Текст.'][bodyLine - 1 + body.split('\n').indexOf('Текст.')]).toBe('Текст.');
});

test.each<[string, string]>([
  ['LF', '---\na: 1\n---\nx\ny'],
  ['CRLF', '---\r\na: 1\r\n---\r\nx\r\ny'],
  ['CR', '---\ra: 1\r---\rx\ry'],
  ['BOM', '\ufeff---\na: 1\n---\nx\ny'],
  ['spaces after the dashes', '---  \na: 1\n---\t\nx\ny'],
])('%s reads the same', (_name, source) => {
  expect(splitFrontMatter(source)).toMatchObject({ data: { a: 1 }, faults: [] });
  expect(splitFrontMatter(source).body.trim()).toBe('x\ny');
});

test('a line «---» of the body and a table are left alone', () =>
  expect(splitFrontMatter('---\na: 1\n---\nx\n\n---\n\n| a |\n| --- |\n').body).toContain('\n---\n'));
test('empty front matter is no data', () => expect(splitFrontMatter('---\n---\nx')).toMatchObject({ faults: [], body: 'x' }));

describe('faults', () => {
  test.each<[string, string, string]>([
    ['no opening line', 'title: А\n---\n', '1 Файл должен начинаться'],
    ['an empty file', '', '1 Файл пустой'],
    ['no closing line', '---\ntitle: А\n\nТекст', '1 Описание не закрыто'],
    ['a fourth dash', '---\ntitle: А\n----\nТекст', '3 Черта «----»'],
    ['a long dash for the opening line', '—\ntitle: А\n---\n', '1 В первой строке стоит «—», а нужны три дефиса'],
    ['what Word makes of three hyphens', '——-\ntitle: А\n---\n', '1 В первой строке стоит «——-»'],
    ['two hyphens', '--\ntitle: А\n---\n', '1 В первой строке стоит «--»'],
    ['a long dash for the closing line', '---\ntitle: А\n—\nТекст\n\n---\n', '3 Черта «—» вместо «---»'],
    ['a word after the dashes', '---\ntitle: А\n--- конец\n', '3 Черта «--- конец»'],
    ['code in the first line', '---js\nprocess.exit(1)\n---\n', '1 После «---» в первой строке стоит лишнее: «js»'],
    ['a fault inside is counted in the file', '---\na: 1\nb: [2\n---\n', '3 Скобка'],
  ])('%s', (_name, source, expected) => {
    const { faults, data } = splitFrontMatter(source);
    expect(data).toBeUndefined();
    expect(`${faults[0]?.line} ${faults[0]?.message}`.startsWith(expected)).toBe(true);
  });

  test('a broken file is as broken when read again', () => {
    const broken = '---\na: [1\n---\n';
    expect(splitFrontMatter(broken).faults).toHaveLength(splitFrontMatter(broken).faults.length);
    expect(splitFrontMatter(broken).faults.length).toBeGreaterThan(0);
  });
});

describe('a spoilt file', () => {
  const { schema } = kinds.material;
  const whole = `---\n${stringify({ ...baseData.material, keywords: ['дроби', 'урок: начало'], results: { subject: ['Складывает'] } })}---\nТекст.\n`;
  const piece = fc.oneof(
    fc.constantFrom(
      ':',
      '-',
      '"',
      "'",
      '#',
      '&',
      '*',
      '!',
      '|',
      '>',
      '[',
      ']',
      '{',
      '}',
      '\t',
      '\u00a0',
      '\n',
      '---',
      '\r',
      '\0',
      '\ufeff',
      '%',
      '@',
      '`',
      ' ',
    ),
    fc.string({ maxLength: 3 }),
  );

  test('is told of in Russian or fits; it never throws', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(6), piece, (at, cut, inserted) => {
        const { data, faults } = splitFrontMatter(whole.slice(0, at) + inserted + whole.slice(at + cut));
        for (const { line, column, message } of faults) expect(`${line}:${column} ${message}`).toMatch(/^[1-9]\d*:[1-9]\d* [А-ЯЁ]/);
        const result = schema.safeParse(data ?? {});
        // A field written twice leaves the others readable.
        if (faults.length > 0 && !faults.every(({ message }) => /дважды|решётка/.test(message))) expect(data).toBeUndefined();
        else if (!result.success) expect(explainZod(result.error, schema, data ?? {}, 'x.md').length).toBeGreaterThan(0);
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });
});
