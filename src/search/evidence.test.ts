import { describe, expect, test } from 'vitest';
import { evidenceOf, gap, isPhrase, type Evidence } from './evidence.ts';
import type { Place } from './index/format.ts';
import type { IndexReader } from './index/reader.ts';
import type { Form } from './query/understand.ts';

/** An index of these words; each place is a page, its words in the text, and what it weighs and which fields hold it, if it is not plain text. */
type Row = readonly [page: number, at: readonly number[], weight?: number, fields?: readonly number[]];
const fields = ['title', 'name', 'author', 'klass'];
const readerOf = (words: Readonly<Record<string, readonly Row[]>>, frequent: Readonly<Record<string, readonly Row[]>> = {}) => {
  const places = (rows: readonly Row[]): Place[] => rows.map(([page, at, weight = 1, own = []]) => ({ page, at, weight, fields: own }));
  const startingWith = (beginning: string, whole = false) =>
    Object.entries(words)
      .filter(([word]) => word.startsWith(beginning))
      .map(([word, rows]) => [word, places((whole ? frequent[word] : undefined) ?? rows)] as const);
  return { list: { fields }, startingWith } as unknown as IndexReader;
};
const form = (words: string, weight = 1): Form => ({ words: words.split(' '), weight });
const found = (reader: IndexReader, ...forms: readonly Form[]) => Object.fromEntries(evidenceOf({ typed: '', forms }, reader, new Map()));
const plain: Evidence = { itself: true, frequency: 1, title: 0, heading: 0, fields: 0, at: [1] };

describe('one word', () => {
  test.each<[string, Row, Partial<Evidence>]>([
    ['in the text', [7, [1]], {}],
    ['thrice', [7, [1, 4, 9]], { frequency: 3, at: [1, 4, 9] }],
    ['in the title', [7, [1], 7, [0]], { title: 1 }],
    ['in a heading', [7, [1], 6], { heading: 1 }],
    ['in bold, which is no heading', [7, [1], 1.5], {}],
    ['in the main heading, which is the title', [7, [1], 7], {}],
    ['in two fields', [7, [1], 1, [2, 3]], { fields: 5.5 }],
    ['in a field that counts nothing', [7, [1], 1, [1]], {}],
  ])('%s', (_, row, own) => expect(found(readerOf({ дроб: [row] }), form('дроби'))).toEqual({ 7: { ...plain, ...own } }));

  test('is worth what its form is worth', () =>
    expect(found(readerOf({ дроб: [[7, [1, 2], 6, [0, 2]]] }), form('дроби', 0.5))).toEqual({
      7: { itself: false, frequency: 1, title: 0.5, heading: 0.5, fields: 1.25, at: [1, 2] },
    }));
  test.each([
    [0.9, true],
    [0.89, false],
  ])('of the weight %d is the word itself: %s', (weight, itself) =>
    expect(found(readerOf({ дроб: [[7, [1]]] }), form('дроби', weight))[7]!.itself).toBe(itself),
  );
  test('a longer word is worth less, letter by letter; both together count', () => {
    const reader = readerOf({ школ: [[1, [5]]], школьник: [[1, [2]], [2, [3]]] }); // prettier-ignore
    const longer = 0.6 * Math.exp(-0.15 * 4);
    expect(found(reader, form('школа'))).toEqual({
      1: { ...plain, frequency: 1 + longer, at: [2, 5] },
      2: { ...plain, itself: false, frequency: longer, at: [3] },
    });
  });
});

