import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const codes = ['matematika', 'informatika', 'fizika', 'izo'];

test.each<[string, string | undefined]>([
  ['matematika', 'matematika'],
  ['matematica', 'matematika'],
  ['MATEMATIKA', 'matematika'],
  ['fisika', 'fizika'],
  ['iso', 'izo'],
  ['algebra', undefined],
  ['', undefined],
])('%s → %s', (word, expected) => expect(nearest(word, codes)).toBe(expected));

test('the first of equals wins, so that a message never depends on chance', () => expect(nearest('ab', ['ac', 'ad'])).toBe('ac'));
test('nothing to choose from', () => expect(nearest('x', [])).toBeUndefined());
