import { expect, it } from 'vitest';
import type { Ranked } from './rank.ts';
import { CANCELLED } from '../text/search.ts';
import { kindNames } from '../text/search-kinds.ts';
import { onlyFor, worksFirst } from './works-first.ts';

const page = (number: number, score: number, titled = 0): Ranked => ({ page: number, score, has: [0], trust: 0, titled, share: 1 });
const onBankOnly = (pages: readonly number[]) => new Map([[kindNames.page, new Set(pages)]]);
const order = (pages: readonly Ranked[], onBank: readonly number[]) => worksFirst(pages, onBankOnly(onBank)).map((each) => each.page);

it('puts a lesson before a page on the bank that speaks of it', () => {
  expect(order([page(1, 10), page(2, 8)], [1])).toEqual([2, 1]);
});

it('leaves a page on the bank first when its own title is asked for', () => {
  expect(order([page(1, 10, 1), page(2, 6)], [1])).toEqual([1, 2]);
});

it('leaves a page on the bank first when what is asked stands together on it', () => {
  expect(worksFirst([{ ...page(1, 10), trust: 1 }, page(2, 8)], onBankOnly([1])).map((each) => each.page)).toEqual([1, 2]);
});

it('leaves lessons in their order', () => {
  expect(order([page(3, 7), page(1, 7), page(2, 6)], [])).toEqual([1, 3, 2]);
});

it('puts a work before a report that holds the words far from each other, not before one that is much closer', () => {
  const reports = new Map([[kindNames.report, new Set([1])]]);
  expect(worksFirst([page(1, 10), page(2, 9)], reports).map((each) => each.page)).toEqual([2, 1]);
  expect(worksFirst([page(1, 10), page(2, 8)], reports).map((each) => each.page)).toEqual([1, 2]);
});

it('puts what is cancelled last, unless its title is asked for', () => {
  const kinds = new Map([
    [kindNames.webinar, new Set([1, 2])],
    [CANCELLED, new Set([1])],
  ]);
  expect(worksFirst([{ ...page(1, 10, 0.5), trust: 1 }, page(2, 4)], kinds).map((each) => each.page)).toEqual([2, 1]);
  expect(worksFirst([page(1, 10, 1), page(2, 4)], kinds).map((each) => each.page)).toEqual([1, 2]);
});

it('puts what is for just the grade that is asked for before what is for others too', () => {
  const grades = new Map([
    ['5 класс', new Set([1, 2])],
    ['6 класс', new Set([1, 3])],
  ]);
  const first = (asked: readonly string[]) => worksFirst([page(1, 10), page(2, 8), page(3, 7)], undefined, onlyFor(asked, grades))[0]?.page;
  expect([first([]), first(['5 класс']), first(['5 класс', '6 класс'])]).toEqual([1, 2, 1]);
});
