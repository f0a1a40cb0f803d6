import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFieldLocator, parseYaml } from './yaml.ts';
import { russianFaults } from './yaml-faults.ts';

const tell = (source: string) => parseYaml(source).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('what stays as it was typed', () => {
  test.each<[string, string, unknown]>([
    ['a day', 'a: 2025-10-14', '2025-10-14'],
    ['a moment', 'a: 2025-10-14T15:00', '2025-10-14T15:00'],
    ['a time', 'a: 12:30', '12:30'],
    ['да', 'a: да', 'да'],
    ['yes', 'a: yes', 'yes'],
    ['a number', 'a: 5', 5],
    ['a number with a zero before', 'a: 007', 7],
    ['a quoted number', 'a: "5"', '5'],
    ['nothing', 'a:', null],
    ['a folded text', 'a: >-\n  x\n  y', 'x y'],
  ])('%s', (_name, source, expected) => expect(parseYaml(source)).toEqual({ value: { a: expected }, faults: [] }));

  test('an empty text is no value', () => expect(parseYaml('# only a comment')).toEqual({ value: null, faults: [] }));
});

describe('faults with their places', () => {
  test.each<[string, string, string]>([
    ['a colon inside a value', 'a: 1\ntitle: Урок: Лондон', '2:8 '],
    ['a key twice', 'a: 1\nb: 2\na: 3', '3:1 Поле «a» написано дважды'],
    ['a tab', 'a:\n\tb: 1', '2:'],
    ['an open quote', 'a: "x\nb: 2', ''],
    ['an open bracket', 'a: [1, 2\nb: 2', ''],
    ['a line without a colon', 'a: 1\nпросто текст\nb: 2', '2:1 Строка «просто текст» без двоеточия'],
    ['an asterisk', 'a: *важно', '1:4 Звёздочка'],
    ['an exclamation mark', 'a: !note текст', '1:4 Восклицательный'],
    ['bold text', 'a: **важно**', '1:4 Звёздочка'],
    ['a sign of number', 'title: Урок #5', '1:8 В значении есть решётка'],
    ['a dog', 'a: @школа', '1:4 Значение начинается со служебного знака'],
    ['a percent at the beginning', '%x\na: 1', '1:1 Строка начинается со знака «%»'],
    ['a path of a computer', 'file: "C:\\Users\\a.docx"', '1:10 В кавычках — путь на вашем компьютере'],
    ['a wrong escape', 'a: "\\я"', '1:'],
    ['two documents', 'a: 1\n---\nb: 2', '2:1 Внутри описания встретилась строка «---»'],
    ['a wrong indent', 'a:\n    b: 1\n  c: 2', '3:'],
    ['a non-breaking space after the colon', 'a: 1\ntitle:\u00a0Урок', '2:7 После «title:» стоит неразрывный пробел'],
    ['the same, in the only line', 'title:\u00a0Урок', '1:7 После «title:» стоит неразрывный пробел'],
    ['no space after the colon', 'title:Урок', '1:7 После «title:» нет пробела'],
    ['an indent of non-breaking spaces', 'a:\n\u00a0\u00a0b: 1\nc: 2', '2:1 Отступ сделан неразрывным пробелом'],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]`,
      '1:1 Слишком много повторных ссылок',
    ],
  ])('%s', (_name, source, expected) => {
    const [first] = tell(source);
    expect(first).toMatch(/^\d+:\d+ [А-ЯЁ][^a-z]*/);
    expect(first?.startsWith(expected)).toBe(true);
  });

  test('a comment after a value is no fault', () => expect(parseYaml('a: x # так')).toEqual({ value: { a: 'x' }, faults: [] }));
  test('an anchor that is used twice is no bomb', () =>
    expect(parseYaml('a: &a x\nb: *a\nc: *a').value).toEqual({ a: 'x', b: 'x', c: 'x' }));
  test('a nest of ten thousand brackets is told, not thrown', () => expect(tell(`a: ${'['.repeat(10_000)}`)[0]).toMatch(/^\d+:\d+ [А-ЯЁ]/));
  test('several faults are told at once', () => expect(tell('a: 1\na: 2\nb: 1\nb: 2')).toHaveLength(2));
  test('a text with http:// is not «no space after the colon»', () =>
    expect(tell('see: x: y\nurl: http://a.ru').join()).not.toMatch(/http/));
});

test('every code of the library has Russian words', () => {
  const types = readFileSync(new URL('../../node_modules/yaml/dist/errors.d.ts', import.meta.url), 'utf8');
  const codes = [...new Set(types.match(/'[A-Z][A-Z0-9_]+'/g))].map((code) => code.slice(1, -1));
  expect(codes.length).toBeGreaterThan(20);
  const own = ['ALIAS_BOMB', 'LOST_AFTER_HASH', 'NBSP_INDENT'];
  expect(Object.keys(russianFaults).sort()).toEqual([...codes, ...own].sort());
  for (const words of Object.values(russianFaults).flat()) expect(words).toMatch(/^[А-ЯЁ].*[.:\\]$/s);
});

test('a key «__proto__» makes no prototype', () => {
  const { value } = parseYaml('__proto__:\n  x: 1\na: 2');
  expect(Object.keys(value as object)).toEqual(['__proto__', 'a']);
  expect((value as { x?: unknown }).x).toBeUndefined();
});

describe('places of fields', () => {
  const locate = createFieldLocator('title: А\nauthors:\n  - person: x\n  - organisation: y\n    role: z\ngrades: ["5", "6"]\n');
  test.each<[(string | number)[], number, number]>([
    [['title'], 1, 1],
    [['authors', 0, 'person'], 3, 5],
    [['authors', 1, 'role'], 5, 5],
    [['authors', 1], 4, 5],
    [['grades', 1], 6, 15],
    [['authors', 0, 'role'], 3, 5],
    [['authors', 7, 'person'], 2, 1],
    [['absent'], 1, 1],
    [[], 1, 1],
  ])('%j', (path, line, column) => expect(locate(path)).toEqual({ line, column }));
});
