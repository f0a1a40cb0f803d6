import { expect, test } from 'vitest';
import { aBank, anEvent, aPerson, aWebinar, TODAY } from '../../testing/builders.ts';
import { heldOf } from '../calendars.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { calendarEvent } from './ical-event.ts';
import { sequenceOf } from './ical-sequence.ts';

const catalogueOf = (entries: NonNullable<Parameters<typeof aBank>[0]>['entries'], region: object = {}) => {
  const bank = aBank({ entries: entries ?? [], region });
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
};
const eventOf = (entry: ReturnType<typeof aWebinar> | ReturnType<typeof anEvent>, region: object = {}) => {
  const catalogue = catalogueOf([entry, aPerson({ patronymic: 'Петровна' }, { id: 'anna' })], region);
  return calendarEvent(heldOf(catalogue)[0]!, catalogue).map(([name, value]) => `${name}:${value}`);
};
const join = 'https://video.example.ru/a;b';

/** What changes with the state of a thing. */
const isTelling = (line: string) => /^(?:SEQUENCE|SUMMARY|DESCRIPTION|LOCATION|CONFERENCE|STATUS)\b/.test(line);

test.each([
  [
    'of which everything is told',
    aWebinar({
      series: 'line',
      subjects: ['matematika', 'trud'],
      units: ['math', 'absent', 'rumo'],
      speakers: [{ person: 'anna' }, { organisation: 'smolgu' }],
      join_url: join,
      recording: { provider: 'vk', url: 'https://vkvideo.ru/video-1_1' },
      published: '2025-11-01',
      updated: '2025-11-05',
    }),
    [
      'BEGIN:VEVENT',
      'UID:webinar-webinar-1@test.kopilka',
      'DTSTAMP:20251105T000000Z',
      'LAST-MODIFIED:20251105T000000Z',
      'SEQUENCE:640503',
      'DTSTART;TZID=Europe/Moscow:20251110T150000',
      'DTEND;TZID=Europe/Moscow:20251110T160000',
      'SUMMARY:Трудные задачи',
      'DESCRIPTION:О задачах.\\nКто ведёт: Образцова Анна Петровна\\, Университет\\nПроводит: Математика\\, РУМО\\nПодключиться: https://video.example.ru/a\\;b\\nЗапись: https://vkvideo.ru/video-1_1\\nПодробности: https://bank.primery.rf/vebinary/webinar-1/',
      'URL:https://bank.primery.rf/vebinary/webinar-1/',
      'LOCATION:https://video.example.ru/a\\;b',
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Подключиться":https://video.example.ru/a;b',
      'CATEGORIES:Вебинар,Горячая линия,Математика,Труд (технология)',
      'STATUS:CONFIRMED',
      'END:VEVENT',
    ],
  ],
  [
    'of which little is known: its school year stands for the day of its change',
    aWebinar({}, { year: '2024-2025' }),
    [
      'BEGIN:VEVENT',
      'UID:webinar-webinar-1@test.kopilka',
      'DTSTAMP:20240901T000000Z',
      'LAST-MODIFIED:20240901T000000Z',
      'SEQUENCE:0',
      'DTSTART;TZID=Europe/Moscow:20251110T150000',
      'DTEND;TZID=Europe/Moscow:20251110T160000',
      'SUMMARY:Трудные задачи',
      'DESCRIPTION:О задачах.\\nПроводит: Математика\\nПодробности: https://bank.primery.rf/vebinary/webinar-1/',
      'URL:https://bank.primery.rf/vebinary/webinar-1/',
      'CATEGORIES:Вебинар',
      'STATUS:CONFIRMED',
      'END:VEVENT',
    ],
  ],
])('a webinar %s', (_, entry, told) => expect(eventOf(entry)).toEqual(told));

