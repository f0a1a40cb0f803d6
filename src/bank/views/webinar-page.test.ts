import { describe, expect, test } from 'vitest';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import type { Webinar } from '../model/webinar.ts';
import { webinarChange } from './clock.ts';
import { playerOf } from './player.ts';
import { recordingOf } from './recording.ts';
import { webinarFiles } from './webinar-files.ts';
import { programmeOf } from './webinar-programme.ts';
import { webinarTrail, webinarView } from './webinar.ts';

const entryOf = (id: string, changes: Partial<Webinar> = {}) => {
  const entry = fullCatalogue().bank.entries.webinar.get(id)!;
  return { ...entry, data: { ...entry.data, ...changes } };
};
const page = (id: string, changes?: Partial<Webinar>) => told(webinarView(entryOf(id, changes), fullCatalogue()));

test('a webinar that is over, with every field filled', () =>
  expect(told(page('past'))).toEqual({
    cover: { kind: 'webinar', id: 'past', area: 'math-area', isRecorded: true },
    state: 'past',
    stateText: 'Прошёл',
    kicker: 'Вебинар · Горячая линия',
    day: '10 ноября 2025, понедельник',
    hours: '15:00–16:00 (мск)',
    note: [],
    facts: [
      'Проводит: Областное методическое объединение учителей математики → /obedineniya/math/',
      'Кто ведёт: Образцова Анна Петровна → /avtory/anna/ (Школа № 1)',
      'Кому: Учитель → /komu/teacher/',
      'Предметы: Математика → /predmety/matematika/',
      'Классы: 5 класс → /klassy/5/',
      'Уровни образования: Основное → /urovni/ooo/',
      'Темы: Математическая грамотность → /temy/fg-math/',
      'Участвовали: 40 человек',
      'Пункт плана: Провести вебинар → /dokumenty/plan/#p1',
    ],
    programme: [
      { time: '15:00', title: 'Полоски', minutes: '20 минут', speaker: 'учитель' },
      { time: '15:20', title: 'Вопросы' },
      { title: 'Итоги' },
    ],
    recording: { href: '/vebinary/past/zapis.mp4', text: 'Смотреть запись', facts: '60 минут', leaves: false },
    captions: '/vebinary/past/zapis.vtt',
    transcriptName: 'Краткая расшифровка',
    transcript: {
      href: '/vebinary/past/zapis.txt',
      anchor: 'fajl-zapis-txt',
      title: 'Текст краткой расшифровки',
      format: 'TXT',
      size: 1024,
    },
    files: [{ href: '/vebinary/past/slajdy.pdf', anchor: 'fajl-slajdy-pdf', title: 'Слайды', format: 'PDF', size: 1024 }],
    materials: ['card /materialy/full/'],
    recommendations: ['card /rekomendacii/advice/'],
    cite: {
      record:
        'Задачи на дроби. 5 класс : вебинар / ведущий А. П. Образцова ; Школа № 1. – Изображение (движущееся ; двухмерное) : электронное // Банк опыта : [сайт] / Институт развития образования. – Город, 2025. – URL: https://bank.primery.rf/vebinary/past/ (дата обращения: 01.02.2026).',
      accessed: '01.02.2026',
      files: [
        { name: 'Сноска по ГОСТ Р 7.0.5-2008', href: '/vebinary/past/ssylka.txt' },
        { name: 'BibTeX', href: '/vebinary/past/ssylka.bib' },
        { name: 'RIS', href: '/vebinary/past/ssylka.ris' },
      ],
    },
    related: [
      { card: 'card /materialy/archived/', reason: 'тот же предмет, 5, 6 классы' },
      { card: 'card /materialy/sample/', reason: 'тот же предмет, 5 класс' },
    ],
  }));

