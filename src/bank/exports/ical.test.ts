import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byIcalJs, byNodeIcal, type Seen } from '../../testing/calendar-parsers.ts';
import { aBank, anEvent, aWebinar, TODAY } from '../../testing/builders.ts';
import type { Bank, Entry } from '../bank.ts';
import { calendarsOf, heldOf } from '../calendars.ts';
import { createCatalogue, type Catalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { readBank } from '../read.ts';
import { calendarFile, eventFile } from './ical.ts';

const catalogueOf = (bank: Bank): Catalogue => createCatalogue(bank, decideAll(bank, TODAY), TODAY);
const whole = (catalogue: Catalogue) => calendarFile(calendarsOf(catalogue)[0]!, catalogue);

/** Reads a file both ways and returns what both saw. */
function seen(text: string): Seen[] {
  const [first, second] = [byIcalJs(text), byNodeIcal(text)];
  expect(second).toEqual(first);
  return first;
}

const soleOf = (entry: Entry<unknown>) => seen(whole(catalogueOf(aBank({ entries: [entry] }))))[0]!;

test('a webinar', () => {
  const webinar = aWebinar(
    {
      series: 'line',
      subjects: ['matematika'],
      join_url: 'https://video.example.ru/a;b,c',
      published: '2025-11-01',
      updated: '2025-11-05',
    },
    { id: 'w' },
  );
  expect(soleOf(webinar)).toEqual({
    uid: 'webinar-w@test.kopilka',
    summary: 'Трудные задачи',
    description: [
      'О задачах.',
      'Проводит: Математика',
      'Подключиться: https://video.example.ru/a;b,c',
      'Подробности: https://bank.primery.rf/vebinary/w/',
    ].join('\n'),
    start: '2025-11-10T12:00:00.000Z',
    end: '2025-11-10T13:00:00.000Z',
    wholeDays: false,
    status: 'CONFIRMED',
    sequence: 640_503,
    url: 'https://bank.primery.rf/vebinary/w/',
    location: 'https://video.example.ru/a;b,c',
    categories: ['Вебинар', 'Горячая линия', 'Математика'],
  });
});

test.each([
  [
    'past midnight',
    { start: '2025-11-10T23:30', end: '2025-11-11T00:30' },
    { start: '2025-11-10T20:30:00.000Z', end: '2025-11-10T21:30:00.000Z' },
  ],
  [
    'over a new year',
    { start: '2025-12-31T23:00', end: '2026-01-01T01:00' },
    { start: '2025-12-31T20:00:00.000Z', end: '2025-12-31T22:00:00.000Z' },
  ],
  [
    'cancelled',
    { status: 'cancelled' as const, status_note: 'Докладчик болен.', join_url: 'https://video.example.ru/a' },
    {
      summary: 'Отменён: Трудные задачи',
      status: 'CANCELLED',
      location: '',
      description: expect.not.stringContaining('video.example.ru'),
    },
  ],
  [
    'moved',
    { status: 'moved' as const, moved_from: '2025-11-03T15:00' },
    { status: 'CONFIRMED', sequence: 1, description: expect.stringContaining('Перенесён с 3 ноября 2025') },
  ],
  ['a sample', { demo: true, join_url: 'https://video.example.ru/a' }, { summary: 'Образец: Трудные задачи', location: '' }],
])('a webinar: %s', (_, data, expected) => expect(soleOf(aWebinar(data))).toMatchObject(expected));

test.each([
  ['a day', { start: '2025-10-10' }, { start: '2025-10-10', end: '2025-10-11', wholeDays: true }],
  [
    'some days',
    { start: '2025-10-30', end: '2025-11-02', place: 'Смоленск; СОИРО, актовый зал' },
    { end: '2025-11-03', location: 'Смоленск; СОИРО, актовый зал' },
  ],
  ['till the end of a month', { start: '2025-10-10', end: '2025-11' }, { end: '2025-12-01' }],
  [
    'a cancelled one',
    { start: '2025-11-10', title: 'Форум', status: 'cancelled' as const, status_note: 'Ремонт зала.' },
    { summary: 'Отменено: Форум', status: 'CANCELLED', sequence: 2, description: expect.stringContaining('Ремонт зала.') },
  ],
  [
    'a moved one',
    { start: '2025-11-10', status: 'moved' as const, moved_from: '2025-11-03' },
    { status: 'CONFIRMED', sequence: 1, description: expect.stringContaining('Перенесено с 3 ноября 2025') },
  ],
])('an event of whole days: %s', (_, data, expected) => expect(soleOf(anEvent(data))).toMatchObject(expected));

test('what is known by its month or not at all stands in no calendar, and a calendar may be empty', () => {
  const months = ['2025-10', '2025', 'unknown'].map((start, index) => anEvent({ start }, { id: `e${index}` }));
  expect(seen(whole(catalogueOf(aBank({ entries: months }))))).toEqual([]);
});

test('a file says once from when something was moved, however the editors put it', () => {
  const described = (note: string) =>
    soleOf(aWebinar({ status: 'moved', moved_from: '2025-11-03T15:00', status_note: note }))
      .description.split('\n')
      .slice(0, 2);
  const moved = 'Перенесён с 3 ноября 2025, понедельник, 15:00.';
  expect(described('Перенесён с 3 на 10 ноября 2025 года, время прежнее.')).toEqual([moved, 'О задачах.']);
  expect(described('Перенесён с 3 ноября: ждём докладчика.')).toEqual([moved, 'Ждём докладчика.']);
  expect(described('Ждём докладчика.')).toEqual([moved, 'Ждём докладчика.']);
  const event = anEvent({ start: '2025-11-10', status: 'moved', moved_from: '2025-11-03', status_note: 'Перенесено с 3 на 10 ноября.' });
  expect(soleOf(event).description).not.toMatch(/Перенесено.*\n?.*на 10/);
});

test('every change makes SEQUENCE grow, another build does not', () => {
  const numbers = [
    { published: '2025-10-01' },
    { published: '2025-10-01', status: 'moved' as const },
    { published: '2025-10-01', status: 'cancelled' as const },
    { published: '2025-10-01', updated: '2025-10-01' },
    { published: '2025-10-01', updated: '2025-10-01', status: 'moved' as const },
    { published: '2025-10-01', updated: '2025-10-01', change: 2 },
    { published: '2025-10-01', updated: '2025-10-01', change: 99, status: 'cancelled' as const },
    { published: '2025-10-01', updated: '2025-10-02' },
    { published: '2025-10-01', updated: '2025-10-03', status: 'moved' as const },
  ].map((data) => soleOf(aWebinar(data)).sequence);
  expect(numbers.every((number, index) => index === 0 || number > numbers[index - 1]!)).toBe(true);
});

test('a sign that only one of the readers understands would be seen', () => {
  const text = whole(catalogueOf(aBank({ entries: [aWebinar()] }))).replace('Трудные задачи', 'число \\\\nu');
  expect(byNodeIcal(text)).not.toEqual(byIcalJs(text));
});

test('neither the day of the build nor the host is in a file of an event, so no subscriber loses it', () => {
  const entries = [aWebinar({ published: '2025-10-01' })];
  const here = aBank({ entries });
  const file = (bank: Bank, today: string) => whole(createCatalogue(bank, decideAll(bank, today), today));
  expect(file(here, '2026-03-01')).toBe(file(here, '2026-02-01'));
  const moved = aBank({ entries, region: { site: 'https://other.example.org/sub/' } });
  expect(seen(file(moved, TODAY))[0]!.uid).toBe(seen(file(here, TODAY))[0]!.uid);
});

test('while the address of the site only stands in for the real one, no file names it', () => {
  const entries = [aWebinar({ published: '2025-10-01' })];
  const text = whole(catalogueOf(aBank({ entries, region: { site: 'https://kopilka.example.ru/' } })));
  expect([text.includes('example.ru'), seen(text)[0]!.url]).toEqual([false, '']);
  expect(whole(catalogueOf(aBank({ entries }))).match(/bank\.primery\.rf/g)?.length).toBeGreaterThan(2);
});

test('lines are at most 75 bytes and never cut inside a letter', () => {
  const text = whole(catalogueOf(aBank({ entries: [aWebinar({ summary: '👩‍🏫 Ёжик; запятая, черта \\ конец'.repeat(12) })] })));
  const bytes = Buffer.from(text);
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(Buffer.from(bytes.toString('utf8')).equals(bytes)).toBe(true);
  // Half a letter would be read as the sign of an unknown one.
  expect(text).not.toContain('\ufffd');
});

test('nothing in a text can end its property or begin another', () => {
  const nasty = 'Тема\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028x\u0000y';
  const [event, ...others] = seen(whole(catalogueOf(aBank({ entries: [aWebinar({ title: nasty, summary: nasty })] }))));
  expect([others, event!.summary]).toEqual([[], 'Тема\nEND:VEVENT\nBEGIN:VALARM\nxy']);
});

test.each([
  ['Asia/Kamchatka', '2025-11-10T03:00:00.000Z'],
  ['America/New_York', '2025-11-10T20:00:00.000Z'],
  ['Asia/Kolkata', '2025-11-10T09:30:00.000Z'],
])('the zone of the region: %s', (time_zone, start) => {
  expect(seen(whole(catalogueOf(aBank({ entries: [aWebinar()], region: { time_zone } }))))[0]!.start).toBe(start);
});

test('clocks that change within the year, by custom or by law', () => {
  const around = (day: string, id: string) => aWebinar({ start: `${day}T10:00`, end: `${day}T11:00` }, { id });
  const startsIn = (time_zone: string, days: string[]) =>
    seen(whole(catalogueOf(aBank({ entries: days.map((own, index) => around(own, `w${index}`)), region: { time_zone } })))).map(
      ({ start }) => start.slice(11, 16),
    );
  expect(startsIn('Europe/Berlin', ['2025-03-29', '2025-03-31', '2025-10-25', '2025-10-27'])).toEqual(['09:00', '08:00', '08:00', '09:00']);
  expect(startsIn('Europe/Moscow', ['2014-10-25', '2014-10-27'])).toEqual(['06:00', '07:00']);
});

test('every event of the bank is read the same by both, in the whole and alone', () => {
  const { bank } = readBank('content');
  const catalogue = catalogueOf(bank);
  const held = heldOf(catalogue);
  const all = seen(whole(catalogue));
  expect(held.length).toBeGreaterThan(20);
  expect(all).toHaveLength(held.length);
  expect(held.flatMap((one) => seen(eventFile(one, catalogue)))).toEqual(all);
  for (const calendar of calendarsOf(catalogue))
    expect(all.map(({ uid }) => uid)).toEqual(expect.arrayContaining(seen(calendarFile(calendar, catalogue)).map(({ uid }) => uid)));
});

const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...'аБё,;:\\n"\n«»—№ \u00a0\r🎓'), fc.string({ unit: 'binary', maxLength: 1 })),
  minLength: 1,
  maxLength: 200,
});
const titled = text.filter((words) => words.trim() !== '');
const moment = fc.date({ min: new Date('2012-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
const wall = (date: Date) => date.toISOString().slice(0, 16);

test('whatever editors write, both read the same', () => {
  const webinars = fc.record({
    title: titled,
    summary: titled,
    at: moment,
    minutes: fc.integer({ min: 1, max: 4000 }),
    status: fc.constantFrom('planned', 'moved', 'cancelled'),
    demo: fc.boolean(),
  });
  const events = fc.record({ title: titled, at: moment, days: fc.integer({ min: 0, max: 60 }), place: titled });
  fc.assert(
    fc.property(fc.array(webinars, { maxLength: 4 }), fc.array(events, { maxLength: 4 }), (some, others) => {
      const entries = [
        ...some.map(({ at, minutes, ...data }, index) => {
          const entry = aWebinar(
            { start: wall(at), end: wall(new Date(at.getTime() + minutes * 60_000)), status: data.status as 'planned', demo: data.demo },
            { id: `w${index}` },
          );
          return { ...entry, data: { ...entry.data, title: data.title, summary: data.summary } };
        }),
        ...others.map(({ at, days, title, place }, index) => {
          const entry = anEvent(
            { start: wall(at).slice(0, 10), end: wall(new Date(at.getTime() + days * 86_400_000)).slice(0, 10) },
            { id: `e${index}` },
          );
          return { ...entry, data: { ...entry.data, title, place } };
        }),
      ];
      expect(seen(whole(catalogueOf(aBank({ entries }))))).toHaveLength(entries.length);
    }),
    { numRuns: 150 },
  );
});
