import { describe, expect, test } from 'vitest';
import { baseRegion } from '../../testing/base-bank.ts';
import {
  address,
  attachmentSchema,
  count,
  date,
  fileName,
  idSchema,
  orUnknown,
  partialDate,
  ref,
  refs,
  schoolYear,
  text,
  texts,
} from './common.ts';
import { moment } from './moment.ts';
import { creditSchema } from './credit.ts';
import { collectionSchema, indicatorValueSchema } from './publication.ts';
import { isPlainSite } from './region-federation.ts';
import { regionSchema } from './region.ts';

const region = (part: object) => regionSchema.safeParse({ ...baseRegion, ...part }).success;
const forge = (url: string, kind = 'github') => ({ forge: { kind, url, branch: 'main' }, editor: { storage: 'forge' } });

describe('a region', () => {
  test.each<[string, boolean]>([
    ['{year}-{n}', true],
    ['{n}', true],
    ['СМ-{year}-{n}', true],
    ['{year}', false],
    ['{n}-{n}', false],
    ['{n}-{year}-{year}', false],
    ['{n}}', false],
    ['{{n}', false],
    ['{month}-{n}', false],
  ])('a number as %s: %s', (format, right) => expect(region({ review: { criteria: 'set-1', number_format: format } })).toBe(right));
  test.each<[string, boolean]>([
    ['Europe/Moscow', true],
    ['Asia/Yekaterinburg', true],
    ['Moscow', false],
    ['', false],
  ])('the time of %j: %s', (zone, right) => expect(region({ time_zone: zone })).toBe(right));
  test.each<[string, object, boolean]>([
    ['an editor that keeps nothing at a forge', { editor: { storage: 'forge' } }, false],
    ['an owner and a name', forge('https://github.com/a/b'), true],
    ['a group of groups', forge('https://gitlab.com/a/b/c/', 'gitlab'), true],
    ['an owner alone', forge('https://github.com/a/'), false],
    ['a forge that the editor does not know', forge('https://x.example.ru/a/b', 'other'), false],
  ])('%s', (_name, part, right) => expect(region(part)).toBe(right));
});

test.each<[string, boolean]>([
  ['https://a.ru/x/', true],
  ['https://a.ru/?', false],
  ['https://a.ru/#', false],
  ['https://u@a.ru/', false],
  ['https://:p@a.ru/', false],
  ['a.ru', false],
])('%s is a plain address of a site: %s', (site, right) => expect(isPlainSite(site)).toBe(right));

test.each<[string, { safeParse: (value: unknown) => { success: boolean } }, unknown, boolean]>([
  ['a person', creditSchema, { person: 'a' }, true],
  ['an organisation', creditSchema, { organisation: 'a' }, true],
  ['nobody', creditSchema, { role: 'редактор' }, false],
  ['a figure', indicatorValueSchema, { indicator: 'a', value: 0, source: 'С' }, true],
  ['no data', indicatorValueSchema, { indicator: 'a', value: null, source: 'С' }, true],
  ['more than', indicatorValueSchema, { indicator: 'a', min: 5, source: 'С' }, true],
  ['both', indicatorValueSchema, { indicator: 'a', value: 5, min: 5, source: 'С' }, false],
  ['neither', indicatorValueSchema, { indicator: 'a', source: 'С' }, false],
  ['a row of one thing', collectionSchema.shape.items, [{ document: 'a' }], true],
  ['a row of two', collectionSchema.shape.items, [{ document: 'a', webinar: 'b' }], false],
  ['a row of none', collectionSchema.shape.items, [{}], false],
  ['no rows', collectionSchema.shape.items, [], false],
])('%s', (_name, schema, value, right) => expect(schema.safeParse(value).success).toBe(right));

const [name, hint] = ['Имя', 'Слова.'] as const;
const valid = (schema: { safeParse: (value: unknown) => { success: boolean } }, values: readonly unknown[]) =>
  values.map((value) => schema.safeParse(value).success);

test('the parts of which schemas are made take what they say and no more', () => {
  expect(valid(idSchema, ['a', 'a-1', '1', 'a'.repeat(80)])).toEqual([true, true, true, true]);
  expect(valid(idSchema, ['', 'A', 'a-', '-a', 'a--b', 'a_b', 'a b', 'ж', 'a'.repeat(81)]).some(Boolean)).toBe(false);
  expect(valid(text(name, hint, 3), ['а', ' абв ', '', ' ', 'абвг'])).toEqual([true, true, false, false, false]);
  expect(valid(text(name, hint), ['а'.repeat(300), 'а'.repeat(301)])).toEqual([true, false]);
  expect(valid(ref('unit', name, hint), ['math', 'math-1', 'Math', 'math-', 'x math'])).toEqual([true, true, false, false, false]);
  expect(refs('unit', name, hint).parse(undefined)).toEqual([]);
  expect(valid(date(name, hint), ['2026-02-01', '2026-02-30', '2026-02'])).toEqual([true, false, false]);
  expect(
    valid(partialDate(name, hint), ['2026-02-01', '2026-02', '2026-12', '2026', '2026-13', '2026-00', '26', '2026-2', 'x2026', '2026x']),
  ).toEqual([...[true, true, true, true, false, false, false, false, false, false]]);
  expect(
    valid(moment(name, hint), ['2026-02-01T15:00', '2026-02-01T15:00:00', '2026-02-01', '2026-02-01T15:00Z', '2026-02-01T15:00+03:00']),
  ).toEqual([true, false, false, false, false]);
  expect(valid(schoolYear(name, hint), ['2025-2026', '2025', 'x2025-2026', '2025-20261'])).toEqual([true, false, false, false]);
  expect(valid(orUnknown(date(name, hint)), ['unknown', '2026-02-01', 'нет'])).toEqual([true, true, false]);
  expect(
    valid(address(name, hint), [`https://a.ru/${'x'.repeat(587)}`, `https://a.ru/${'x'.repeat(588)}`, 'xhttps://a.ru', 'httpss://a.ru']),
  ).toEqual([true, false, false, false]);
  expect(valid(fileName(name, hint), ['Лист 1.pdf', 'а'.repeat(120), 'а'.repeat(121), '', 'a/b', 'a\\b', 'a:b', 'a\u0001', 'a?'])).toEqual([
    true,
    true,
    ...Array.from({ length: 7 }, () => false),
  ]);
  expect(texts(name, hint).parse(undefined)).toEqual([]);
  expect(valid(texts(name, hint), [['а'.repeat(500)], ['а'.repeat(501)]])).toEqual([true, false]);
  expect(valid(count(name, hint), [0, 1_000_000, -1, 1_000_001, 0.5])).toEqual([true, true, false, false, false]);
  expect(
    valid(attachmentSchema, [
      { file: 'a.pdf', title: 'А' },
      { file: 'a.pdf', title: 'А', lang: 'en', audience: 'student' },
      { file: 'a.pdf' },
    ]),
  ).toEqual([true, true, false]);
});
