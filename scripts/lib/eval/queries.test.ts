import { expect, test } from 'vitest';
import { NO_KIND, readQueries } from './queries.ts';

const rowsOf = (text: string, split?: string) => {
  const rows = readQueries(text, split);
  if ('fault' in rows) throw new Error(rows.fault);
  return rows;
};
const faultOf = (text: string, split?: string) => {
  const rows = readQueries(text, split);
  return 'fault' in rows ? rows.fault : undefined;
};

test.each([
  ['columns in the usual order', 'query\texpected_id\tkind\tsplit\nдроби\ta/b.md\texact\ttune\n'],
  ['columns in another order, others between', 'split\tnote\tkind\texpected_id\tquery\ntune\tx\texact\ta/b.md\tдроби\n'],
  ['CRLF and a byte order mark', '\ufeffquery\texpected_id\tkind\tsplit\r\nдроби\ta/b.md\texact\ttune\r\n\r\n'],
  ['no end of the last line, names in capitals', 'Query\tEXPECTED_ID \tKind\tSplit\nдроби\t a/b.md \t exact\ttune '],
])('%s', (_, text) => expect(rowsOf(text)).toEqual([{ query: 'дроби', expected: ['a/b.md'], kind: 'exact', split: 'tune' }]));

test('kind and split may be missing, and so may the last fields of a row', () => {
  expect(rowsOf('query\texpected_id\nдроби\ta.md\nничего\n')).toEqual([
    { query: 'дроби', expected: ['a.md'], kind: NO_KIND, split: '' },
    { query: 'ничего', expected: [], kind: NO_KIND, split: '' },
  ]);
});

test('several right pages, each once', () => {
  expect(rowsOf('query\texpected_id\nx\ta b.md | в/г.html |a b.md').map(({ expected }) => expected)).toEqual([['a b.md', 'в/г.html']]);
});

test('quotes, hidden signs and spaces of a query stay as they are', () => {
  const query = ' "дро\u00adби\u00a0и ';
  expect(rowsOf(`query\texpected_id\n${query}\ta.md`)[0]?.query).toBe(query);
});

test('only the rows of a part', () => {
  const text = 'query\texpected_id\tsplit\na\t1\ttune\nb\t2\theld\n';
  expect(rowsOf(text, 'held').map(({ query }) => query)).toEqual(['b']);
});

test.each<[string, string, string | undefined, string]>([
  ['nothing at all', '', undefined, 'нет столбца «query»'],
  ['no right pages', 'query\tkind\na\tb', undefined, 'нет столбца «expected_id»'],
  ['commas instead of tabs', 'query,expected_id\na,b', undefined, 'Столбцы делит табуляция'],
  ['no parts', 'query\texpected_id\na\tb', 'held', 'нет столбца «split»'],
  ['no such part', 'query\texpected_id\tsplit\na\tb\ttune', 'held', 'нет запросов части «held»; есть: tune'],
  ['no rows', 'query\texpected_id\n\n', undefined, 'нет ни одного запроса'],
  ['a row without a query', 'query\texpected_id\na\tb\n\tc', undefined, 'строка без запроса'],
])('fault: %s', (_, text, split, words) => expect(faultOf(text, split)).toContain(words));
