import { expect, test } from 'vitest';
import { aBank, aPerson, aWebinar, TODAY } from '../../testing/builders.ts';
import { inPeriod } from '../../text/letter.ts';
import type { Entry } from '../bank.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { letterOf } from './letter.ts';

const letter = (entries: readonly Entry<unknown>[], first = '2026-02', last = first, unit?: string) => {
  const bank = aBank({ entries });
  return letterOf({ first, last, unit }, createCatalogue(bank, decideAll(bank, TODAY), TODAY));
};
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const webinar = (day: string, data: Parameters<typeof aWebinar>[0] = {}, id = day) =>
  aWebinar({ start: `2026-${day}T15:00`, end: `2026-${day}T16:30`, ...data }, { id });

test('a row says day, hours, theme, who speaks, for whom, and where', () => {
  const told = letter([
    webinar('02-10', {
      audiences: ['teacher'],
      speakers: [{ person: 'anna' }],
      join_url: 'https://video.example.ru/1',
      moved_from: '2026-02-03T15:00',
    }),
    aPerson({}, { id: 'anna' }),
  ])!;
  expect(told.rows.map((row) => ({ ...row, day: plain(row.day), note: plain(row.note) }))).toEqual([
    {
      day: '10 февраля, вторник',
      hours: '15:00–16:30',
      title: 'Трудные задачи',
      note: '(перенесён с 3 февраля)',
      speakers: 'Образцова Анна',
      audience: 'Учитель',
      join: 'https://video.example.ru/1',
      page: 'https://bank.primery.rf/vebinary/02-10/',
    },
  ]);
});

test.each([
  ['another day', '2026-02-03T15:00', '(перенесён с 3 февраля)'],
  ['another hour', '2026-02-10T09:00', '(перенесён с 09:00)'],
  ['another year', '2025-12-03T15:00', '(перенесён с 3 декабря 2025)'],
])('a row says a move from %s', (_, from, note) => {
  expect(plain(letter([webinar('02-10', { status: 'moved', moved_from: from })])!.rows[0]!.note)).toBe(note);
});

test('nobody is named without a consent', () => {
  const hidden = aPerson({ consent: undefined }, { id: 'anna' });
  expect(JSON.stringify(letter([webinar('02-10', { speakers: [{ person: 'anna' }] }), hidden]))).not.toContain('Образцова');
});

test.each([
  ['one ahead', ['02-10'], 'состоится 1 вебинар'],
  ['three ahead', ['02-10', '02-11', '02-12'], 'состоятся 3 вебинара'],
  ['five ahead', ['02-10', '02-11', '02-12', '02-13', '02-16'], 'состоятся 5 вебинаров'],
])('%s', (_, days, words) => {
  const told = letter(days.map((day) => webinar(day)))!;
  expect(plain(told.lead)).toBe(
    `soiro информирует: в феврале 2026 года ${words} РУМО. Темы, время и адреса — в таблице.`.replace(
      'soiro',
      'Институт развития образования',
    ),
  );
});

test('the tense follows the day on which the letter is made', () => {
  expect(plain(letter([webinar('01-13')], '2026-01')!.lead)).toContain('в январе 2026 года состоялся 1 вебинар');
  expect(plain(letter([webinar('01-13'), webinar('02-13')], '2026-01', '2026-02')!.lead)).toContain(
    'в январе — феврале 2026 года проводятся 2 вебинара',
  );
});

test('a cancelled one is told below the table; where nothing is left there is no table', () => {
  const off = webinar('02-12', { status: 'cancelled', title: 'Разговор о «Войне и мире»' });
  const told = letter([webinar('02-10'), off])!;
  expect([told.rows.length, told.cancelled.map(plain)]).toEqual([1, ['«Разговор о „Войне и мире“» (12 февраля)']]);
  expect(plain(letter([off])!.lead)).toContain('объявленных в феврале 2026 года вебинаров РУМО не будет');
});

test('one that was moved out of the period is told; one that was moved within it is in the table', () => {
  const away = webinar('03-12', { status: 'moved', moved_from: '2026-02-12T15:00', title: 'О «Войне»' });
  const inside = webinar('02-19', { status: 'moved', moved_from: '2026-02-12T15:00' });
  const told = letter([webinar('02-10'), away, inside])!;
  expect([told.rows.length, plain(told.lead)?.split('. ').at(-1)]).toEqual([
    2,
    'Перенесён вебинар: «О „Войне“» (с 12 февраля на 12 марта).',
  ]);
  expect(plain(letter([webinar('02-10'), inside])!.lead)).not.toContain('Перенес');
  expect(plain(letter([away], '2026-03')!.lead)).not.toContain('Перенесён');
  const alone = letter([away, webinar('01-15', { status: 'moved', moved_from: '2025-12-15T15:00' })], '2025-12', '2026-02')!;
  expect([alone.rows.length, plain(alone.lead)]).toEqual([1, expect.stringContaining('«О „Войне“» (с 12 февраля на 12 марта).')]);
  expect(plain(letter([away])!.lead)).toMatch(/вебинаров РУМО не будет\. Перенесён вебинар: /);
  expect(plain(letter([webinar('01-15', { status: 'moved', moved_from: '2025-12-15T15:00' })], '2025-12')!.lead)).toContain(
    '(с 15 декабря 2025 на 15 января 2026).',
  );
  expect(letter([away], '2026-02', '2026-02', 'other')).toBeUndefined();
  expect(plain(letter([webinar('02-10'), { ...away, data: { ...(away.data as object), demo: true } }])!.lead)).not.toContain('Перенесён');
});

test('samples stay out of a real letter, and mark one of their own', () => {
  const demo = webinar('02-12', { demo: true, join_url: 'https://video.example.ru/1' });
  const real = letter([webinar('02-10'), demo])!;
  expect([real.sample, real.rows.length, real.leftOut]).toEqual([false, 1, 1]);
  const sample = letter([demo])!;
  expect([sample.sample, sample.rows[0]!.join]).toEqual([true, undefined]);
});

test('a letter of one association; none where there is nothing', () => {
  expect(letter([webinar('02-10', { units: ['rumo'] })], '2026-02', '2026-02', 'math')).toBeUndefined();
  expect(plain(letter([webinar('02-10')], '2026-02', '2026-02', 'math')!.lead)).toContain('1 вебинар объединения «Математика»');
  expect(letter([webinar('02-10')], '2026-03')).toBeUndefined();
});

test.each([
  ['2025-10', '2025-10', 'в октябре 2025 года'],
  ['2025-10', '2025-12', 'в октябре — декабре 2025 года'],
  ['2025-11', '2026-02', 'с ноября 2025 года по февраль 2026 года'],
])('%s..%s', (first, last, words) => expect(plain(inPeriod(first, last))).toBe(words));
