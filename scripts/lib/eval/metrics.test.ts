import { expect, test } from 'vitest';
import { quantile, rankOf, score, type Graded } from './metrics.ts';

const answered = (kind: string, rank: number | undefined): Graded => ({ kind, rank, honest: undefined });
const nothing = (honest: boolean): Graded => ({ kind: 'nothing', rank: undefined, honest });

test('scores worked out by hand', () => {
  const {
    kinds,
    all,
    nothing: none,
  } = score([
    answered('b', 1),
    answered('b', 3),
    answered('a', 4),
    answered('a', undefined),
    nothing(true),
    nothing(true),
    nothing(false),
    nothing(true),
  ]);
  expect([...kinds.keys()]).toEqual(['a', 'b']);
  expect(kinds.get('b')).toEqual({ n: 2, success1: 0.5, success3: 1, success5: 1, mrr: (1 + 1 / 3) / 2 });
  expect(kinds.get('a')).toEqual({ n: 2, success1: 0, success3: 0, success5: 0.5, mrr: 1 / 8 });
  expect(all).toEqual({ n: 4, success1: 0.25, success3: 0.5, success5: 0.75, mrr: (1 + 1 / 3 + 1 / 4) / 4 });
  expect(none).toEqual({ n: 4, honest: 0.75 });
});

test('no queries, no division by nothing', () => {
  expect(score([])).toEqual({
    kinds: new Map(),
    all: { n: 0, success1: 0, success3: 0, success5: 0, mrr: 0 },
    nothing: { n: 0, honest: 0 },
  });
});

test.each<[readonly string[], readonly string[], number | undefined]>([
  [['a', 'b', 'c'], ['c'], 3],
  [['a', 'b', 'c'], ['c', 'b'], 2],
  [['a', 'a', 'b'], ['b'], 2],
  [['a'], ['b'], undefined],
  [['a'], [], undefined],
  [[], ['a'], undefined],
])('of %j with %j right: %s', (found, right, rank) => expect(rankOf(found, new Set(right))).toBe(rank));

test.each<[readonly number[], number, number]>([
  [[], 0.5, 0],
  [[7], 0.9, 7],
  [[3, 1, 2], 0.5, 2],
  [[4, 3, 2, 1], 0.5, 2],
  [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9, 9],
])('of %j the %s quantile is %s', (numbers, share, value) => expect(quantile(numbers, share)).toBe(value));
