import { expect, test } from 'vitest';
import { PAGES_ON_BANK } from '../text/search.ts';
import { splitAnswers } from './answers.ts';
import type { Ranked } from './rank.ts';
import { onlyFor, worksFirst } from './works-first.ts';

const page = (number: number, rest: Partial<Ranked> = {}): Ranked => ({
  page: number,
  score: 1,
  has: [0],
  trust: 0,
  titled: 0,
  share: 1,
  ...rest,
});

test('a page answers from the very limits on', () => {
  const numbers = (pages: readonly Ranked[]) => pages.map((each) => each.page);
  const best = page(1, { score: 10, has: [0, 1] });
  const told = (other: Ranked, onBank: number[] = []) => numbers(splitAnswers([best, other], 2, new Set(onBank)).answers);
  expect([told(page(2, { share: 0.75, score: 7 })), told(page(2, { share: 0.74, score: 7 })), told(page(2, { share: 0.75, score: 6.9 }))]).toEqual([[1, 2], [1], [1]]); // prettier-ignore
  expect([told(page(2, { has: [0, 1], score: 1, titled: 0.5 }), [2]), told(page(2, { has: [0, 1], score: 1, titled: 0.49 }), [2])]).toEqual(
    [[1, 2], [1]],
  );
  expect(splitAnswers([], undefined)).toEqual({ answers: [], rest: [] });
});

test('works are weighed by their kinds from the very limits on', () => {
  const kinds = new Map([[PAGES_ON_BANK, new Set([1])]]);
  const score = (rest: Partial<Ranked>) => worksFirst([page(1, { score: 10, ...rest })], kinds)[0]!.score;
  expect([score({}), score({ titled: 0.5 }), score({ titled: 0.49 }), score({ trust: 0.5 })]).toEqual([7, 10, 7, 10]);
  expect(worksFirst([page(1), page(2)], undefined, new Set([2])).map(({ page: number, score: own }) => [number, own])).toEqual([[2, 1.4], [1, 1]]); // prettier-ignore
  expect([...onlyFor(['5'], new Map([['5', new Set([1, 2])], ['6', new Set([2])]]))]).toEqual([1]); // prettier-ignore
  expect([...onlyFor(['5'])]).toEqual([]);
});
