import { describe, expect, test } from 'vitest';
import {
  aBank,
  aCollection,
  aDocument,
  aNews,
  anOrganisation,
  aPage,
  aRecommendation,
  aUnit,
  aWebinar,
  TODAY,
} from '../../testing/builders.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import type { Webinar } from '../model/webinar.ts';
import { movedFrom, movedWhen, offsetOn, webinarClock, webinarMark } from './clock.ts';
import { namedValues } from './named-values.ts';
import { neighboursOf, usesOf } from './document-uses.ts';
import { linkTitles } from './linked-titles.ts';
import { lineOf, municipalitiesView, municipalityView } from './municipality.ts';
import { municipalityScheme } from './municipality-scheme.ts';
import { proofsView } from './proofs.ts';
import { webinarRow } from './row.ts';

const catalogueOf = (entries: readonly unknown[], parts: object = {}) =>
  createCatalogue(aBank({ ...parts, entries: entries as never }), new Map(), TODAY);

describe('who needs a document', () => {
  const levels = [
    {
      id: 'noo',
      name: 'Начальное',
      name_gen: 'начального',
      fgos: 'приказ от 31.05.2021 № 286',
      programme: 'приказ от 18.05.2023 №372 (с изменениями от 09.10.2024 № 704)',
    },
    { id: 'soo', name: 'Среднее', name_gen: 'среднего', fgos: 'приказ от 17.05.2012 № 413' },
  ];
  const act = (number: string, date: string, more: object = {}) =>
    aDocument({ title: `Акт ${number}`, kind: 'order', number, date, ...more }, { id: `a${number}` });
  const body = 'См. [акт](/dokumenty/a286/), [ещё](/dokumenty/a286/#p) и [иное](/dokumenty/a372/).';
  const entries = [
    act('286', '2021-05-31', { unit: 'math' }),
    act('372', '2023-05-18'),
    act('704', '2024-10-09'),
    act('413', '2012-05-17'),
    aDocument({ title: 'Письмо', kind: 'letter' }, { id: 'letter', body }),
    aUnit({}, { id: 'math', body }),
    aUnit({ name: 'Физики' }, { id: 'physics', body }),
    aPage({ title: 'О банке' }, { id: 'o-banke', body }),
    aNews({ title: 'Новость' }, { id: 'now', body }),
    aNews({ title: 'Завтра', published: '2026-02-02' }, { id: 'later', body }),
    aCollection({ title: 'Подборка', items: [{ document: 'a286' }] }, { body }),
    aRecommendation({ levels: ['noo'] }, { id: 'r1' }),
    aRecommendation({ levels: ['noo'], title: 'Совет', demo: true }, { id: 'r2', body }),
    aWebinar({ levels: ['noo'] }),
  ];
  const catalogue = () => catalogueOf(entries, { vocabularies: { levels } });
  const document = (id: string) => catalogue().bank.entries.document.get(id)!;
  test('is a level of education, a collection, and whatever leads to it', () => {
    expect(usesOf(document('a286'), catalogue())).toEqual([
      {
        href: '/urovni/noo/',
        title: 'Начальное',
        lead: 'Уровень образования',
        facts: ['2\u00a0рекомендации', '1\u00a0вебинар'],
        demo: false,
      },
      { href: '/podborki/collection-1/', title: 'Подборка', demo: false, lead: 'Подборка', facts: [] },
      { href: '/rekomendacii/r2/', title: 'Совет', demo: true, lead: 'Рекомендации', facts: [] },
      { href: '/dokumenty/letter/', title: 'Письмо', demo: false, lead: 'Письмо', facts: [] },
      { href: '/obedineniya/physics/', title: 'Физики', demo: false, lead: 'Объединение', facts: [] },
      { href: '/novosti/now/', title: 'Новость', demo: false, lead: 'Новость', facts: [] },
      { href: '/o-banke/', title: 'О банке', demo: false, lead: 'Страница', facts: [] },
    ]);
    expect(told(usesOf(document('a372'), catalogue()).map(({ href }) => href))).toEqual([
      '/urovni/noo/',
      '/rekomendacii/r2/',
      '/dokumenty/letter/',
      '/obedineniya/math/',
      '/obedineniya/physics/',
      '/podborki/collection-1/',
      '/novosti/now/',
      '/o-banke/',
    ]);
    expect(usesOf(document('a413'), catalogue())).toEqual([]);
  });
  test('beside it stand the other acts of its level', () =>
    expect(['a286', 'a704', 'a413', 'letter'].map((id) => neighboursOf(document(id), catalogue()).map(({ href }) => href))).toEqual([
      ['/dokumenty/a704/', '/dokumenty/a372/'],
      ['/dokumenty/a372/', '/dokumenty/a286/'],
      [],
      [],
    ]));
});

