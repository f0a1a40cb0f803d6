import { expect, test } from 'vitest';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { entryMeta, sectionLink } from './meta.ts';
import { recommendationView } from './recommendation.ts';

const viewOf = (id: string, changes: object = {}) => {
  const catalogue = fullCatalogue();
  const entry = catalogue.bank.entries.recommendation.get(id)!;
  return recommendationView({ ...entry, data: { ...entry.data, ...changes } }, catalogue);
};

test('recommendations with every field filled show them all', () =>
  expect(told(viewOf('advice'))).toEqual({
    cover: { kind: 'recommendation', id: 'advice', area: 'math-area' },
    headFacts: ['Математика → /predmety/matematika/', '5 класс → /klassy/5/'],
    facts: [
      'Рекомендовало: Областное методическое объединение учителей математики → /obedineniya/math/',
      'Протокол: № 1 от 20 ноября 2025',
      'Опубликовано: 1 декабря 2025',
      'Уровень образования: Основное → /urovni/ooo/',
      'Темы: Математическая грамотность → /temy/fg-math/',
      'Кому пригодится: Учитель → /komu/teacher/',
      'Ключевые слова: дроби',
    ],
    authors: [{ name: 'Образцова Анна Петровна', href: '/avtory/anna/', personId: 'anna' }],
    files: [{ href: '/rekomendacii/advice/pamyatka.docx', anchor: 'fajl-pamyatka-docx', title: 'Памятка', format: 'DOCX', size: 1024 }],
    licence: { name: 'CC BY 4.0', terms: 'С указанием автора.', territory: 'весь мир', until: 'на весь срок авторского права' },
    cite: {
      record:
        'Образцова, А. П. Дроби без ошибок. 5 класс : методические рекомендации / А. П. Образцова ; РУМО. – Текст : электронный // Банк опыта : [сайт] / Институт развития образования. – Город, 2025. – URL: https://bank.primery.rf/rekomendacii/advice/ (дата обращения: 01.02.2026).',
      accessed: '01.02.2026',
      files: [
        { name: 'Сноска по ГОСТ Р 7.0.5-2008', href: '/rekomendacii/advice/ssylka.txt' },
        { name: 'BibTeX', href: '/rekomendacii/advice/ssylka.bib' },
        { name: 'RIS', href: '/rekomendacii/advice/ssylka.ris' },
      ],
    },
    webinars: ['row /vebinary/past/'],
    collections: ['О дробях → /podborki/fractions/'],
    related: [
      { card: 'card /materialy/full/', reason: 'тот же предмет, 5 класс; тот же автор' },
      { card: 'card /materialy/archived/', reason: 'тот же предмет, 5, 6 классы' },
      { card: 'card /materialy/sample/', reason: 'тот же предмет, 5 класс' },
    ],
  }));

test('a sample names its circle and no protocol', () =>
  expect(told(viewOf('advice-sample', { approved_by: 'protocol-0' }).facts)).toEqual([
    'Объединение: Областное методическое объединение учителей математики → /obedineniya/math/',
    'Опубликовано: 5 ноября 2025',
  ]));

test('recommendations without a subject show what they have', () =>
  expect(told(viewOf('advice-sample'))).toEqual({
    cover: { kind: 'recommendation', id: 'advice-sample' },
    headFacts: [],
    facts: ['Объединение: Областное методическое объединение учителей математики → /obedineniya/math/', 'Опубликовано: 5 ноября 2025'],
    authors: [{ name: 'Редакция банка', href: '/organizacii/redakciya/', organisationId: 'redakciya' }],
    files: [],
    licence: { name: 'CC BY 4.0', terms: 'С указанием автора.', territory: 'весь мир', until: 'на весь срок авторского права' },
    cite: {
      record:
        'О слове : методические рекомендации : демонстрационный материал / Редакция банка. – Текст : электронный // Банк опыта : [сайт] / Институт развития образования. – Город, 2025. – URL: https://bank.primery.rf/rekomendacii/advice-sample/ (дата обращения: 01.02.2026).',
      accessed: '01.02.2026',
      files: [
        { name: 'Сноска по ГОСТ Р 7.0.5-2008', href: '/rekomendacii/advice-sample/ssylka.txt' },
        { name: 'BibTeX', href: '/rekomendacii/advice-sample/ssylka.bib' },
        { name: 'RIS', href: '/rekomendacii/advice-sample/ssylka.ris' },
      ],
    },
    webinars: [],
    collections: [],
    related: [],
  }));

test('a search engine is told of recommendations, and nothing of what is not shown', () => {
  const catalogue = fullCatalogue();
  const entry = catalogue.bank.entries.recommendation.get('advice')!;
  const trail = [sectionLink('recommendation')];
  expect(told(entryMeta(entry, trail, catalogue))).toEqual({
    title: 'Дроби без ошибок',
    description: 'О дробях.',
    path: '/rekomendacii/advice/',
    trail: ['Методические рекомендации → /rekomendacii/'],
    updated: '2026-01-20',
    picture: '/_og/recommendation-advice.png',
    headTags: 24,
    jsonLd: [['CreativeWork', 'LearningResource']],
    jsonLdFile: '/api/v1/records/recommendation-advice.jsonld',
  });
  expect(told(entryMeta({ ...entry, id: 'unknown', data: { ...entry.data, updated: undefined } }, [], catalogue))).toEqual({
    title: 'Дроби без ошибок',
    description: 'О дробях.',
    path: '/rekomendacii/unknown/',
    trail: [],
    updated: '2025-12-01',
    picture: '/_og/recommendation-unknown.png',
  });
  expect(told(entryMeta({ ...entry, kind: 'news' }, []))).toEqual({
    title: 'Дроби без ошибок',
    description: 'О дробях.',
    path: '/novosti/advice/',
    trail: [],
    updated: '2026-01-20',
  });
});
