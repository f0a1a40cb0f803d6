import { expect, test } from 'vitest';
import { heardAt, secondsIn, timeOf } from './moments.ts';

test.each([
  ['#glava-754', 754],
  ['#t-0', 0],
  ['#t-', undefined],
  ['#tema-5', undefined],
  ['#glava-7x', undefined],
  ['', undefined],
])('%j names second %s', (hash, seconds) => expect(secondsIn(hash)).toBe(seconds));

test.each([
  [0, '0:00'],
  [754, '12:34'],
  [3900, '1:05:00'],
])('%i seconds are %s', (seconds, words) => expect(timeOf(seconds)).toBe(words));

test.each([
  [0, -1],
  [10, 0],
  [59.9, 0],
  [60, 1],
  [900, 2],
])('at %s seconds moment %i is heard', (second, at) => expect(heardAt([10, 60, 120], second)).toBe(at));
