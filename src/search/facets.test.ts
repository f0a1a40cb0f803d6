import { describe, expect, test } from 'vitest';
import type { Found } from './engine.ts';
import { countsOf } from './facet-counts.ts';
import { isChosen, pairsOf, without, withValues, type Facets } from './facets.ts';
import { inOrder } from './in-order.ts';
import type { IndexReader } from './index/reader.ts';
import type { Ranked } from './rank.ts';

const facets: Facets = new Map([
  ['grade', new Map([['5', new Set([1, 2])], ['6', new Set([2, 3])]])],
  ['kind', new Map([['урок', new Set([1, 3])]])],
]); // prettier-ignore

describe('a page is chosen', () => {
  test.each<[string, number, Record<string, string[]>, string | undefined, boolean]>([
    ['where nothing is asked', 9, {}, undefined, true],
    ['where no value is', 9, { grade: [] }, undefined, true],
    ['by its value', 1, { grade: ['5'] }, undefined, true],
    ['by one of two', 3, { grade: ['5', '6'] }, undefined, true],
    ['not by that of others', 3, { grade: ['5'] }, undefined, false],
    ['not by one of two facets', 2, { grade: ['5'], kind: ['урок'] }, undefined, false],
    ['by both', 1, { grade: ['5'], kind: ['урок'] }, undefined, true],
    ['by the other when one is not asked', 2, { grade: ['5'], kind: ['урок'] }, 'kind', true],
    ['not by a value that nobody has', 1, { grade: ['7'] }, undefined, false],
    ['not by a facet that is not there', 1, { theme: ['x'] }, undefined, false],
  ])('%s', (_, page, chosen, but, expected) => expect(isChosen(page, chosen, facets, but)).toBe(expected));
});

test('values are counted among pages that the other facets leave', async () => {
  const asked: unknown[] = [];
  const found = {
    counted: [1, 2, 3],
    facets: (names?: readonly string[]) => (asked.push(names), Promise.resolve(facets)),
  } as unknown as Found;
  expect(await countsOf(found, { grade: ['6'] }, ['grade', 'kind'])).toEqual({ grade: { '5': 2, '6': 2 }, kind: { урок: 1 } });
  expect(await countsOf({ ...found, counted: [3] }, {})).toEqual({ grade: { '5': 0, '6': 1 }, kind: { урок: 1 } });
  expect(asked).toEqual([['grade', 'kind'], undefined]);
});

test('a choice is pairs, and grows and shrinks by values', () => {
  expect(pairsOf({ grade: ['5', '6'], kind: [], theme: ['x'] })).toEqual([['grade', '5'], ['grade', '6'], ['theme', 'x']]); // prettier-ignore
  expect(withValues({ kind: ['a'] }, 'grade', ['5'])).toEqual({ kind: ['a'], grade: ['5'] });
  expect(without({ kind: ['a'] }, 'grade', '5')).toEqual({ kind: ['a'] });
  expect(without({ grade: ['5', '6', '7'], kind: ['a'] }, 'grade', '6')).toEqual({ grade: ['5', '7'], kind: ['a'] });
});

describe('pages in another order', () => {
  const pages = [4, 1, 3, 2].map((page) => ({ page }) as Ranked);
  const reader = { order: (name: string) => Promise.resolve({ date: [1, 2, 3], title: [3, 2, 1] }[name] ?? []) } as unknown as IndexReader;
  const none = { order: () => Promise.resolve([]) } as unknown as IndexReader;
  const order = async (name: 'date' | 'title', from = reader) => (await inOrder(pages, name, from)).map(({ page }) => page);
  test('the newest first, what has no place last', async () => expect(await order('date')).toEqual([3, 2, 1, 4]));
  test('the first by letters', async () => expect(await order('title')).toEqual([3, 2, 1, 4]));
  test('where there is no such order, as they were', async () => expect(await order('date', none)).toEqual([4, 1, 3, 2]));
});
