import { expect, test } from 'vitest';
import { aBank, anEvent, TODAY } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import type { Event } from '../model/event.ts';
import { changeOf } from './event-change.ts';
import { eventKicker, isSaid } from './event-kind.ts';
import { attendanceText, eventRow, eventsView, eventView, isAheadEvent, planFacts, yearOf } from './event.ts';
import { addedNote } from './status-note.ts';

const entryOf = (id: string, changes: Partial<Event> = {}) => {
  const entry = fullCatalogue().bank.entries.event.get(id)!;
  return { ...entry, data: { ...entry.data, ...changes } };
};

test('an event with every field filled', () =>
  expect(told(eventView(entryOf('week'), fullCatalogue()))).toEqual({
    kicker: 'Форум',
    when: '16–20 февраля 2026',
    date: '2026-02-16',
    add: '/sobytiya/week/sobytie.ics',
    facts: [
      'Где: Дом учителя',
      'Проводит: Областное методическое объединение учителей математики → /obedineniya/math/',
      'Выступают: Образцова Анна Петровна → /avtory/anna/',
      'Кому: Учитель → /komu/teacher/',
      'Предметы: Математика → /predmety/matematika/',
      'Уровни образования: Основное → /urovni/ooo/',
      'Темы: Математическая грамотность → /temy/fg-math/',
      'Участвовали: 120 человек',
      'Пункт плана: Собрать форум → /dokumenty/plan/#p2',
      'Источник: Отчёт',
    ],
    files: [],
    documents: ['row /dokumenty/plan/'],
    materials: ['card /materialy/full/'],
  }));

test('a bare meeting that is over', () =>
  expect(told(eventView(entryOf('meeting'), fullCatalogue()))).toEqual({
    kicker: 'Заседание РУМО № 2',
    when: '10 октября 2025',
    date: '2025-10-10',
    facts: ['Проводит: РУМО → /obedineniya/rumo/'],
    files: [],
    documents: [],
    materials: [],
  }));

test('an event without a date is of its school year', () =>
  expect(told(eventView(entryOf('meeting', { start: 'unknown' }), fullCatalogue()))).toEqual({
    kicker: 'Заседание РУМО № 2',
    when: '2025–2026 учебный год',
    facts: ['Проводит: РУМО → /obedineniya/rumo/'],
    files: [],
    documents: [],
    materials: [],
  }));

test('the row of an event', () => {
  const { bank } = fullCatalogue();
  const rowFor = (id: string, changes?: Partial<Event>) => eventRow(entryOf(id, changes), { ...fullCatalogue(), bank });
  expect(told(rowFor('week'))).toEqual({
    href: '/sobytiya/week/',
    title: 'Неделя математики',
    demo: false,
    off: false,
    lead: '16–20 февраля 2026',
    date: '2026-02-16',
    facts: ['Форум'],
  });
  expect(told(rowFor('meeting', { status: 'cancelled' }))).toEqual({
    href: '/sobytiya/meeting/',
    title: 'О плане',
    demo: false,
    off: true,
    mark: 'Отменено',
    lead: '10 октября 2025',
    date: '2025-10-10',
    facts: ['Заседание РУМО № 2'],
  });
  expect(told(rowFor('meeting', { start: 'unknown', title: 'заседание РУМО № 2 о плане' }))).toEqual({
    href: '/sobytiya/meeting/',
    title: 'заседание РУМО № 2 о плане',
    demo: false,
    off: false,
    lead: 'дата не указана',
    facts: ['Заседание РУМО № 2'],
  });
});

test('events of three years: what is ahead soonest first, what is over by year, the latest year first', () => {
  const of = (id: string, start: string, kind: Event['kind'] = 'seminar', more: Partial<Event> = {}, year = '2025-2026') =>
    anEvent({ title: id, kind, start, ...more }, { id, year });
  const entries = [
    of('late', '2026-05-01'),
    of('soon', '2026-02-01'),
    of('over', '2026-01-31'),
    of('two', 'unknown', 'meeting', { number: 2 }),
    of('one', 'unknown', 'meeting', { number: 1 }),
    of('none', 'unknown', 'meeting'),
    of('forum', 'unknown', 'forum'),
    of('old', '2023-10-10', 'seminar', {}, '2023-2024'),
    of('next', '2026-10-10', 'seminar', {}, '2026-2027'),
  ];
  expect(told(eventsView(createCatalogue(aBank({ entries }), new Map(), TODAY)))).toEqual({
    total: 9,
    ahead: ['row /sobytiya/soon/', 'row /sobytiya/late/', 'row /sobytiya/next/'],
    years: [
      {
        id: 'y2025-2026',
        title: '2025–2026 учебный год',
        rows: ['row /sobytiya/over/', 'row /sobytiya/none/', 'row /sobytiya/one/', 'row /sobytiya/two/', 'row /sobytiya/forum/'],
      },
      { id: 'y2023-2024', title: '2023–2024 учебный год', rows: ['row /sobytiya/old/'] },
    ],
    links: ['2026–2027 → #vperedi (1)', '2025–2026 → #y2025-2026 (7)', '2023–2024 → #y2023-2024 (1)'],
  });
});

