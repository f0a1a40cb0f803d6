import { describe, expect, test } from 'vitest';
import { aBank, aPerson, aUnit, TODAY } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import type { Unit } from '../model/unit.ts';
import { associationView, treeLeadOf, treeOf } from './association.ts';
import { headsOf } from './heads.ts';
import { municipalitiesView, municipalityView } from './municipality.ts';
import { contactsOf } from './unit-facts.ts';
import { termForms, unitCounts } from './unit-line.ts';
import { unitParts } from './unit-parts.ts';
import { unitTitle } from './unit-title.ts';
import { unitMeta, unitView } from './unit.ts';

const of = (id: string) => {
  const catalogue = fullCatalogue();
  const entry = catalogue.bank.entries.unit.get(id)!;
  return { catalogue, entry, view: unitView(entry, catalogue) };
};

test('the page of a full association', () =>
  expect(told(of('math').view)).toEqual({
    title: 'Учителя математики',
    kicker: 'Областное методическое объединение',
    trail: ['РУМО → /obedineniya/rumo/'],
    facts: [
      'Руководитель: Образцова Анна Петровна → /avtory/anna/ (начало: 2024 год)',
      'Кого объединяет: Учитель → /komu/teacher/',
      'Предметы: Математика → /predmety/matematika/',
      'Уровни образования: Основное → /urovni/ooo/',
      'Входит в: РУМО → /obedineniya/rumo/',
      'При какой организации: Институт развития образования → /organizacii/soiro/',
      'Работает: начало: 2020 год',
      'Прежние названия: Секция математики',
    ],
    contacts: [
      'Почта: math@example.ru → mailto:math@example.ru',
      'Телефон: +7 (000) 000-00-00 → tel:+70000000000',
      'Прежняя страница: https://example.ru/math/ → https://example.ru/math/',
    ],
    children: [{ title: 'Муниципальные методические объединения', links: ['ММО севера → /obedineniya/mmo/'] }],
    plan: {
      title: 'План объединения',
      href: '/dokumenty/plan/',
      year: '2025–2026',
      demo: false,
      rows: [
        {
          id: 'p1',
          title: 'Провести вебинар',
          due: 'ноябрь 2025',
          done: ['Задачи на дроби → /vebinary/past/'],
          coming: [],
          notDone: 'в банке не отмечено',
        },
        { id: 'p2', title: 'Собрать форум', due: 'февраль 2026', done: [], coming: [], notDone: 'впереди' },
        { id: 'p3', title: 'Описать опыт', due: 'срок уточняется', done: [], coming: [], notDone: 'в банке не отмечено' },
        { id: 'p4', title: 'Обсудить итоги', due: '1 декабря 2025', done: [], coming: [], notDone: 'в банке не отмечено' },
      ],
      done: 1,
      ahead: 1,
    },
    coming: ['row /vebinary/ahead/'],
    cancelled: ['row /vebinary/off/'],
    past: { count: 1, first: ['row /vebinary/past/'], restCount: 0, rest: [] },
    materials: {
      count: 3,
      first: ['card /materialy/sample/', 'card /materialy/archived/', 'card /materialy/full/'],
      restCount: 0,
      rest: [],
    },
    sent: { count: 0, first: [], restCount: 0, rest: [] },
    recommendations: { count: 2, first: ['card /rekomendacii/advice/', 'card /rekomendacii/advice-sample/'], restCount: 0, rest: [] },
    events: { count: 1, first: ['row /sobytiya/week/'], restCount: 0, rest: [] },
    documents: { count: 1, first: ['row /dokumenty/plan/'], restCount: 0, rest: [] },
    municipalities: ['Северный муниципальный округ → /municipalitety/north/'],
    updated: '2026-01-20',
    empty: false,
    subscription: {
      title: 'Календарь объединения в телефоне',
      open: 'webcal://bank.primery.rf/obedineniya/math/kalendar.ics',
      address: 'https://bank.primery.rf/obedineniya/math/kalendar.ics',
      file: '/obedineniya/math/kalendar.ics',
    },
  }));

test('the page of one that has nothing', () =>
  expect(told(of('mmo').view)).toEqual({
    title: 'ММО севера',
    kicker: 'Муниципальное методическое объединение',
    trail: ['РУМО → /obedineniya/rumo/', 'Математика → /obedineniya/math/'],
    facts: ['Входит в: Математика → /obedineniya/math/', 'Где: Северный муниципальный округ → /municipalitety/north/'],
    contacts: [],
    children: [],
    coming: [],
    cancelled: [],
    past: { count: 0, first: [], restCount: 0, rest: [] },
    materials: { count: 0, first: [], restCount: 0, rest: [] },
    sent: { count: 0, first: [], restCount: 0, rest: [] },
    recommendations: { count: 0, first: [], restCount: 0, rest: [] },
    events: { count: 0, first: [], restCount: 0, rest: [] },
    documents: { count: 0, first: [], restCount: 0, rest: [] },
    municipalities: [],
    empty: true,
    subscription: {
      title: 'Календарь объединения в телефоне',
      open: 'webcal://bank.primery.rf/obedineniya/mmo/kalendar.ics',
      address: 'https://bank.primery.rf/obedineniya/mmo/kalendar.ics',
      file: '/obedineniya/mmo/kalendar.ics',
    },
  }));