test('a bare webinar ahead', () =>
  expect(told(page('ahead'))).toEqual({
    cover: { kind: 'webinar', id: 'ahead' },
    state: 'coming',
    stateText: 'Предстоит',
    kicker: 'Вебинар',
    day: '10 февраля 2026, вторник',
    hours: '15:00–16:15 (мск)',
    note: [],
    facts: ['Проводит: Областное методическое объединение учителей математики → /obedineniya/math/'],
    programme: [],
    join: 'Подключиться → https://meet.primery.rf/1',
    clock: { 'data-clock': '2026-02-10T15:00/2026-02-10T16:15+03:00' },
    add: '/vebinary/ahead/vebinar.ics',
    transcriptName: 'Расшифровка',
    files: [],
    materials: [],
    recommendations: [],
    related: [],
  }));

test('a cancelled webinar', () =>
  expect(told(page('off'))).toEqual({
    cover: { kind: 'webinar', id: 'off' },
    state: 'cancelled',
    stateText: 'Отменён',
    kicker: 'Вебинар',
    day: '1 марта 2026, воскресенье',
    hours: '15:00–16:00 (мск)',
    note: ['Болезнь.'],
    facts: ['Проводит: Областное методическое объединение учителей математики → /obedineniya/math/'],
    programme: [],
    transcriptName: 'Расшифровка',
    files: [],
    materials: [],
    recommendations: [],
    related: [],
  }));

test('the trail leads to its school year, by its folder or by its day', () => {
  expect(told(webinarTrail(entryOf('past')))).toEqual(['Вебинары → /vebinary/', '2025–2026 → /vebinary/2025-2026/']);
  expect(told(webinarTrail({ ...entryOf('past', { start: '2024-09-01T10:00' }), year: undefined }))).toEqual([
    'Вебинары → /vebinary/',
    '2024–2025 → /vebinary/2024-2025/',
  ]);
});

test('what it leaves is recording, captions and transcript, after its own files', () => {
  expect(told(webinarFiles(entryOf('past')))).toEqual([
    { name: 'slajdy.pdf', title: 'Слайды', size: 1024 },
    { name: 'zapis.mp4', title: 'Запись вебинара', size: 1024 },
    { name: 'zapis.vtt', title: 'Субтитры', size: 1024 },
    { name: 'zapis.txt', title: 'Текст краткой расшифровки', size: 1024 },
  ]);
  expect(webinarFiles(entryOf('ahead'))).toEqual([]);
});

describe('the programme', () => {
  const item = (title: string, minutes?: number) => ({ title, minutes });
  test.each([
    ['runs on by the clock', '2025-11-10T15:05', [item('а', 50), item('б', 5), item('в')], ['15:05', '15:55', '16:00']],
    [
      'loses the clock after a question without length',
      '2025-11-10T15:00',
      [item('а', 10), item('б'), item('в', 5), item('г')],
      ['15:00', '15:10', undefined, undefined],
    ],
    ['goes past midnight', '2025-11-10T23:50', [item('а', 10), item('б')], ['23:50', '0:00']],
    ['is empty', '2025-11-10T15:00', [], []],
  ])('%s', (_, start, programme, times) =>
    expect(programmeOf(entryOf('past', { start, programme }).data).map(({ time }) => time)).toEqual(times),
  );

  test('tells length and speaker', () =>
    expect(told(programmeOf(entryOf('past').data))).toEqual([
      { time: '15:00', title: 'Полоски', minutes: '20 минут', speaker: 'учитель' },
      { time: '15:20', title: 'Вопросы' },
      { title: 'Итоги' },
    ]));
});

