import { describe, expect, test } from 'vitest';
import { CborReader } from './cbor.ts';

const reader = (...bytes: number[]) => new CborReader(new Uint8Array(bytes));

test.each<[number[], number]>([
  [[0x00], 0],
  [[0x17], 23],
  [[0x18, 24], 24],
  [[0x19, 1, 2], 258],
  [[0x1a, 0xff, 0xff, 0xff, 0xff], 4_294_967_295],
  [[0x20], -1],
  [[0x38, 255], -256],
])('%j is %d', (bytes, expected) => {
  const r = reader(...bytes, 5);
  expect([r.number(), r.at, r.number()]).toEqual([expected, bytes.length, 5]);
});

test('items are read one after another', () => {
  const r = reader(0x82, 0x64, 0xd1, 0x83, 0x6f, 0x6b, 0x80);
  expect([r.array(), r.text(), r.array(), r.at]).toEqual([2, 'уok', 0, 7]);
});

test.each<[string, number[], number]>([
  ['a number', [0x01], 1],
  ['a text', [0x62, 0x61, 0x61], 1],
  ['an array with all that is in it', [0x82, 0x81, 0x61, 0x61, 0x20], 1],
  ['two items', [0x82, 1, 1, 0x61, 0x61], 2],
  ['nothing', [], 0],
])('%s is passed over', (_, bytes, items) => {
  const r = reader(...bytes, 7, 8);
  r.skip(items);
  expect([r.at, r.number()]).toEqual([bytes.length, 7]);
});

describe('what is of another format is refused, by its place', () => {
  test.each<[string, (r: CborReader) => unknown, number[], string]>([
    ['a text for an array', (r) => r.array(), [0x60], 'The search index is of another format (byte 96 at 0).'],
    ['a number for a text', (r) => r.text(), [0x01], 'The search index is of another format (byte 1 at 0).'],
    ['an array for a number', (r) => (r.number(), r.number()), [0x01, 0x80], 'The search index is of another format (byte 128 at 1).'],
    ['a number of eight bytes', (r) => r.number(), [0x1b, 0], 'The search index is of another format (length 27 at 0).'],
  ])('%s', (_name, read, bytes, message) => expect(() => read(reader(...bytes))).toThrow(new Error(message)));
});
