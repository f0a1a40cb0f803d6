import { expect, test } from 'vitest';
import { fullCatalogue, workOf } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { headFacts, holderName, sideFacts } from './material-facts.ts';
import { materialView } from './material.ts';
import { materialMeta, withdrawnMeta } from './meta.ts';
import { withdrawnFacts } from './register-withdrawn.ts';

const viewOf = (id: string) => {
  const catalogue = fullCatalogue();
  return { catalogue, entry: workOf(id), view: materialView(workOf(id), catalogue) };
};

test('a work with every field filled shows them all', () =>
  expect(told(viewOf('full').view)).toEqual({
    kicker: 'Технологическая карта',
    cover: { kind: 'material', id: 'full', area: 'math-area', group: 'lesson' },
    year: '2025-2026',
    authors: [
      { name: 'Образцова Анна Петровна', href: '/avtory/anna/', details: 'учитель, Школа № 1', personId: 'anna', organisationId: 'school' },
      { name: 'Имя не публикуется' },
    ],
    unit: 'Областное методическое объединение учителей математики → /obedineniya/math/',
    facts: [
      'subject: Математика → /predmety/matematika/',
      'grades: 5 класс → /predmety/matematika/5/',
      'duration: 2 занятия по 45 минут',
      'level: Основное → /urovni/ooo/',
      'theme: Математическая грамотность → /temy/fg-math/',
      'audience: Учитель → /komu/teacher/',
      'municipality: Северный муниципальный округ → /municipalitety/north/',
    ],
    files: [
      { href: '/materialy/full/karta.pdf', anchor: 'fajl-karta-pdf', title: 'Карта', audience: 'teacher', format: 'PDF', size: 1024 },
    ],
    review: {
      number: '2025-1',
      proof: '/r/2025-1/',
      protocol: '1',
      date: '20 ноября 2025',
      experts: 3,
      criteria: ['Критерии'],
      proposal: false,
      scores: [],
      names: ['Образцова Эксперт'],
      version: '1.1',
      amendments: [],
    },
    licence: { name: 'CC BY 4.0', terms: 'С указанием автора.', territory: 'весь мир', until: 'на весь срок авторского права' },
    replaces: 'Старая карта → /materialy/archived/',
    related: [
      { card: 'card /rekomendacii/advice/', reason: 'тот же предмет, 5 класс; тот же автор' },
      { card: 'card /materialy/archived/', reason: 'тот же предмет, 5, 6 классы' },
      { card: 'card /materialy/sample/', reason: 'тот же предмет, 5 класс' },
    ],
    webinars: ['row /vebinary/past/'],
    collections: ['О дробях → /podborki/fractions/'],
    cite: {
      record:
        'Образцова, А. П. Дроби на полосках. 5 класс : технологическая карта / А. П. Образцова ; Школа № 1. – Текст : электронный // Банк опыта : [сайт] / Институт развития образования. – Город, 2025. – URL: https://bank.primery.rf/materialy/full/ (дата обращения: 01.02.2026).',
      accessed: '01.02.2026',
      files: [
        { name: 'Сноска по ГОСТ Р 7.0.5-2008', href: '/materialy/full/ssylka.txt' },
        { name: 'BibTeX', href: '/materialy/full/ssylka.bib' },
        { name: 'RIS', href: '/materialy/full/ssylka.ris' },
      ],
    },
    stageMinutes: 45,
    published: '2025-12-01',
    updated: '2026-01-10',
  }));

