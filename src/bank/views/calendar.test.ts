import { expect, test } from 'vitest';
import { aBank, anEvent, aWebinar, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { calendarPages, calendarView } from './calendar.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
const webinar = (id: string, day: string) => aWebinar({ start: `${day}T15:00`, end: `${day}T16:00` }, { id });
const bank = aBank({
  region: { current_year: '2025-2026' },
  entries: [
    webinar('over', '2025-10-14'),
    webinar('next', '2026-02-10'),
    aWebinar({ start: '2024-10-14T15:00', end: '2024-10-14T16:00' }, { id: 'old', year: '2024-2025' }),
    anEvent({ title: 'Форум', kind: 'forum', start: '2025-10-01', end: '2025-10-02' }, { id: 'forum' }),
    anEvent({ title: 'Семинар', kind: 'seminar', start: '2025-10-20' }, { id: 'seminar' }),
    anEvent({ title: 'Разговор', kind: 'session', start: 'unknown' }, { id: 'undated' }),
  ],
});
const catalogue = createCatalogue(bank, decideAll(bank, TODAY), TODAY);

test('months hold webinars and events together, what has no date comes last', () => {
  const { months, next, years } = calendarView('2025-2026', catalogue);
  expect(months.map(({ title, rows }) => [plain(title), ...rows.map(({ lead, ahead }) => [plain(lead), ahead])])).toEqual([
    ['Октябрь 2025', ['1–2 октября', false], ['14 октября, вт', false], ['20 октября, пн', false]],
    ['Февраль 2026', ['10 февраля, вт, 15:00', true]],
    ['Без даты', ['', false]],
  ]);
  expect([plain(next?.text ?? ''), next?.href]).toEqual(['К ближайшим встречам: февраль 2026', '#m2026-02']);
  expect(years.map(({ href, count, current }) => [href, count, current])).toEqual([
    ['/kalendar/', 5, true],
    ['/kalendar/2024-2025/', 1, false],
  ]);
});

test('this year stands at the root, others below it; a region without webinars and events has no calendar', () => {
  expect(calendarPages(catalogue).map(({ path }) => path)).toEqual(['/kalendar/', '/kalendar/2024-2025/']);
  const off = aBank({ region: { features: { webinars: false, events: false } } });
  expect(calendarPages(createCatalogue(off, decideAll(off, TODAY), TODAY))).toEqual([]);
});
