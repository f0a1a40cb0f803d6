import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import Ajv from 'ajv';
import { readBank } from '../../src/bank/read.ts';
import { allEntries } from '../../src/bank/bank.ts';
import { fileKinds, jsonSchemaOf } from '../../src/bank/guide/json-schemas.ts';
import { fieldGuide } from '../../src/bank/guide/field-guide.ts';
import { SCHEMAS } from '../../src/bank/guide/vscode.ts';
import { splitFrontMatter } from '../../src/bank/front-matter.ts';
import { generatedDocs } from './docs.ts';

describe('what is made of the model is as the model is: otherwise npm run docs', () => {
  test.each([...generatedDocs()])('%s', (path, text) => expect(readFileSync(path, 'utf8')).toBe(text));
  test('no schema is left of what is gone', () =>
    expect(readdirSync(SCHEMAS).sort()).toEqual(fileKinds.map(({ name }) => `${name}.schema.json`).sort()));
});

test('every field has a name, a meaning and a form', () => {
  const rows = fieldGuide().flatMap(({ name, rows: own }) => own.map((row) => ({ ...row, name: `${name}: ${row.name}` })));
  expect(rows.filter(({ title, description, form }) => !title || !description || !form).map(({ name }) => name)).toEqual([]);
  expect(rows.length).toBeGreaterThan(400);
});

describe('the schemas accept what the bank accepts', () => {
  const ajv = new Ajv({ format: false });
  const { bank } = readBank('content');
  const source = (file: string) => readFileSync(`content/${file}`, 'utf8');
  const entries = allEntries(bank);
  test.each(fileKinds.filter(({ name }) => entries.some(({ kind }) => kind === name)))('$name', ({ name, schema }) => {
    const validate = ajv.compile(jsonSchemaOf(schema));
    for (const { file } of entries.filter(({ kind }) => kind === name))
      expect([file, validate(file.endsWith('.yaml') ? parse(source(file)) : splitFrontMatter(source(file)).data), validate.errors]).toEqual(
        [file, true, null],
      );
  });
  test.each([
    ['an unknown field', { title: 'Н', summary: 'К', published: '2025-12-01', titel: 'x' }],
    ['a missing one', { summary: 'К', published: '2025-12-01' }],
    ['a wrong one', { title: 5, summary: 'К', published: '2025-12-01' }],
  ])('and refuse %s', (_name, data) =>
    expect(ajv.compile(jsonSchemaOf(fileKinds.find(({ name }) => name === 'news')!.schema))(data)).toBe(false),
  );
});
