import { expect, test } from 'vitest';
import { aBank, anOrganisation, TODAY } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import type { List } from './list.ts';
import { makerLists, personFacts } from './makers.ts';

const shortly = (lists: readonly List[]) =>
  Object.fromEntries(lists.map(({ path, things, ...list }) => [path, told({ ...list, things: things.map(({ entry }) => entry.id) })]));

test('lists of people and organisations, and a page of each organisation', () =>
  expect(told(shortly(makerLists(fullCatalogue())))).toEqual({
    '/avtory/': {
      title: 'Авторы',
      intro: 'Педагоги, которые разрешили назвать себя на сайте.',
      trail: [],
      index: [{ title: 'О', links: ['Образцова Анна Петровна → /avtory/anna/ (3)', 'Образцова Эксперт → /avtory/expert/'] }],
      things: [],
    },
    '/organizacii/': {
      title: 'Организации',
      intro: 'Школы, институты и коллективы, чьи работы есть в банке или которые упоминаются в нём.',
      trail: [],
      index: [
        { title: 'Школы', links: ['Школа № 1 → /organizacii/school/ (2)'] },
        { title: 'Коллективы авторов', links: ['Редакция банка → /organizacii/redakciya/ (4)'] },
        {
          title: 'Другие организации',
          links: [
            'Институт развития образования → /organizacii/soiro/',
            'Министерство образования → /organizacii/ministry/',
            'Университет → /organizacii/smolgu/',
          ],
        },
      ],
      things: [],
    },
    '/organizacii/soiro/': {
      title: 'Институт развития образования',
      trail: ['Организации → /organizacii/'],
      facts: ['Кто это: Другая организация', 'Объединения: Областное методическое объединение учителей математики → /obedineniya/math/'],
      demo: false,
      things: [],
    },
    '/organizacii/ministry/': {
      title: 'Министерство образования',
      trail: ['Организации → /organizacii/'],
      facts: ['Кто это: Другая организация'],
      demo: false,
      things: [],
    },
    '/organizacii/smolgu/': {
      title: 'Университет',
      trail: ['Организации → /organizacii/'],
      facts: ['Кто это: Другая организация'],
      demo: false,
      things: [],
    },
    '/organizacii/redakciya/': {
      title: 'Редакция банка',
      trail: ['Организации → /organizacii/'],
      facts: ['Кто это: Коллектив авторов', 'В реестре: Выписка из реестра → /organizacii/redakciya/vypiska/'],
      updated: '2026-01-15',
      demo: false,
      things: ['sample', 'archived', 'bare', 'advice-sample'],
    },
    '/organizacii/school/': {
      title: 'Школа № 1',
      trail: ['Организации → /organizacii/'],
      facts: [
        'Кто это: Школа',
        'Полное название: Средняя школа № 1',
        'Где: Северный муниципальный округ',
        'Прежние названия: Гимназия, с 1990 года по 2001 год',
        'Сайт: school.example.ru → https://school.example.ru/o/',
      ],
      updated: '2026-01-10',
      demo: false,
      things: ['full', 'past'],
    },
  }));

test('organisations stand by kind, and each tells what is known of it', () => {
  const entries = [
    anOrganisation({ name: 'Якорь', short_name: 'Якорь', kind: 'school' }, { id: 'b' }),
    anOrganisation({ name: 'Астра, школа', short_name: 'Астра', kind: 'school', municipality: 'region' }, { id: 'a' }),
    anOrganisation({ name: 'Библиотека', short_name: 'Библиотека', kind: 'library', old_names: [{ name: 'Изба' }] }, { id: 'c' }),
  ];
  const lists = makerLists(createCatalogue(aBank({ entries }), new Map(), TODAY));
  expect(told(lists[0]!.index)).toEqual([
    { title: 'Школы', links: ['Астра → /organizacii/a/', 'Якорь → /organizacii/b/'] },
    { title: 'Библиотеки', links: ['Библиотека → /organizacii/c/'] },
    { title: 'Коллективы авторов', links: ['Редакция банка → /organizacii/redakciya/'] },
    {
      title: 'Другие организации',
      links: [
        'Институт развития образования → /organizacii/soiro/',
        'Министерство образования → /organizacii/ministry/',
        'Университет → /organizacii/smolgu/',
      ],
    },
  ]);
  expect(told(lists.filter(({ path }) => /\/[abc]\/$/.test(path)).map(({ facts }) => facts))).toEqual([
    ['Кто это: Школа'],
    ['Кто это: Школа', 'Полное название: Астра, школа', 'Где: Область'],
    ['Кто это: Библиотека', 'Прежние названия: Изба'],
  ]);
});

test('the facts of a person: posts of now and before, what he leads', () => {
  const catalogue = fullCatalogue();
  const anna = catalogue.bank.entries.person.get('anna')!;
  const post = { position: 'директор', organisation: 'nowhere' };
  const of = (...posts: object[]) => told(personFacts({ ...anna, data: { ...anna.data, posts } as never }, catalogue));
  expect(told(of({ ...post, until: '2026-02' }))).toEqual([
    'Должность: директор',
    'Категория: высшая',
    'Степень и звание: кандидат наук',
    'Руководит: Областное методическое объединение учителей математики → /obedineniya/math/',
  ]);
  expect(told(of({ ...post, until: '2026-01' }))).toEqual([
    'Прежние должности: директор',
    'Категория: высшая',
    'Степень и звание: кандидат наук',
    'Руководит: Областное методическое объединение учителей математики → /obedineniya/math/',
  ]);
  const units = new Map(
    [...catalogue.bank.entries.unit].map(([id, unit]) => [
      id,
      { ...unit, data: { ...unit.data, heads: [{ person: 'anna', until: '2026-01' }] } },
    ]),
  );
  const former = { ...catalogue, bank: { ...catalogue.bank, entries: { ...catalogue.bank.entries, unit: units } } };
  expect(told(personFacts({ ...anna, data: { ...anna.data, posts: [], category: undefined, degree: undefined } }, former))).toEqual([]);
});
