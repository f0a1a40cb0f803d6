import { expect, test } from 'vitest';
import { rosette, turnsOf } from './rosette.ts';

test('the figure of a hash', () => {
  expect(rosette('0123456789abcdef')).toEqual([
    { count: 28, rx: 19.5, ry: 5 + 2 / 3, off: 27 },
    { count: 24, rx: 15, ry: 8 + 5 / 3, off: 14.2 },
    { count: 16, rx: 10.6, ry: 4, off: 8 },
  ]);
  expect(rosette('f')[0]).toEqual({ count: 36, rx: 16 + 43 / 8, ry: 10, off: 27 });
  expect(rosette('')).toEqual(rosette('0'));
  expect(rosette('xyz')).toEqual(rosette('0'));
  expect(turnsOf({ count: 7, rx: 1, ry: 1, off: 1 })).toEqual([0, 51.43, 102.86, 154.29, 205.71, 257.14, 308.57]);
});