describe('a word begins longer ones', () => {
  test.each<[string, string, Readonly<Record<string, readonly Row[]>>, string[]]>([
    ['unless it is short and there itself', 'впр', { впр: [[1, [1]]], вправе: [[2, [1]]] }, ['1']],
    ['if it is short and not there', 'впр', { вправе: [[2, [1]]] }, ['2']],
    ['of four letters in any case', 'урок', { урок: [[1, [1]]], урокодатель: [[2, [1]]] }, ['1', '2']],
    ['never a number', '5', { '5': [[1, [1]]], '54': [[2, [1]]] }, ['1']],
    ['only as it is typed where its stem says little', 'бином', { бином: [[1, [1]]], бинт: [[2, [1]]] }, ['1']],
    ['joined of its parts', 'веб-камера', { вебкамер: [[1, [1]]], веб: [[2, [1]]] }, ['1']],
    ['with й as и', 'майя', { маия: [[1, [1]]] }, ['1']],
    ['but no names of pages', 'дроби', { дроб: [[1, [1]]], дробzz: [[2, [1]]] }, ['1']],
  ])('%s', (_, word, words, pages) => expect(Object.keys(found(readerOf(words), form(word)))).toEqual(pages));
});

describe('words of one form', () => {
  const at = (a: readonly number[], b: readonly number[]) => readerOf({ веб: [[1, a]], камер: [[1, b]] }); // prettier-ignore
  test.each<[string, IndexReader, Partial<Evidence> | undefined]>([
    ['beside each other', at([1], [2]), { at: [2] }],
    ['three words apart', at([1, 20], [4, 40]), { frequency: 2, at: [4, 40] }],
    ['four words apart are not it', at([1], [5]), undefined],
    ['on other pages are not it', readerOf({ веб: [[1, [1]]], камер: [[2, [2]]] }), undefined],
    ['apart, but in one title', readerOf({ веб: [[1, [1], 6, [0, 2]]], камер: [[1, [9], 6, [0]]] }), { frequency: 0, title: 1, at: [9] }],
    [
      'apart, but in one field',
      readerOf({ веб: [[1, [1], 1, [2]]], камер: [[1, [9], 1, [2, 3]]] }),
      { frequency: 0, fields: 2.5, at: [9] },
    ],
    ['both in headings', readerOf({ веб: [[1, [1], 6]], камер: [[1, [2], 6]] }), { heading: 1, at: [2] }],
    ['longer words are none of them', readerOf({ веб: [[1, [1]]], камерун: [[1, [2]]] }), undefined],
  ])('%s', (_, reader, own) => expect(found(reader, form('веб камера'))).toEqual(own === undefined ? {} : { 1: { ...plain, ...own } }));

  test('what is in quotes is looked for at all places, other forms at the first', () => {
    const reader = readerOf({ веб: [[1, [1]]], камер: [[1, [50]]] }, { веб: [[1, [1, 49]]], камер: [[1, [50]]] });
    expect([found(reader, form('веб камера')), found(reader, form('веб камера', 0.9))]).toEqual([{ 1: { ...plain, at: [50] } }, {}]);
    expect([isPhrase(form('веб камера')), isPhrase(form('веб камера', 0.9)), isPhrase(form('веб'))]).toEqual([true, false, false]);
  });
});

test('forms of one term add little to each other, and are looked for once', () => {
  const reader = readerOf({ дроб: [[1, [9, 10], 6, [2]]], дол: [[1, [3], 7, [0]], [2, [1]]] }); // prettier-ignore
  const forms = [form('дроби'), form('доля', 0.5)];
  const known = new Map();
  const all = Object.fromEntries(evidenceOf({ typed: '', forms }, reader, known));
  expect(all).toEqual({
    1: { itself: true, frequency: 2 + 0.3 * 0.5, title: 0.5, heading: 1, fields: 2.5, at: [3, 9, 10] },
    2: { ...plain, itself: false, frequency: 0.5 },
  });
  expect([...known.keys()]).toEqual(forms);
  expect(Object.fromEntries(evidenceOf({ typed: '', forms }, readerOf({}), known))).toEqual(all);
});

test.each([
  [[1, 10], [4, 30], 3],
  [[5], [5], 0],
  [[1, 2, 30], [31], 1],
  [[31], [1, 2, 30], 1],
  [[], [1], Infinity],
])('from %j to %j: %d', (a, b, words) => expect(gap(a, b)).toBe(words));
