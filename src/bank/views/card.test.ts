import { expect, test } from 'vitest';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import type { Item } from '../items.ts';
import { cardOf, creditName, gradesText, subjectName, tellingSubjects, unitLink } from './card.ts';
import { coverOf } from './cover.ts';

const itemOf = (key: string, changes: object = {}): Item => {
  const item = fullCatalogue().item.get(key)!;
  return { ...item, entry: { ...item.entry, data: { ...item.entry.data, ...changes } } } as Item;
};
const cardFor = (key: string, changes?: object) => told(cardOf(itemOf(key, changes), fullCatalogue()));

test('the card of a full work', () =>
  expect(cardFor('material/full')).toEqual({
    kind: 'material',
    id: 'full',
    title: 'Дроби на полосках',
    summary: 'Урок с полосками.',
    demo: false,
    cover: { kind: 'material', id: 'full', area: 'math-area', group: 'lesson' },
    href: '/materialy/full/',
    kicker: 'Технологическая карта',
    facts: ['Математика', '5 класс', '2 занятия по 45 минут'],
    authors: 'Образцова Анна Петровна, Имя не публикуется',
    unit: 'Областное методическое объединение учителей математики → /obedineniya/math/',
    date: '2025-12-01',
    dateText: '1 декабря 2025',
    files: '1 файл',
  }));

test('the card of a bare work', () =>
  expect(cardFor('material/bare')).toEqual({
    kind: 'material',
    id: 'bare',
    title: 'Доли',
    summary: 'Урок с полосками.',
    demo: false,
    cover: { kind: 'material', id: 'bare', group: 'lesson' },
    href: '/materialy/bare/',
    kicker: 'Технологическая карта',
    facts: [],
    authors: 'Редакция банка',
    unit: 'РУМО → /obedineniya/rumo/',
    date: '2025-12-01',
    dateText: '1 декабря 2025',
  }));

test('the card of a work in the archive', () =>
  expect(cardFor('material/archived')).toEqual({
    kind: 'material',
    id: 'archived',
    title: 'Старая карта',
    summary: 'Урок с полосками.',
    demo: false,
    cover: { kind: 'material', id: 'archived', area: 'math-area', group: 'lesson' },
    href: '/materialy/archived/',
    kicker: 'Технологическая карта',
    facts: ['Математика', '5, 6 классы', '45 минут'],
    authors: 'Редакция банка',
    unit: 'Областное методическое объединение учителей математики → /obedineniya/math/',
    date: '2025-12-01',
    dateText: '1 декабря 2025',
    mark: 'В архиве',
  }));

test('the card of recommendations', () =>
  expect(cardFor('recommendation/advice')).toEqual({
    kind: 'recommendation',
    id: 'advice',
    title: 'Дроби без ошибок',
    summary: 'О дробях.',
    demo: false,
    cover: { kind: 'recommendation', id: 'advice', area: 'math-area' },
    href: '/rekomendacii/advice/',
    kicker: 'Методические рекомендации',
    facts: ['Математика', '5 класс'],
    authors: 'Образцова Анна Петровна',
    unit: 'Областное методическое объединение учителей математики → /obedineniya/math/',
    date: '2025-12-01',
    dateText: '1 декабря 2025',
    files: '1 файл',
  }));

test('the card of a webinar that is over', () =>
  expect(cardFor('webinar/past')).toEqual({
    kind: 'webinar',
    id: 'past',
    title: 'Задачи на дроби',
    summary: 'О задачах.',
    demo: false,
    cover: { kind: 'webinar', id: 'past', area: 'math-area', isRecorded: true },
    href: '/vebinary/past/',
    kicker: 'Горячая линия',
    facts: ['Математика', '5 класс'],
    authors: 'Образцова Анна Петровна',
    unit: 'Областное методическое объединение учителей математики → /obedineniya/math/',
    date: '2025-11-10',
    dateText: '10 ноября 2025, понедельник, 15:00',
    files: '1 файл',
  }));

test('the card of a webinar ahead', () =>
  expect(cardFor('webinar/ahead')).toEqual({
    kind: 'webinar',
    id: 'ahead',
    title: 'Впереди',
    summary: 'О задачах.',
    demo: false,
    cover: { kind: 'webinar', id: 'ahead' },
    href: '/vebinary/ahead/',
    kicker: 'Вебинар',
    facts: [],
    authors: '',
    unit: 'Областное методическое объединение учителей математики → /obedineniya/math/',
    date: '2026-02-10',
    dateText: '10 февраля 2026, вторник, 15:00',
    clock: { 'data-clock': '2026-02-10T15:00/2026-02-10T16:15+03:00' },
  }));