test('a bare work shows what it has and no more', () =>
  expect(told(viewOf('bare').view)).toEqual({
    kicker: 'Технологическая карта',
    cover: { kind: 'material', id: 'bare', group: 'lesson' },
    year: '2025-2026',
    authors: [{ name: 'Редакция банка', href: '/organizacii/redakciya/', organisationId: 'redakciya' }],
    unit: 'РУМО → /obedineniya/rumo/',
    facts: [],
    files: [],
    review: {
      number: '2025-2',
      proof: '/r/2025-2/',
      protocol: '1',
      date: '20 ноября 2025',
      experts: 3,
      criteria: ['Критерии'],
      proposal: false,
      scores: [],
      names: ['Образцова Эксперт'],
      version: '1',
      amendments: [],
    },
    licence: { name: 'CC BY 4.0', terms: 'С указанием автора.', territory: 'весь мир', until: 'на весь срок авторского права' },
    related: [],
    webinars: [],
    collections: [],
    cite: {
      record:
        'Доли : технологическая карта / Редакция банка. – Текст : электронный // Банк опыта : [сайт] / Институт развития образования. – Город, 2025. – URL: https://bank.primery.rf/materialy/bare/ (дата обращения: 01.02.2026).',
      accessed: '01.02.2026',
      files: [
        { name: 'Сноска по ГОСТ Р 7.0.5-2008', href: '/materialy/bare/ssylka.txt' },
        { name: 'BibTeX', href: '/materialy/bare/ssylka.bib' },
        { name: 'RIS', href: '/materialy/bare/ssylka.ris' },
      ],
    },
    stageMinutes: 0,
    published: '2025-12-01',
    updated: '2025-12-01',
  }));

test('a work in the archive names the one that replaced it', () =>
  expect(told(viewOf('archived').view)).toEqual({
    kicker: 'Технологическая карта',
    cover: { kind: 'material', id: 'archived', area: 'math-area', group: 'lesson' },
    year: '2025-2026',
    authors: [{ name: 'Редакция банка', href: '/organizacii/redakciya/', organisationId: 'redakciya' }],
    unit: 'Областное методическое объединение учителей математики → /obedineniya/math/',
    facts: ['subject: Математика → /predmety/matematika/', 'grades: 5, 6 классы', 'duration: 45 минут', 'level: Основное → /urovni/ooo/'],
    files: [],
    review: {
      number: '2025-3',
      proof: '/r/2025-3/',
      protocol: '1',
      date: '20 ноября 2025',
      experts: 3,
      criteria: ['Критерии'],
      proposal: false,
      scores: [],
      names: ['Образцова Эксперт'],
      version: '1',
      amendments: [],
    },
    licence: { name: 'CC BY 4.0', terms: 'С указанием автора.', territory: 'весь мир', until: 'на весь срок авторского права' },
    replacedBy: 'Дроби на полосках → /materialy/full/',
    related: [
      { card: 'card /materialy/full/', reason: 'тот же предмет, 5 класс' },
      { card: 'card /materialy/sample/', reason: 'тот же предмет, 5 класс' },
      { card: 'card /rekomendacii/advice/', reason: 'тот же предмет, 5 класс' },
      { card: 'card /vebinary/past/', reason: 'вебинар: тот же предмет, 5 класс' },
    ],
    webinars: [],
    collections: [],
    cite: {
      record:
        'Старая карта. 5, 6 классы : технологическая карта / Редакция банка. – Текст : электронный // Банк опыта : [сайт] / Институт развития образования. – Город, 2025. – URL: https://bank.primery.rf/materialy/archived/ (дата обращения: 01.02.2026).',
      accessed: '01.02.2026',
      files: [
        { name: 'Сноска по ГОСТ Р 7.0.5-2008', href: '/materialy/archived/ssylka.txt' },
        { name: 'BibTeX', href: '/materialy/archived/ssylka.bib' },
        { name: 'RIS', href: '/materialy/archived/ssylka.ris' },
      ],
    },
    stageMinutes: 45,
    published: '2025-12-01',
    updated: '2025-12-01',
  }));

test('beside the title stand subject, grades and length', () =>
  expect(told(['full', 'bare', 'archived'].map((id) => headFacts(viewOf(id).view)))).toEqual([
    ['Математика → /predmety/matematika/', '5 класс → /predmety/matematika/5/', '2 занятия по 45 минут'],
    [],
    ['Математика → /predmety/matematika/', '5, 6 классы', '45 минут'],
  ]));

