import { expect, it } from 'vitest';
import { cborArray, cborText, readCbor } from './cbor.ts';

it.each([
  ['texts of every length', cborArray(['', 'а', 'б'.repeat(20), 'в'.repeat(200), 'г'.repeat(40_000)].map(cborText))],
  ['arrays of every length', cborArray([cborArray([]), cborArray(Array.from({ length: 300 }, () => cborText('x')))])],
])('CBOR: %s', (_, item) => expect(readCbor(item.raw)).toEqual(item));

it.each([
  ['numbers', '8a 00 17 1818 19ffff 1affffffff 1b0000000100000000 20 f4 f6 fb3ff0000000000000'],
  ['what Pagefind wrote', '82 64 79656172 81 82 63323032 82 00 1818'],
])('CBOR: %s come back as they were', (_, hex) => {
  const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
  expect(cborArray(readCbor(bytes).items!).raw.equals(bytes)).toBe(true);
});

it.each([
  ['a map', 'a0'],
  ['an array without a length', '9fff'],
  ['too few bytes', '63 61'],
  ['too many bytes', '00 00'],
])('CBOR: %s is refused', (_, hex) => expect(() => readCbor(Buffer.from(hex.replaceAll(' ', ''), 'hex'))).toThrow('CBOR'));
