import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { createCatalogue } from '../bank/catalogue.ts';
import { decideAll } from '../bank/check.ts';
import { pagesOf } from '../bank/page-addresses.ts';
import { readBank } from '../bank/read.ts';

/** The day on which the queries were written: what was published then must still be there. */
const WRITTEN = '2026-11-22';

const kinds = [
  ...['inflected', 'derived', 'yo', 'prefix', 'typo', 'layout', 'abbreviation', 'hyphen', 'number', 'homoglyph', 'softhyphen'],
  ...['author', 'quotes', 'stopwords', 'synonym', 'question', 'transliterated', 'file', 'transcript', 'nothing'],
];

const [header = '', ...lines] = readFileSync(new URL('golden-queries.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const rows = lines.map((line) => {
  const [query = '', expected = '', kind = '', split = '', note = ''] = line.split('\t');
  return { line, query, expected: expected === '' ? [] : expected.split(' | '), kind, split, note };
});
const queriesOf = (wanted: (row: (typeof rows)[number]) => boolean) => rows.filter(wanted).map(({ query }) => query);

let pages: ReadonlySet<string>;
beforeAll(() => {
  const { bank } = readBank(fileURLToPath(new URL('../../content', import.meta.url)));
  pages = pagesOf(createCatalogue(bank, decideAll(bank, WRITTEN), WRITTEN));
});

test('the table has its header and five cells in every row', () => {
  expect(header).toBe('query\texpected_id\tkind\tsplit\tnote');
  expect(lines.filter((line) => line.split('\t').length !== 5)).toEqual([]);
  expect(queriesOf(({ query, note }) => query === '' || note === '')).toEqual([]);
});

test('there are enough queries, each once', () => {
  expect(rows.length).toBeGreaterThanOrEqual(200);
  const queries = rows.map(({ query }) => query);
  expect(queries.filter((query, index) => queries.indexOf(query) < index)).toEqual([]);
});

test('no cell begins or ends with a space', () => {
  expect(lines.filter((line) => line.split('\t').some((cell) => cell !== cell.trim()))).toEqual([]);
});

test('the kinds are those of the table and no others', () => {
  expect([...new Set(rows.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
});

test.each(kinds)('%s has queries to tune on, and a third that is kept aside', (kind) => {
  const own = rows.filter((row) => row.kind === kind);
  const held = own.filter(({ split }) => split === 'held').length;
  expect(own.length).toBeGreaterThanOrEqual(10);
  expect(own.filter(({ split }) => split !== 'held' && split !== 'tune')).toEqual([]);
  expect(held).toBe(Math.round(own.length / 3));
});

test('only queries that nothing answers expect nothing', () => {
  expect(queriesOf(({ kind, expected }) => (kind === 'nothing') !== (expected.length === 0))).toEqual([]);
});

test('every expected page is published, and named once in its row', () => {
  const gone = rows.flatMap(({ query, expected }) => expected.filter((id) => !pages.has(`/${id}/`)).map((id) => `${query} → ${id}`));
  expect(gone).toEqual([]);
  expect(queriesOf(({ expected }) => new Set(expected).size < expected.length)).toEqual([]);
});

test('queries with hidden signs really have them', () => {
  const mixed = /(?:[a-z][а-яё]|[а-яё][a-z])/iu;
  expect(queriesOf(({ kind, query }) => kind === 'softhyphen' && !/[\u{A0}\u{AD}\u{200B}\u{2011}]/u.test(query))).toEqual([]);
  expect(queriesOf(({ kind, query }) => kind === 'homoglyph' && !mixed.test(query))).toEqual([]);
});