test('the card of a cancelled webinar', () =>
  expect(cardFor('webinar/off')).toEqual({
    kind: 'webinar',
    id: 'off',
    title: 'Отменённый',
    summary: 'О задачах.',
    demo: false,
    cover: { kind: 'webinar', id: 'off' },
    href: '/vebinary/off/',
    kicker: 'Вебинар',
    facts: [],
    authors: '',
    unit: 'Областное методическое объединение учителей математики → /obedineniya/math/',
    date: '2026-03-01',
    dateText: '1 марта 2026, воскресенье, 15:00',
    off: true,
    mark: 'Отменён',
  }));

test('a sample of a webinar names nobody; a work of an unknown kind bears its code', () => {
  expect(cardFor('webinar/past', { demo: true })).toMatchObject({ authors: '' });
  expect(cardFor('material/full', { type: 'unheard' })).toMatchObject({ kicker: 'unheard' });
  expect(cardFor('webinar/past', { series: 'unheard' })).toMatchObject({ kicker: 'Вебинар' });
});

test.each([
  [['5'], '5 класс'],
  [['5', '5'], '5 класс'],
  [['5', '6', '7'], '5–7 классы'],
  [['5', '9', 'none'], '5, 9 классы'],
  [['senior'], 'старшая группа'],
  [['5', 'senior', 'prep'], '5 класс, старшая группа, подготовительная группа'],
  [['unnumbered'], 'класс'],
  [[], ''],
])('grades %j are told as «%s»', (ids, text) => {
  const { bank } = fullCatalogue();
  const group = (id: string, name: string, kind = 'preschool', number?: number) => ({ id, name, kind, number, level: 'do', synonyms: [] });
  const more = [
    group('senior', 'Старшая группа'),
    group('prep', 'Подготовительная группа', 'preschool', 6),
    group('unnumbered', 'Класс', 'school'),
  ];
  const grades = new Map<string, unknown>([...bank.vocabularies.grades, ...more.map((grade) => [grade.id, grade] as const)]) as never;
  expect(told(gradesText(ids, { ...bank, vocabularies: { ...bank.vocabularies, grades } }))).toBe(text);
});

test.each([
  ['trud', undefined, 'Труд (технология)'],
  ['trud', '2022-2023', 'Технология'],
  ['trud', '2023-2024', 'Технология'],
  ['trud', '2024-2025', 'Труд (технология)'],
  ['unheard', '2024-2025', 'unheard'],
])('the subject %s of %s is called «%s»', (id, year, name) => expect(subjectName(id, year, fullCatalogue().bank)).toBe(name));

test.each([
  ['before the name began', { since: '2020-2021', until: '2023-2024' }, '2019-2020', 'Труд (технология)'],
  ['in its first year', { since: '2020-2021', until: '2023-2024' }, '2020-2021', 'Старое'],
  ['of a name without an end', { since: '2020-2021' }, '2021-2022', 'Труд (технология)'],
])('an old name is not used %s', (_, span, year, name) => {
  const { bank } = fullCatalogue();
  const old = { ...bank.vocabularies.subjects.get('trud')!, old_names: [{ name: 'Старое', ...span }] };
  const subjects = new Map([...bank.vocabularies.subjects, ['trud', old]]);
  expect(subjectName('trud', year, { ...bank, vocabularies: { ...bank.vocabularies, subjects } })).toBe(name);
});

test('a service subject says nothing of the school, unless it names its levels', () => {
  const { bank } = fullCatalogue();
  const known = bank.vocabularies.subjects.get('trud')!;
  const subjects = new Map([
    ...bank.vocabularies.subjects,
    ['any', { ...known, id: 'any', status: 'service' as const }],
    ['play', { ...known, id: 'play', status: 'service' as const, levels: ['do'] }],
  ]);
  const own = { ...bank, vocabularies: { ...bank.vocabularies, subjects } };
  expect(tellingSubjects(['any', 'play', 'trud', 'unheard'], own)).toEqual(['play', 'trud', 'unheard']);
  const item = itemOf('material/full', { subjects: ['any', 'unheard', 'matematika'] });
  expect(coverOf(item, own)).toEqual({ kind: 'material', id: 'full', area: 'math-area', group: 'lesson' });
});

test.each([
  ['one level, that of a kindergarten', ['do'], 'do5'],
  ['two levels', ['do', 'noo'], undefined],
  ['a school', ['ooo'], undefined],
])('without a subject a cover has the colour of %s', (_, level, area) => {
  const item = itemOf('material/bare');
  const facets = { ...item.facets, level };
  expect(coverOf({ ...item, facets } as Item, fullCatalogue().bank).area).toBe(area);
});

test('an association is linked by its name, an unknown one is not; a name without consent is not told', () => {
  const catalogue = fullCatalogue();
  expect(unitLink('math', catalogue.bank)).toEqual({
    text: 'Областное методическое объединение учителей математики',
    href: '/obedineniya/math/',
  });
  expect([unitLink(undefined, catalogue.bank), unitLink('unheard', catalogue.bank)]).toEqual([undefined, undefined]);
  expect(creditName({ person: 'anna' } as never, catalogue)).toBe('Образцова Анна Петровна');
});
