import { describe, expect, test } from 'vitest';
import { recordSchema } from './json-schema.ts';

describe('the schema of a record', () => {
  const schema = () => recordSchema('https://x.test/schema.json') as { properties: Record<string, { description: string; title: string }> };
  test('what must be there', () => {
    const { properties: _, ...rest } = schema();
    expect(rest).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'https://x.test/schema.json',
      title: 'Запись банка',
      type: 'object',
      additionalProperties: false,
      required: [
        'kind',
        'id',
        'url',
        'title',
        'summary',
        'type',
        'makers',
        'units',
        'publisher',
        'date',
        'modified',
        'datestamp',
        'language',
        'image',
        'demo',
        'media',
      ],
    });
  });
  test.each([
    ['kind', { enum: ['material', 'recommendation', 'webinar'] }],
    ['url', { type: 'string', format: 'uri' }],
    [
      'type',
      {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name'],
        properties: {
          id: { type: 'string', minLength: 1 },
          name: { type: 'string', minLength: 1 },
          url: { type: 'string', format: 'uri' },
        },
      },
    ],
    [
      'subjects',
      {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['id', 'name'],
          properties: {
            id: { type: 'string', minLength: 1 },
            name: { type: 'string', minLength: 1 },
            url: { type: 'string', format: 'uri' },
          },
        },
      },
    ],
    [
      'makers',
      {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['kind', 'id', 'name', 'sort_name'],
          properties: {
            kind: { enum: ['person', 'organisation'] },
            id: { type: 'string', minLength: 1 },
            name: { type: 'string', minLength: 1 },
            sort_name: { type: 'string', minLength: 1 },
            url: { type: 'string', format: 'uri' },
            role: { type: 'string', minLength: 1 },
            position: { type: 'string', minLength: 1 },
            organisation: { type: 'string', minLength: 1 },
          },
        },
      },
    ],
    ['date', { type: 'string', format: 'date' }],
    ['language', { type: 'string', pattern: '^[a-z]{2,3}$' }],
    ['state', { enum: ['active', 'archived'] }],
    [
      'licence',
      {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'until'],
        properties: {
          id: { type: 'string', minLength: 1 },
          name: { type: 'string', minLength: 1 },
          url: { type: 'string', format: 'uri' },
          until: { type: 'string', minLength: 1 },
        },
      },
    ],
    ['minutes', { type: 'integer', minimum: 1 }],
    ['lessons', { type: 'integer', minimum: 0 }],
    ['start', { type: 'string', format: 'date-time' }],
    ['status', { enum: ['planned', 'moved', 'cancelled', 'held'] }],
    [
      'chapters',
      {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['seconds', 'title'],
          properties: { seconds: { type: 'integer', minimum: 0 }, title: { type: 'string', minLength: 1 } },
        },
      },
    ],
    ['related', { type: 'array', minItems: 1, items: { type: 'string', format: 'uri' } }],
    [
      'files',
      {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['title', 'url', 'media_type', 'size', 'sha256'],
          properties: {
            title: { type: 'string', minLength: 1 },
            url: { type: 'string', format: 'uri' },
            media_type: { type: 'string', minLength: 1 },
            size: { type: 'integer', minimum: 0 },
            sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          },
        },
      },
    ],
    ['media', { type: 'array', minItems: 1, items: { enum: ['Text', 'Event', 'Sound', 'MovingImage'] } }],
    ['demo', { type: 'boolean' }],
    ['keywords', { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } }],
  ])('%s', (key, told) => {
    const { title: _, description: __, ...shape } = schema().properties[key]!;
    expect(shape).toEqual(told);
  });
});