test.each([
  ['2026-02-01', undefined, true],
  ['2026-01-31', undefined, false],
  ['2026-01-31', '2026-02-01', true],
  ['2026-02', undefined, true],
  ['2026-01', undefined, false],
  ['2026', undefined, true],
  ['unknown', undefined, false],
])('an event from %s to %s is ahead: %s', (start, end, ahead) => expect(isAheadEvent(entryOf('week', { start, end }), TODAY)).toBe(ahead));

test.each([
  ['planned, with a note nobody needs', { status_note: 'Ждём всех' }, undefined],
  ['cancelled', { status: 'cancelled' as const, status_note: 'Ремонт' }, { said: 'Отменено', note: 'Ремонт' }],
  [
    'moved, and why',
    { status: 'moved' as const, moved_from: '2026-02-10', status_note: 'Перенесено с 10 на 16 февраля: занят зал.' },
    { said: 'Перенесено с 10 февраля 2026', note: 'Занят зал.' },
  ],
  [
    'moved, nothing added',
    { status: 'moved' as const, moved_from: '2026-02-10', status_note: 'Перенесено с 10 на 16 февраля.' },
    { said: 'Перенесено с 10 февраля 2026' },
  ],
])('the change of an event that is %s', (_, changes, change) => {
  const found = changeOf(entryOf('week', changes).data);
  expect(found && told(found)).toEqual(change);
});

test.each([
  ['Отменён: болезнь.', 'Отменён', false, 'Болезнь.'],
  ['Отменён. — болезнь.', 'Отменён', false, 'Болезнь.'],
  ['Заболел докладчик', 'Отменён', false, 'Заболел докладчик'],
  ['Перенесён с 3 на 10 февраля; занят зал', 'Перенесён', true, 'Занят зал'],
  ['с 3 февраля', 'Перенесён', false, 'с 3 февраля'],
  ['С 3 февраля', 'Перенесён', true, ''],
  ['Из-за ремонта. С 3 февраля', 'Перенесён', true, 'Из-за ремонта. С 3 февраля'],
])('of the note «%s» after «%s» is left', (note, said, isMove, left) => expect(addedNote(note, said, isMove)).toBe(left));

test('a meeting is told with whose it is and its number', () => {
  const { bank } = fullCatalogue();
  const kicker = (changes: Partial<Event>, terms = {}) =>
    told(eventKicker(entryOf('meeting', changes).data, { ...bank, region: { ...bank.region, terms } }));
  expect(kicker({})).toBe('Заседание РУМО № 2');
  expect(kicker({ units: ['math'], number: undefined })).toBe('Заседание ОМО «Математика»');
  expect(kicker({ units: ['math'], number: 1000 }, { omo: { short: 'КМО', one: 'о', many: 'м' } })).toBe(
    'Заседание КМО «Математика» № 1 000',
  );
  expect(kicker({ units: ['unheard'] })).toBe('Заседание');
  expect(kicker({ kind: 'forum' })).toBe('Форум');
  expect([
    isSaid('Форум', entryOf('week', { title: 'форум учителей' }).data),
    isSaid('Форум', entryOf('week', { title: 'О форуме' }).data),
  ]).toEqual([true, false]);
});

test('what an event fulfils in plans, who came, and of which year it is', () => {
  expect(told(planFacts('event/week', fullCatalogue()))).toEqual(['Собрать форум → /dokumenty/plan/#p2']);
  expect(planFacts('event/meeting', fullCatalogue())).toEqual([]);
  expect([told(attendanceText(1) ?? ''), attendanceText('unknown'), attendanceText(undefined)]).toEqual([
    '1 человек',
    undefined,
    undefined,
  ]);
  expect([
    yearOf(entryOf('week')),
    yearOf({ ...entryOf('week'), year: undefined, data: { ...entryOf('week').data, start: '2024-09-01' } }),
  ]).toEqual(['2025-2026', '2024-2025']);
});
