import { expect, test } from 'vitest';
import { splitAnswers } from './answers.ts';
import type { Ranked } from './rank.ts';

/** A page with so many of two terms, its share of the query, its score. */
const page = (number: number, terms: number, share: number, score: number, titled = 0): Ranked => ({
  page: number,
  score,
  has: Array.from({ length: terms }, (_, i) => i),
  trust: 0,
  titled,
  share,
});

const cases: readonly (readonly [string, readonly Ranked[], readonly number[], readonly number[], readonly number[]])[] = [
  ['what lacks a word is folded', [page(1, 2, 1, 10), page(2, 1, 0.6, 9), page(3, 2, 1, 2)], [], [1, 3], [2]],
  ['what lacks a light word only, and is nearly the best, answers', [page(1, 2, 1, 10), page(2, 1, 0.8, 8)], [], [1, 2], []],
  ['what lacks a light word and is much worse is folded', [page(1, 2, 1, 10), page(2, 1, 0.8, 5)], [], [1], [2]],
  ['the best lacks much: nothing is folded', [page(1, 1, 0.6, 10), page(2, 2, 1, 5), page(3, 1, 0.3, 4)], [], [1, 2, 3], []],
  ['a page on the bank with all words in passing is folded', [page(1, 2, 1, 10), page(2, 2, 1, 6)], [2], [1], [2]],
  ['a page on the bank whose title is asked for answers', [page(1, 2, 1, 10), page(2, 2, 1, 6, 0.5)], [2], [1, 2], []],
  ['a page on the bank that is nearly the best answers', [page(1, 2, 1, 10), page(2, 2, 1, 9)], [2], [1, 2], []],
  ['pages on the bank alone are what was asked for', [page(1, 2, 1, 10), page(2, 2, 1, 3)], [1, 2], [1, 2], []],
  ['nothing is found', [], [], [], []],
];

test.each(cases)('%s', (_, pages, onBank, answers, rest) => {
  const split = splitAnswers(pages, 2, new Set(onBank));
  expect([split.answers, split.rest].map((part) => part.map((each) => each.page))).toEqual([answers, rest]);
});

test('where no page has all words, those with some are not told apart', () =>
  expect(splitAnswers([page(1, 2, 1, 10), page(2, 1, 0.2, 1)], undefined).rest).toEqual([]));
