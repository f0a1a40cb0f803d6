import { expect, test } from 'vitest';
import { aCollection, aPage } from '../../../testing/builders.ts';
import { openCatalogue } from '../../../testing/open-bank.ts';
import { openDataFiles } from './files.ts';

const url = 'https://creativecommons.org/licenses/by/4.0/';
/** Made anew by each test: what is made while a file is read belongs to none of them. */
const catalogueOf = () =>
  openCatalogue({
    vocabularies: {
      licences: [{ id: 'cc-by-4', name: 'CC BY 4.0', terms: 'С указанием автора.', open: true, url }],
      subjects: [
        { id: 'matematika', name: 'Математика', area: 'math-area', grades: ['5'], synonyms: ['матем', 'Математика'] },
        {
          id: 'trud',
          name: 'Труд (технология)',
          area: 'social-area',
          grades: ['5'],
          parent: 'matematika',
          old_names: [{ name: 'Технология', until: '2023-2024' }],
        },
      ],
    },
    entries: [aPage({ summary: 'Что\u00a0здесь.' }, { id: 'o-banke' }), aCollection({ items: [{ material: 'drobi' }] })],
  });
const files = () => new Map(openDataFiles(catalogueOf()));
const read = (path: string) => JSON.parse(files().get(path) ?? 'null') as Record<string, unknown>;

test('the index whole', () =>
  expect(read('/api/v1/index.json')).toEqual({
    version: '1.2',
    title: 'Банк опыта',
    description: 'Проверенные уроки',
    region: { id: 'test', name: 'Область' },
    site: 'https://bank.primery.rf/kopilka/',
    sample_site: false,
    generated: '2026-02-01',
    time_zone: 'Europe/Moscow',
    publisher: 'Институт',
    contact: 'bank@example.ru',
    licence: { id: 'cc-by-4', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    lists: {
      materials: { total: 1, samples: 1, first: 'https://bank.primery.rf/kopilka/api/v1/lists/materials/1.json' },
      recommendations: { total: 1, samples: 0, first: 'https://bank.primery.rf/kopilka/api/v1/lists/recommendations/1.json' },
      webinars: { total: 2, samples: 0, first: 'https://bank.primery.rf/kopilka/api/v1/lists/webinars/1.json' },
    },
    gone: 'https://bank.primery.rf/kopilka/api/v1/gone.json',
    vocabularies: {
      levels: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/levels.json',
      grades: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/grades.json',
      subjects: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.json',
      'material-types': 'https://bank.primery.rf/kopilka/api/v1/vocabularies/material-types.json',
      themes: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/themes.json',
      audiences: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/audiences.json',
      municipalities: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/municipalities.json',
      licences: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/licences.json',
    },
    schema: 'https://bank.primery.rf/kopilka/api/v1/schema.json',
    openapi: 'https://bank.primery.rf/kopilka/api/v1/openapi.json',
    tables: 'https://bank.primery.rf/kopilka/dannye/datapackage.json',
    oai: 'https://bank.primery.rf/kopilka/oai/',
    documentation: 'https://bank.primery.rf/kopilka/o-proekte/dannye/',
  }));
test('a list without its records', () => {
  const { records, ...list } = read('/api/v1/lists/webinars/1.json');
  expect([list, (records as object[]).length]).toEqual([{ version: '1.2', kind: 'webinar', total: 2, samples: 0, page: 1, pages: 1 }, 2]);
});

test('what is gone', () =>
  expect(read('/api/v1/gone.json')).toEqual({
    version: '1.2',
    records: [
      {
        kind: 'material',
        id: 'snyata',
        url: 'https://bank.primery.rf/kopilka/materialy/snyata/',
        datestamp: '2025-11-20',
        gone: true,
      },
      {
        kind: 'webinar',
        id: 'ushel',
        url: 'https://bank.primery.rf/kopilka/vebinary/ushel/',
        datestamp: '2026-02-01',
        gone: true,
      },
    ],
  }));
test('an own file of a record in JSON-LD has a context and ends with a line', () =>
  expect(files().get('/api/v1/records/material-drobi.jsonld')).toMatch(/^\{"@context":"https:\/\/schema\.org",[^\n]*\}\n$/));
test('a vocabulary in both forms', () => {
  expect(read('/api/v1/vocabularies/subjects.json')).toEqual({
    title: 'Предметы',
    items: [
      {
        id: 'matematika',
        name: 'Математика',
        synonyms: ['матем', 'Математика'],
        concept: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld#matematika',
      },
      {
        id: 'obshchestvoznanie',
        name: 'Обществознание',
        concept: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld#obshchestvoznanie',
      },
      {
        id: 'trud',
        name: 'Труд (технология)',
        parent: 'matematika',
        old_names: ['Технология'],
        concept: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld#trud',
      },
      {
        id: 'odnknr',
        name: 'ОДНКНР',
        concept: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld#odnknr',
      },
      {
        id: 'dnkr',
        name: 'Духовно-нравственная культура России',
        concept: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld#dnkr',
      },
    ],
  });
  expect(read('/api/v1/vocabularies/subjects.jsonld')).toEqual({
    '@context': { '@vocab': 'http://www.w3.org/2004/02/skos/core#', dct: 'http://purl.org/dc/terms/' },
    '@graph': [
      {
        '@id': 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld',
        '@type': 'ConceptScheme',
        'dct:title': { '@value': 'Предметы', '@language': 'ru' },
      },
      {
        '@id': 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld#matematika',
        '@type': 'Concept',
        notation: 'matematika',
        prefLabel: { '@value': 'Математика', '@language': 'ru' },
        altLabel: [{ '@value': 'матем', '@language': 'ru' }],
        inScheme: { '@id': 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld' },
      },
      {
        '@id': 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld#obshchestvoznanie',
        '@type': 'Concept',
        notation: 'obshchestvoznanie',
        prefLabel: { '@value': 'Обществознание', '@language': 'ru' },
        inScheme: { '@id': 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld' },
      },
      {
        '@id': 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld#trud',
        '@type': 'Concept',
        notation: 'trud',
        prefLabel: { '@value': 'Труд (технология)', '@language': 'ru' },
        altLabel: [{ '@value': 'Технология', '@language': 'ru' }],
        broader: { '@id': 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld#matematika' },
        inScheme: { '@id': 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld' },
      },
      {
        '@id': 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld#odnknr',
        '@type': 'Concept',
        notation: 'odnknr',
        prefLabel: { '@value': 'ОДНКНР', '@language': 'ru' },
        inScheme: { '@id': 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld' },
      },
      {
        '@id': 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld#dnkr',
        '@type': 'Concept',
        notation: 'dnkr',
        prefLabel: { '@value': 'Духовно-нравственная культура России', '@language': 'ru' },
        inScheme: { '@id': 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld' },
      },
    ],
  });
  expect(read('/api/v1/vocabularies/licences.json')).toEqual({
    title: 'Лицензии',
    items: [
      {
        id: 'cc-by-4',
        name: 'CC BY 4.0',
        url: 'https://creativecommons.org/licenses/by/4.0/',
        concept: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/licences.jsonld#cc-by-4',
      },
      {
        id: 'all-rights',
        name: 'Все права защищены',
        concept: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/licences.jsonld#all-rights',
      },
    ],
  });
});
