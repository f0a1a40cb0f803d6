import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { jsonSchemaOf } from './json-schemas.ts';
import { vscodeExtensions, vscodeSettings, vscodeSnippets } from './vscode.ts';

describe('JSON Schemas', () => {
  test('no marks of our own; a description begins with the title once; bounds that bind nothing are left out', () => {
    const meta = (title: string, description: string, more: object = {}) => ({ title, description, ...more });
    const schema = z.object({
      a: z.string().meta(meta('Имя', 'Как зовут.', { ref: 'person', refs: 'person', file: true, address: true })),
      b: z.string().meta(meta('Имя', 'Имя человека.')),
      c: z.int().optional(),
      d: z.int().min(1).max(5).default(2),
      e: z.string().meta({ title: 'Одно имя' }),
    });
    expect(jsonSchemaOf(schema)).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: {
        a: { type: 'string', title: 'Имя', description: 'Имя. Как зовут.' },
        b: { type: 'string', title: 'Имя', description: 'Имя человека.' },
        c: { type: 'integer' },
        d: { default: 2, type: 'integer', minimum: 1, maximum: 5 },
        e: { type: 'string', title: 'Одно имя' },
      },
      required: ['a', 'b', 'e'],
    });
  });
});

describe('VS Code', () => {
  test('which schema is for which file: only YAML, ours and of the examples', () => {
    const { 'yaml.schemas': schemas, ...rest } = vscodeSettings() as Record<string, Record<string, string[]>>;
    expect(rest).toEqual({
      'files.eol': '\n',
      'files.encoding': 'utf8',
      '[markdown]': { 'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'off' }, 'editor.wordWrap': 'on' },
      '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
      'editor.unicodeHighlight.allowedLocales': { ru: true },
    });
    expect(Object.keys(schemas!).filter((name) => /material-types|webinar|page|news/.test(name))).toEqual([
      './docs/schemas/vocabulary-material-types.schema.json',
    ]);
    expect([schemas!['./docs/schemas/person.schema.json'], schemas!['./docs/schemas/region.schema.json']]).toEqual([
      ['content/people/*.yaml', 'examples/*/people/*.yaml'],
      ['content/region.yaml', 'examples/*/region.yaml'],
    ]);
  });
  test('extensions', () =>
    expect(vscodeExtensions()).toEqual({ recommendations: ['redhat.vscode-yaml', 'MS-CEINTL.vscode-language-pack-ru'] }));
  test('snippets of a whole description and of fields', () => {
    const snippets = vscodeSnippets() as Record<string, object>;
    expect(snippets['описание: новость']).toEqual({
      scope: 'markdown,mdx',
      prefix: 'kopilka-news',
      body: ['---', 'title: $1', 'summary: $2', 'published: $3', '---', '', '$0'],
      description: 'Новая запись: новость',
    });
    expect(snippets['описание: вебинар']).toEqual({
      scope: 'markdown,mdx',
      prefix: 'kopilka-webinar',
      body: ['---', 'title: $1', 'summary: $2', 'start: $3', 'end: $4', 'units: $5', '---', '', '$0'],
      description: 'Новая запись: вебинар',
    });
    expect(snippets['поле: status']).toEqual({
      scope: 'markdown,mdx',
      prefix: 'status',
      body: 'status: ${1|planned,cancelled,moved|}',
      description: 'Состояние. planned — идёт по плану, cancelled — отменён, moved — перенесён. Прошёл ли вебинар, видно по дате.',
    });
    expect(snippets['поле: title']).toEqual({
      scope: 'markdown,mdx',
      prefix: 'title',
      body: 'title: $1',
      description: 'Название без точки в конце, без вида работы и класса: «Сложение дробей с разными знаменателями».',
    });
    expect(Object.keys(snippets).filter((name) => /человек|organisation|словарь/.test(name))).toEqual(['поле: organisation']);
  });
});
