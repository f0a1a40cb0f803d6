import { expect, test } from 'vitest';
import { IndexReader } from './reader.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
/** One word with its places: [words: [[word, [[page, [places]]], []]]] in CBOR. */
const chunk = (word: string, ...at: number[]) =>
  new Uint8Array([
    ...Buffer.from('pagefind_dcd'),
    ...[0x81, 0x81, 0x83, 0x60 | Buffer.byteLength(word), ...Buffer.from(word)],
    ...[0x81, 0x82, 0x02, 0x80 | at.length, ...at, 0x80],
  ]);

const list = {
  texts: 'v7',
  lengths: [3, 4],
  chunks: [['дом', 'a'], ['кот', 'b'], ['рот', 'c']], // prettier-ignore
  whole: { кот: 'w' },
  filters: { grade: 'g1' },
  orders: { date: 'o1' },
  fields: ['title'],
};
const files: Readonly<Record<string, unknown>> = {
  'list.gz': bytes(JSON.stringify(list)),
  'index/a.pf_index': chunk('дом', 1),
  'index/b.pf_index': chunk('кот', 2),
  'index/w.pf_index': chunk('кот', 2, 5),
  'index/c.pf_index': bytes('<!doctype html>'),
  'filter/g1.pf_filter': new Uint8Array([...Buffer.from('pagefind_dcd'), 0x82, 0x61, 0x67, 0x81, 0x82, 0x61, 0x35, 0x81, 0x01]),
  'order/o1.gz': bytes('[1,0]'),
  'fragment/1.pf_fragment?v=v7': bytes('pagefind_dcd{"url":"/m/"}'),
};
async function opened() {
  const asked: string[] = [];
  const reader = await IndexReader.open((path) => {
    asked.push(path);
    return path in files ? Promise.resolve(files[path] as Uint8Array) : Promise.reject(new Error(path));
  });
  return { reader, asked };
}
const place = (...at: number[]) => [{ page: 2, at, weight: 1, fields: [] }];

test('opens by the list alone, and loads only the files of words that are asked for, each once', async () => {
  const { reader, asked } = await opened();
  expect([reader.list, asked]).toEqual([list, ['list.gz']]);
  await reader.load(['дом', 'домик']);
  await reader.load(['дом']);
  expect(asked).toEqual(['list.gz', 'index/a.pf_index']);
  expect(reader.startingWith('до')).toEqual([['дом', place(1)]]);
  expect([reader.startingWith('кот'), reader.startingWith('дым')]).toEqual([[], []]);
});

test('a frequent word has all its places only when they are asked for', async () => {
  const { reader, asked } = await opened();
  await reader.load(['кот']);
  expect([asked.at(-1), reader.startingWith('кот', true)]).toEqual(['index/b.pf_index', [['кот', place(2)]]]);
  await reader.load([], ['дом', 'ко']);
  expect(asked.at(-1)).toBe('index/w.pf_index');
  expect([reader.startingWith('кот'), reader.startingWith('кот', true)]).toEqual([[['кот', place(2)]], [['кот', place(2, 7)]]]);
});

test('filters, orders and texts are read when they are asked for; what there is not, is empty', async () => {
  const { reader, asked } = await opened();
  expect(await reader.filter('grade')).toEqual(new Map([['5', [1]]]));
  expect(await reader.filter('theme')).toEqual(new Map());
  expect([await reader.order('date'), await reader.order('title')]).toEqual([[1, 0], []]);
  expect(await reader.fragment(1)).toEqual({ url: '/m/' });
  await Promise.all([reader.fragment(1), reader.filter('grade')]);
  expect(asked.slice(1)).toEqual(['filter/g1.pf_filter', 'order/o1.gz', 'fragment/1.pf_fragment?v=v7']);
});

test('a page in place of a file is no index', async () => {
  const { reader } = await opened();
  await expect(reader.load(['рот'])).rejects.toThrow(new Error('The search index is of another format.'));
});
