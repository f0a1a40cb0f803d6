import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { MANIFEST, parseManifest } from '../../../src/bank/federation/manifest.ts';
import { INDEX } from '../../../src/bank/federation/read-neighbour.ts';
import { neighbourSchema } from '../../../src/bank/model/region-federation.ts';
import { mirrorFiles } from '../../../src/bank/read-federation.ts';
import { neighbourFiles, withChange, type Files } from '../../../src/testing/neighbour.ts';
import { writeContent } from '../../../src/testing/temporary-content.ts';
import { LIMITS } from './source.ts';
import { syncNeighbour } from './sync.ts';

const LIST = 'api/v1/lists/materials/1.json';
type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A bank on this computer: its profile names a sample, as a new bank does. `special` answers first. */
async function aBank(files: Files = neighbourFiles('https://bank.example.ru/'), special: Answer = () => false) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/bank/', '');
    const tag = `"${path.length}-${files.get(path)?.length}"`;
    asked.push(`${path}${request.headers['if-none-match'] === tag ? ' known' : ''}`);
    if (special(request, response)) return;
    const text = files.get(path);
    if (text === undefined) response.writeHead(404).end('Нет такой страницы');
    else if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
    else response.writeHead(200, { etag: tag, 'content-type': 'application/json' }).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => void (server.closeAllConnections(), server.close()));
  return { port, asked, bank: neighbourSchema.parse({ id: 'kraj', name: 'Энский край', site: `http://127.0.0.1:${port}/bank/` }) };
}

const own = { id: 'own', site: 'https://nash.primery.rf/', neighbours: [] };
const aRoot = () => writeContent({ 'region.yaml': '' });
const limits = { ...LIMITS, answer: 300_000, bank: 1_000_000, answerTime: 500 };

/** Everything in the copy: name → text; the copy must be whole. */
async function copyIn(root: string): Promise<Record<string, string>> {
  const folder = join(root, 'federation/kraj');
  if (!existsSync(join(folder, MANIFEST))) return {};
  const manifest = parseManifest(readFileSync(join(folder, MANIFEST), 'utf8'));
  if (manifest === undefined) throw new Error('the manifest is not whole');
  const get = mirrorFiles(folder, manifest);
  const files = Object.keys(manifest.files).map(async (path) => [path, Buffer.from(await get(path)).toString()] as const);
  return Object.fromEntries(await Promise.all(files));
}

it('takes a catalogue over the network, and the second time only what has changed', async () => {
  const { asked, bank } = await aBank();
  const root = aRoot();
  expect(await syncNeighbour(root, bank, own)).toMatchObject({
    isTaken: true,
    lines: [expect.stringMatching(/«Энский край»: \d+ \S+, копия обновлена/)],
  });
  const first = await copyIn(root);
  expect(Object.keys(first).sort()).toEqual([
    INDEX,
    ...['materials', 'recommendations', 'webinars'].map((name) => `api/v1/lists/${name}/1.json`),
  ]);
  expect(first[LIST]).toBe(neighbourFiles('https://bank.example.ru/').get(LIST));
  asked.length = 0;
  expect((await syncNeighbour(root, bank, own)).lines[0]).toContain('изменений нет');
  expect(asked.toSorted()).toEqual(
    Object.keys(first)
      .map((path) => `${path} known`)
      .sort(),
  );
  expect(asked.filter((path) => !path.endsWith(' known'))).toEqual([]);
  expect(await copyIn(root)).toEqual(first);
});

it('takes anew what was spoilt in the copy, and what a copy no longer names goes', async () => {
  const { bank } = await aBank();
  const root = aRoot();
  await syncNeighbour(root, bank, own);
  const first = await copyIn(root);
  const folder = join(root, 'federation/kraj');
  const names = readdirSync(folder).sort();
  writeFileSync(
    join(
      folder,
      names.find((name) => name !== MANIFEST)!,
    ),
    'spoilt',
  );
  writeFileSync(join(folder, '0123456789abcdef.json'), 'left by a killed run');
  writeFileSync(join(folder, 'zametka.txt'), 'somebody’s own');
  await syncNeighbour(root, bank, own);
  expect(await copyIn(root)).toEqual(first);
  expect(readdirSync(folder).sort()).toEqual([...names, 'zametka.txt'].sort());
});

