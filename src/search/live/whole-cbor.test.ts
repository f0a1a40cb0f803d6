import { expect, test } from 'vitest';
import { isWholeCbor } from './whole-cbor.ts';

const zeros = (count: number) => Array.from({ length: count }, () => 0);

test.each<[string, number[], boolean]>([
  ['the largest number of one byte', [0x17], true],
  ['a number of two bytes', [0x18, 0xff], true],
  ['a number of three', [0x19, 1, 0], true],
  ['a number of five', [0x1a, 1, 0, 0, 0], true],
  ['a number that lacks a byte', [0x1a, 1, 0, 0], false],
  ['a number of nine, which no index needs', [0x1b, ...zeros(8)], false],
  ['one without an end', [0x1f], false],
  ['a negative number', [0x20], true],
  ['a negative number of two bytes', [0x38, 0x20], true],
  ['bytes', [0x42, 1, 2], true],
  ['bytes that are not there', [0x42, 1], false],
  ['an empty text', [0x60], true],
  ['a text', [0x62, 0x61, 0x62], true],
  ['a text whose length takes a byte', [0x78, 24, ...zeros(24)], true],
  ['a text whose length takes two: high byte first', [0x79, 1, 2, ...zeros(258)], true],
  ['the same with a byte less', [0x79, 1, 2, ...zeros(257)], false],
  ['an empty array', [0x80], true],
  ['an array in an array', [0x82, 0x81, 1, 2], true],
  ['an array in an array without its last', [0x82, 0x81, 1], false],
  ['an array as long as all bytes and more', [0x83, 1, 2], false],
  ['an array of 24', [0x98, 24, ...zeros(24)], true],
  ['a map', [0xa0], false],
  ['a map in an array', [0x81, 0xa0], false],
  ['a tag', [0xc1, 1], false],
  ['a tag of nothing', [0xc1], false],
  ['a simple value', [0xf6], true],
  ['something after the end', [0x80, 0], false],
])('%s', (_, bytes, expected) => expect(isWholeCbor(new Uint8Array(bytes))).toBe(expected));

test('a list that cannot be there is refused before it is read', () => {
  const bytes = new Uint8Array([0x9a, 0, 0, 0, 6, 1, 1]);
  expect(isWholeCbor(bytes)).toBe(false);
  expect(isWholeCbor(new Uint8Array([0x9a, 0, 0, 0, 7, ...zeros(7)]))).toBe(true);
});

test('what stands before it may be passed over', () => {
  const bytes = new Uint8Array([0xa0, 0xa0, 0x81, 1]);
  expect([isWholeCbor(bytes, 2), isWholeCbor(bytes, 3), isWholeCbor(bytes, 4), isWholeCbor(bytes)]).toEqual([true, true, false, false]);
});