test('beside a full work stands everything else', () =>
  expect(told(sideFacts(viewOf('full').view))).toEqual([
    'Рекомендовало: Областное методическое объединение учителей математики → /obedineniya/math/',
    'Кто направил: муниципалитет',
    'Номер в реестре: 2025-1',
    'Опубликовано: 1 декабря 2025',
    'Уровень образования: Основное → /urovni/ooo/',
    'Темы: Математическая грамотность → /temy/fg-math/',
    'Кому пригодится: Учитель → /komu/teacher/',
    'Откуда: Северный муниципальный округ → /municipalitety/north/',
    'Раздел программы: Обыкновенные дроби',
    'Ключевые слова: дроби, доли',
    'Возрастной знак: 6+',
    'Участие ИИ: ИИ помогал с текстом',
    'Версия: 1.1',
    'Проверим, не устарело ли, до: 1 декабря 2027',
  ]));

test('beside a bare work stands where it comes from', () =>
  expect(told(sideFacts(viewOf('bare').view))).toEqual([
    'Рекомендовало: РУМО → /obedineniya/rumo/',
    'Номер в реестре: 2025-2',
    'Опубликовано: 1 декабря 2025',
  ]));

test('a sample has no number of the register', () =>
  expect(told(sideFacts(viewOf('sample').view))).toEqual([
    'Объединение: Областное методическое объединение учителей математики → /obedineniya/math/',
    'Опубликовано: 15 января 2026',
    'Уровень образования: Основное → /urovni/ooo/',
  ]));

test('a search engine is told of a full work', () => {
  const { catalogue, entry, view } = viewOf('full');
  expect(told(materialMeta(entry, view, catalogue))).toEqual({
    title: 'Дроби на полосках, 5 класс',
    description: 'Технологическая карта. Урок с полосками.',
    path: '/materialy/full/',
    trail: ['Разработки → /materialy/', 'Математика → /predmety/matematika/'],
    updated: '2026-01-10',
    picture: '/_og/material-full.png',
    headTags: 31,
    jsonLd: [['CreativeWork', 'LearningResource']],
    jsonLdFile: '/api/v1/records/material-full.jsonld',
  });
});

test('a work without a subject is found by its kind', () => {
  const { catalogue, entry, view } = viewOf('bare');
  expect(told(materialMeta(entry, view, catalogue))).toEqual({
    title: 'Доли',
    description: 'Технологическая карта. Урок с полосками.',
    path: '/materialy/bare/',
    trail: ['Разработки → /materialy/', 'Технологические карты → /vidy/tech-map/'],
    updated: '2025-12-01',
    picture: '/_og/material-bare.png',
    headTags: 18,
    jsonLd: [['CreativeWork', 'LearningResource']],
    jsonLdFile: '/api/v1/records/material-bare.jsonld',
  });
});

test('a draft has no picture, no rubric, and asks not to be found', () => {
  const { catalogue, entry, view } = viewOf('full');
  expect(told(materialMeta(entry, { ...view, draft: [] }, catalogue))).toEqual({
    title: 'Дроби на полосках, 5 класс',
    description: 'Технологическая карта. Урок с полосками.',
    path: '/materialy/full/',
    trail: ['Разработки → /materialy/'],
    updated: '2026-01-10',
    headTags: 31,
    jsonLd: [['CreativeWork', 'LearningResource']],
    jsonLdFile: '/api/v1/records/material-full.jsonld',
    noindex: true,
  });
});

test('of a withdrawn work number, reason and proof are left', () => {
  const catalogue = fullCatalogue();
  expect(told([withdrawnMeta(workOf('withdrawn')), withdrawnFacts(workOf('withdrawn'), catalogue)])).toEqual([
    {
      title: 'Снятая',
      description: 'Работа «Снятая» снята с публикации.',
      path: '/materialy/withdrawn/',
      trail: ['Разработки → /materialy/'],
      noindex: true,
    },
    { number: '2025-5', reason: 'Ошибки.', proof: '/r/2025-5/' },
  ]);
  expect(withdrawnFacts({ ...workOf('withdrawn'), id: 'never' }, catalogue)).toEqual({ reason: 'Ошибки.' });
});

test.each([
  [undefined, undefined],
  ['unknown', undefined],
  ['nobody', undefined],
  ['school', 'Средняя школа № 1'],
])('the holder of rights %s is %s', (holder, name) => expect(holderName(holder, fullCatalogue())).toBe(name));