test('the page of the whole', () => {
  const { children, materials, events, documents, trail, empty } = of('rumo').view;
  expect(told({ children, materials, events, documents, trail, empty })).toEqual({
    children: [
      {
        title: 'Областные методические объединения',
        links: ['Математика → /obedineniya/math/ (3 разработки, 2 рекомендации, 3 вебинара, 1 событие, 1 документ)'],
      },
    ],
    materials: { count: 1, first: ['card /materialy/bare/'], restCount: 0, rest: [] },
    events: { count: 1, first: ['row /sobytiya/meeting/'], restCount: 0, rest: [] },
    documents: { count: 0, first: [], restCount: 0, rest: [] },
    trail: [],
    empty: false,
  });
});

test('a search engine is told what it is', () => {
  const [math, mmo] = ['math', 'mmo'].map((id) => {
    const { entry, view, catalogue } = of(id);
    return unitMeta(entry, view, catalogue);
  });
  expect(told([math, mmo])).toEqual([
    {
      title: 'Математика',
      description: 'Объединяет учителей математики.',
      path: '/obedineniya/math/',
      trail: ['Методические объединения → /obedineniya/', 'РУМО → /obedineniya/rumo/'],
      updated: '2026-01-20',
      jsonLd: ['Organization'],
    },
    {
      title: 'ММО севера',
      description: 'ММО севера',
      path: '/obedineniya/mmo/',
      trail: ['Методические объединения → /obedineniya/', 'РУМО → /obedineniya/rumo/', 'Математика → /obedineniya/math/'],
      jsonLd: ['Organization'],
    },
  ]);
});

test('the parts of a page are those that are there', () => {
  expect(told(unitParts(of('math').view))).toEqual([
    'Ближайшие вебинары → #blizhajshie',
    'План работы → #plan',
    'Разработки → #razrabotki',
    'Методические рекомендации → #rekomendacii',
    'Прошедшие вебинары → #vebinary',
    'События → #sobytiya',
    'Документы → #dokumenty',
  ]);
  expect(unitParts(of('mmo').view)).toEqual([]);
  const { view } = of('math');
  const fold = { count: 1, first: [], rest: [], restCount: 0 };
  const agreements = { title: 'Согласование', facts: [] };
  expect(told(unitParts({ ...view, coming: [], plan: undefined, agreements, sent: fold, recommendations: fold, past: fold }))).toEqual([
    'Согласование → #soglasovanie',
    'Разработки → #razrabotki',
    'Направило на экспертизу → #napravleno',
    'Методические рекомендации → #rekomendacii',
    'Прошедшие вебинары → #vebinary',
    'События → #sobytiya',
    'Документы → #dokumenty',
  ]);
});

test('the list of associations, their tree and what it says', () => {
  expect(told(associationView(fullCatalogue()))).toEqual({
    groups: [
      {
        title: 'Региональное учебно-методическое объединение',
        lines: [{ text: 'РУМО', href: '/obedineniya/rumo/', note: '', counts: '1 разработка, 1 событие' }],
      },
      {
        title: 'Предметные',
        lines: [
          {
            text: 'Математика',
            href: '/obedineniya/math/',
            note: '',
            counts: '3 разработки, 2 рекомендации, 3 вебинара, 1 событие, 1 документ',
          },
        ],
      },
      { title: 'Муниципальное методическое объединение', lines: ['ММО севера → /obedineniya/mmo/ ()'] },
    ],
    notes: [],
    hasTree: true,
    hasMunicipalities: true,
  });
  expect(told([treeOf(fullCatalogue()), treeLeadOf(fullCatalogue())])).toEqual([
    [
      {
        text: 'РУМО',
        href: '/obedineniya/rumo/',
        kind: 'РУМО',
        demo: false,
        children: [
          {
            text: 'Математика',
            href: '/obedineniya/math/',
            kind: 'ОМО',
            demo: false,
            summary: 'Объединяет учителей математики.',
            children: [{ text: 'ММО севера', href: '/obedineniya/mmo/', kind: 'ММО', demo: false, children: [], below: 0 }],
            below: 1,
          },
        ],
        below: 2,
      },
    ],
    '2 объединения входят в РУМО.',
  ]);
});

