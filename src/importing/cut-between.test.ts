import { expect, test } from 'vitest';
import { cutBetween } from './cut-between.ts';

test.each([
  ['а<!--б-->в<!--г-->', 'ав'],
  ['а<!--б', 'а<!--б'],
  ['<!--а<!--б-->в', 'в'],
  ['а-->б', 'а-->б'],
])('%j', (text, rest) => expect(cutBetween(text, /<!--/, '-->')).toBe(rest));

// A lazy pattern would need 10^10 steps here.
test('a hundred thousand openings without a closing', () =>
  expect(cutBetween('<!--'.repeat(100_000), /<!--/, '-->')).toHaveLength(400_000));