describe('the player', () => {
  const rutube = 'https://rutube.ru/video/0123456789abcdef0123456789abcdef/';
  test('plays a file of the bank', () =>
    expect(told(playerOf(entryOf('past')))).toEqual({
      provider: 'file',
      facts: 'MP4, 1 КБ',
      href: '/vebinary/past/zapis.mp4',
      title: 'Задачи на дроби',
      isSound: false,
      poster: '/_og/webinar-past.png',
      captions: '/vebinary/past/zapis.vtt',
    }));
  test('plays sound, with nothing said of a file that is not there', () =>
    expect(told(playerOf(entryOf('past', { recording: { provider: 'file', file: 'golos.mp3' }, captions: undefined })))).toEqual({
      provider: 'file',
      href: '/vebinary/past/golos.mp3',
      title: 'Задачи на дроби',
      isSound: true,
      poster: '/_og/webinar-past.png',
    }));
  test('plays a recording of a service', () =>
    expect(told(playerOf(entryOf('past', { recording: { provider: 'rutube', url: rutube } })))).toEqual({
      provider: 'rutube',
      href: 'https://rutube.ru/video/0123456789abcdef0123456789abcdef/',
      title: 'Задачи на дроби',
      isSound: false,
      poster: '/_og/webinar-past.png',
      captions: '/vebinary/past/zapis.vtt',
    }));
  test.each([
    ['no recording', undefined],
    ['a recording without an address', { provider: 'rutube' as const }],
    ['an address that the service does not play', { provider: 'rutube' as const, url: 'https://rutube.ru/channel/1/' }],
  ])('has nothing to play of %s', (_, recording) => expect(playerOf(entryOf('past', { recording }))).toBeUndefined());
});

describe('the recording', () => {
  const bare = { recording: undefined, transcript: undefined, captions: undefined };
  const of = (changes: Partial<Webinar>, today = '2026-02-01') => told(recordingOf(entryOf('past', changes), today));
  test('is waited for two weeks, then no longer; that of a sample never', () => {
    expect(told([of(bare, '2025-11-24'), of(bare, '2025-11-25'), of({ ...bare, demo: true }, '2025-11-24')])).toEqual([
      { text: 'Запись пока не опубликована.', leaves: false },
      { text: 'Записи нет.', leaves: false },
      { text: 'Записи нет.', leaves: false },
    ]);
  });
  test('that is missing leads to what can be read instead', () =>
    expect(told(of({ recording: undefined }))).toEqual({
      text: 'Записи нет, есть',
      leaves: false,
      instead: 'краткая расшифровка → #rasshifrovka',
    }));
  test('of the bank is watched here', () =>
    expect(told(of({}))).toEqual({ href: '/vebinary/past/zapis.mp4', text: 'Смотреть запись', facts: '60 минут', leaves: false }));
  test('of a sample leaves its length to the state', () =>
    expect(told(of({ demo: true }))).toEqual({ href: '/vebinary/past/zapis.mp4', text: 'Смотреть запись', leaves: false }));
  test('of sound is listened to', () =>
    expect(told(of({ recording: { provider: 'file', file: 'golos.mp3' } }))).toEqual({
      href: '/vebinary/past/golos.mp3',
      text: 'Слушать запись',
      leaves: false,
    }));
  test('of a service leaves the site', () =>
    expect(told(of({ recording: { provider: 'vk', url: 'https://vk.com/video-1_2', minutes: 90 } }))).toEqual({
      href: 'https://vk.com/video-1_2',
      text: 'Смотреть запись: VK Видео',
      facts: '1 час 30 минут',
      leaves: true,
    }));
  test('that names neither address nor file is none', () =>
    expect(told(of({ ...bare, recording: { provider: 'vk' } }))).toEqual({ text: 'Записи нет.', leaves: false }));
});

test.each([
  ['planned', {}, undefined],
  ['cancelled', { status: 'cancelled' as const }, 'Отменён'],
  ['moved from an hour', { status: 'moved' as const, moved_from: '2025-11-10T09:00' }, 'Перенесён с 09:00'],
  ['moved from nobody knows when', { status: 'moved' as const }, 'Перенесён'],
])('in a calendar a webinar that is %s', (_, changes, said) =>
  expect(told(webinarChange(entryOf('past', changes).data) ?? '')).toBe(said ?? ''),
);
