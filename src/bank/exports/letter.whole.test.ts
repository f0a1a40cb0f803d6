import { expect, test } from 'vitest';
import { aBank, anOrganisation, aPerson, aUnit, aWebinar, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { letterOf, type LetterPeriod } from './letter.ts';

const webinar = (day: string, data: Parameters<typeof aWebinar>[0] = {}) =>
  aWebinar({ start: `2026-${day}T15:00`, end: `2026-${day}T16:30`, ...data }, { id: day });
const letter = (
  entries: ReturnType<typeof webinar>[],
  period: LetterPeriod = { first: '2026-02', last: '2026-03' },
  region: object = {},
) => {
  const bank = aBank({
    region,
    entries: [
      ...entries,
      aPerson({}, { id: 'anna' }),
      anOrganisation({ short_name: 'Лицей' }, { id: 'school' }),
      aUnit({ short_name: 'Физика' }, { id: 'physics' }),
    ],
  });
  return letterOf(period, createCatalogue(bank, decideAll(bank, TODAY), TODAY));
};

test('a letter whole: rows by their days, what was cancelled, what was moved out', () =>
  expect(
    letter([
      webinar('03-05', { title: 'Март', units: ['physics'] }),
      webinar('02-10', {
        title: 'О «Войне»',
        audiences: ['teacher'],
        speakers: [{ person: 'anna' }, { organisation: 'school' }, { person: 'absent' }],
        join_url: 'https://video.primery.rf/1',
      }),
      webinar('02-11', { title: 'Неизвестен вход', join_url: 'unknown', status: 'moved', moved_from: '2026-01-20T10:00' }),
      webinar('02-12', { title: 'Отменённый', status: 'cancelled' }),
      webinar('04-01', { title: 'Ушёл', status: 'moved', moved_from: '2026-03-31T15:00' }),
      webinar('04-02', { title: 'Тоже ушёл', status: 'moved', moved_from: '2026-02-01T15:00' }),
      webinar('05-01', { title: 'Отменён и далеко', status: 'cancelled', moved_from: '2026-03-01T15:00' }),
      webinar('02-13', { title: 'Образец', demo: true }),
      webinar('01-31', { title: 'До срока' }),
      webinar('04-03', { title: 'После срока' }),
    ]),
  ).toEqual({
    institution: 'Институт развития образования',
    title: 'О проведении вебинаров в феврале\u00a0— марте 2026\u00a0года',
    lead: 'Институт развития образования информирует: в феврале\u00a0— марте 2026\u00a0года состоятся 3\u00a0вебинара РУМО. Темы, время и адреса — в таблице. Перенесены вебинары: «Ушёл» (с 31\u00a0марта на 1\u00a0апреля), «Тоже ушёл» (с 1\u00a0февраля на 2\u00a0апреля).',
    rows: [
      {
        day: '10\u00a0февраля, вторник',
        hours: '15:00–16:30',
        title: 'О «Войне»',
        speakers: 'Образцова Анна, Лицей, Имя не публикуется',
        audience: 'Учитель',
        join: 'https://video.primery.rf/1',
        page: 'https://bank.primery.rf/vebinary/02-10/',
      },
      {
        day: '11\u00a0февраля, среда',
        hours: '15:00–16:30',
        title: 'Неизвестен вход',
        note: '(перенесён с 20\u00a0января)',
        speakers: 'уточняется',
        audience: '',
        page: 'https://bank.primery.rf/vebinary/02-11/',
      },
      {
        day: '5\u00a0марта, четверг',
        hours: '15:00–16:30',
        title: 'Март',
        speakers: 'уточняется',
        audience: '',
        page: 'https://bank.primery.rf/vebinary/03-05/',
      },
    ],
    cancelled: ['«Отменённый» (12\u00a0февраля)'],
    zone: 'Время — московское.',
    calendar: 'https://bank.primery.rf/kalendar/',
    sample: false,
    leftOut: 1,
  }));

test('a letter of samples: nobody can come in to them', () =>
  expect(
    letter([
      webinar('02-13', { demo: true, join_url: 'https://video.primery.rf/1' }),
      webinar('02-14', { demo: true, status: 'cancelled' }),
    ]),
  ).toEqual({
    institution: 'Институт развития образования',
    title: 'О проведении вебинаров в феврале\u00a0— марте 2026\u00a0года',
    lead: 'Институт развития образования информирует: в феврале\u00a0— марте 2026\u00a0года состоится 1\u00a0вебинар РУМО. Темы, время и адреса — в таблице.',
    rows: [
      {
        day: '13\u00a0февраля, пятница',
        hours: '15:00–16:30',
        title: 'Трудные задачи',
        speakers: 'уточняется',
        audience: '',
        page: 'https://bank.primery.rf/vebinary/02-13/',
      },
    ],
    cancelled: ['«Трудные задачи» (14\u00a0февраля)'],
    zone: 'Время — московское.',
    calendar: 'https://bank.primery.rf/kalendar/',
    sample: true,
    leftOut: 0,
  }));

test('a bank that tells of no institution and has no address of its own', () => {
  const told = letter(
    [webinar('02-10')],
    { first: '2026-02', last: '2026-02', unit: 'math' },
    { institution: 'absent', site: 'https://bank.example.ru/', time_zone: 'Asia/Kamchatka' },
  );
  expect(told).toEqual({
    institution: 'РУМО',
    title: 'О проведении вебинаров в феврале 2026\u00a0года',
    lead: 'РУМО информирует: в феврале 2026\u00a0года состоится 1\u00a0вебинар объединения «Математика». Темы, время и адреса — в таблице.',
    rows: [
      {
        day: '10\u00a0февраля, вторник',
        hours: '15:00–16:30',
        title: 'Трудные задачи',
        speakers: 'уточняется',
        audience: '',
      },
    ],
    cancelled: [],
    zone: 'Время — местное.',
    sample: false,
    leftOut: 0,
  });
});
test('an association that the bank does not know is told as the whole', () =>
  expect(letter([webinar('02-10', { units: ['absent'] })], { first: '2026-02', last: '2026-02', unit: 'absent' })?.lead).toBe(
    'Институт развития образования информирует: в феврале 2026\u00a0года состоится 1\u00a0вебинар РУМО. Темы, время и адреса — в таблице.',
  ));

test.each([
  ['the first month', '2026-02', '2026-02', 1],
  ['the month before', '2026-01', '2026-01', 0],
  ['both ends', '2026-02', '2026-03', 2],
  ['the last month', '2026-03', '2026-03', 1],
  ['the month after', '2026-04', '2026-04', 0],
])('a period that holds %s', (_, first, last, count) =>
  expect(letter([webinar('02-01'), webinar('03-31')], { first, last })?.rows.length ?? 0).toBe(count),
);
