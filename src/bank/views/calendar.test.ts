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

test('what goes on over the end of a month stands in both', () => {
  const contest = aBank({ entries: [anEvent({ title: 'Конкурс', start: '2026-01-20', end: '2026-03-10' }, { id: 'contest' })] });
  const own = createCatalogue(contest, decideAll(contest, TODAY), TODAY);
  const firstDay = (month: string) =>
    monthView({}, month, own)
      .weeks.flat()
      .find(({ things }) => things.length > 0)?.day;
  expect(['2026-01', '2026-02', '2026-03'].map(firstDay)).toEqual(['2026-01-20', '2026-02-01', '2026-03-01']);
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
    ['10 февраля, вторник', '15:00–16:00 (мск)', 'Вебинар', 'bank.primery.rf/vebinary/next/', '', false],
    ['11 февраля, среда', '15:00–16:00 (мск)', 'Вебинар', 'bank.primery.rf/vebinary/off/', 'Учитель', true],
    ['12 февраля, четверг', '15:00–16:00 (мск)', 'Вебинар', 'bank.primery.rf/vebinary/moved/', '', false],
    ['1–26 марта 2026', '', 'Конкурс', 'bank.primery.rf/sobytiya/contest/', '', false],
  ]);
  expect(rows.map(({ movedFrom }) => movedFrom && plain(movedFrom))).toEqual([
    ...[undefined, undefined],
    'Перенесён с 5 февраля, время прежнее',
    undefined,
  ]);
  expect(plain(period ?? '')).toBe('10 февраля — 26 марта 2026');
});
