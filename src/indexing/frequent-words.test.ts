import { expect, test } from 'vitest';
import { IndexReader } from '../search/index/reader.ts';
import { makeIndex, type IndexedPage } from './make-index.ts';
import { gunzipSync } from 'node:zlib';

const record = { filters: {}, meta: { title: 'Работа', name: '' }, sort: { date: '2026-01-01', title: 'Работа' } };
/** «Урок» stands five times on every page, «музей» on one of four hundred. */
const pages = Array.from({ length: 400 }, (_, i): IndexedPage => {
  const text = `Урок первый. Урок второй. Урок третий. Урок четвёртый. Сегодня последний урок мужества. ${i === 7 ? 'Музей, музей и музей.' : ''}`;
  return { url: `/${i}/`, html: `<html lang="ru"><body><main><p>${text}</p></main></body></html>`, record };
});

const files = await makeIndex(pages);
const open = () =>
  IndexReader.open((path) => {
    const bytes = Buffer.from(files.get(`pagefind/${path.split('?')[0]!}`)!);
    return Promise.resolve(new Uint8Array(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes));
  });
const placesOf = (reader: IndexReader, word: string, whole: boolean) => reader.startingWith(word, whole)[0]![1];

test('of a word that stands on most pages the first places are kept, all of them in a file of its own', async () => {
  const reader = await open();
  expect(Object.keys(reader.list.whole)).toContain('урок');
  expect(Object.keys(reader.list.whole)).not.toContain('муз');
  await reader.load(['урок', 'муз']);
  expect(placesOf(reader, 'урок', true)).toHaveLength(400);
  expect(placesOf(reader, 'урок', true)[0]!.at).toEqual([0, 2]);
  expect(placesOf(reader, 'муз', false)[0]!.at).toHaveLength(3);
  await reader.load([], ['урок']);
  expect(placesOf(reader, 'урок', false)[0]!.at).toEqual([0, 2]);
  expect(placesOf(reader, 'урок', true)[0]!.at).toHaveLength(5);
});