describe('municipalities', () => {
  const place = (id: string, name: string, kind = 'district', more: object = {}) => ({ id, name, kind, ...more });
  test('sixty stand in one list, more by letter, Ё with Е', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => place(`p${index}`, `${['Ёлкинский', 'Ельский', 'Абазинский'][index % 3]} ${index}`));
    const shapes = (count: number) =>
      municipalitiesView(catalogueOf([], { vocabularies: { municipalities: many(count) } })).groups.map(({ title, lines, letters }) => [
        title,
        lines.length,
        letters.map((letter) => told(letter.title)),
      ]);
    expect([shapes(60), shapes(61)]).toEqual([[['Округа', 60, []]], [['Округа', 0, ['А — 20', 'Е — 41']]]]);
  });
  test('show webinars of their own associations, the newest first, each once', () => {
    const held = (id: string, day: string, units: string[]) => aWebinar({ start: `${day}T15:00`, end: `${day}T16:00`, units }, { id });
    const entries = [
      aUnit({ short_name: 'А', municipality: 'north' }, { id: 'a' }),
      aUnit({ short_name: 'Б', municipality: 'north' }, { id: 'b' }),
      aUnit({ short_name: 'В', municipalities: ['north'] }, { id: 'c' }),
      held('old', '2025-10-01', ['a', 'b']),
      held('new', '2025-12-01', ['b']),
      held('foreign', '2025-12-02', ['c']),
      aRecommendation({ unit: 'a' }),
      anOrganisation({ short_name: 'Школа', municipality: 'north' }, { id: 'o' }),
    ];
    const catalogue = catalogueOf(entries, {
      vocabularies: { municipalities: [place('north', 'Северный округ', 'district', { short: 'Север' }), place('south', 'Юг', 'city')] },
    });
    const data = (id: string) => catalogue.bank.vocabularies.municipalities.get(id)!;
    expect(told(municipalityView(data('north'), catalogue))).toEqual({
      title: 'Северный округ',
      facts: [],
      materials: { count: 0, first: [], restCount: 0, rest: [] },
      organisations: ['Школа → /organizacii/o/'],
      units: ['А → /obedineniya/a/', 'Б → /obedineniya/b/', 'В → /obedineniya/c/'],
      webinars: ['row /vebinary/new/', 'row /vebinary/old/'],
    });
    expect(told([lineOf(data('north'), catalogue), lineOf(data('south'), catalogue)])).toEqual([
      'Север → /municipalitety/north/ (1 организация, 3 объединения)',
      'Юг',
    ]);
  });
  test('stand on a scheme by row, then by column', () => {
    const at = (column: number, row: number, label: string) => ({ scheme: { column, row, label } });
    const municipalities = [
      place('a', 'Ааа муниципальный район', 'district', at(2, 2, 'А')),
      place('b', 'Ббб Район', 'district', at(1, 2, 'Б')),
      place('c', 'Город Округлый', 'city', at(3, 1, 'В')),
      place('d', 'Семнадцатьбуквыйй округ', 'district', at(1, 1, 'Г')),
      place('e', 'Восемнадцатьбукввв округ', 'district', at(2, 1, 'Д')),
    ];
    expect(told(municipalityScheme(catalogueOf([], { vocabularies: { municipalities } })) ?? null)).toEqual({
      columns: 3,
      rows: 2,
      cells: [
        {
          column: 0,
          row: 0,
          name: 'Семнадцатьбуквыйй',
          label: 'Г',
          count: 0,
          title: 'Семнадцатьбуквыйй округ: пока ничего',
          isCity: false,
        },
        { column: 1, row: 0, name: 'Д', label: 'Д', count: 0, title: 'Восемнадцатьбукввв округ: пока ничего', isCity: false },
        { column: 2, row: 0, name: 'Город Округлый', label: 'В', count: 0, title: 'Город Округлый: пока ничего', isCity: true },
        { column: 0, row: 1, name: 'Ббб', label: 'Б', count: 0, title: 'Ббб Район: пока ничего', isCity: false },
        { column: 1, row: 1, name: 'Ааа', label: 'А', count: 0, title: 'Ааа муниципальный район: пока ничего', isCity: false },
      ],
    });
    expect(municipalityScheme(catalogueOf([], { vocabularies: { municipalities: municipalities.slice(0, 1) } }))).toBeUndefined();
  });
});

