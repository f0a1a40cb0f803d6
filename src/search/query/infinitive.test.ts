import { expect, test } from 'vitest';
import { isInfinitive } from './infinitive.ts';

test.each([
  ['узнать', true],
  ['пересчитать', true],
  ['научиться', true],
  ['сеть', false],
  ['путь', false],
  ['пять', false],
  ['треть', false],
  ['память', false],
  ['точность', false],
  ['дроби', false],
])('%s: %s', (word, expected) => expect(isInfinitive(word)).toBe(expected));
