import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { cborArray, cborText, readCbor } from './cbor.ts';
import { indexSearch } from './index-search.ts';

const records = new Map(
  Array.from({ length: 40 }, (_, at) => [
    `/m/${at}/`,
    {
      filters: { subject: [`Предмет ${at % 30}`], grade: [`${at % 11} класс`], type: [`Вид ${at % 17}`], year: [`20${10 + (at % 9)}`] },
      meta: { title: `Работа ${at}` },
    },
  ]),
);

async function build(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'search-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const url of records.keys()) {
    mkdirSync(join(root, url), { recursive: true });
    writeFileSync(join(root, url, 'index.html'), `<html lang="ru"><body><main><h1>Работа</h1><p>Дроби ${url}</p></main></body></html>`);
  }
  await indexSearch(root, records);
  return root;
}

const filesOf = (root: string) =>
  readdirSync(join(root, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => [join(item.parentPath, item.name).slice(root.length), readFileSync(join(item.parentPath, item.name), 'base64')])
    .sort(([a], [b]) => (a! < b! ? -1 : 1));

it('the same pages give the same bytes', async () => {
  const [first, second] = [filesOf(await build()), filesOf(await build())];
  expect(second.map(([name]) => name)).toEqual(first.map(([name]) => name));
  expect(second).toEqual(first);
});

async function engineOf(root: string) {
  vi.stubGlobal('fetch', (address: string | URL) => Promise.resolve(new Response(readFileSync(new URL(String(address).split('?')[0]!)))));
  onTestFinished(() => void vi.unstubAllGlobals());
  const folder = pathToFileURL(join(root, 'pagefind/')).href;
  const engine = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
    options: (options: object) => Promise<void>;
    filters: () => Promise<Record<string, Record<string, number>>>;
    search: (text: string, options?: object) => Promise<{ results: { data: () => Promise<{ excerpt: string }> }[] }>;
  };
  await engine.options({ basePath: folder, noWorker: true });
  return engine;
}

it('the engine reads what was put in order', async () => {
  const engine = await engineOf(await build());
  expect(Object.keys(await engine.filters()).sort()).toEqual(['grade', 'subject', 'type', 'year']);
  expect((await engine.filters())['subject']).toMatchObject({ 'Предмет 0': 2, 'Предмет 29': 1 });
  expect((await engine.search('дроби', { filters: { subject: 'Предмет 0' } })).results).toHaveLength(2);
});

it('an excerpt holds the text of a page and nothing of its furniture', async () => {
  const root = mkdtempSync(join(tmpdir(), 'search-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const main = `<div class="page-head"><p class="kicker">Конспект</p><h1>Дроби</h1><p class="lead">О долях</p></div>
    <ul class="file-list"><li>Скачать</li></ul><h2 id="celi">\n Цели\n </h2><ul><li>Сложить доли</li><li>Проверить</li></ul><p class="updated">Обновлено</p>`;
  mkdirSync(join(root, 'm'));
  writeFileSync(join(root, 'm/index.html'), `<html lang="ru"><body><main>${main}</main></body></html>`);
  await indexSearch(root, new Map([['/m/', { filters: {}, meta: { title: 'Дроби' } }]]));
  const [found] = (await (await engineOf(root)).search('дроби')).results;
  expect((await found?.data())?.excerpt).toBe('О долях. Цели. Сложить доли. Проверить.');
});

it.each([
  ['texts of every length', cborArray(['', 'а', 'б'.repeat(20), 'в'.repeat(200), 'г'.repeat(40_000)].map(cborText))],
  ['arrays of every length', cborArray([cborArray([]), cborArray(Array.from({ length: 300 }, () => cborText('x')))])],
])('CBOR: %s', (_, item) => expect(readCbor(item.raw)).toEqual(item));

it.each([
  ['numbers', '8a 00 17 1818 19ffff 1affffffff 1b0000000100000000 20 f4 f6 fb3ff0000000000000'],
  ['what Pagefind wrote', '82 64 79656172 81 82 63323032 82 00 1818'],
])('CBOR: %s come back as they were', (_, hex) => {
  const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
  expect(cborArray(readCbor(bytes).items!).raw.equals(bytes)).toBe(true);
});

it.each([
  ['a map', 'a0'],
  ['an array without a length', '9fff'],
  ['too few bytes', '63 61'],
  ['too many bytes', '00 00'],
])('CBOR: %s is refused', (_, hex) => expect(() => readCbor(Buffer.from(hex.replaceAll(' ', ''), 'hex'))).toThrow('CBOR'));
