import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { bankRoot, fetchBelow } from './fetch-files.ts';

const asked: unknown[][] = [];
function answering(bytes: Uint8Array | string, status = 200): void {
  asked.length = 0;
  vi.stubGlobal('fetch', (url: URL, options: object) => {
    asked.push([url.href, options]);
    return Promise.resolve(new Response(bytes as BodyInit, { status }));
  });
}
afterEach(() => vi.unstubAllGlobals());
const read = async (path: string) => Buffer.from(await fetchBelow(new URL('https://bank.primery.rf/a/'))(path)).toString();

test.each([
  ['slova/words.json', 'no-cache'],
  ['pagefind/list.gz', 'no-cache'],
  ['slova/1.gz', 'default'],
])('%s is read below the root, from the cache as %s', async (path, cache) => {
  answering('{}');
  expect(await read(path)).toBe('{}');
  expect(asked).toEqual([[`https://bank.primery.rf/a/${path}`, { cache }]]);
});

test('what is packed is unpacked, by its bytes and not by its name', async () => {
  answering(gzipSync('слово'));
  expect(await read('a.json')).toBe('слово');
  answering('слово');
  expect(await read('a.gz')).toBe('слово');
  answering(new Uint8Array([0x1f, 0x41]));
  expect(await read('a.gz')).toBe('\u001fA');
});

test('where a browser cannot unpack, our own code does', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  answering(gzipSync('слово'));
  expect(await read('a.gz')).toBe('слово');
});

test.each([
  ['is not there', 'нет', 404],
  ['is a page', '<!doctype html>', 200],
])('what %s is an error', async (_, bytes, status) => {
  answering(bytes, status);
  await expect(read('a.gz')).rejects.toThrow(new Error(`a.gz: ${status}`));
});

test.each([
  ['../', 'https://bank.primery.rf/a/'],
  [undefined, 'https://bank.primery.rf/'],
])('the root said as %j is %s', (root, expected) => {
  vi.stubGlobal('document', { documentElement: { dataset: { root } } });
  vi.stubGlobal('location', { href: 'https://bank.primery.rf/a/poisk/' });
  expect(bankRoot().href).toBe(expected);
});