it('takes the built site of a bank from a folder beside, and refuses links that lead out of it', async () => {
  const site = writeContent(Object.fromEntries(neighbourFiles()));
  const root = aRoot();
  const bank = neighbourSchema.parse({ id: 'kraj', name: 'Энский край', folder: site });
  expect((await syncNeighbour(root, bank, own)).isTaken).toBe(true);
  const manifest = readFileSync(join(root, 'federation/kraj', MANIFEST), 'utf8');
  expect(manifest).toContain('"source": "folder"');
  expect(manifest).not.toContain(site);
  const elsewhere = writeContent({ 'passwd.json': '{}' });
  const linked = writeContent({ 'api/v1/x.json': '' });
  symlinkSync(join(elsewhere, 'passwd.json'), join(linked, INDEX));
  expect((await syncNeighbour(root, { ...bank, folder: linked }, own)).lines[0]).toMatch(/такого файла нет.*Прежняя копия не тронута/);
});

describe('a bank that is down or answers something else leaves the copy of before', () => {
  const files = neighbourFiles('https://bank.example.ru/');
  const stream = (response: ServerResponse) => {
    const piece = Buffer.alloc(64 * 1024, ' ');
    response.writeHead(200);
    const more = () => {
      while (response.writable && response.write(piece));
      if (response.writable) response.once('drain', more);
    };
    more();
    return true;
  };
  const onList =
    (answer: (response: ServerResponse) => unknown): Answer =>
    ({ url = '' }, response) =>
      url.endsWith(LIST) && (answer(response), true);
  const redirect = (to: string) => onList((response) => response.writeHead(302, { location: to }).end());

  test.each<[string, Files, Answer, RegExp]>([
    ['no such page', new Map(), () => false, /index\.json\): сервер ответил кодом 404/],
    ['an error', files, onList((response) => response.writeHead(500).end()), /кодом 500/],
    ['it hangs up', files, onList((response) => response.destroy()), /сервер не отвечает/],
    [
      'it breaks off in the middle',
      files,
      onList(
        (response) => (
          response.writeHead(200, { 'content-length': 999_999 }),
          response.write('{'),
          setTimeout(() => response.destroy(), 20)
        ),
      ),
      /сервер не отвечает/,
    ],
    ['it never ends', files, onList(() => undefined), /ответа нет дольше/],
    ['a gigabyte', files, onList(stream), /ответ больше 0,3 МБ/],
    ['truncated', withText(LIST, (text) => text.slice(0, -9)), () => false, /не JSON или он обрывается/],
    ['HTML', withText(INDEX, () => '<!doctype html>'), () => false, /не JSON/],
    ['another version', withChange(files, INDEX, (data) => void Object.assign(data, { version: '9.0' })), () => false, /версии 9\.0/],
    [
      'a circle',
      withChange(files, LIST, (data) => void Object.assign(data, { next: `https://bank.example.ru/${LIST}` })),
      () => false,
      /по кругу/,
    ],
    ['sent to a stranger', files, redirect('http://localhost:1/x.json'), /чужой или незащищённый адрес: http:\/\/localhost:1/],
    ['sent to another port', files, redirect('http://127.0.0.1:1/x.json'), /чужой или незащищённый адрес/],
    ['sent to a file', files, redirect('file:///etc/passwd'), /чужой или незащищённый адрес: file:/],
    ['sent in circles', files, redirect(`/bank/${LIST}`), /пересылает дальше и дальше/],
    [
      '«nothing has changed» about what nobody has',
      files,
      onList((response) => response.writeHead(304).end()),
      /кодом 304|файла у нас нет/,
    ],
  ])('%s', async (_name, some, special, words) => {
    const root = aRoot();
    const good = await aBank();
    await syncNeighbour(root, good.bank, own);
    const before = await copyIn(root);
    expect(Object.keys(before)).toHaveLength(4);
    const { bank } = await aBank(some, special);
    const { isTaken, lines } = await syncNeighbour(root, bank, own, { limits, ...(await sourceOfLimits(root, bank)) });
    expect(isTaken).toBe(false);
    expect(lines).toEqual([expect.stringMatching(words)]);
    expect(lines[0]).toMatch(/^Соседний банк «Энский край», federation\/kraj \(.*Прежняя копия не тронута\.$/);
    expect(await copyIn(root)).toEqual(before);
  });

  function withText(path: string, change: (text: string) => string): Files {
    return new Map([...files, [path, change(files.get(path)!)]]);
  }
  const sourceOfLimits = async (root: string, bank: Parameters<typeof syncNeighbour>[1]) => ({
    source: (await import('./sync.ts')).sourceFor(root, bank, limits),
  });

  it('a redirect within the same host is followed', async () => {
    const moved = new Map([...files, ['moved.json', files.get(LIST)!]]);
    const { asked, bank } = await aBank(moved, ({ url = '' }, response) => {
      if (!url.endsWith(LIST)) return false;
      response.writeHead(301, { location: '/bank/moved.json' }).end();
      return true;
    });
    expect((await syncNeighbour(aRoot(), bank, own)).isTaken).toBe(true);
    expect(asked).toContain('moved.json');
  });

  it('more than a bank may hold in all', async () => {
    const { bank } = await aBank();
    expect((await syncNeighbour(aRoot(), bank, own, { limits: { ...LIMITS, bank: 5_000 } })).lines[0]).toMatch(
      /больше 0,005 МБ.*Копии его каталога нет/,
    );
  });
});

