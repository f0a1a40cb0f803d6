import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { IndexReader } from '../search/index/reader.ts';
import { isSearchFile, makeIndex, type IndexedPage } from './make-index.ts';

const pages: readonly IndexedPage[] = Array.from({ length: 40 }, (_, at) => ({
  url: `/m/${at}/`,
  html: `<html lang="ru"><body><main><h1>Работа</h1><p>Дроби ${at}</p></main></body></html>`,
  record: {
    filters: { subject: [`Предмет ${at % 30}`], grade: [`${at % 11} класс`], type: [`Вид ${at % 17}`], year: [`20${10 + (at % 9)}`] },
    meta: { title: `Работа ${at}`, author: 'Редакция', klass: `${at % 11} класс`, also: 'Слова', facts: 'Факты', kicker: 'Урок' },
    // Many pages of one day: their order must not depend on chance either.
    sort: { date: `2026-01-0${1 + (at % 3)}`, title: `работа ${String(99 - at)}` },
  },
}));

const bytesOf = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([path, content]) => [path, Buffer.from(content).toString('base64')] as const).sort(([a], [b]) => (a < b ? -1 : 1));

it('the same pages give the same bytes, index and vocabulary alike', async () => {
  const aliases = [['synonym', [['дробь', 'доля']]]] as const;
  const [first, second] = [bytesOf(await makeIndex(pages, aliases)), bytesOf(await makeIndex(pages, aliases))];
  expect(first.filter(([path]) => path.startsWith('slova/')).length).toBeGreaterThan(1);
  expect(second.map(([path]) => path)).toEqual(first.map(([path]) => path));
  expect(second).toEqual(first);
});

const readerOf = (files: ReadonlyMap<string, Uint8Array>) =>
  IndexReader.open((path) => {
    const bytes = files.get(`pagefind/${path.replace(/\?.*/, '')}`)!;
    return Promise.resolve(gunzipSync(bytes));
  });

it('the reader reads what was put in order', async () => {
  const reader = await readerOf(await makeIndex(pages));
  expect(Object.keys(reader.list.filters)).toEqual(['grade', 'subject', 'type', 'year']);
  expect((await reader.filter('subject')).get('Предмет 29')).toHaveLength(1);
  const urlOf = async (page: number | undefined) => (await reader.fragment(page!)).url;
  const byTitle = await reader.order('title');
  expect([await urlOf(byTitle[0]), await urlOf(byTitle.at(-1)), byTitle.length]).toEqual(['/m/39/', '/m/0/', 40]);
});

it('a frequent word that fills a file alone is read with few places and with all', async () => {
  const many = Array.from({ length: 2500 }, (_, at) => ({
    ...pages[0]!,
    url: `/m/${at}/`,
    html: '<html lang="ru"><body><main><p>Дроби на уроке</p></main></body></html>',
  }));
  const reader = await readerOf(await makeIndex(many));
  expect(Object.keys(reader.list.whole)).toContain('дроб');
  await reader.load(['дроб']);
  expect(reader.startingWith('дроб').map(([, places]) => places.length)).toEqual([2500]);
});

it('a bank without a page has an index that finds nothing', async () => {
  const reader = await readerOf(await makeIndex([]));
  expect([reader.list.lengths, reader.startingWith('дроб')]).toEqual([[], []]);
});

it('an excerpt holds the text of a page and nothing of its furniture', async () => {
  const main = `<div class="page-head"><p class="kicker">Конспект</p><h1>Дроби</h1><p class="lead">О долях</p></div>
    <ul class="file-list"><li>Скачать</li></ul><h2 id="celi">\n Цели\n </h2><ul><li>Сложить доли</li><li>Проверить</li></ul><p class="updated">Обновлено</p>`;
  const parts = [{ id: 'fajl-list', level: 2, title: 'В файле «Лист»', text: 'Закрась половину' }];
  const page = { url: '/m/', html: `<html lang="ru"><body><main>${main}</main></body></html>`, record: { ...pages[0]!.record, parts } };
  const fragment = await (await readerOf(await makeIndex([page]))).fragment(0);
  expect(fragment.content).toBe('О долях. Цели. Сложить доли. Проверить. В файле «Лист». Закрась половину.');
  expect(fragment.anchors.find(({ id }) => id === 'fajl-list')).toMatchObject({ element: 'h2', text: 'В файле «Лист».' });
});

it.each([
  ['pagefind/pagefind-entry.json', true],
  ['slova/words.json', true],
  ['slovar/', false],
  ['materialy/slova/x.pdf', false],
])('%s is a file of search: %s', (path, expected) => expect(isSearchFile(path)).toBe(expected));
