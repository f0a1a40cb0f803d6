import { describe, expect, it, test } from 'vitest';
import type { FormField, Value } from './field.ts';
import { authorFaults } from './author-faults.ts';
import { judge } from './judge.ts';

const field = (type: FormField['type'], rest: Partial<FormField> = {}): FormField => ({
  name: 'own',
  title: 'Поле',
  hint: '',
  type,
  ...rest,
});
const told = (of: FormField, value?: Value) => judge([of], value === undefined ? {} : { own: value }).map(({ message }) => message);
const inner = [
  field('text', { name: 'title', title: 'Этап', required: true, max: 5 }),
  field('number', { name: 'minutes', title: 'Минуты', min: 1 }),
];

describe('what is judged of each sort of field', () => {
  it.each<[string, FormField, Value | undefined, string[]]>([
    ['no text', field('text', { required: true }), undefined, ['Нет обязательного поля «Поле».']],
    ['an empty text', field('text', { required: true }), ' ', ['Поле «Поле» пустое.']],
    ['a text that may be left out', field('text'), '', []],
    ['a text as long as may be', field('text', { max: 5 }), 'дроби', []],
    ['a sign more', field('text', { max: 5 }), 'дроби!', ['Поле «Поле» длиннее 5 знаков: сейчас 6.']],
    ['a text of any length', field('text'), 'а'.repeat(5000), []],
    ['the least number', field('number', { min: 1, max: 9 }), '1', []],
    ['the largest', field('number', { min: 1, max: 9 }), '9', []],
    ['below', field('number', { min: 1 }), '0', ['В поле «Поле» написано «0», а наименьшее — 1.']],
    ['above', field('number', { max: 9 }), '10', ['В поле «Поле» написано «10», а наибольшее — 9.']],
    ['no number', field('number'), 'пять', ['В поле «Поле» нужно число, а написано «пять».']],
    ['a part of a number', field('number'), '1.5', ['В поле «Поле» нужно целое число, а написано «1.5».']],
    ['any number', field('number'), '-100000', []],
    ['a number with zeros before it', field('number', { max: 9 }), '0010', ['В поле «Поле» написано «10», а наибольшее — 9.']],
    ['a group without fields', field('group'), undefined, []],
    ['an answer', field('choice', { max: 1 }), 'anything', []],
    ['no answer', field('choice', { required: true }), '', ['Поле «Поле» пустое.']],
    ['too few answers', field('choices', { min: 1 }), [], ['Нет обязательного поля «Поле».']],
    ['enough answers', field('choices', { min: 1 }), ['a'], []],
    ['answers that may be left out', field('choices'), [], []],
    ['lines that fit', field('lines', { max: 5 }), 'дроби\nдроби', []],
    ['the second line', field('lines', { max: 5 }), 'раз\nдроби!', ['Поле «Поле → № 2» длиннее 5 знаков: сейчас 6.']],
    ['lines of any length', field('lines'), 'а'.repeat(5000), []],
    ['no rows', field('rows', { min: 1, fields: inner }), [{ title: '' }], ['Нет обязательного поля «Поле».']],
    ['as many rows as must be', field('rows', { min: 1, fields: inner }), [{ title: 'Раз' }], []],
    ['rows that may be left out', field('rows', { fields: inner }), undefined, []],
    ['rows of nothing', field('rows'), [{ title: 'Раз' }], []],
    ['a group', field('group', { fields: inner }), { minutes: '5' }, ['Нет обязательного поля «Поле → Этап».']],
    ['a group of nothing', field('group'), { minutes: '5' }, []],
    ['an address', field('address', { max: 20 }), 'https://school.ru/12', []],
    ['a long address', field('address', { max: 20 }), 'https://school.ru/123', ['Поле «Поле» длиннее 20 знаков: сейчас 21.']],
  ])('%s', (_name, of, value, expected) => expect(told(of, value)).toEqual(expected));

  it('every fault of every row has its place', () =>
    expect(
      judge([field('rows', { fields: inner })], {
        own: [
          { title: 'Раз', minutes: '0' },
          { title: 'дроби!', minutes: '5' },
        ],
      }),
    ).toEqual([
      { path: ['own', 0, 'minutes'], message: 'В поле «Поле → № 1 → Минуты» написано «0», а наименьшее — 1.' },
      { path: ['own', 1, 'title'], message: 'Поле «Поле → № 2 → Этап» длиннее 5 знаков: сейчас 6.' },
    ]));
});

describe('forms of days, moments and addresses', () => {
  it.each<[FormField['type'], string, boolean]>([
    ['date', '2026-01-20', true],
    ['date', '2026-02-29', false],
    ['date', '2024-02-29', true],
    ['date', '2026-1-20', false],
    ['date', '12026-01-20', false],
    ['date', '2026-01-201', false],
    ['moment', '2026-01-20T00:00', true],
    ['moment', '2026-01-20T19:59', true],
    ['moment', '2026-01-20T23:59', true],
    ['moment', '2026-01-20T24:00', false],
    ['moment', '2026-01-20T15:60', false],
    ['moment', '2026-01-20T15:00:00', false],
    ['moment', '2026-01-20 15:00', false],
    ['moment', '2026-02-30T15:00', false],
    ['date', 'x2026-01-20', false],
    ['moment', 'x2026-01-20T15:00', false],
    ['address', 'http://school.ru/', true],
    ['address', 'httpss://school.ru/', false],
    ['address', 'https://school.ru/', true],
    ['address', 'xhttps://school.ru/', false],
    ['address', 'httpsx://school.ru/', false],
    ['address', 'https://school/', false],
    ['address', 'school.ru', false],
  ])('%s %s: %s', (type, value, right) => {
    const faults = told(field(type), value);
    expect(faults).toHaveLength(right ? 0 : 1);
    expect(faults.every((text) => text.startsWith(`В поле «Поле» написано «${value}» — `) && text.endsWith('.'))).toBe(true);
    expect(faults.filter((text) => text.includes('так записать нельзя'))).toEqual([]);
  });
});

test('half a name is told beside the half that is missing', () => {
  const fields = [field('text', { name: 'surname', title: 'Фамилия' })];
  const of = (...authors: object[]) => authorFaults(fields, { authors: authors as never }, 'Авторы');
  expect(of()).toEqual([{ path: ['authors'], message: 'Нет обязательного поля «Авторы».' }]);
  expect(of({ surname: 'Пробная' }, { surname: 'Пробная', name: 'Проба' }, { name: 'Проба' })).toEqual([
    { path: ['authors', 0, 'name'], message: 'Нет обязательного поля «Авторы → № 1 → name».' },
    { path: ['authors', 2, 'surname'], message: 'Нет обязательного поля «Авторы → № 3 → Фамилия».' },
  ]);
});
