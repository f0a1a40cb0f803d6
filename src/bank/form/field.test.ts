import { expect, test } from 'vitest';
import { formData } from './data.ts';
import { codesOf, groupOf, isBlank, linesOf, rowsOf, textOf, type FormField, type Value, type Values } from './field.ts';

test.each<[string, Value | undefined, string]>([
  ['a text', ' Дроби ', 'Дроби'],
  ['nothing', undefined, ''],
  ['codes', ['a'], ''],
  ['a group', { a: 'b' }, ''],
])('the text of %s', (_name, value, text) => expect(textOf(value)).toBe(text));

test('lines without empty ones and without spaces around', () => {
  expect(linesOf(' раз \n\n  \nдва три\n')).toEqual(['раз', 'два три']);
  expect(linesOf(undefined)).toEqual([]);
});

test('codes are texts that are not empty', () => {
  expect(codesOf(['a', '', 'b'])).toEqual(['a', 'b']);
  expect(codesOf([{ a: 'b' }])).toEqual([]);
  expect(codesOf('a')).toEqual([]);
});

test('a group is fields and no list of them', () => {
  expect(groupOf({ a: 'b' })).toEqual({ a: 'b' });
  for (const value of ['a', ['a'], [{ a: 'b' }], undefined]) expect(groupOf(value)).toEqual({});
});

test('rows are those in which something was typed', () => {
  const row = { title: 'Начало' };
  expect(rowsOf([{ title: ' ' }, row, {}])).toEqual([row]);
  expect(rowsOf(['a'])).toEqual([]);
  expect(rowsOf('a')).toEqual([]);
  expect(rowsOf(row)).toEqual([]);
});

test.each<[Values, boolean]>([
  [{}, true],
  [{ a: undefined, b: ' ', c: [], d: [''], e: [{ f: '' }], g: { h: ' ' } }, true],
  [{ a: ' ', b: 'x' }, false],
  [{ a: ['x'] }, false],
  [{ a: [{ b: 'x' }] }, false],
  [{ a: { b: { c: 'x' } } }, false],
])('a row %j is blank: %s', (row, expected) => expect(isBlank(row)).toBe(expected));

test('data are what was typed as the schema reads it; what was left empty is left out', () => {
  const field = (name: string, type: FormField['type'], fields?: FormField[]): FormField => ({ name, type, title: name, hint: '', fields });
  const inner = [field('title', 'text'), field('minutes', 'number')];
  const fields = [
    field('text', 'text'),
    field('day', 'date'),
    field('number', 'number'),
    field('lines', 'lines'),
    field('codes', 'choices'),
    field('rows', 'rows', inner),
    field('group', 'group', inner),
    field('bare', 'group'),
  ];
  expect(
    formData(fields, {
      text: ' Дроби ',
      day: '2026-01-20',
      number: ' 45 ',
      lines: 'раз\n\nдва',
      codes: ['a'],
      rows: [{ title: 'Начало', minutes: '5' }, { title: '' }],
      group: { title: 'Дом', minutes: '' },
      other: 'not asked',
    }),
  ).toEqual({
    text: 'Дроби',
    day: '2026-01-20',
    number: 45,
    lines: ['раз', 'два'],
    codes: ['a'],
    rows: [{ title: 'Начало', minutes: 5 }],
    group: { title: 'Дом' },
  });
  expect(formData(fields, { text: ' ', day: '', number: '', lines: '\n', codes: [], rows: [{}], group: { title: ' ' } })).toEqual({});
});
