import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEvalArguments } from './arguments.ts';

const root = mkdtempSync(join(tmpdir(), 'eval-arguments-'));
const at = (path: string) => join(root, path);
beforeAll(() => {
  for (const folder of ['docs', 'bare', 'site/pagefind']) mkdirSync(at(folder), { recursive: true });
  for (const file of ['q.tsv', 'site/pagefind/pagefind-entry.json']) writeFileSync(at(file), '{}');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('what is asked comes back', () => {
  const words = ['--queries', at('q.tsv'), '--documents', at('docs'), '--split', 'held', '--compare', '--misses', '3', '--json=x.json'];
  expect(readEvalArguments(words)).toEqual({
    ...{ queries: at('q.tsv'), documents: at('docs'), site: 'dist', split: 'held', compare: true, json: 'x.json', misses: 3 },
    keep: undefined,
  });
  expect(readEvalArguments(['--queries', at('q.tsv'), '--site', at('site')])).toMatchObject({ site: at('site'), compare: false });
});

const queries = ['--queries', at('q.tsv')];
const site = ['--site', at('site')];
test.each<[string, readonly string[], string]>([
  ['no table', site, 'Назовите таблицу'],
  ['a table that is not there', ['--queries', at('no.tsv'), ...site], 'Файла с запросами'],
  ['a folder for a table', ['--queries', at('docs'), ...site], 'Файла с запросами'],
  ['an unknown flag', [...queries, ...site, '--fast'], 'Ключа «--fast»'],
  ['an unknown letter', [...queries, ...site, '-q'], 'Ключа «-q»'],
  ['a stray word', [...queries, ...site, 'x'], 'что делать с «x»'],
  ['a flag without its value', [...queries, '--site'], 'После --site нужно значение'],
  ['a value where none belongs', [...queries, ...site, '--compare=yes'], 'без значения'],
  ['misses in words', [...queries, ...site, '--misses', 'все'], 'нужно число'],
  ['both sources', [...queries, ...site, '--documents', at('docs')], 'что-то одно'],
  ['no documents', [...queries, '--documents', at('no')], 'Папки с документами'],
  ['no site', [...queries, '--site', at('no')], 'Папки с сайтом'],
  ['a folder without search', [...queries, '--site', at('bare')], 'нет поиска'],
  ['keeping a site', [...queries, ...site, '--keep', at('new')], 'только вместе с --documents'],
  ['keeping in a folder that is there', [...queries, '--documents', at('docs'), '--keep', at('bare')], 'уже есть'],
])('fault: %s', (_, words, fault) => {
  const read = readEvalArguments(words);
  expect('fault' in read ? read.fault : '').toContain(fault);
  expect('fault' in read ? read.fault : '').toContain('Как вызвать');
});