test('a municipality and the list of all', () => {
  const catalogue = fullCatalogue();
  expect(told(municipalitiesView(catalogue))).toEqual({
    count: 2,
    groups: [
      {
        title: 'Округа',
        lines: ['Северный округ → /municipalitety/north/ (1 разработка, 1 организация, 2 объединения)', 'Южный округ'],
        letters: [],
      },
    ],
  });
  expect(told(municipalityView(catalogue.bank.vocabularies.municipalities.get('north')!, catalogue))).toEqual({
    title: 'Северный муниципальный округ',
    facts: ['Центр: Север', 'Прежние названия: Северный район'],
    materials: { count: 1, first: ['card /materialy/full/'], restCount: 0, rest: [] },
    organisations: ['Школа № 1 → /organizacii/school/'],
    units: ['Математика → /obedineniya/math/', 'ММО севера → /obedineniya/mmo/'],
    webinars: [],
  });
  expect(told(municipalityView(catalogue.bank.vocabularies.municipalities.get('region')!, catalogue))).toEqual({
    title: 'Вся область',
    kicker: 'Региональный уровень',
    facts: [],
    materials: { count: 0, first: [], restCount: 0, rest: [] },
    organisations: [],
    units: [],
    webinars: [],
  });
});

test.each([
  ['Областное методическое объединение учителей математики', { title: 'Учителя математики', kicker: 'Областное методическое объединение' }],
  ['областное методическое объединение учителей математики', { title: 'Учителя математики', kicker: 'Областное методическое объединение' }],
  ['Областное методическое объединение', { title: 'Областное методическое объединение' }],
  ['Клуб молодых', { title: 'Клуб молодых', kicker: 'Областное методическое объединение' }],
])('«%s» is told without repeating what it is', (name, title) =>
  expect(unitTitle({ ...of('math').entry.data, name }, fullCatalogue().bank)).toEqual(title),
);

describe('contacts', () => {
  const contacts = (own: Unit['contacts']) => told(contactsOf({ ...of('math').entry.data, contacts: own }));
  test('are links that a phone understands; what is not known is left out', () => {
    expect(told(contacts({ email: 'a@example.ru', phone: '+7 (000) 12-34', page: 'https://example.ru/' }))).toEqual([
      'Почта: a@example.ru → mailto:a@example.ru',
      'Телефон: +7 (000) 12-34 → tel:+70001234',
      'Прежняя страница: https://example.ru/ → https://example.ru/',
    ]);
    expect([contacts({ email: 'unknown', phone: 'unknown' }), contacts(undefined), contacts({})]).toEqual([[], [], []]);
  });
});

test('heads stand by role, those of before last; who may not be named is not', () => {
  const heads: Unit['heads'] = [
    { person: 'anna', role: 'председатель', since: '2024' },
    { person: 'anna' },
    { person: 'nobody', role: 'председатель' },
    { person: 'unknown', role: 'секретарь' },
    { person: 'anna', since: '2019', until: '2025' },
    { person: 'anna', until: '2026-02' },
  ];
  const catalogue = createCatalogue(aBank({ entries: [aPerson({}, { id: 'anna' })] }), new Map(), TODAY);
  expect(told(headsOf({ ...aUnit({ heads }).data }, catalogue))).toEqual([
    'Председатель: Образцова Анна → /avtory/anna/ (начало: 2024 год); имя не публикуется',
    'Руководитель: Образцова Анна → /avtory/anna/; Образцова Анна → /avtory/anna/ (окончание: февраль 2026)',
    'Раньше руководили: Образцова Анна → /avtory/anna/ (2019–2025 годы)',
  ]);
});

test.each([
  ['omo', undefined, ['областное методическое объединение', 'областных методических объединения', 'областных методических объединений']],
  ['mmo', undefined, undefined],
  ['mmo', { short: 'М', one: 'один', many: 'много', few: 'два', gen_many: 'пять' }, ['один', 'два', 'пять']],
  ['mmo', { short: 'М', one: 'один', many: 'много', few: 'два' }, undefined],
  ['mmo', { short: 'М', one: 'один', many: 'много', gen_many: 'пять' }, undefined],
] as const)('the forms of %s with the region’s word %j', (kind, term, forms) => {
  const { bank } = fullCatalogue();
  const region = { ...bank.region, terms: term ? { [kind]: term } : {} };
  expect(termForms(kind, { ...bank, region })).toEqual(forms);
});

test('what an association has is counted by kind', () =>
  expect(told([unitCounts('math', fullCatalogue()), unitCounts('mmo', fullCatalogue()), unitCounts('rumo', fullCatalogue())])).toEqual([
    '3 разработки, 2 рекомендации, 3 вебинара, 1 событие, 1 документ',
    null,
    '1 разработка, 1 событие',
  ]));
