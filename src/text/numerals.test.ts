import { describe, expect, test } from 'vitest';
import { agree, bindFigures, counted, countedOf, moreThan, type NounForms } from './numerals.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const webinars: NounForms = ['вебинар', 'вебинара', 'вебинаров'];
const works: NounForms = [
  'педагогическая разработка',
  'педагогические разработки',
  'педагогических разработок',
  'педагогической разработки',
];
const people: NounForms = ['участник', 'участника', 'участников'];

describe('a number and its noun', () => {
  test.each([
    [0, 'участников'],
    [1, 'участник'],
    [2, 'участника'],
    [5, 'участников'],
    [11, 'участников'],
    [12, 'участников'],
    [14, 'участников'],
    [21, 'участник'],
    [22, 'участника'],
    [101, 'участник'],
    [111, 'участников'],
    [1000, 'участников'],
  ])('%d %s', (count, noun) => expect(plain(counted(count, people)).replace(/^[\d ]+/, '')).toBe(noun));

  test('the figures of the real reports', () => {
    expect([91, 119, 122].map((count) => plain(counted(count, webinars)))).toEqual(['91 вебинар', '119 вебинаров', '122 вебинара']);
  });

  test('an adjective', () => {
    expect([1, 2, 5, 21, 34].map((count) => plain(counted(count, works)))).toEqual([
      '1 педагогическая разработка',
      '2 педагогические разработки',
      '5 педагогических разработок',
      '21 педагогическая разработка',
      '34 педагогические разработки',
    ]);
  });

  test.each([
    [1, 'педагогической разработки'],
    [2, 'педагогических разработок'],
    [11, 'педагогических разработок'],
    [21, 'педагогической разработки'],
    [64, 'педагогических разработок'],
  ])('экспертиза %d %s', (count, noun) => expect(plain(countedOf(count, works))).toBe(`${count} ${noun}`));

  test.each([
    [1, 'проведён'],
    [11, 'проведено'],
    [91, 'проведён'],
    [111, 'проведено'],
    [122, 'проведено'],
  ])('%d: %s', (count, verb) => expect(agree(count, 'проведён', 'проведено')).toBe(verb));

  test.each([
    [5000, 'более 5 тысяч'],
    [1000, 'более 1 тысячи'],
    [21_000, 'более 21 тысячи'],
    [11_000, 'более 11 тысяч'],
    [5240, 'более 5 240'],
    [300, 'более 300'],
  ])('%d: %s', (count, words) => expect(plain(moreThan(count))).toBe(words));
});

test.each([
  ['Подали 34 разработки, 21 рекомендована', 'Подали 34\u00a0разработки, 21\u00a0рекомендована'],
  ['В 2024 Смоленск', 'В 2024 Смоленск'],
])('%s', (text, bound) => expect(bindFigures(text)).toBe(bound));
