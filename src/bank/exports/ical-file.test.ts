import { expect, test } from 'vitest';
import { aBank, anEvent, aWebinar, TODAY } from '../../testing/builders.ts';
import { calendarsOf, heldOf } from '../calendars.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { timeZone } from './ical-zone.ts';
import { calendarFile, eventFile } from './ical.ts';

const catalogueOf = (entries: NonNullable<Parameters<typeof aBank>[0]>['entries'], region: object = {}) => {
  const bank = aBank({ entries: entries ?? [], region });
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
};
test('a calendar whole', () => {
  const catalogue = catalogueOf([aWebinar({ updated: '2025-11-05' }), anEvent({}, { id: 'later' })]);
  expect(calendarFile(calendarsOf(catalogue)[0]!, catalogue).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kopilka//Calendar//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-TIMEZONE:Europe/Moscow',
    'NAME:Вебинары и события: Банк',
    'X-WR-CALNAME:Вебинары и события: Банк',
    'DESCRIPTION:Вебинары и события методических о',
    ' бъединений. Календарь обновляется сам.',
    'X-WR-CALDESC:Вебинары и события методических о',
    ' бъединений. Календарь обновляется сам.',
    'URL:https://bank.primery.rf/kalendar/',
    'SOURCE;VALUE=URI:https://bank.primery.rf/kalendar/kalendar.ics',
    'LAST-MODIFIED:20251105T000000Z',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Moscow',
    'BEGIN:STANDARD',
    'DTSTART:20241230T030000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0300',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    'UID:event-later@test.kopilka',
    'DTSTAMP:20250901T000000Z',
    'LAST-MODIFIED:20250901T000000Z',
    'SEQUENCE:0',
    'DTSTART;VALUE=DATE:20251010',
    'DTEND;VALUE=DATE:20251011',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Заседание',
    'DESCRIPTION:О плане.\\nПроводит: РУМО\\nПодробнос',
    ' ти: https://bank.primery.rf/sobytiya/later/',
    'URL:https://bank.primery.rf/sobytiya/later/',
    'CATEGORIES:Заседание',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:webinar-webinar-1@test.kopilka',
    'DTSTAMP:20251105T000000Z',
    'LAST-MODIFIED:20251105T000000Z',
    'SEQUENCE:640503',
    'DTSTART;TZID=Europe/Moscow:20251110T150000',
    'DTEND;TZID=Europe/Moscow:20251110T160000',
    'SUMMARY:Трудные задачи',
    'DESCRIPTION:О задачах.\\nПроводит: Математика\\nП',
    ' одробности: https://bank.primery.rf/vebinary/webinar-1/',
    'URL:https://bank.primery.rf/vebinary/webinar-1/',
    'CATEGORIES:Вебинар',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});
test('the calendar of one thing names no calendar and lasts as long as it', () => {
  const catalogue = catalogueOf([aWebinar({ start: '2024-12-31T23:00', end: '2025-01-01T01:00' })], { time_zone: 'Europe/Berlin' });
  const lines = eventFile(heldOf(catalogue)[0]!, catalogue).split('\r\n');
  expect(lines.slice(5, 8)).toEqual(['X-WR-TIMEZONE:Europe/Berlin', 'BEGIN:VTIMEZONE', 'TZID:Europe/Berlin']);
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART:20231230T010000',
    'DTSTART:20240331T020000',
    'DTSTART:20241027T030000',
    'DTSTART:20250330T020000',
    'DTSTART:20251026T030000',
    'DTSTART;TZID=Europe/Berlin:20241231T230000',
  ]);
});
test('an empty calendar of a site without an address', () => {
  const catalogue = catalogueOf([], { site: 'https://bank.example.ru/' });
  expect(calendarFile(calendarsOf(catalogue)[0]!, catalogue).split('\r\n').slice(6)).toEqual([
    'NAME:Вебинары и события: Банк',
    'X-WR-CALNAME:Вебинары и события: Банк',
    'DESCRIPTION:Вебинары и события методических о',
    ' бъединений. Календарь обновляется сам.',
    'X-WR-CALDESC:Вебинары и события методических о',
    ' бъединений. Календарь обновляется сам.',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Moscow',
    'BEGIN:STANDARD',
    'DTSTART:20241230T030000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0300',
    'END:STANDARD',
    'END:VTIMEZONE',
    'END:VCALENDAR',
    '',
  ]);
});

test.each([
  [
    'the clocks go forward and back',
    { zone: 'Europe/Berlin', first: 2025, last: 2025 },
    [
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:STANDARD',
      'DTSTART:20241230T010000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250330T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251026T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
    ],
  ],
  [
    'the clocks never change',
    { zone: 'Asia/Kolkata', first: 2025, last: 2026 },
    [
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Kolkata',
      'BEGIN:STANDARD',
      'DTSTART:20241230T053000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0530',
      'END:STANDARD',
      'END:VTIMEZONE',
    ],
  ],
  [
    'behind Greenwich',
    { zone: 'America/St_Johns', first: 2025, last: 2025 },
    [
      'BEGIN:VTIMEZONE',
      'TZID:America/St_Johns',
      'BEGIN:STANDARD',
      'DTSTART:20241229T203000',
      'TZOFFSETFROM:-0330',
      'TZOFFSETTO:-0330',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250309T020000',
      'TZOFFSETFROM:-0330',
      'TZOFFSETTO:-0230',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251102T020000',
      'TZOFFSETFROM:-0230',
      'TZOFFSETTO:-0330',
      'END:STANDARD',
      'END:VTIMEZONE',
    ],
  ],
])('a zone in which %s', (_, span, told) => expect(timeZone(span).map((line) => line.join(':'))).toEqual(told));
test('a zone of some years tells the changes of each', () =>
  expect(timeZone({ zone: 'Europe/Moscow', first: 2010, last: 2014 }).filter(([name]) => name === 'DTSTART')).toEqual([
    ['DTSTART', '20091230T030000'],
    ['DTSTART', '20100328T020000'],
    ['DTSTART', '20101031T030000'],
    ['DTSTART', '20110327T020000'],
    ['DTSTART', '20141026T020000'],
  ]));