test.each([
  [
    'that is a sample: nobody can come in and nobody is named',
    aWebinar({ demo: true, join_url: join, speakers: [{ person: 'anna' }] }),
    [
      'SEQUENCE:0',
      'SUMMARY:Образец: Трудные задачи',
      'DESCRIPTION:Образец: такой встречи нет.\\nО задачах.\\nПроводит: Математика\\nПодробности: https://bank.primery.rf/vebinary/webinar-1/',
      'STATUS:CONFIRMED',
    ],
  ],
  [
    'that was cancelled without a word',
    aWebinar({ status: 'cancelled', join_url: join }),
    [
      'SEQUENCE:2',
      'SUMMARY:Отменён: Трудные задачи',
      'DESCRIPTION:Вебинар отменён.\\nО задачах.\\nПроводит: Математика\\nПодробности: https://bank.primery.rf/vebinary/webinar-1/',
      'STATUS:CANCELLED',
    ],
  ],
  [
    'that was moved without a word',
    aWebinar({ status: 'moved', moved_from: '2025-11-03T15:00', join_url: 'unknown' }),
    [
      'SEQUENCE:1',
      'SUMMARY:Трудные задачи',
      'DESCRIPTION:Перенесён с 3 ноября 2025\\, понедельник\\, 15:00.\\nО задачах.\\nПроводит: Математика\\nПодробности: https://bank.primery.rf/vebinary/webinar-1/',
      'STATUS:CONFIRMED',
    ],
  ],
])('a webinar %s', (_, entry, told) => expect(eventOf(entry).filter(isTelling)).toEqual(told));

test.each([
  [
    'of some days at a place',
    anEvent({ start: '2025-10-10', end: '2025-10', place: 'Зал; второй этаж', subjects: ['trud'], updated: '2026-01-10' }),
    [
      'BEGIN:VEVENT',
      'UID:event-event-1@test.kopilka',
      'DTSTAMP:20260110T000000Z',
      'LAST-MODIFIED:20260110T000000Z',
      'SEQUENCE:660303',
      'DTSTART;VALUE=DATE:20251010',
      'DTEND;VALUE=DATE:20251101',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Заседание',
      'DESCRIPTION:О плане.\\nПроводит: РУМО\\nПодробности: https://bank.primery.rf/sobytiya/event-1/',
      'URL:https://bank.primery.rf/sobytiya/event-1/',
      'LOCATION:Зал\\; второй этаж',
      'CATEGORIES:Заседание,Труд (технология)',
      'STATUS:CONFIRMED',
      'END:VEVENT',
    ],
  ],
])('an event %s', (_, entry, told) => expect(eventOf(entry)).toEqual(told));

test.each([
  [
    'that was cancelled without a word',
    anEvent({ start: '2025-10-10', status: 'cancelled' }),
    [
      'SEQUENCE:2',
      'SUMMARY:Отменено: Заседание',
      'DESCRIPTION:Событие отменено.\\nО плане.\\nПроводит: РУМО\\nПодробности: https://bank.primery.rf/sobytiya/event-1/',
      'STATUS:CANCELLED',
    ],
  ],
  [
    'that was moved',
    anEvent({ start: '2025-10-10', status: 'moved', moved_from: '2025-09-10', demo: true }),
    [
      'SEQUENCE:1',
      'SUMMARY:Образец: Заседание',
      'DESCRIPTION:Образец: такой встречи нет.\\nПеренесено с 10 сентября 2025.\\nО плане.\\nПроводит: РУМО\\nПодробности: https://bank.primery.rf/sobytiya/event-1/',
      'STATUS:CONFIRMED',
    ],
  ],
])('an event %s', (_, entry, told) => expect(eventOf(entry).filter(isTelling)).toEqual(told));

test('a site without an address of its own is not told', () =>
  expect(eventOf(aWebinar(), { site: 'https://bank.example.ru/' }).filter((line) => line.includes('example.ru'))).toEqual([]));

test('an event of no school year was changed in that of its day', () =>
  expect(eventOf({ ...anEvent({ start: '2025-03-10' }), year: undefined })[2]).toBe('DTSTAMP:20240901T000000Z'));

test.each([
  ['nothing is stated', {}, 0],
  ['a state alone', { status: 'moved' }, 1],
  ['a change without a day', { change: 2 }, 6],
  ['the first day', { updated: '2020-01-01' }, 3],
  ['a day before all banks', { published: '2019-12-31', status: 'cancelled' }, 2],
  ['the day after the first', { published: '2020-01-02' }, 300],
  ['a change of that day', { published: '2020-01-01', updated: '2020-01-02', change: 5, status: 'cancelled' }, 317],
] as const)('SEQUENCE where %s', (_, data, number) =>
  expect(sequenceOf({ status: 'planned', updated: undefined, change: undefined, ...data } as never)).toBe(number),
);
