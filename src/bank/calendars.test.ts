import { describe, expect, test } from 'vitest';
import { aBank, anEvent, aUnit, aWebinar, TODAY, type BankParts } from '../testing/builders.ts';
import { icalText } from '../text/ical.ts';
import { calendarBeside, calendarOf, calendarsOf, hasDay, heldIn, heldOf, lastDayHeld, seriesOf, type Held } from './calendars.ts';
import { createCatalogue } from './catalogue.ts';

const subjects = [{ id: 'algebra', name: 'Алгебра', area: 'math-area', grades: ['7'], parent: 'matematika' }];
const catalogueOf = (parts: BankParts) => createCatalogue(aBank({ vocabularies: { subjects }, ...parts }), new Map(), TODAY);
const talk = (id: string, start: string, more = {}) => aWebinar({ start: `${start}T15:00`, end: `${start}T16:00`, ...more }, { id });
const ids = (held: readonly Held[]) => held.map(({ kind, entry }) => `${kind}/${entry.id}`);

/** Made anew in each test: an index is worked out once for a catalogue. */
const aYear = () =>
  catalogueOf({
    entries: [
      aUnit({ short_name: 'Физика' }, { id: 'physics' }),
      talk('b', '2025-11-10', { subjects: ['algebra'], series: 'line', units: ['math', 'math', 'physics'] }),
      talk('a', '2025-11-10', { subjects: ['algebra', 'matematika'] }),
      talk('c', '2025-11-09', { units: ['physics'] }),
      anEvent({ start: '2025-11-10', units: ['rumo'], subjects: ['matematika'] }, { id: 'day' }),
      anEvent({ start: '2025-12', units: ['rumo'] }, { id: 'month' }),
    ],
  });
const { names } = icalText;

test('what has a day, the earliest first', () =>
  expect(ids(heldOf(aYear()))).toEqual(['webinar/c', 'event/day', 'webinar/a', 'webinar/b']));

test('the calendars of a bank', () =>
  expect(calendarsOf(aYear())).toEqual([
    { of: 'all', id: '', name: names.all('Банк'), page: '/kalendar/', path: '/kalendar/kalendar.ics' },
    { of: 'unit', id: 'rumo', name: names.unit('РУМО', 'Банк'), page: '/obedineniya/rumo/', path: '/obedineniya/rumo/kalendar.ics' },
    { of: 'unit', id: 'math', name: names.unit('Математика', 'Банк'), page: '/obedineniya/math/', path: '/obedineniya/math/kalendar.ics' },
    {
      of: 'unit',
      id: 'physics',
      name: names.unit('Физика', 'Банк'),
      page: '/obedineniya/physics/',
      path: '/obedineniya/physics/kalendar.ics',
    },
    {
      of: 'subject',
      id: 'algebra',
      name: names.subject('Алгебра', 'Банк'),
      page: '/predmety/algebra/',
      path: '/predmety/algebra/kalendar.ics',
    },
    {
      of: 'subject',
      id: 'matematika',
      name: names.subject('Математика', 'Банк'),
      page: '/predmety/matematika/',
      path: '/predmety/matematika/kalendar.ics',
    },
    {
      of: 'series',
      id: 'line',
      name: names.series('Горячая линия', 'Банк'),
      page: expect.any(String),
      path: expect.stringMatching(/kalendar\.ics$/),
    },
  ]));

test.each([
  ['all', '', ['webinar/c', 'event/day', 'webinar/a', 'webinar/b']],
  ['unit', 'math', ['webinar/a', 'webinar/b']],
  ['unit', 'physics', ['webinar/c', 'webinar/b']],
  ['unit', 'rumo', ['event/day']],
  ['subject', 'algebra', ['webinar/a', 'webinar/b']],
  ['subject', 'matematika', ['event/day', 'webinar/a', 'webinar/b']],
  ['series', 'line', ['webinar/b']],
] as const)('in the calendar of %s %s stand %j', (of, id, expected) => {
  const catalogue = aYear();
  const calendar = calendarOf(of, id, catalogue)!;
  expect(calendar).toMatchObject({ of, id });
  expect(ids(heldIn(calendar, catalogue))).toEqual(expected);
  expect(calendarBeside(calendar.page, catalogue)).toBe(calendar);
});
test('nothing stands in the calendar of whoever holds nothing', () => {
  const catalogue = aYear();
  const quiet = { of: 'unit', id: 'nobody', name: '', path: '', page: '' } as const;
  expect(heldIn(quiet, catalogue)).toEqual([]);
  expect(calendarOf('unit', 'nobody', catalogue)).toBe(undefined);
  expect(calendarBeside('/o-banke/', catalogue)).toBe(undefined);
});

describe('sections that are off', () => {
  const without = (...off: string[]) => catalogueOf({ region: { features: Object.fromEntries(off.map((name) => [name, false])) } });
  test.each([
    [['webinars', 'events'], [], []],
    [['webinars'], ['all', 'unit'], []],
    [['events'], ['all', 'unit', 'series'], ['line']],
  ])('%j', (off, kinds, series) => {
    expect([...new Set(calendarsOf(without(...off)).map(({ of }) => of))]).toEqual(kinds);
    expect(seriesOf(without(...off)).map(({ id }) => id)).toEqual(series);
  });
});

test.each([
  ['2025-11-10', true],
  ['2025-11-10T15:00', true],
  ['2025-11', false],
  ['2025', false],
  ['к 2025-11-10', false],
])('%s names its day: %s', (date, expected) => expect(hasDay(date)).toBe(expected));

const held = (kind: 'webinar' | 'event', start: string, end?: string) => ({ kind, entry: { data: { start, end } } }) as unknown as Held;
test.each<[string, Held, string]>([
  ['an event of one day', held('event', '2025-11-10'), '2025-11-10'],
  ['an event of some days', held('event', '2025-11-10', '2025-11-12'), '2025-11-12'],
  ['an event over midnight', held('event', '2025-11-10T22:00', '2025-11-11T01:00'), '2025-11-11'],
  ['an event of a month', held('event', '2026-02'), '2026-02-28'],
  ['a webinar', held('webinar', '2025-11-10T15:00', '2025-11-10T16:00'), '2025-11-10'],
  ['a webinar over midnight', held('webinar', '2025-11-10T22:00', '2025-11-11T01:00'), '2025-11-10'],
  ['a webinar of some days', held('webinar', '2025-11-10T09:00', '2025-11-12T18:00'), '2025-11-12'],
])('the last day of %s', (_name, own, day) => expect(lastDayHeld(own)).toBe(day));
