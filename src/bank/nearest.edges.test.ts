import { expect, test } from 'vitest';
import { isSlip, nearest } from './nearest.ts';

test.each([
  ['форк', 'фора', false],
  ['дроби', 'дробь', true],
  ['дроби', 'доиби', false],
  ['математи', 'матеиаки', false],
  ['математик', 'матеиаик', true],
  ['МАТЕМАТИК', 'матеиатик', true],
  ['математик', 'миоематих', false],
])('«%s» is «%s» with a slip of the finger: %s', (word, other, expected) => expect(isSlip(word, other)).toBe(expected));

test.each([
  ['abc', 'axy', 'axy'],
  ['abc', 'xyz', undefined],
  ['abcdefghijkl', 'abcdefghwxyz', 'abcdefghwxyz'],
  ['abcdefghijkl', 'abcdefgvwxyz', undefined],
])('%s is near to %s: %s', (word, other, expected) => expect(nearest(word, [other])).toBe(expected));
