import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../testing/open-bank.ts';
import { apiPaths, openApi } from './open-api.ts';

const catalogue = openCatalogue();

describe('OpenAPI', () => {
  const told = () => openApi(catalogue) as { paths: Record<string, object>; components: { schemas: Record<string, object> } };
  test('its head', () => {
    const { paths: _, components: __, ...head } = told();
    expect(head).toEqual({
      openapi: '3.1.0',
      info: {
        title: 'Банк опыта',
        version: '1.2',
        description: 'Готовые файлы: ключ и регистрация не нужны, ответы одинаковы для всех.',
      },
      servers: [{ url: 'https://bank.primery.rf/kopilka/api/v1' }],
    });
  });
  test('paths', () => {
    const { paths } = told();
    expect(apiPaths(catalogue)).toEqual([
      ['/api/v1/index.json', 'Что есть в банке и где лежит'],
      ['/api/v1/lists/{list}/{page}.json', 'Страница списка: до ста записей, сначала старые'],
      ['/api/v1/records/{kind}-{id}.json', 'Одна запись'],
      ['/api/v1/records/{kind}-{id}.jsonld', 'Та же запись в словах schema.org'],
      ['/api/v1/gone.json', 'Что было опубликовано и снято'],
      ['/api/v1/vocabularies/{name}.json', 'Словарь списком'],
      ['/api/v1/vocabularies/{name}.jsonld', 'Словарь в SKOS'],
      ['/api/v1/schema.json', 'Схема записи'],
    ]);
    expect(paths['/index.json']).toEqual({
      get: {
        summary: 'Что есть в банке и где лежит',
        parameters: [],
        responses: {
          '200': {
            description: 'Что есть в банке и где лежит',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Index' } } },
          },
          '404': { description: 'Такой записи нет' },
        },
      },
    });
    expect(paths['/lists/{list}/{page}.json']).toEqual({
      get: {
        summary: 'Страница списка: до ста записей, сначала старые',
        parameters: [
          {
            name: 'list',
            in: 'path',
            required: true,
            schema: { type: 'string', enum: ['materials', 'recommendations', 'webinars'] },
          },
          { name: 'page', in: 'path', required: true, schema: { type: 'string' } },
        ],
        responses: {
          '200': {
            description: 'Страница списка: до ста записей, сначала старые',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/List' } } },
          },
          '404': { description: 'Такой записи нет' },
        },
      },
    });
    expect(
      Object.values(paths).map((path) => JSON.stringify(path).replace(/^.*"content":\{"([^"]+)":\{"schema":(.*?)\}\}\}.*$/, '$1 $2')),
    ).toEqual([
      'application/json {"$ref":"#/components/schemas/Index"',
      'application/json {"$ref":"#/components/schemas/List"',
      'application/json {"$ref":"#/components/schemas/Record"',
      'application/ld+json {"type":"object"',
      'application/json {"$ref":"#/components/schemas/Gone"',
      'application/json {"$ref":"#/components/schemas/Vocabulary"',
      'application/ld+json {"type":"object"',
      'application/json {"type":"object"',
    ]);
  });
  test('schemas besides the record', () => {
    const { Record: record, ...others } = told().components.schemas;
    expect(others).toEqual({
      List: {
        type: 'object',
        required: ['version', 'kind', 'total', 'samples', 'page', 'pages', 'records'],
        properties: {
          version: { type: 'string' },
          kind: { enum: ['material', 'recommendation', 'webinar'] },
          total: { type: 'integer', minimum: 0 },
          samples: { type: 'integer', minimum: 0 },
          page: { type: 'integer', minimum: 0 },
          pages: { type: 'integer', minimum: 0 },
          next: { type: 'string', format: 'uri' },
          previous: { type: 'string', format: 'uri' },
          records: { type: 'array', items: { $ref: '#/components/schemas/Record' } },
        },
      },
      Index: {
        type: 'object',
        required: [
          'version',
          'title',
          'description',
          'region',
          'site',
          'sample_site',
          'generated',
          'time_zone',
          'publisher',
          'licence',
          'lists',
          'gone',
          'vocabularies',
          'schema',
          'openapi',
          'tables',
          'oai',
          'documentation',
        ],
        properties: {
          version: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          region: {
            type: 'object',
            required: ['id', 'name'],
            properties: { id: { type: 'string' }, name: { type: 'string' } },
          },
          site: { type: 'string', format: 'uri' },
          sample_site: { type: 'boolean' },
          generated: { type: 'string', format: 'date' },
          time_zone: { type: 'string' },
          publisher: { type: 'string' },
          contact: { type: 'string' },
          licence: {
            type: 'object',
            required: ['id', 'name'],
            properties: { id: { type: 'string' }, name: { type: 'string' }, url: { type: 'string', format: 'uri' } },
          },
          lists: {
            type: 'object',
            additionalProperties: {
              type: 'object',
              required: ['total', 'samples', 'first'],
              properties: {
                total: { type: 'integer', minimum: 0 },
                samples: { type: 'integer', minimum: 0 },
                first: { type: 'string', format: 'uri' },
              },
            },
          },
          gone: { type: 'string', format: 'uri' },
          vocabularies: { type: 'object', additionalProperties: { type: 'string', format: 'uri' } },
          schema: { type: 'string', format: 'uri' },
          openapi: { type: 'string', format: 'uri' },
          tables: { type: 'string', format: 'uri' },
          oai: { type: 'string', format: 'uri' },
          documentation: { type: 'string', format: 'uri' },
        },
      },
      Gone: {
        type: 'object',
        required: ['version', 'records'],
        properties: {
          version: { type: 'string' },
          records: {
            type: 'array',
            items: {
              type: 'object',
              required: ['kind', 'id', 'url', 'datestamp', 'gone'],
              properties: {
                kind: { enum: ['material', 'recommendation', 'webinar'] },
                id: { type: 'string' },
                url: { type: 'string', format: 'uri' },
                datestamp: { type: 'string', format: 'date' },
                gone: { const: true },
              },
            },
          },
        },
      },
      Vocabulary: {
        type: 'object',
        required: ['title', 'items'],
        properties: {
          title: { type: 'string' },
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'name', 'concept'],
              properties: {
                id: { type: 'string' },
                name: { type: 'string' },
                url: { type: 'string', format: 'uri' },
                concept: { type: 'string', format: 'uri' },
              },
            },
          },
        },
      },
    });
    expect(Object.keys(record!)).toEqual(['title', 'type', 'additionalProperties', 'required', 'properties']);
  });
});
