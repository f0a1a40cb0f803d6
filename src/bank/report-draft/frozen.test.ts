import { expect, test } from 'vitest';
import { aReport } from '../../testing/builders.ts';
import { DRAFTED, draftedCatalogue } from '../../testing/drafted-year.ts';
import { changedFigures, countedOf, sealOf } from './frozen.ts';

const catalogue = draftedCatalogue();
const report = (data: Parameters<typeof aReport>[0] = {}, body = 'Текст.') => aReport({ year: DRAFTED, ...data }, { body });

test('what the bank counts of the year of a report, by the alphabet of figures', () =>
  expect(countedOf(report(), catalogue)).toEqual({
    'active-units': 2,
    assignments: 6,
    'dev-examined': 2,
    'dev-recommended': 2,
    'dev-submitted': 2,
    dpp: 3,
    events: 3,
    experts: 3,
    meetings: 3,
    omo: 2,
    recommendations: 1,
    'webinar-people': 30,
    webinars: 3,
  }));
test('the figures stand in one order in every build', () =>
  expect(Object.keys(countedOf(report(), catalogue))).toEqual(Object.keys(countedOf(report(), catalogue)).sort()));
test('of the report of an association, what is its own', () =>
  expect(countedOf(report({ unit: 'physics' }), catalogue)).toEqual({
    'active-units': 1,
    assignments: 0,
    'dev-examined': 0,
    'dev-recommended': 0,
    'dev-submitted': 0,
    dpp: 0,
    events: 1,
    experts: 0,
    meetings: 0,
    omo: 2,
    recommendations: 0,
    'webinar-people': 30,
    webinars: 1,
  }));

test.each<[string, Record<string, number>, Record<string, number>, object[]]>([
  ['nothing', { a: 1 }, { a: 1 }, []],
  ['a number', { a: 1, b: 2 }, { a: 1, b: 3 }, [{ id: 'b', was: 2, is: 3 }]],
  [
    'what is no more and what is new',
    { b: 1, z: 5 },
    { a: 0, z: 5 },
    [
      { id: 'a', was: undefined, is: 0 },
      { id: 'b', was: 1, is: undefined },
    ],
  ],
])('what changed: %s', (_, before, now, changed) => expect(changedFigures(before, now)).toStrictEqual(changed));

const figure = { indicator: 'webinars', value: 1, previous: 2, source: 'Отчёт', note: 'Так.' };
const signed = {
  summary: 'Главное.',
  signed_by: 'Председатель',
  conclusions: ['Раз.'],
  directions: ['Два.'],
  next_year: ['Три.'],
  indicators: [figure],
};
const seal = sealOf(report(signed));

test('a seal is 16 hex digits of the text and the figures', () =>
  expect([seal, sealOf(report({}, ''))]).toEqual(['09928d6aaf9483ae', 'f427fd99a095ea02']));
test.each<[string, Parameters<typeof aReport>[0], string]>([
  ['spaces and the breaking of lines', { ...signed, summary: ' Главное.\u00a0 ' }, '\n Текст.\n'],
  ['the day of publication', { ...signed, published: '2026-07-02', updated: '2026-08-01' }, 'Текст.'],
  ['the way a letter is written down', { ...signed, conclusions: ['Раз.'.normalize('NFD')] }, 'Текст.'],
])('%s do not break a seal', (_, data, body) => expect(sealOf(report(data, body))).toBe(seal));
test.each<[string, Parameters<typeof aReport>[0]]>([
  ['title', { title: 'Иное' }],
  ['summary', { summary: 'Иное' }],
  ['year', { year: '2024-2025' }],
  ['unit', { unit: 'math' }],
  ['who signed', { signed_by: 'Иной' }],
  ['conclusions', { conclusions: ['Раз', '.'] }],
  ['directions', { directions: [] }],
  ['the next year', { next_year: ['Четыре.'] }],
  ['a number', { indicators: [{ ...figure, value: 2 }] }],
  ['a bound', { indicators: [{ ...figure, value: undefined, min: 1 }] }],
  ['a number of the year before', { indicators: [{ ...figure, previous: 3 }] }],
  ['the source of a number', { indicators: [{ ...figure, source: 'Иное' }] }],
  ['a note on a number', { indicators: [{ ...figure, note: undefined }] }],
  ['which number it is', { indicators: [{ ...figure, indicator: 'dpp' }] }],
])('a change of %s breaks it', (_, data) => expect(sealOf(report({ ...signed, ...data }))).not.toBe(seal));
test('a change of the text breaks it, and words that only a space parts are others', () =>
  expect(new Set([seal, sealOf(report(signed, 'Иное.')), sealOf(report(signed, 'Тек ст.'))]).size).toBe(3));
