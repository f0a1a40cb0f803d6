import { expect, test } from 'vitest';
import { openCatalogue } from '../../../testing/open-bank.ts';
import { aBank, TODAY } from '../../../testing/builders.ts';
import { createCatalogue } from '../../catalogue.ts';
import { decideAll } from '../../check.ts';
import { cleaned } from '../open-data/record-values.ts';
import { datasetJsonLd, siteJsonLd } from './bank.ts';

const licences = [
  { id: 'cc-by-4', name: 'CC BY 4.0', terms: 'С указанием автора.', open: true, url: 'https://creativecommons.org/licenses/by/4.0/' },
];
const catalogue = openCatalogue({ vocabularies: { licences } });

test('the bank as a site', () =>
  expect(cleaned(siteJsonLd(catalogue.bank))).toEqual({
    '@type': 'WebSite',
    '@id': 'https://bank.primery.rf/kopilka/',
    url: 'https://bank.primery.rf/kopilka/',
    name: 'Банк опыта',
    alternateName: 'Банк',
    description: 'Проверенные уроки',
    inLanguage: 'ru',
    publisher: {
      '@type': 'Organization',
      '@id': 'https://bank.primery.rf/kopilka/organizacii/soiro/',
      url: 'https://bank.primery.rf/kopilka/organizacii/soiro/',
      name: 'Институт развития образования',
      email: 'bank@example.ru',
      telephone: '123',
      address: 'Город',
    },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: 'https://bank.primery.rf/kopilka/poisk/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  }));

test('a bank whose short name is its name, kept by nobody it tells of', () => {
  const { region } = catalogue.bank;
  const owner = { ...region.owner, email: 'unknown', phone: 'unknown', address: 'unknown' };
  const bank = aBank({ region: { bank: { ...region.bank, short: region.bank.title }, institution: 'absent', owner } });
  const { publisher, alternateName } = siteJsonLd(bank);
  expect([alternateName, cleaned(publisher as object)]).toEqual([undefined, { '@type': 'Organization', name: 'Институт' }]);
});

test('the open data as a set', () =>
  expect(cleaned(datasetJsonLd(catalogue))).toEqual({
    '@type': 'Dataset',
    '@id': 'https://bank.primery.rf/kopilka/o-proekte/dannye/',
    url: 'https://bank.primery.rf/kopilka/o-proekte/dannye/',
    name: 'Открытые данные. Банк опыта',
    description: 'Каталог банка для программ, библиотек и порталов: таблицы CSV и XLSX, JSON, JSON-LD, OAI-PMH, словари.',
    inLanguage: 'ru',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: {
      '@type': 'Organization',
      '@id': 'https://bank.primery.rf/kopilka/organizacii/soiro/',
      url: 'https://bank.primery.rf/kopilka/organizacii/soiro/',
      name: 'Институт развития образования',
      email: 'bank@example.ru',
      telephone: '123',
      address: 'Город',
    },
    dateModified: '2026-02-01',
    temporalCoverage: '2025-11-10/2026-03-01',
    spatialCoverage: { '@type': 'Place', name: 'Область' },
    isPartOf: { '@id': 'https://bank.primery.rf/kopilka/' },
    distribution: [
      {
        '@type': 'DataDownload',
        name: 'Разработки, CSV',
        encodingFormat: 'text/csv',
        contentUrl: 'https://bank.primery.rf/kopilka/dannye/materialy.csv',
        contentSize: '1654 B',
      },
      {
        '@type': 'DataDownload',
        name: 'Разработки, XLSX',
        encodingFormat: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        contentUrl: 'https://bank.primery.rf/kopilka/dannye/materialy.xlsx',
      },
      {
        '@type': 'DataDownload',
        name: 'Рекомендации, CSV',
        encodingFormat: 'text/csv',
        contentUrl: 'https://bank.primery.rf/kopilka/dannye/rekomendacii.csv',
        contentSize: '799 B',
      },
      {
        '@type': 'DataDownload',
        name: 'Рекомендации, XLSX',
        encodingFormat: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        contentUrl: 'https://bank.primery.rf/kopilka/dannye/rekomendacii.xlsx',
      },
      {
        '@type': 'DataDownload',
        name: 'Вебинары, CSV',
        encodingFormat: 'text/csv',
        contentUrl: 'https://bank.primery.rf/kopilka/dannye/vebinary.csv',
        contentSize: '1253 B',
      },
      {
        '@type': 'DataDownload',
        name: 'Вебинары, XLSX',
        encodingFormat: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        contentUrl: 'https://bank.primery.rf/kopilka/dannye/vebinary.xlsx',
      },
      {
        '@type': 'DataDownload',
        name: 'JSON',
        encodingFormat: 'application/json',
        contentUrl: 'https://bank.primery.rf/kopilka/api/v1/index.json',
      },
    ],
  }));

test('a section that is switched off has no table, and a bank without records no days', () => {
  const bank = aBank({ region: { features: { webinars: false } } });
  const told = datasetJsonLd(createCatalogue(bank, decideAll(bank, TODAY), TODAY));
  expect([told['temporalCoverage'], told['dateModified']]).toEqual([undefined, undefined]);
  expect((told['distribution'] as { name: string }[]).map(({ name }) => name)).toEqual([
    'Разработки, CSV',
    'Разработки, XLSX',
    'Рекомендации, CSV',
    'Рекомендации, XLSX',
    'JSON',
  ]);
});
