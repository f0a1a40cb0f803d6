import { describe, expect, test } from 'vitest';
import type { Place } from './index/format.ts';
import type { IndexReader } from './index/reader.ts';
import { rank } from './rank.ts';
import { weights } from './weights.ts';

/** Word → its pages; a page is a number, where the word stands, its weight, its fields. */
type Words = Readonly<
  Record<string, readonly (readonly [page: number, at?: readonly number[], weight?: number, fields?: readonly number[]])[]>
>;
const readerOf = (words: Words, lengths: readonly number[]) =>
  ({
    list: { fields: ['title', 'author'], lengths },
    startingWith: (beginning: string) =>
      Object.entries(words)
        .filter(([word]) => word.startsWith(beginning))
        .map(([word, rows]) => [word, rows.map(([page, at = [60], weight = 1, fields = []]): Place => ({ page, at, weight, fields }))]),
  }) as unknown as IndexReader;
const terms = (query: string) => query.split(' ').map((word) => ({ typed: word, forms: [{ words: [word], weight: 1 }] }));
const ranked = (query: string, words: Words, lengths: readonly number[] = Array.from({ length: 10 }, () => 100)) =>
  rank(terms(query), readerOf(words, lengths), new Map());
const order = (...args: Parameters<typeof ranked>) => ranked(...args).map(({ page }) => page);

describe('the first is', () => {
  test.each<[string, string, Words, readonly number[]]>([
    ['what has the word more often', 'дроби', { дроб: [[1], [2, [60, 70]]] }, [2, 1]],
    ['what has it in its title', 'дроби', { дроб: [[1, [60, 70, 80]], [2, [60], 7, [0]]] }, [2, 1]],
    ['what has it in a heading', 'дроби', { дроб: [[1], [2, [60], 6]] }, [2, 1]],
    ['what has it in a field', 'дроби', { дроб: [[1], [2, [60], 1, [1]]] }, [2, 1]],
    ['what begins with it', 'дроби', { дроб: [[1, [40]], [2, [39]]] }, [2, 1]],
    ['of two that are even the first by number', 'дроби', { дроб: [[2], [1]] }, [1, 2]],
    ['what the query is the name of', 'дроби', { дроб: [[1, [60, 61]], [2]], дробzz: [[2]] }, [2, 1]],
    ['what has both words', 'дроби корни', { дроб: [[1, [60, 61, 62]], [2]], корн: [[2, [90]]] }, [2, 1]],
    ['what has them close to each other', 'дроби корни', { дроб: [[1], [2]], корн: [[1, [90]], [2, [62]]] }, [2, 1]],
    ['what has the rarer word', 'дроби корни', { дроб: [[1], [3], [4], [5]], корн: [[2]] }, [2, 1, 3, 4, 5]],
    ['a thing before what is done with it', 'решать дроби', { реша: [[1]], дроб: [[2]] }, [2, 1]],
  ])('%s', (_, query, words, pages) => expect(order(query, words)).toEqual(pages)); // prettier-ignore

  test('the shorter page', () => expect(order('дроби', { дроб: [[0], [1]] }, [300, 50, 100])).toEqual([1, 0]));
});

test('a page says what it has and how sure it is', () => {
  const pages = ranked('дроби корни', {
    дроб: [[1, [60], 7, [0]], [2, [60]], [3, [60]]],
    корн: [[1, [61], 7, [0]], [2, [64]]],
  }); // prettier-ignore
  expect(pages.map(({ page, has, trust }) => [page, has, trust])).toEqual([
    [1, [0, 1], 1],
    [2, [0, 1], 0.5],
    [3, [0], 0],
  ]);
  const [common, rare] = [Math.log(1 + 7.5 / 3.5), Math.log(1 + 8.5 / 2.5)];
  expect(pages.map(({ titled, share }) => [titled, share])).toEqual([
    [1, 1],
    [0, 1],
    [0, expect.closeTo(common / (common + rare), 10)],
  ]);
});

