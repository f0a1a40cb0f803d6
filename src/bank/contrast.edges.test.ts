import { expect, test } from 'vitest';
import { contrast, mix, paleAccent, readableAccent, towards } from './contrast.ts';

test.each([
  ['#00ff00', '#000000', 15.304],
  ['#0000ff', '#000000', 2.444],
  ['#ff0000', '#000000', 5.252],
  ['#0a0a0a', '#000000', 1.061],
  ['#0b0b0b', '#000000', 1.067],
  ['#123', '#112233', 1],
  ['#ABC', '#aabbcc', 1],
])('the contrast of %s and %s', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 3);
  expect(contrast(other, one)).toBeCloseTo(expected, 3);
});
test.each(['', '#12', '#1234', '#12345', '#1234567', '#12345g', 'x#123', '#123x'])('«%s» is no colour', (colour) =>
  expect(() => contrast(colour, '#fff')).toThrow(`«${colour}» is not a colour.`),
);
test('a share of a colour, channel by channel', () => {
  expect([mix('#102030', '#506070', 0), mix('#102030', '#506070', 1), mix('#102030', '#506070', 0.5)]).toEqual([
    '#102030',
    '#506070',
    '#304050',
  ]);
  expect(mix('#000000', '#050505', 0.5)).toBe('#030303');
});
test('a colour that reads is not moved, another one is by the least step', () => {
  expect(towards('#767676', '#000000', '#ffffff', 4.5)).toBe('#767676');
  expect(towards('#777777', '#000000', '#ffffff', 4.5)).toBe('#757575');
  expect(towards('#000000', '#ffffff', '#000000', 21)).toBe('#ffffff');
  const { contrast: own, shade } = paleAccent('#777777')!;
  expect([own, shade]).toEqual([expect.closeTo(4.478, 3), '#757575']);
  expect([readableAccent('#777777'), readableAccent('#767676'), readableAccent(undefined)]).toEqual(['#757575', '#767676', undefined]);
});
