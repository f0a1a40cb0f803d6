import { describe, expect, test } from 'vitest';
import { aBank, aRecommendation, aUnit, TODAY } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import { facetLists } from './facets.ts';
import { kindLists } from './kinds.ts';
import type { List } from './list.ts';
import { makerLists } from './makers.ts';

const shortly = (lists: readonly List[]) =>
  Object.fromEntries(lists.map(({ path, things, ...list }) => [path, told({ ...list, things: things.map(({ entry }) => entry.id) })]));

test('a list for every value of every rubric, and for subject and grade together', () =>
  expect(told(shortly(facetLists(fullCatalogue())))).toEqual({
    '/rubriki/': {
      title: 'Все рубрики',
      intro:
        'Всё содержание банка на одной странице: выберите предмет, класс, вид работы или тему. Число рядом — сколько там работ и вебинаров.',
      trail: [],
      index: [
        { title: 'Предметы', links: ['Математика → /predmety/matematika/ (5)'] },
        { title: 'Классы и группы', links: ['5 класс → /klassy/5/ (5)', '6 класс → /klassy/6/ (1)'] },
        { title: 'Уровни образования', links: ['Основное → /urovni/ooo/ (5)'] },
        { title: 'Виды работ', links: ['Технологические карты → /vidy/tech-map/ (4)'] },
        { title: 'Темы', links: ['Математическая грамотность → /temy/fg-math/ (3)'] },
        { title: 'Кому пригодится', links: ['Учитель → /komu/teacher/ (3)'] },
        { title: 'Учебные годы', links: ['2025–2026 учебный год → /gody/2025-2026/ (9)'] },
      ],
      updated: '2026-01-20',
      things: [],
    },
    '/predmety/': {
      title: 'Предметы',
      intro: 'Всё, что есть в банке, по предметам и курсам.',
      trail: ['Все рубрики → /rubriki/'],
      index: [{ title: 'math-area', links: ['Математика → /predmety/matematika/ (5)'] }],
      updated: '2026-01-20',
      things: [],
    },
    '/predmety/matematika/': {
      title: 'Математика',
      trail: ['Все рубрики → /rubriki/', 'Предметы → /predmety/'],
      narrow: [
        { title: 'По классам', links: ['5 класс → /predmety/matematika/5/ (5)', '6 класс → /predmety/matematika/6/ (1)'], short: true },
        { title: 'Методические объединения', links: ['Областное методическое объединение учителей математики → /obedineniya/math/'] },
        { title: 'Те же виды работ по всем предметам', links: ['Технологические карты → /vidy/tech-map/ (4)'] },
      ],
      updated: '2026-01-20',
      things: ['sample', 'advice', 'archived', 'full', 'past'],
    },
    '/klassy/': {
      title: 'Классы и группы',
      intro: 'От детского сада до выпускного класса.',
      trail: ['Все рубрики → /rubriki/'],
      index: [{ title: 'Школа', links: ['5 класс → /klassy/5/ (5)', '6 класс → /klassy/6/ (1)'] }],
      updated: '2026-01-20',
      things: [],
    },
    '/klassy/5/': {
      title: '5 класс',
      trail: ['Все рубрики → /rubriki/', 'Классы и группы → /klassy/'],
      narrow: [{ title: 'По предметам', links: ['Математика → /predmety/matematika/5/ (5)'] }],
      updated: '2026-01-20',
      things: ['sample', 'advice', 'archived', 'full', 'past'],
    },
    '/klassy/6/': {
      title: '6 класс',
      trail: ['Все рубрики → /rubriki/', 'Классы и группы → /klassy/'],
      narrow: [{ title: 'По предметам', links: ['Математика → /predmety/matematika/6/ (1)'] }],
      updated: '2025-12-01',
      things: ['archived'],
    },
    '/urovni/': {
      title: 'Уровни образования',
      intro: 'Детский сад, школа, колледж, дополнительное образование.',
      trail: ['Все рубрики → /rubriki/'],
      index: [{ links: ['Основное → /urovni/ooo/ (5)'] }],
      updated: '2026-01-20',
      things: [],
    },
    '/urovni/ooo/': {
      title: 'Основное',
      trail: ['Все рубрики → /rubriki/', 'Уровни образования → /urovni/'],
      narrow: [{ title: 'По классам', links: ['5 класс → /klassy/5/ (5)', '6 класс → /klassy/6/ (1)'], short: true }],
      updated: '2026-01-20',
      things: ['sample', 'advice', 'archived', 'full', 'past'],
    },
    '/vidy/': {
      title: 'Виды работ',
      intro: 'Конспекты, технологические карты, рабочие листы, программы и другое.',
      trail: ['Все рубрики → /rubriki/'],
      index: [{ title: 'lesson', links: ['Технологические карты → /vidy/tech-map/ (4)'] }],
      updated: '2026-01-20',
      things: [],
    },
    '/vidy/tech-map/': {
      title: 'Технологические карты',
      trail: ['Все рубрики → /rubriki/', 'Виды работ → /vidy/'],
      narrow: [],
      updated: '2026-01-15',
      things: ['sample', 'archived', 'bare', 'full'],
    },
    '/temy/': {
      title: 'Темы',
      intro: 'Что объединяет работы разных предметов.',
      trail: ['Все рубрики → /rubriki/'],
      index: [{ title: 'literacy', links: ['Математическая грамотность → /temy/fg-math/ (3)'] }],
      updated: '2026-01-20',
      things: [],
    },
    '/temy/fg-math/': {
      title: 'Математическая грамотность',
      trail: ['Все рубрики → /rubriki/', 'Темы → /temy/'],
      narrow: [],
      updated: '2026-01-20',
      things: ['advice', 'full', 'past'],
    },
    '/komu/': {
      title: 'Кому пригодится',
      intro: 'Выберите, для кого ищете.',
      trail: ['Все рубрики → /rubriki/'],
      index: [{ title: 'Педагогам', links: ['Учитель → /komu/teacher/ (3)'] }],
      updated: '2026-01-20',
      things: [],
    },
    '/komu/teacher/': {
      title: 'Учитель',
      trail: ['Все рубрики → /rubriki/', 'Кому пригодится → /komu/'],
      narrow: [],
      updated: '2026-01-20',
      things: ['advice', 'full', 'past'],
    },
    '/gody/': {
      title: 'Учебные годы',
      intro: 'Что опубликовано и проведено в каждом учебном году.',
      trail: ['Все рубрики → /rubriki/'],
      index: [{ links: ['2025–2026 учебный год → /gody/2025-2026/ (9)'] }],
      updated: '2026-01-20',
      things: [],
    },
    '/gody/2025-2026/': {
      title: '2025–2026 учебный год',
      trail: ['Все рубрики → /rubriki/', 'Учебные годы → /gody/'],
      narrow: [],
      updated: '2026-01-20',
      things: ['off', 'ahead', 'sample', 'advice', 'archived', 'bare', 'full', 'past', 'advice-sample'],
    },
    '/predmety/matematika/5/': {
      title: 'Математика, 5 класс',
      trail: ['Все рубрики → /rubriki/', 'Предметы → /predmety/', 'Математика → /predmety/matematika/'],
      narrow: [{ title: 'Другие классы', links: ['6 класс → /predmety/matematika/6/ (1)'], short: true }],
      updated: '2026-01-20',
      things: ['sample', 'advice', 'archived', 'full', 'past'],
    },
    '/predmety/matematika/6/': {
      title: 'Математика, 6 класс',
      trail: ['Все рубрики → /rubriki/', 'Предметы → /predmety/', 'Математика → /predmety/matematika/'],
      narrow: [{ title: 'Другие классы', links: ['5 класс → /predmety/matematika/5/ (5)'], short: true }],
      updated: '2025-12-01',
      things: ['archived'],
    },
  }));

