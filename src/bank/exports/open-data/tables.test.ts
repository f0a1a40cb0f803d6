import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../testing/open-bank.ts';
import { aWebinar } from '../../../testing/builders.ts';
import { registerTable } from '../register-table.ts';
import { recordsOf } from './json-api.ts';
import { openKinds } from './record.ts';
import { dataTables, openTable, tableName } from './tables.ts';

interface Package {
  readonly name: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly dialect: { readonly delimiter: string };
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[]; readonly primaryKey: string };
  }[];
}

const catalogue = openCatalogue();
const files = new Map(dataTables(catalogue));
const { name, licenses, resources } = JSON.parse(files.get('/dannye/datapackage.json') ?? '') as Package;
const rowsOf = (text: string) => parse(text, { bom: true, delimiter: ';' }) as unknown as string[][];

test('a bank gives three tables and their description', () => {
  expect([...files.keys()]).toEqual([
    '/dannye/materialy.csv',
    '/dannye/rekomendacii.csv',
    '/dannye/vebinary.csv',
    '/dannye/datapackage.json',
  ]);
  expect([name, licenses[0]?.name]).toEqual(['test', 'cc-by-4']);
});

test('the register stands among the tables, by an address that leads out of the folder', () => {
  const columns = registerTable(catalogue).columns;
  expect(resources.slice(openKinds.length)).toMatchObject([
    { name: 'reestr', path: 'https://bank.primery.rf/kopilka/reestr.csv', schema: { fields: columns.map((name) => ({ name })) } },
    { name: 'reestr-xlsx', path: 'https://bank.primery.rf/kopilka/reestr.xlsx' },
  ]);
  expect(resources.flatMap(({ path }) => (path.includes('..') ? [path] : []))).toEqual([]);
});

describe.each(openKinds)('the table of kind %s', (kind) => {
  const text = files.get(`/dannye/${tableName(kind, 'csv')}`) ?? '';
  const [head = [], ...rows] = rowsOf(text);
  const resource = resources.find(({ path }) => path === tableName(kind, 'csv'))!;

  test('has a row for each record, with a byte order mark and a header without repetitions', () => {
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(rows).toHaveLength(recordsOf(kind, catalogue).length);
    expect(new Set(head).size).toBe(head.length);
  });
  test('is described as it is', () => {
    expect(resource.schema.fields.map((field) => field.name)).toEqual(head);
    expect([resource.bytes, resource.dialect.delimiter]).toEqual([Buffer.byteLength(text), ';']);
    expect(resource.hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    expect(new Set(rows.map((row) => row[head.indexOf(resource.schema.primaryKey)])).size).toBe(rows.length);
  });
  test('holds values of the types that are told', () => {
    const patterns: Record<string, RegExp> = {
      date: /^\d{4}-\d{2}-\d{2}$/,
      datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00[+-]\d{2}:\d{2}$/,
      integer: /^\d+$/,
      boolean: /^(да|нет)$/,
      string: /./,
    };
    for (const row of rows)
      for (const [index, field] of resource.schema.fields.entries())
        if (row[index] !== '') expect([field.name, row[index]]).toEqual([field.name, expect.stringMatching(patterns[field.type]!)]);
  });
});

test('a cell that a spreadsheet would run is not', () => {
  const hostile = openCatalogue({ entries: [aWebinar({ title: '=HYPERLINK("x")' }, { id: 'zlo' })] });
  const text = new Map(dataTables(hostile)).get('/dannye/vebinary.csv') ?? '';
  expect(text).toContain('"\'=HYPERLINK(""x"")"');
});
test('samples are marked', () => {
  const { columns, rows } = openTable('material', catalogue);
  expect(rows.map((row) => [row[columns.indexOf('Код')], row[columns.indexOf('Демонстрационный материал')]])).toEqual([
    ['drobi', 'нет'],
    ['obrazec', 'да'],
  ]);
});
