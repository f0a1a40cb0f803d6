import { expect, test } from 'vitest';
import { aBank, TODAY } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import { openDataView } from './open-data.ts';

test('the page of open data', () => {
  const { vocabularies, fields, api, ...view } = openDataView(fullCatalogue(), new Map([['materialy.xlsx', 2048]]));
  expect(told(view)).toEqual({
    meta: {
      title: 'Открытые данные',
      description: 'Каталог банка для программ, библиотек и порталов: таблицы CSV и XLSX, JSON, JSON-LD, OAI-PMH, словари.',
      path: '/o-proekte/dannye/',
      jsonLd: ['Dataset'],
    },
    licence: { name: 'CC BY 4.0' },
    tables: [
      {
        title: 'Разработки',
        note: '3 записи и 1 образец',
        files: [
          'CSV, 2 КБ → /dannye/materialy.csv (CSV, 2 КБ: Разработки)',
          'XLSX, 2 КБ → /dannye/materialy.xlsx (XLSX, 2 КБ: Разработки)',
        ],
      },
      {
        title: 'Рекомендации',
        note: '1 запись и 1 образец',
        files: ['CSV, 1 КБ → /dannye/rekomendacii.csv (CSV, 1 КБ: Рекомендации)', 'XLSX → /dannye/rekomendacii.xlsx (XLSX: Рекомендации)'],
      },
      {
        title: 'Вебинары',
        note: '3 записи',
        files: ['CSV, 2 КБ → /dannye/vebinary.csv (CSV, 2 КБ: Вебинары)', 'XLSX → /dannye/vebinary.xlsx (XLSX: Вебинары)'],
      },
      {
        title: 'Реестр разработок',
        files: ['CSV → /reestr.csv (CSV: Реестр разработок)', 'XLSX → /reestr.xlsx (XLSX: Реестр разработок)'],
      },
    ],
    package: 'Описание таблиц для программ (Frictionless Data) → /dannye/datapackage.json',
    json: [
      'Оглавление → /api/v1/index.json',
      'Схема записи (JSON Schema) → /api/v1/schema.json',
      'Описание для программистов (OpenAPI) → /api/v1/openapi.json',
      'Что снято с публикации → /api/v1/gone.json',
      'Одна запись → /api/v1/records/material-archived.json',
      'Та же запись в словах schema.org → /api/v1/records/material-archived.jsonld',
    ],
    oai: 'https://bank.primery.rf/oai/',
    whole: '/oai/static.xml',
    engines: [
      'Карта сайта → /sitemap.xml',
      'Поиск банка в строке браузера (OpenSearch) → /opensearch.xml',
      'Для языковых моделей (llms.txt) → /llms.txt',
      'Ленты обновлений → /lenty/',
    ],
  });
  expect(told(vocabularies.slice(0, 2))).toEqual([
    {
      title: 'Уровни образования',
      files: [
        'JSON → /api/v1/vocabularies/levels.json (JSON: Уровни образования)',
        'SKOS → /api/v1/vocabularies/levels.jsonld (SKOS: Уровни образования)',
      ],
    },
    {
      title: 'Классы и группы',
      files: [
        'JSON → /api/v1/vocabularies/grades.json (JSON: Классы и группы)',
        'SKOS → /api/v1/vocabularies/grades.jsonld (SKOS: Классы и группы)',
      ],
    },
  ]);
  expect([vocabularies.length, fields.length > 10, api.length > 3]).toEqual([8, true, true]);
  expect(told(fields.slice(0, 3))).toEqual([
    ['kind', 'Раздел', '', '', ''],
    ['id', 'Код', '', '', ''],
    ['url', 'Адрес', 'dc:identifier', '1.1 general.identifier', 'url'],
  ]);
});

test('an empty bank on a sample site offers tables, but no example and no harvesting address', () => {
  const empty = createCatalogue(aBank({ region: { features: { materials: false }, site: 'https://example.org/' } }), new Map(), TODAY);
  const { tables, json, oai, whole } = openDataView(empty, new Map());
  expect(told({ tables, json, oai, whole })).toEqual({
    tables: [
      {
        title: 'Рекомендации',
        note: '0 записей',
        files: [
          'CSV, 442 байта → /dannye/rekomendacii.csv (CSV, 442 байта: Рекомендации)',
          'XLSX → /dannye/rekomendacii.xlsx (XLSX: Рекомендации)',
        ],
      },
      {
        title: 'Вебинары',
        note: '0 записей',
        files: ['CSV, 528 байт → /dannye/vebinary.csv (CSV, 528 байт: Вебинары)', 'XLSX → /dannye/vebinary.xlsx (XLSX: Вебинары)'],
      },
    ],
    json: [
      'Оглавление → /api/v1/index.json',
      'Схема записи (JSON Schema) → /api/v1/schema.json',
      'Описание для программистов (OpenAPI) → /api/v1/openapi.json',
      'Что снято с публикации → /api/v1/gone.json',
    ],
    whole: '/oai/static.xml',
  });
});