test('an empty bank has rubrics that say so, and no people', () => {
  const empty = createCatalogue(aBank(), new Map(), TODAY);
  expect(told(shortly(facetLists(empty)))).toEqual({
    '/rubriki/': {
      title: 'Все рубрики',
      intro: 'Рубрики появятся здесь сами вместе с первыми работами и вебинарами.',
      trail: [],
      index: [],
      things: [],
    },
  });
  expect(kindLists(empty).map(({ narrow }) => narrow)).toEqual([[], [], [], []]);
  expect(makerLists(empty).map(({ path }) => path)).toEqual([
    '/organizacii/',
    '/organizacii/soiro/',
    '/organizacii/ministry/',
    '/organizacii/smolgu/',
    '/organizacii/redakciya/',
  ]);
});

test('a bank without sections has no such lists', () => {
  const features = { materials: false, recommendations: false, collections: false, news: false, people: false, organisations: false };
  const closed = createCatalogue(aBank({ region: { features } }), new Map(), TODAY);
  expect([kindLists(closed), makerLists(closed)]).toEqual([[], []]);
});

describe('narrower lists', () => {
  const subject = (id: string, more: object = {}) => ({ id, name: id.toUpperCase(), area: 'math-area', ...more });
  const of = (id: string, data: Parameters<typeof aRecommendation>[0]) =>
    aRecommendation({ title: id, ...data }, { id, year: id === 'three' ? '2024-2025' : '2025-2026' });
  const catalogue = createCatalogue(
    aBank({
      vocabularies: {
        subjects: [subject('algebra', { parent: 'matematika' }), subject('any', { status: 'service' }), subject('zoo')],
        themes: [{ id: 'gia-ege', name: 'ЕГЭ', group: 'exam' }],
        audiences: [{ id: 'parent', name: 'Родитель', role: 'parent' }],
        grades: [{ id: 'college-1', name: 'Первый курс', kind: 'college', level: 'soo' }],
      },
      entries: [
        of('one', { subjects: ['matematika'], grades: ['5', '6'], themes: ['gia-oge'], audiences: ['teacher'] }),
        of('two', { subjects: ['matematika', 'zoo'], grades: ['5'], themes: ['gia-ege', 'fg-math'], audiences: ['parent'] }),
        of('three', { subjects: ['algebra', 'any'], grades: ['10', 'college-1'], published: '2024-12-01' }),
        of('four', { subjects: ['matematika'] }),
        of('five', { subjects: ['matematika'] }),
        aUnit({ name: 'Учителя математики', subjects: ['matematika'] }, { id: 'math' }),
      ],
    }),
    new Map(),
    TODAY,
  );
  const narrowOf = (path: string) => facetLists(catalogue).find((list) => list.path === path)?.narrow;

  test('of a full subject lead to grades, courses and associations', () =>
    expect(told(narrowOf('/predmety/matematika/'))).toEqual([
      {
        title: 'По классам',
        links: [
          '5 класс → /predmety/matematika/5/ (2)',
          '6 класс → /predmety/matematika/6/ (1)',
          '10 класс → /predmety/matematika/10/ (1)',
          'Первый курс → /predmety/matematika/college-1/ (1)',
        ],
        short: true,
      },
      { title: 'Курсы предмета', links: ['ALGEBRA → /predmety/algebra/ (1)'] },
      { title: 'Методические объединения', links: ['Учителя математики → /obedineniya/math/'] },
    ]));
  test('of a thin one lead to its neighbours and to its grades', () =>
    expect(told(narrowOf('/predmety/zoo/'))).toEqual([
      { title: 'По классам', links: ['5 класс → /predmety/zoo/5/ (1)'], short: true },
      {
        title: 'Другие предметы',
        links: ['Математика → /predmety/matematika/ (5)', 'ALGEBRA → /predmety/algebra/ (1)', 'ANY → /predmety/any/ (1) isLast'],
      },
      { title: 'Всё для этих классов', links: ['5 класс → /klassy/5/ (2)'] },
    ]));
  test('of a grade lead to subjects', () =>
    expect(told(narrowOf('/klassy/5/'))).toEqual([
      { title: 'По предметам', links: ['Математика → /predmety/matematika/5/ (2)', 'ZOO → /predmety/zoo/5/ (1)'] },
    ]));
  test('of a level lead to grades', () =>
    expect(told(narrowOf('/urovni/ooo/'))).toEqual([
      { title: 'По классам', links: ['5 класс → /klassy/5/ (2)', '6 класс → /klassy/6/ (1)'], short: true },
    ]));
  test('of a theme lead to those beside it', () =>
    expect(told(narrowOf('/temy/gia-oge/'))).toEqual([{ title: 'Соседние темы', links: ['ЕГЭ → /temy/gia-ege/ (1)'] }]));
  test('of a kind and of a year lead to others', () =>
    expect(told(narrowOf('/gody/2025-2026/'))).toEqual([
      { title: 'Другие годы', links: ['2024–2025 учебный год → /gody/2024-2025/ (1)'] },
    ]));
  test('of a pair lead to other grades and subjects', () =>
    expect(told(narrowOf('/predmety/matematika/5/'))).toEqual([
      {
        title: 'Другие классы',
        links: [
          '6 класс → /predmety/matematika/6/ (1)',
          '10 класс → /predmety/matematika/10/ (1)',
          'Первый курс → /predmety/matematika/college-1/ (1)',
        ],
        short: true,
      },
      { title: 'Другие предметы', links: ['ZOO → /predmety/zoo/5/ (1)'] },
    ]));
  test('of an audience are none', () => expect(told(narrowOf('/komu/parent/'))).toEqual([]));

  test('stand in the order of their groups, what is no subject last', () => {
    const index = (path: string) => facetLists(catalogue).find((list) => list.path === path)?.index;
    expect(told(['/predmety/', '/temy/', '/komu/', '/klassy/', '/urovni/'].map(index))).toEqual([
      [
        {
          title: 'math-area',
          links: [
            'Математика → /predmety/matematika/ (5)',
            'ALGEBRA → /predmety/algebra/ (1)',
            'ZOO → /predmety/zoo/ (1)',
            'ANY → /predmety/any/ (1) isLast',
          ],
        },
      ],
      [
        { title: 'exam', links: ['ОГЭ → /temy/gia-oge/ (1)', 'ЕГЭ → /temy/gia-ege/ (1)'] },
        { title: 'literacy', links: ['Математическая грамотность → /temy/fg-math/ (1)'] },
      ],
      [
        { title: 'Педагогам', links: ['Учитель → /komu/teacher/ (1)'] },
        { title: 'Семье и детям', links: ['Родитель → /komu/parent/ (1)'] },
      ],
      [
        { title: 'Школа', links: ['5 класс → /klassy/5/ (2)', '6 класс → /klassy/6/ (1)', '10 класс → /klassy/10/ (1)'] },
        { title: 'Колледж', links: ['Первый курс → /klassy/college-1/ (1)'] },
      ],
      [{ links: ['Основное → /urovni/ooo/ (2)', 'Среднее → /urovni/soo/ (1)'] }],
    ]);
  });

  test('a pair names a course of a college in the middle of a sentence', () =>
    expect(facetLists(catalogue).find(({ path }) => path === '/predmety/algebra/college-1/')?.title).toBe('ALGEBRA, первый курс'));
});
