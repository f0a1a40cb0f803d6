import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { indexSearch } from './index-search.ts';

const record = { filters: {}, meta: { title: 'Дроби' }, sort: { date: '2026-01-01', title: 'дроби' } };

function aSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'search-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'm'));
  writeFileSync(join(root, 'm/index.html'), '<html lang="ru"><body><main><h1>Дроби</h1><p>Доли целого</p></main></body></html>');
  return root;
}

it('writes the index and the vocabulary beside the pages', async () => {
  const root = aSite();
  expect(await indexSearch(root, new Map([['/m/', record]]))).toBe(1);
  expect(readFileSync(join(root, 'pagefind/pagefind-entry.json'), 'utf8')).toContain('"page_count":1');
  expect(JSON.parse(readFileSync(join(root, 'slova/words.json'), 'utf8'))).toMatchObject({ pages: 1 });
});

it('a page that is not there stops the build', () => expect(indexSearch(aSite(), new Map([['/x/', record]]))).rejects.toThrow('ENOENT'));