it('a disk that fails is told; a mistake of the program is not called so', async () => {
  const root = writeContent({ 'region.yaml': '', federation: 'a file where the folder of copies belongs' });
  const { bank } = await aBank();
  const { isTaken, lines } = await syncNeighbour(root, bank, own);
  expect([isTaken, lines[0]]).toEqual([false, expect.stringMatching(/Не удалось записать папку/)]);
  const source = () => Promise.reject(new TypeError('undefined is not a function'));
  await expect(syncNeighbour(aRoot(), bank, own, { source })).rejects.toThrow('undefined is not a function');
});

it('killed at any moment, it leaves the copy of before or the new one', async () => {
  const folders = [1, 2].map((version) => {
    const files = withChange(neighbourFiles(), LIST, (data) => {
      const [record] = (data as { records: object[] }).records;
      Object.assign(record!, { summary: `Издание ${version}. ${'текст '.repeat(400)}` });
      (data as { records: object[] }).records = [record!];
    });
    return writeContent(Object.fromEntries(files));
  });
  const root = aRoot();
  const banks = folders.map((folder) => ({ id: 'kraj', name: 'Энский край', folder }));
  const loop = join(root, 'loop.ts');
  const sync = new URL('./sync.ts', import.meta.url).href;
  const model = new URL('../../../src/bank/model/region-federation.ts', import.meta.url).href;
  writeFileSync(
    loop,
    `import { syncNeighbour } from ${JSON.stringify(sync)};
     import { neighbourSchema } from ${JSON.stringify(model)};
     const banks = ${JSON.stringify(banks)}.map((bank) => neighbourSchema.parse(bank));
     for (let i = 0; ; i++) {
       await syncNeighbour(${JSON.stringify(root)}, banks[i % 2], ${JSON.stringify(own)});
       if (i === 1) process.send('runs');
     }`,
  );
  const seen = new Set<string>();
  for (let kill = 0; kill < 6; kill += 1) {
    const child = fork(loop, { stdio: 'ignore' });
    await once(child, 'message');
    await sleep(kill * 7);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const copy = await copyIn(root);
    expect(Object.keys(copy)).toHaveLength(4);
    seen.add(/Издание \d/.exec(copy[LIST]!)![0]);
  }
  expect([...seen].every((edition) => /^Издание [12]$/.test(edition))).toBe(true);
});

it('a copy that is a mixture is seen: the test of kills can fail', async () => {
  const { bank } = await aBank();
  const root = aRoot();
  await syncNeighbour(root, bank, own);
  const folder = join(root, 'federation/kraj');
  const [name = ''] = readdirSync(folder).filter((file) => file !== MANIFEST);
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  cpSync(join(folder, MANIFEST), join(folder, name));
  await expect(copyIn(root)).rejects.toThrow('файл не тот');
});