describe('the clock of a webinar', () => {
  const data = (more: Partial<Webinar> = {}) => aWebinar({ start: '2026-02-01T15:00', end: '2026-02-01T16:00', ...more }).data;
  test('runs until it is over, and tells that it is today', () => {
    const clock = (more: Partial<Webinar>) => webinarClock(data(more), catalogueOf([]));
    expect([
      clock({}),
      clock({ start: '2026-02-02T15:00', end: '2026-02-02T16:00' }),
      clock({ start: '2026-01-31T15:00', end: '2026-01-31T16:00' }),
      clock({ status: 'cancelled' }),
    ]).toEqual([
      { 'data-clock': '2026-02-01T15:00/2026-02-01T16:00+03:00', 'data-told': 'today' },
      { 'data-clock': '2026-02-02T15:00/2026-02-02T16:00+03:00' },
      undefined,
      undefined,
    ]);
    expect([
      offsetOn('2026-02-01T12:00', 'Asia/Yekaterinburg'),
      offsetOn('2026-07-01T12:00', 'Europe/Berlin'),
      offsetOn('2026-02-01T12:00', 'Europe/Berlin'),
    ]).toEqual(['+05:00', '+02:00', '+01:00']);
  });
  test.each([
    ['2026-02-10T15:00', '2026-02-10T09:30', '09:30', 'Перенесён с 09:30'],
    ['2026-02-10T15:00', '2026-02-03T15:00', '3 февраля', 'Перенесён с 3 февраля, время прежнее'],
    ['2026-02-10T15:00', '2026-02-03T09:30', '3 февраля', 'Перенесён с 3 февраля, 09:30'],
    ['2026-02-10T15:00', '2025-12-30T15:00', '30 декабря 2025', 'Перенесён с 30 декабря 2025, время прежнее'],
  ])('to %s from %s', (start, from, short, long) => expect(told([movedWhen(start, from), movedFrom(start, from)])).toEqual([short, long]));
  test('a mark is told until it is over', () => {
    const mark = (more: Partial<Webinar>) => told(webinarMark(data(more), TODAY));
    const past = { start: '2026-01-31T15:00', end: '2026-01-31T16:00' };
    const ahead = { start: '2026-02-03T15:00', end: '2026-02-03T16:00', status: 'moved' as const };
    expect([
      mark({}),
      mark(past),
      mark({ status: 'cancelled' }),
      mark({ ...past, status: 'cancelled' }),
      mark(ahead),
      mark({ ...ahead, moved_from: '2026-01-20T15:00' }),
      mark({ ...past, status: 'moved', moved_from: '2026-01-20T15:00' }),
    ]).toEqual(['Сегодня', null, 'Отменён', 'Отменён', 'Перенесён', 'Перенесён с 20 января', null]);
  });
});

test('the row of a webinar with everything', () => {
  const recording = { provider: 'file' as const, file: 'a.mp4' };
  const row = (more: object) => told(webinarRow(aWebinar({ title: 'В', ...more } as never, { files: ['t.txt'] }), catalogueOf([])));
  expect([row({ recording, transcript: 't.txt', demo: true }), row({ start: '2026-02-10T15:00', end: '2026-02-10T16:00' })]).toEqual([
    {
      href: '/vebinary/webinar-1/',
      title: 'В',
      demo: true,
      lead: '10 ноября 2025',
      date: '2025-11-10T15:00',
      facts: ['Математика', 'запись', 'расшифровка'],
      off: false,
    },
    {
      href: '/vebinary/webinar-1/',
      title: 'В',
      demo: false,
      lead: '10 февраля 2026, вт, 15:00',
      date: '2026-02-10T15:00',
      facts: ['Математика'],
      off: false,
      clock: { 'data-clock': '2026-02-10T15:00/2026-02-10T16:00+03:00' },
    },
  ]);
});

test('titles are linked where they stand, one after another, a repeated one too', () => {
  const things = [
    { title: 'Б', href: '/b/' },
    { title: 'А', href: '/a/' },
    { title: 'Нет', href: '/n/' },
  ];
  expect(told(linkTitles('«А», «Б», «А»', things))).toEqual(['«', 'А → /a/', '», «', 'Б → /b/', '», «', 'А → /a/', '»']);
});

test('names of values: plural, abbreviation and telling synonyms', () => {
  const subjects = [
    { id: 'obzr', name: 'Основы безопасности', area: 'math-area', abbr: 'ОБЗР', synonyms: ['обж', 'шесть6', 'пять5', 'а б'] },
  ];
  const catalogue = catalogueOf([aRecommendation({ subjects: ['obzr'], themes: ['gia-oge'] })], { vocabularies: { subjects } });
  expect(namedValues(catalogue)).toEqual({ type: [], subject: [['Основы безопасности', 'ОБЗР', 'шесть6', 'а б']], theme: [['ОГЭ']] });
});

test('the page of proofs', () => {
  const proof = {
    promise: 'Обещание',
    counted: ['адрес', 'адреса', 'адресов'] as const,
    tried: 1,
    failed: 0,
    planted: 'ошибка',
    isControlRed: true,
  };
  expect(told(proofsView({ day: '2026-01-20', proofs: [proof, { ...proof, failed: 1, isControlRed: false }] }))).toEqual({
    meta: {
      title: 'Надёжность',
      description: 'Что обещает программа банка, сколько раз это испытано и какая подложенная ошибка при этом найдена.',
      path: '/o-proekte/nadezhnost/',
      noindex: true,
      updated: '2026-01-20',
    },
    last: 'Последние испытания — 20 января 2026.',
    table: {
      caption: 'Надёжность',
      cards: true,
      lines: [
        'Обещание | Испытано | Не выдержало numeric | Подложенная ошибка',
        'Обещание | 1 адрес | 0 | ошибка (найдена)',
        'Обещание | 1 адрес | 1 gap | ошибка (НЕ НАЙДЕНА) gap',
      ],
    },
  });
  expect(told(proofsView(undefined))).toEqual({
    meta: {
      title: 'Надёжность',
      description: 'Что обещает программа банка, сколько раз это испытано и какая подложенная ошибка при этом найдена.',
      path: '/o-proekte/nadezhnost/',
      noindex: true,
    },
  });
});
