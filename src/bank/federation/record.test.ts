import { describe, expect, test } from 'vitest';
import { neighbour, NEIGHBOUR_SITE, own } from '../../testing/neighbour.ts';
import { indexSchema, listSchema, recordSchema } from './answers.ts';
import { takeRecord } from './record.ts';

const term = { id: 'a', name: 'А' };
const raw = {
  ...{ kind: 'material', id: 'drobi', url: `${NEIGHBOUR_SITE}materialy/drobi/`, title: ' Дро\u00adби\n и  доли ', type: term },
  ...{ date: '2025-12-01', demo: false },
};
const base = { real: NEIGHBOUR_SITE, said: 'https://bank.example.ru/' };
const take = (change: object = {}, place = { real: NEIGHBOUR_SITE, said: NEIGHBOUR_SITE }) =>
  takeRecord({ ...raw, ...change }, { kind: 'material', base: place, neighbour, own });

test('what is not said is empty, words are plain, the bank is called as here', () =>
  expect(take()).toEqual({
    record: {
      ...{ kind: 'material', id: 'drobi', url: raw.url, title: 'Дроби и доли', summary: '', type: term, date: '2025-12-01', demo: false },
      ...{ subjects: [], levels: [], grades: [], themes: [], audiences: [], keywords: [], makers: [], units: [] },
      ...{ goals: [], results: [], key_points: [], files: [], region: 'Энский край' },
    },
  }));
test('the address that is said becomes the real one', () =>
  expect(take({ url: 'https://bank.example.ru/x/' }, base).record?.url).toBe(`${NEIGHBOUR_SITE}x/`));
test.each<[string, object, string]>([
  ['no date', { date: undefined }, 'поле «date» записано не так, как договорено.'],
  ['a term without a name', { subjects: [term, { id: 'b' }] }, 'поле «subjects.1.name» записано не так, как договорено.'],
  ['another kind', { kind: 'webinar' }, 'поле «kind» записано не так, как договорено.'],
  ['another site', { url: 'https://x.primery.rf/' }, 'адрес ведёт не на сайт этого банка: https://x.primery.rf/.'],
  [
    'a long address',
    { url: `https://x.primery.rf/${'a'.repeat(200)}` },
    `адрес ведёт не на сайт этого банка: https://x.primery.rf/${'a'.repeat(99)}.`,
  ],
])('left out: %s', (_name, change, fault) => expect(take(change)).toEqual({ fault }));

describe('how much of each part is taken', () => {
  const fits = (change: object) => recordSchema.safeParse({ ...raw, ...change }).success;
  test.each<[string, (count: number) => object, number]>([
    ['title', (count) => ({ title: 'а'.repeat(count) }), 500],
    ['summary', (count) => ({ summary: 'а'.repeat(count) }), 3000],
    ['keywords', (count) => ({ keywords: Array.from({ length: count }, () => 'а') }), 100],
    ['a keyword', (count) => ({ keywords: ['а'.repeat(count)] }), 200],
    ['goals', (count) => ({ goals: ['а'.repeat(count)] }), 2000],
    ['a maker', (count) => ({ makers: [{ name: 'а'.repeat(count) }] }), 300],
    ['a file', (count) => ({ files: [{ title: 'а'.repeat(count) }] }), 300],
    ['the code of a term', (count) => ({ type: { id: 'a'.repeat(count), name: 'А' } }), 80],
    ['the name of a term', (count) => ({ type: { id: 'a', name: 'а'.repeat(count) } }), 300],
    ['minutes', (count) => ({ minutes: count }), 100_000],
    ['state', (count) => ({ state: 'a'.repeat(count) }), 40],
    ['status', (count) => ({ status: 'a'.repeat(count) }), 40],
  ])('%s', (_name, change, most) => expect([fits(change(most)), fits(change(most + 1))]).toEqual([true, false]));
  test.each([
    { minutes: -1 },
    { minutes: 1.5 },
    { school_year: '2025' },
    { school_year: 'x2025-2026' },
    { school_year: '2025-20261' },
    { url: 'ftp://a.ru/' },
    { demo: 'нет' },
    { title: '\u200b' },
  ])('not %j', (change) => expect(fits(change)).toBe(false));
  test('signs that nobody sees are taken out, spaces become one', () =>
    expect(recordSchema.parse({ ...raw, title: 'а\u200b\u202e\u2066\ufeff\ufffd\u0000\u0085б\t\u00a0в' }).title).toBe('аб в'));
});

test('an index and a list', () => {
  const index = { version: '1.0', region: { id: 'kraj' }, site: NEIGHBOUR_SITE, sample_site: false, lists: { materials: { first: 'x' } } };
  const list = { version: '1.0', kind: 'material', records: [] };
  const is = (schema: typeof indexSchema | typeof listSchema, value: object) => schema.safeParse(value).success;
  expect([
    is(indexSchema, index),
    is(indexSchema, { ...index, lists: {} }),
    is(listSchema, list),
    is(listSchema, { ...list, next: 'x' }),
  ]).toEqual([true, true, true, true]);
  expect(is(indexSchema, { ...index, lists: { unknown: { first: 'x' } } })).toBe(false);
  expect(is(indexSchema, { ...index, version: '1'.repeat(21) })).toBe(false);
  expect(is(indexSchema, { ...index, site: 'file:///x' })).toBe(false);
  expect(is(indexSchema, { ...index, region: { id: '../x' } })).toBe(false);
  expect([1000, 1001].map((length) => is(listSchema, { ...list, records: Array.from({ length }, () => 0) }))).toEqual([true, false]);
  expect([2000, 2001].map((length) => is(listSchema, { ...list, next: 'x'.repeat(length) }))).toEqual([true, false]);
  expect(is(listSchema, { ...list, kind: 'person' })).toBe(false);
});
