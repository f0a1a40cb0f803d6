import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, onTestFinished, test } from 'vitest';
import { makeIndex } from '../../indexing/make-index.ts';
import type { Found } from '../engine.ts';
import type { Hit } from '../hits.ts';
import { recordOf } from '../record.ts';
import { ask, type Answered } from './ask.ts';
import { foreignHit } from './foreign-hit.ts';
import { fuse } from './fuse.ts';
import { isWholeCbor } from './whole-cbor.ts';

const state = { query: 'дроби', chosen: {}, order: 'relevance', literal: false } as const;
let index: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const titles = ['Сложение дробей', 'Вычитание дробей', 'Суффиксы'];
  const page = (url: string, title: string) => ({
    url,
    html: `<html lang="ru"><body><main><p>${title}: урок.</p></main></body></html>`,
    record: recordOf({ kind: 'material', title, filters: { grade: ['5 класс'] } }),
  });
  // What that bank has from others stands in its index too.
  const others = [page('https://third.primery.rf/materialy/drobi/', 'Чужие дроби')];
  index = await makeIndex([...titles.map((title, at) => page(`/materialy/m${at}/`, title)), ...others]);
});

type Special = (path: string, response: ServerResponse) => boolean;

/** The search files of a bank, served as a static host does. */
async function aBank(special: Special = () => false) {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const path = url.replace(/^\/bank\//, '').replace(/\?.*/, '');
    asked.push(path);
    if (special(path, response)) return;
    const bytes = index.get(path);
    if (bytes === undefined) response.writeHead(404).end();
    else response.end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void (server.closeAllConnections(), server.close()));
  return { asked, bank: { name: 'Энский край', site: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bank/` } };
}

it('gives what the search of that bank finds, and nothing that it has from others', async () => {
  const { bank } = await aBank();
  const { hits, whole, silent } = await ask(bank, state);
  expect([whole, silent]).toEqual([true, false]);
  expect(hits.map(({ url }) => url).sort()).toEqual([`${bank.site}materialy/m0/`, `${bank.site}materialy/m1/`]);
  expect(hits[0]).toMatchObject({ filters: { region: ['Энский край'] }, meta: { mark: 'Энский край: откроется другой сайт' } });
});

it('what is chosen here is asked for there, apart from the region', async () => {
  const { bank } = await aBank();
  expect((await ask(bank, { ...state, chosen: { region: ['Наша'], grade: ['5 класс'] } })).hits).toHaveLength(2);
  expect((await ask(bank, { ...state, chosen: { grade: ['9 класс'] } })).hits).toEqual([]);
});

describe('a bank that is out of order is silent, in time, and is not asked again', () => {
  const onList =
    (answer: (response: ServerResponse) => unknown): Special =>
    (path, response) =>
      path.endsWith('list.gz') && (answer(response), true);
  const instead =
    (ending: string, bytes: () => Uint8Array | string): Special =>
    (path, response) =>
      path.endsWith(ending) && (response.end(bytes()), true);
  const list = (change: object) => () =>
    gzipSync(JSON.stringify({ texts: '', lengths: [1], chunks: [], whole: {}, filters: {}, orders: {}, fields: [], ...change }));
  const packed = (...bytes: number[]) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(bytes)]));

  test.each<[string, Special]>([
    ['no search there', (_path, response) => (response.writeHead(404).end(), true)],
    ['a page in place of a file', onList((response) => response.end('<!doctype html>'))],
    ['it hangs up', onList((response) => response.destroy())],
    ['it never answers', onList(() => undefined)],
    ['sent elsewhere', onList((response) => response.writeHead(302, { location: '/bank/slova/words.json' }).end())],
    ['truncated', instead('list.gz', () => index.get('pagefind/list.gz')!.slice(0, 40))],
    ['a bomb', instead('list.gz', () => gzipSync(Buffer.alloc(50_000_000)))],
    ['ten megabytes', instead('list.gz', () => Buffer.alloc(10_000_000, 'a'))],
    ['no list', instead('list.gz', () => gzipSync('null'))],
    ['lists of another kind', instead('list.gz', list({ chunks: { length: 1e9 } }))],
    ['an index with a list of four thousand million', instead('.pf_index', () => packed(0x9a, 0xff, 0xff, 0xff, 0xff))],
    ['texts that are no JSON', instead('.pf_fragment', () => gzipSync('pagefind_dcd{'))],
  ])('%s', async (_name, special) => {
    const { asked, bank } = await aBank(special);
    const from = performance.now();
    expect(await ask(bank, state, 400)).toEqual({ bank, hits: [], whole: false, silent: true });
    expect(performance.now() - from).toBeLessThan(5000);
    asked.length = 0;
    expect((await ask(bank, state, 400)).silent).toBe(true);
    expect(asked).toEqual([]);
  });
});

describe('a hit of another bank', () => {
  const bank = { name: 'Край', site: 'https://kraj.primery.rf/bank/' };
  const hit = (change: object): Hit =>
    ({ url: '/m/', meta: { title: 'Дроби' }, filters: {}, pieces: [], sections: [], missing: [], ...change }) as Hit;

  test.each<[string, object]>([
    ['javascript:', { url: 'javascript:alert(1)' }],
    ['another site', { url: 'https://evil.primery.rf/' }],
    ['another site without a protocol', { url: '//evil.primery.rf/' }],
    ['the same with a backslash', { url: '/\\evil.primery.rf/' }],
    ['out of the folder', { url: '/../m/' }],
    ['no text', { url: 5 }],
    ['no title', { meta: {} }],
    ['a title that is no text', { meta: { title: { a: 1 } } }],
  ])('is none with %s', (_name, change) => expect(foreignHit(hit(change), bank)).toBeUndefined());

  it('has texts only, none of them endless', () => {
    const made = foreignHit(
      hit({
        meta: { title: 'т'.repeat(10_000_000), facts: 5, mark: 'В архиве' },
        pieces: [{ text: 'x'.repeat(5000), marked: true }],
        sections: [
          { url: '/m/#a', title: 'А' },
          { url: 'javascript:1', title: 'Б' },
        ],
      }),
      bank,
    )!;
    expect(made.meta).toEqual({ title: 'т'.repeat(600), mark: 'Край: откроется другой сайт · В архиве' });
    expect(made.pieces[0]!.text).toHaveLength(600);
    expect(made.sections).toEqual([{ url: 'https://kraj.primery.rf/bank/m/#a', title: 'А' }]);
  });
});

describe('one list', () => {
  const named = (name: string) => ({ url: name }) as Hit;
  const found = (answers: number, rest: number, whole = answers): Found => ({
    ...({} as Found),
    count: answers + rest,
    answers,
    whole,
    load: (from, to) => Promise.resolve(Array.from({ length: answers + rest }, (_, at) => named(`o${at}`)).slice(from, to)),
  });
  const from = (letter: string, count: number, whole = true): Answered => ({
    bank: { name: letter, site: '' },
    hits: Array.from({ length: count }, (_, at) => named(`${letter}${at}`)),
    whole,
    silent: false,
  });
  const shown = async (one: Found, begin = 0, end = one.count) => (await one.load(begin, end)).map(({ url }) => url).join(' ');

  it('what is drawn stays, then banks take turns, what answers in part is last', async () => {
    const one = fuse(found(4, 2), [from('a', 2), from('b', 1)], 2);
    expect([one.answers, one.count, one.whole]).toEqual([7, 9, 7]);
    expect(await shown(one)).toBe('o0 o1 o2 a0 b0 o3 a1 o4 o5');
  });
  it('every page of the list is as the whole', async () => {
    const one = fuse(found(4, 2), [from('a', 2), from('b', 1)], 2);
    const parts = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => shown(one, at, at + 1)));
    expect(parts.join(' ')).toBe(await shown(one));
    expect(await shown(one, 5, 20)).toBe('o3 a1 o4 o5');
  });
  it('where nothing is found here, theirs are the list', async () =>
    expect(await shown(fuse(found(0, 0), [from('a', 2)], 0))).toBe('a0 a1'));
  it('theirs with a part of the words are not put beside ours with all', () => {
    const ours = found(3, 0);
    expect(fuse(ours, [from('a', 2, false)], 3)).toBe(ours);
    expect(fuse(found(3, 0, 0), [from('a', 2, false)], 3).answers).toBe(5);
  });
  it('nobody answered: what was found is what is shown', () => {
    const ours = found(3, 0);
    expect(fuse(ours, [from('a', 0)], 3)).toBe(ours);
  });
});

test.each<[string, number[], boolean]>([
  ['an array of two', [0x82, 0x01, 0x61, 0x61], true],
  ['too few bytes', [0x82, 0x01], false],
  ['too many', [0x01, 0x01], false],
  ['a text beyond the end', [0x65, 0x61], false],
  ['a list beyond all bytes', [0x9a, 0xff, 0xff, 0xff, 0xff], false],
  ['a map', [0xa0], false],
  ['nothing', [], false],
])('CBOR from end to end: %s', (_name, bytes, expected) => expect(isWholeCbor(new Uint8Array(bytes))).toBe(expected));
