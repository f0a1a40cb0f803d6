import { expect, test } from 'vitest';
import { Chunk, mergePlaces, readFilter } from './format.ts';

/** Packs numbers, texts and lists as an index does (CBOR, all short). */
function packed(value: unknown): number[] {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return [...head(3, Buffer.byteLength(value)), ...Buffer.from(value)];
  const items = value as readonly unknown[];
  return [...head(4, items.length), ...items.flatMap(packed)];
}
const head = (kind: number, value: number) => (value < 24 ? [(kind << 5) | value] : [(kind << 5) | 25, value >> 8, value & 255]);
const chunk = (...words: readonly unknown[]) => new Chunk(new Uint8Array(packed([words])));

test('words and the places of a word', () => {
  // A page is a step from the one before; so is a place. A negative number is a weight, minus one.
  const pages = [
    [2, [3, 4, -49, 1]],
    [1, [-169, 5, -25, 2], [-1, 7, 8, -3, 1]],
  ];
  const own = chunk(['дом', []], ['дроб', pages, []], ['дробн', [[0, [7]]], []]);
  expect([own.startingWith('дроб'), own.startingWith('рок')]).toEqual([['дроб', 'дробн'], []]);
  expect(own.places('дробн')).toEqual([{ page: 0, at: [7], weight: 1, fields: [] }]);
  expect(own.places('дроб')).toEqual([
    { page: 2, at: [1, 3, 7], weight: 2, fields: [] },
    { page: 3, at: [2, 5], weight: 7, fields: [0, 2] },
  ]);
  expect(own.places('дроб')).toBe(own.places('дроб'));
});

test('no weight is heavier than the heaviest, none is lighter than what stands there', () => {
  const [page] = chunk(['а', [[0, [-1000, 1, -2, 4]]], []]).places('а');
  expect(page).toEqual({ page: 0, at: [1, 4], weight: 255 / 24, fields: [] });
  expect(chunk(['а', [[0, [-13, 1]]], []]).places('а')).toEqual([{ page: 0, at: [1], weight: 0.5, fields: [] }]);
});

test('spellings with other accents count as the word itself', () => {
  const own = chunk(['елка', [[5, [1]]], [['ёлка', [[2, [4]], [3, [1, 2]]]]]]); // prettier-ignore
  expect(own.places('елка')).toEqual([
    { page: 2, at: [4], weight: 1, fields: [] },
    { page: 5, at: [1, 3], weight: 1, fields: [] },
  ]);
});

test('places of one page are put together', () =>
  expect(
    mergePlaces([
      [{ page: 4, at: [5, 20], weight: 1, fields: [1, 2] }],
      [
        { page: 1, at: [1], weight: 1, fields: [] },
        { page: 4, at: [5, 9], weight: 7, fields: [2, 3] },
      ],
    ]),
  ).toEqual([
    { page: 1, at: [1], weight: 1, fields: [] },
    { page: 4, at: [5, 9, 20], weight: 7, fields: [1, 2, 3] },
  ]));

test('the values of a filter with their pages', () => {
  const bytes = packed(['grade', [['5 класс', [0, 1, 3]], ['6 класс', [7]], ['7 класс', []]]]); // prettier-ignore
  expect(readFilter(new Uint8Array(bytes))).toEqual(
    new Map([
      ['5 класс', [0, 1, 4]],
      ['6 класс', [7]],
      ['7 класс', []],
    ]),
  );
});
