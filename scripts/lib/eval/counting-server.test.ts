import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { serveAndCount } from './counting-server.ts';

async function serve() {
  const root = mkdtempSync(join(tmpdir(), 'counting-'));
  mkdirSync(join(root, 'папка'));
  const text = '{"a":1}'.repeat(500);
  writeFileSync(join(root, 'a.json'), text);
  writeFileSync(join(root, 'a.pf_index'), text);
  writeFileSync(join(root, 'папка/index.html'), 'Дом');
  const server = await serveAndCount(root);
  onTestFinished(() => {
    server.close();
    rmSync(root, { recursive: true, force: true });
  });
  const get = async (path: string) => {
    const response = await fetch(server.address + path);
    return [response.status, await response.text()] as const;
  };
  return { ...server, text, get };
}

test('text is counted packed, the rest as it is, each time it is sent', async () => {
  const { get, take, text } = await serve();
  expect(await get('a.json?ts=1')).toEqual([200, text]);
  expect(await get('a.pf_index')).toEqual([200, text]);
  await get('a.pf_index');
  expect(take()).toEqual(
    new Map([
      ['a.json', gzipSync(text).length],
      ['a.pf_index', text.length * 2],
    ]),
  );
  expect(take().size).toBe(0);
});

test('folders answer with their page, strangers get nothing', async () => {
  const { get, take } = await serve();
  expect(await get(`${encodeURIComponent('папка')}/`)).toEqual([200, 'Дом']);
  take();
  expect((await get('no.json'))[0]).toBe(404);
  expect((await get('%2e%2e/%2e%2e/etc/passwd'))[0]).toBe(404);
  expect(take().size).toBe(0);
});

test('what cannot be decoded is not there', async () => {
  const { get } = await serve();
  expect((await get('%zz'))[0]).toBe(404);
});