/** One word on one page of ten, all of one length: how rare it is, and what it is worth once in the text. */
const rare = Math.log(1 + 9.5 / 1.5);
test.each<[string, Words, number]>([
  ['once', { дроб: [[1]] }, 1.4 * rare],
  ['among the first words', { дроб: [[1, [39]]] }, 1.4 * rare * 2],
  ['twice', { дроб: [[1, [60, 70]]] }, (1.4 * rare * (2 * 2.7)) / 3.7],
  ['in a heading', { дроб: [[1, [60], 6]] }, 1.4 * rare * ((4 * 2.7) / 5.7 + 1.5)],
  ['in a field', { дроб: [[1, [60], 1, [1]]] }, 1.4 * rare * 3.5],
  ['in the title', { дроб: [[1, [60], 7, [0]]] }, 1.4 * rare * ((5.2 * 2.7) / 6.9 + 2.1) + 2 * rare],
  ['as the name', { дроб: [[1]], дробzz: [[1]] }, (1.4 + 3) * rare],
])('%s, it is worth so much', (_, words, score) => expect(ranked('дроби', words)[0]!.score).toBeCloseTo(score, 10));

test('a short page is worth more than a long one by BM25', () => {
  const [short, long] = ranked('дроби', { дроб: [[0], [1]] }, [50, 150]).map(({ score }) => score);
  const both = 1.4 * Math.log(1 + 0.5 / 2.5) * 2.7;
  expect([short, long]).toEqual([
    expect.closeTo(both / (1 + 1.7 * (0.25 + 0.75 * 0.5)), 10),
    expect.closeTo(both / (1 + 1.7 * (0.25 + 0.75 * 1.5)), 10),
  ]);
});

test('words close to each other are worth twice what words apart are', () => {
  const score = (at: number) => ranked('дроби корни', { дроб: [[1, [60]]], корн: [[1, [at]]] })[0]!.score;
  const apart = score(100_000);
  expect([score(61) / apart, score(64) / apart, score(56) / apart]).toEqual([2, 1.5, 1.5].map((times) => expect.closeTo(times, 3)));
});

test('a page without a word of three is worth less, and of three words none is worth more for all', () => {
  const [all, part] = ranked('дроби корни числа', {
    дроб: [[1], [2]],
    корн: [
      [1, [9_000]],
      [2, [9_000]],
    ],
    числ: [[1, [99_000]]],
  });
  const share = part!.share;
  expect(part!.score / all!.score).toBeCloseTo(share * share ** weights.coverage, 2);
});

test('where five pages have all words, those with little of the query are left out', () => {
  const row = (pages: number) => Array.from({ length: pages }, (_, page) => [page] as const);
  const words = (whole: number): Words => ({ дроб: row(whole), корн: [...row(whole), [9]] });
  expect(order('дроби корни', { ...words(4), дроб: [...row(4), [8]] })).toHaveLength(6);
  expect(order('дроби корни', words(5))).toEqual([0, 1, 2, 3, 4, 9]);
  const many = Array.from({ length: 100 }, () => 100);
  expect(order('дроби корни', { дроб: row(5), корн: [...row(5), ...Array.from({ length: 60 }, (_, i) => [i + 30] as const)] }, many)).toEqual([0, 1, 2, 3, 4]);
}); // prettier-ignore

test('a rare word does not become a common one by its synonyms, one that has only them is as rare as they', () => {
  const reader = readerOf(
    { дроб: [[1]], дол: [[2], [3], [4]] },
    Array.from({ length: 10 }, () => 100),
  );
  const of = (...forms: readonly (readonly [string, number])[]) =>
    rank([{ typed: 'дроби', forms: forms.map(([word, weight]) => ({ words: [word], weight })) }], reader, new Map())[0]!.score;
  expect(of(['дроби', 1], ['доли', 0.5])).toBeCloseTo(1.4 * rare, 10);
  const frequency = 0.5;
  expect(of(['доли', 0.5])).toBeCloseTo((1.4 * Math.log(1 + 7.5 / 3.5) * (frequency * 2.7)) / (frequency + 1.7), 10);
});

test('nothing is found where nothing is', () => {
  expect(order('дроби', {})).toEqual([]);
  expect(order('дроби', {}, [])).toEqual([]);
});
