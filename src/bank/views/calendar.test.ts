import { expect, test } from 'vitest';
import { aBank, anEvent, aWebinar, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { calendarView, type CalendarView } from './calendar.ts';
import { monthView } from './calendar-month.ts';
import { calendarPages } from './calendar-pages.ts';
import { scheduleView } from './schedule.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
const webinar = (id: string, day: string) => aWebinar({ start: `${day}T15:00`, end: `${day}T16:00` }, { id });
const bank = aBank({
  region: { current_year: '2025-2026' },
  entries: [
    aWebinar({ start: '2025-10-14T15:00', end: '2025-10-14T16:00', series: 'line' }, { id: 'over' }),
    webinar('next', '2026-02-10'),
    aWebinar({ start: '2024-10-14T15:00', end: '2024-10-14T16:00' }, { id: 'old', year: '2024-2025' }),
    anEvent({ title: 'Форум', kind: 'forum', start: '2025-10-01', end: '2025-10-02' }, { id: 'forum' }),
    anEvent({ title: 'Семинар', kind: 'seminar', start: '2025-10-20' }, { id: 'seminar' }),
    anEvent({ title: 'Разговор', kind: 'session', start: 'unknown' }, { id: 'undated' }),
  ],
});
const catalogue = createCatalogue(bank, decideAll(bank, TODAY), TODAY);

const outline = (groups: CalendarView['months']) =>
  groups.map(({ title, rows }) => [plain(title), ...rows.map(({ lead, ahead }) => [plain(lead), ahead])]);

test('months hold webinars and events together, what is over stands below what is coming, what has no date after the months', () => {
  const { months, over, looks, years, subscription } = calendarView({}, '2025-2026', catalogue);
  expect(outline(months)).toEqual([
    ['Февраль 2026', ['10 февраля, вт, 15:00', true]],
    ['Без даты', ['', false]],
  ]);
  expect(outline(over)).toEqual([['Октябрь 2025', ['1–2 октября', false], ['14 октября, вт', false], ['20 октября, пн', false]]]);
  expect(looks.map(({ text, href }) => [plain(text), href])).toEqual([
    ['Февраль 2026 отдельно', '/kalendar/2026-02/'],
    ['Расписание для печати', '/kalendar/raspisanie/'],
    ['Серия «Горячая линия»', '/kalendar/line/'],
  ]);
  expect([subscription?.open, subscription?.file]).toEqual(['webcal://bank.primery.rf/kalendar/kalendar.ics', '/kalendar/kalendar.ics']);
  expect(years.map(({ href, count, current }) => [href, count, current])).toEqual([
    ['/kalendar/', 5, true],
    ['/kalendar/2024-2025/', 1, false],
  ]);
});

test.each([
  ['a month is kept among the coming while a thing of it goes on', '2026-02-01', '2026-01-20', '2026-03-10', [1, 0]],
  ['another year stands whole', '2026-02-01', '2024-10-14', '2024-10-14', [1, 0]],
  ['a year that is over stands whole', '2026-07-01', '2026-01-20', '2026-01-21', [1, 0]],
])('%s', (_, today, start, end, counts) => {
  const year = start < '2025-09' ? '2024-2025' : '2025-2026';
  const contest = anEvent({ title: 'Конкурс', kind: 'contest', start, end }, { id: 'contest', year });
  const held = aBank({ region: { current_year: '2025-2026' }, entries: [contest] });
  const { months, over } = calendarView({}, year, createCatalogue(held, decideAll(held, today), today));
  expect([months.length, over.length]).toEqual(counts);
});

test('this year stands at the root, others and months below it, each series has the same; a region without webinars and events has no calendar', () => {
  expect(calendarPages(catalogue).map(({ path }) => path)).toEqual([
    '/kalendar/',
    '/kalendar/2024-2025/',
    '/kalendar/2024-10/',
    '/kalendar/2025-10/',
    '/kalendar/2026-02/',
    '/kalendar/raspisanie/',
    '/kalendar/line/',
    '/kalendar/line/2025-10/',
    '/kalendar/line/raspisanie/',
  ]);
  const off = aBank({ region: { features: { webinars: false, events: false } } });
  expect(calendarPages(createCatalogue(off, decideAll(off, TODAY), TODAY))).toEqual([]);
});

test('a series holds its webinars only', () => {
  const { months, meta } = calendarView({ id: 'line', name: 'Горячая линия' }, '2025-2026', catalogue);
  expect([meta.title, ...months.flatMap(({ rows }) => rows.map(({ href }) => href))]).toEqual(['Горячая линия', '/vebinary/over/']);
});

test('a month is a table of whole weeks from Monday on', () => {
  const { weeks, previous, next, offset } = monthView({}, '2025-10', catalogue);
  expect(weeks.map((days) => days.length)).toEqual([7, 7, 7, 7, 7]);
  expect(weeks.map((days) => days[0]?.day)).toEqual([undefined, '2025-10-06', '2025-10-13', '2025-10-20', '2025-10-27']);
  expect(weeks.flat().flatMap(({ day, things }) => things.map(({ text, when }) => [day, text, when && plain(when)]))).toEqual([
    ['2025-10-01', 'Форум', '1–2 октября 2025'],
    ['2025-10-02', 'Форум', '1–2 октября 2025'],
    ['2025-10-14', 'Трудные задачи', '15:00–16:00'],
    ['2025-10-20', 'Семинар', undefined],
  ]);
  expect([previous?.href, next?.href, offset]).toEqual(['/kalendar/2024-10/', '/kalendar/2026-02/', '+03:00']);
});

test.each([
  ['2027-02', 4],
  ['2026-02', 5],
  ['2025-06', 6],
])('%s has %i weeks', (month, count) => expect(monthView({}, month, catalogue).weeks).toHaveLength(count));

test('what goes on for days stands on each of them, over the end of a month and of a year; a sitting of one night on its first', () => {
  const entries = [
    anEvent({ title: 'Конкурс', start: '2025-12-30', end: '2026-02-02' }, { id: 'contest' }),
    aWebinar({ title: 'Ночь', start: '2026-02-27T23:00', end: '2026-02-28T00:30' }, { id: 'night' }),
    aWebinar({ title: 'Три дня', start: '2026-03-30T10:00', end: '2026-04-01T18:00' }, { id: 'days' }),
  ];
  const own = aBank({ entries });
  const at = createCatalogue(own, decideAll(own, TODAY), TODAY);
  const days = (month: string) =>
    monthView({}, month, at)
      .weeks.flat()
      .filter(({ things }) => things.length > 0)
      .map(({ day }) => Number(day?.slice(8)));
  expect(['2025-12', '2026-02', '2026-03', '2026-04'].map(days)).toEqual([[30, 31], [1, 2, 27], [30, 31], [1]]);
  expect(days('2026-01')).toHaveLength(31);
});

test('what is known by its month only stands below the table, and not on the sheet', () => {
  const entries = [
    anEvent({ title: 'Форум', start: '2026-02', end: '2026-03' }, { id: 'loose' }),
    anEvent({ title: 'Когда-нибудь', start: 'unknown' }, { id: 'unknown' }),
    anEvent({ title: 'За год', start: '2026' }, { id: 'year' }),
    webinar('next', '2026-02-10'),
  ];
  const own = aBank({ entries });
  const at = createCatalogue(own, decideAll(own, TODAY), TODAY);
  const { rows, loose, weeks } = monthView({}, '2026-02', at);
  expect([rows, loose].map((list) => list.map(({ href }) => href))).toEqual([
    ['/vebinary/next/', '/sobytiya/loose/'],
    ['/sobytiya/loose/'],
  ]);
  expect(weeks.flat().flatMap(({ things }) => things.map(({ href }) => href))).toEqual(['/vebinary/next/']);
  expect(monthView({}, '2026-03', at).loose.map(({ title }) => title)).toEqual(['Форум']);
  expect(scheduleView({}, at).rows.map(({ href }) => href)).toEqual(['/vebinary/next/']);
});

test('a cell says what became of its meeting, in the gender of its kind', () => {
  const change = { start: '2026-02-12', status: 'cancelled' } as const;
  const entries = [
    aWebinar({ start: '2026-02-10T15:00', end: '2026-02-10T16:00', status: 'cancelled' }, { id: 'a' }),
    anEvent(change, { id: 'b' }),
    aWebinar({ start: '2026-02-13T15:00', end: '2026-02-13T16:00', status: 'moved', moved_from: '2026-02-13T09:00' }, { id: 'c' }),
    anEvent({ start: '2026-02-14', status: 'moved', moved_from: '2026-02-07' }, { id: 'd' }),
    // Over, and still told.
    aWebinar({ start: '2026-01-13T15:00', end: '2026-01-13T16:00', status: 'moved', moved_from: '2025-12-13T15:00' }, { id: 'e' }),
  ];
  const own = aBank({ entries });
  const at = createCatalogue(own, decideAll(own, TODAY), TODAY);
  const marks = (month: string) =>
    monthView({}, month, at)
      .weeks.flat()
      .flatMap(({ things }) => things.map(({ mark }) => plain(mark ?? '')));
  expect(marks('2026-02')).toEqual(['Отменён', 'Отменено', 'Перенесён с 09:00', 'Перенесено с 7 февраля 2026']);
  expect(marks('2026-01')).toEqual(['Перенесён с 13 декабря 2025']);
});

test('the sheet holds what is ahead, cancelled among it', () => {
  const entries = [
    webinar('next', '2026-02-10'),
    webinar('over', '2025-10-14'),
    aWebinar({ start: '2026-02-11T15:00', end: '2026-02-11T16:00', status: 'cancelled', audiences: ['teacher'] }, { id: 'off' }),
    aWebinar({ start: '2026-02-12T15:00', end: '2026-02-12T16:00', status: 'moved', moved_from: '2026-02-05T15:00' }, { id: 'moved' }),
    anEvent({ title: 'Конкурс', kind: 'contest', start: '2026-03-01', end: '2026-03-26' }, { id: 'contest' }),
  ];
  const own = aBank({ entries });
  const { rows, period } = scheduleView({}, createCatalogue(own, decideAll(own, TODAY), TODAY));
  expect(rows.map(({ day, hours, what, address, audience, off }) => [plain(day), hours, what, address, audience, off])).toEqual([
    ['10 февраля, вторник', '15:00–16:00 (мск)', 'Вебинар', 'bank.primery.rf/vebinary/next/', '', undefined],
    ['11 февраля, среда', '15:00–16:00 (мск)', 'Вебинар', 'bank.primery.rf/vebinary/off/', 'Учитель', 'Отменён'],
    ['12 февраля, четверг', '15:00–16:00 (мск)', 'Вебинар', 'bank.primery.rf/vebinary/moved/', '', undefined],
    ['1–26 марта 2026', '', 'Конкурс', 'bank.primery.rf/sobytiya/contest/', '', undefined],
  ]);
  expect(rows.map(({ movedFrom }) => movedFrom && plain(movedFrom))).toEqual([
    ...[undefined, undefined],
    'Перенесён с 5 февраля, время прежнее',
    undefined,
  ]);
  expect(plain(period ?? '')).toBe('10 февраля — 26 марта 2026');
});
