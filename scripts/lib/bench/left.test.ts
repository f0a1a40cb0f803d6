import { expect, it } from 'vitest';
import { leftOf, tellTime } from './left.ts';

it.each<[what: string, spent: Record<string, number[]>, times: number, left: string]>([
  ['nothing yet', { a: [], b: [] }, 3, ''],
  ['one of two', { a: [10], b: [] }, 1, '10 с'],
  ['one fast, one slow', { a: [100, 100], b: [1, 1] }, 4, '4 мин'],
  ['all done', { a: [5], b: [7] }, 1, ''],
])('tells what is left: %s', (_what, spent, times, left) => expect(leftOf(new Map(Object.entries(spent)), times)).toBe(left));

it.each([
  [0.4, '1 с'],
  [119, '119 с'],
  [121, '3 мин'],
  [7200, '2 ч 0 мин'],
  [7500, '2 ч 5 мин'],
])('%d s are %s', (seconds, told) => expect(tellTime(seconds)).toBe(told));
