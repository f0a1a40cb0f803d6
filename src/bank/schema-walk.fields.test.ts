import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { acceptsWord, childSchemas, knownKeys, mapTexts, metaOf, schemaAt, unwrap, valueAt, walkValues } from './schema-walk.ts';

const title = z.string().meta({ title: 'Название' });
const minutes = z.number().meta({ title: 'Минуты' });
const stage = z.object({ title, minutes: minutes.optional() });
const other = z.object({ title: z.string().meta({ title: 'Другое' }), link: z.string().meta({ title: 'Ссылка' }) });
const table = z.record(z.enum(['ooo', 'soo']), z.string().meta({ title: 'Термин' }));
const work = z.object({
  title: title.default('Без названия'),
  stages: z.array(stage).default([]),
  either: z.union([stage, other]).optional(),
  terms: table.nullable(),
  piped: z.string().transform((text) => text.length),
  bare: z.string(),
});

test('what a schema wraps', () => {
  expect(unwrap(title.optional())).toBe(title);
  expect(unwrap(title.nullable().default('x').optional())).toBe(title);
  expect(unwrap(stage)).toBe(stage);
});

test('the schemas of a key', () => {
  expect(childSchemas(work, 'bare')).toEqual([work.shape.bare]);
  expect(childSchemas(z.array(stage).optional(), 5)).toEqual([stage]);
  expect(childSchemas(table, 'ooo')).toEqual([table.def.valueType]);
  expect(childSchemas(z.union([stage, other]), 'title')).toEqual([stage.shape.title, other.shape.title]);
  expect(childSchemas(z.union([stage, other]), 'link')).toEqual([other.shape.link]);
  expect([childSchemas(work, 'nothing'), childSchemas(work, 'toString'), childSchemas(title, 'x')]).toEqual([[], [], []]);
});

test('the schema of a place', () => {
  expect(schemaAt(work, [])).toBe(work);
  expect(schemaAt(work, ['stages', 3, 'title'])).toBe(title);
  expect(schemaAt(work, ['either', 'link'])).toBe(other.shape.link);
  expect([schemaAt(work, ['nothing', 'title']), schemaAt(work, ['bare', 'x'])]).toEqual([undefined, undefined]);
});

test('the value of a place', () => {
  const data = { a: [{ b: 0 }], none: null };
  expect([valueAt(data, ['a', 0, 'b']), valueAt(data, []), valueAt(data, ['none'])]).toEqual([0, data, null]);
  expect([valueAt(data, ['a', 1, 'b']), valueAt(data, ['none', 'x']), valueAt(undefined, ['x'])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('what the model says of a field', () => {
  expect(metaOf(undefined)).toBe(undefined);
  expect(metaOf(z.string())).toBe(undefined);
  expect(metaOf(title.optional())).toEqual({ title: 'Название' });
  expect(metaOf(title.optional().meta({ title: 'Своё' }))).toEqual({ title: 'Своё' });
  expect(metaOf(z.union([z.string(), minutes, title]))).toEqual({ title: 'Минуты' });
  expect(metaOf(title.transform((text) => text))).toEqual({ title: 'Название' });
});

test('words that a schema names itself', () => {
  const orUnknown = z.union([z.literal('unknown'), z.string()]);
  expect([acceptsWord(orUnknown, 'unknown'), acceptsWord(orUnknown.optional(), 'unknown')]).toEqual([true, true]);
  expect([acceptsWord(orUnknown, 'x'), acceptsWord(z.string(), 'unknown'), acceptsWord(z.literal('x'), 'unknown')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('keys that a schema knows', () => {
  expect(knownKeys(work)).toEqual(['title', 'stages', 'either', 'terms', 'piped', 'bare']);
  expect(knownKeys(z.union([stage, other]))).toEqual(['title', 'minutes', 'title', 'link']);
  expect(knownKeys(table.optional())).toEqual(['ooo', 'soo']);
  expect([knownKeys(undefined), knownKeys(title), knownKeys(z.record(z.string(), title)), knownKeys(z.array(stage))]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

describe('every value of data', () => {
  const visited = (data: unknown) => {
    const found: unknown[] = [];
    walkValues(work, data, (value, path, meta) => found.push([path.join('.'), value, meta.title]));
    return found;
  };
  test('is visited once, with its place', () =>
    expect(
      visited({ title: 'А', stages: [{ title: 'Б', minutes: 0 }, { title: '' }], either: { title: 'В', link: 'Г' }, terms: { ooo: 'Д' } }),
    ).toEqual([
      ['title', 'А', 'Название'],
      ['stages.0.title', 'Б', 'Название'],
      ['stages.0.minutes', 0, 'Минуты'],
      ['stages.1.title', '', 'Название'],
      ['either.title', 'В', 'Название'],
      ['either.link', 'Г', 'Ссылка'],
      ['terms.ooo', 'Д', 'Термин'],
    ]));
  test('is passed over where there is none or the model says nothing', () => {
    expect(visited({ title: undefined, terms: null, bare: 'x', nothing: 'y' })).toEqual([]);
    expect([visited(undefined), visited(null), visited('x')]).toEqual([[], [], []]);
  });
});

test('free texts are changed, whatever holds them', () => {
  const schema = z.object({
    free: z.string(),
    code: z.string().regex(/^a/),
    day: z.iso.date(),
    ref: z.string().meta({ ref: 'unit' }),
    file: z.string().meta({ file: 'any' }),
    address: z.string().meta({ address: true }),
    word: z.enum(['x', 'y']),
    either: z.union([z.literal('unknown'), z.string()]),
    long: z.string().min(1).max(50),
    list: z.array(z.string()),
    number: z.number(),
    none: z.string().nullable(),
  });
  const data = {
    ...{
      free: 'x',
      code: 'ab',
      day: '2025-01-01',
      ref: 'x',
      file: 'x',
      address: 'x',
      word: 'x',
      either: 'x',
      long: 'x',
      list: ['x', 'y'],
      number: 5,
    },
    none: null,
  };
  expect(mapTexts(schema, data, (text) => text.toUpperCase())).toEqual({ ...data, free: 'X', either: 'X', long: 'X', list: ['X', 'Y'] });
});
