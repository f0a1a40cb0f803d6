import type { Kind } from '../bank/model/index.ts';
import type { VocabularyName } from '../bank/model/vocabulary.ts';

/** The smallest data that fit the schema of each kind and agree with each other. A data table. */
export const baseData: Record<Kind, Record<string, unknown>> = {
  material: {
    title: 'Сложение дробей',
    summary: 'Урок с полосками.',
    type: 'tech-map',
    subjects: ['matematika'],
    grades: ['5'],
    authors: [{ organisation: 'redakciya' }],
    unit: 'math',
    submitted: '2025-10-01',
    published: '2025-12-01',
    stages: [{ title: 'Весь урок', minutes: 45 }],
    duration: 45,
  },
  recommendation: {
    title: 'Работа с дробями',
    summary: 'О дробях.',
    unit: 'math',
    authors: [{ organisation: 'redakciya' }],
    published: '2025-12-01',
  },
  webinar: { title: 'Трудные задачи', summary: 'О задачах.', start: '2025-11-10T15:00', end: '2025-11-10T16:00', units: ['math'] },
  event: { title: 'Заседание', summary: 'О плане.', kind: 'meeting', start: '2025-10-10', units: ['rumo'] },
  document: { title: 'План работы', kind: 'plan', date: '2025-08', issuer: 'РУМО' },
  unit: { name: 'Объединение учителей математики', short_name: 'Математика', kind: 'omo', parent: 'rumo' },
  person: { surname: 'Образцова', name: 'Анна', consent: { distribution: { id: '1', date: '2025-01-10' } } },
  organisation: { name: 'Школа', short_name: 'Школа', kind: 'school' },
  protocol: { number: '1', date: '2025-11-20', unit: 'rumo', school_year: '2025-2026' },
  criteria: {
    title: 'Критерии',
    scale: { min: 0, max: 3 },
    criteria: [
      { id: 'clear', name: 'Ясность', ask: 'Понятно ли', blocking_if_zero: true },
      { id: 'useful', name: 'Польза', ask: 'Полезно ли' },
    ],
    pass: 4,
    max_spread: 3,
  },
  programmes: { year: '2025-2026' },
  report: { title: 'Анализ деятельности', summary: 'Главное за год.', year: '2024-2025', unit: 'rumo', published: '2025-07-01' },
  collection: { title: 'Подборка о дробях', summary: 'Для пятого класса.', items: [{ material: 'material-1' }], published: '2025-12-10' },
  news: { title: 'Вышла подборка', summary: 'О дробях.', published: '2025-12-10' },
  page: { title: 'О банке', summary: 'Что здесь есть.' },
};

/** A region whose owner is known. */
export const baseRegion = {
  id: 'test',
  name: 'Область',
  name_gen: 'Области',
  name_prep: 'Области',
  city: 'Город',
  site: 'https://bank.primery.rf/',
  time_zone: 'Europe/Moscow',
  bank: { title: 'Банк опыта', short: 'Банк', tagline: 'Проверенные уроки' },
  association: { name: 'РУМО', short: 'РУМО', unit: 'rumo' },
  institution: 'soiro',
  ministry: 'ministry',
  owner: { name: 'Институт', address: 'Город', email: 'bank@example.ru', phone: '123', inn: '1234567890', ogrn: '1234567890123' },
  privacy_policy: 'https://example.ru/policy/',
  terms: {},
  series: [{ id: 'line', name: 'Горячая линия' }],
  review: { criteria: 'set-1' },
  licence: { default: 'cc-by-4', term: 'unlimited', territory: 'весь мир' },
};

const name = (id: string) => ({ id, name: id });
const grade = (number: number, level: string) => ({ id: String(number), name: `${number} класс`, kind: 'school', level, number });
const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** Vocabularies with a few items each. */
export const baseVocabularies: Record<VocabularyName, readonly unknown[]> = {
  levels: [
    { id: 'noo', name: 'Начальное', name_gen: 'начального' },
    { id: 'ooo', name: 'Основное', name_gen: 'основного' },
    { id: 'soo', name: 'Среднее', name_gen: 'среднего' },
    { id: 'dod', name: 'Дополнительное', name_gen: 'дополнительного' },
  ],
  grades: [
    ...[1, 2, 3, 4].map((number) => grade(number, 'noo')),
    ...[5, 6, 7, 8, 9].map((number) => grade(number, 'ooo')),
    ...[10, 11].map((number) => grade(number, 'soo')),
  ],
  'subject-areas': [name('math-area'), name('social-area')],
  subjects: [
    { id: 'matematika', name: 'Математика', area: 'math-area', grades: span(1, 11) },
    {
      id: 'obshchestvoznanie',
      name: 'Обществознание',
      area: 'social-area',
      grades: span(9, 11),
      grades_history: [
        { until: '2024-2025', grades: span(6, 11) },
        { since: '2025-2026', until: '2025-2026', grades: span(8, 11) },
        { since: '2026-2027', grades: span(9, 11) },
      ],
    },
    {
      id: 'trud',
      name: 'Труд (технология)',
      area: 'social-area',
      grades: span(1, 9),
      since: '2024-2025',
      old_names: [{ name: 'Технология', until: '2023-2024' }],
    },
    { id: 'odnknr', name: 'ОДНКНР', area: 'social-area', grades: span(5, 6), until: '2024-2025', successor: 'dnkr' },
    { id: 'dnkr', name: 'Духовно-нравственная культура России', area: 'social-area', grades: ['5'], since: '2026-2027' },
  ],
  'material-groups': [name('lesson')],
  'material-types': [
    {
      id: 'tech-map',
      name: 'Технологическая карта',
      plural: 'Технологические карты',
      group: 'lesson',
      lrt: 'lesson plan',
      needs: ['subject', 'grades'],
    },
    { id: 'method', name: 'Описание опыта', plural: 'Описания опыта', group: 'lesson', lrt: 'article' },
  ],
  'theme-groups': [name('exam'), name('literacy')],
  themes: [
    { id: 'gia-oge', name: 'ОГЭ', group: 'exam' },
    { id: 'fg-math', name: 'Математическая грамотность', group: 'literacy' },
  ],
  audiences: [{ id: 'teacher', name: 'Учитель', role: 'teacher' }],
  positions: [name('teacher')],
  municipalities: [{ id: 'region', name: 'Область', kind: 'region' }],
  abbreviations: [{ abbr: 'ОМО', expansion: 'областное методическое объединение' }],
  indicators: [{ id: 'webinars', name: 'Вебинары', unit: 'шт.', definition: 'Сколько прошло' }],
  licences: [
    { id: 'cc-by-4', name: 'CC BY 4.0', terms: 'С указанием автора.', open: true },
    { id: 'all-rights', name: 'Все права защищены', terms: 'Читайте.', open: false },
  ],
};
