import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseData, baseVocabularies } from '../src/testing/base-bank.ts';
import { TODAY } from '../src/testing/builders.ts';
import { withoutVitest } from '../src/testing/clean-env.ts';
import { aPublishedMaterial, entry, inhabited, smallest, yaml } from '../src/testing/small-bank.ts';
import { freePort, HOST } from './lib/port.ts';

const news = (data: object = {}) => entry({ ...baseData.news, ...data });
const files: Record<string, string> = {
  ...smallest(),
  ...inhabited,
  ...aPublishedMaterial('drobi', { title: 'Сложение дробей' }),
  'materials/2025-2026/trud-3/index.md': entry({ ...baseData.material, title: 'Урок труда', files: [{ file: 'plan.txt', title: 'План' }] }),
  'materials/2025-2026/trud-3/plan.txt': 'План урока.\n',
};

let root = '';
let origin = '';
let server: ChildProcess | undefined;
let said = '';

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

async function get(path: string): Promise<{ status: number; text: string; type: string }> {
  const response = await fetch(origin + path);
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') ?? '' };
}

/** Asks again until the answer is as it should be; how long that takes is no matter of this test. */
async function until(path: string, fits: (page: { status: number; text: string }) => boolean): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const page = await get(path).catch((error: Error) => ({ status: 0, text: error.message }));
    if (fits(page)) return;
    if (attempt === 400) throw new Error(`${path}: still ${page.status} «${heading(page.text)}»\n${said.slice(-2000)}`);
    await sleep(150);
  }
}

const heading = (text: string) => /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(text)?.[1]?.trim();
const env = () => ({ ...withoutVitest, CONTENT: root, TODAY, PORT: new URL(origin).port });

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kopilka-dev-'));
  for (const [path, text] of Object.entries(files)) put(path, text);
  // Each process of tests has its own row of ports: two runs at once must not meet.
  origin = `http://${HOST}:${await freePort(20_000 + (process.pid % 10_000))}`;
  server = spawn(process.execPath, ['scripts/dev.ts'], { env: env(), stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
  await until('/', ({ status }) => status === 200);
}, 120_000);

afterAll(async () => {
  if (server?.exitCode === null) {
    const gone = once(server, 'exit');
    server.kill();
    await gone;
  }
  rmSync(root, { recursive: true, force: true });
});

describe('npm run dev', { timeout: 120_000 }, () => {
  it('says in Russian where the site is', () => expect(said).toContain(`Сайт для работы: http://localhost:${new URL(origin).port}/`));

  it('shows a published work', async () => {
    const { status, text, type } = await get('/materialy/drobi/');
    expect([status, heading(text), type.startsWith('text/html')]).toEqual([200, 'Сложение дробей', true]);
    expect(text).not.toContain('Черновик');
  });

  it('shows a work that waits for its review as a draft, in no list', async () => {
    const { status, text } = await get('/materialy/trud-3/');
    expect([status, heading(text)]).toEqual([200, 'Урок труда']);
    expect(text).toMatch(/Черновик[\s\S]*Не хватает заключений/);
    expect(text).toContain('<meta name="robots" content="noindex"');
    expect((await get('/materialy/')).text).not.toContain('Урок труда');
  });

  it('follows a changed text', async () => {
    put('news/2025-2026/news-1.md', news({ title: 'Подборка стала шире' }));
    await until('/novosti/news-1/', ({ text }) => heading(text) === 'Подборка стала шире');
    await until('/novosti/', ({ text }) => text.includes('Подборка стала шире'));
  });

  it('keeps a published work in sight as a draft when its text is changed', async () => {
    put('materials/2025-2026/drobi/index.md', entry({ ...baseData.material, title: 'Вычитание дробей' }));
    await until('/materialy/drobi/', ({ text }) => heading(text) === 'Вычитание дробей' && text.includes('работа изменилась'));
    put('materials/2025-2026/drobi/index.md', files['materials/2025-2026/drobi/index.md']!);
    await until('/materialy/drobi/', ({ text }) => heading(text) === 'Сложение дробей' && !text.includes('Черновик'));
  });

  it('misses no change that follows another in a moment', async () => {
    for (const pause of [5, 10, 15, 20, 25, 30, 35, 40]) {
      put('news/2025-2026/news-1.md', news({ title: `Наполовину ${pause}` }));
      // The first is read between the two, as a browser that reloads does, and the second is written while its page is made.
      const between = sleep(pause / 2).then(() => get('/novosti/news-1/'));
      await sleep(pause);
      put('news/2025-2026/news-1.md', news({ title: `Целиком ${pause}` }));
      await between;
      await until('/novosti/news-1/', ({ text }) => heading(text) === `Целиком ${pause}`);
    }
    put('news/2025-2026/news-1.md', files['news/2025-2026/news-1.md']!);
    await until('/novosti/news-1/', ({ text }) => !text.includes('Целиком'));
  });

  it('follows a new file and a deleted one', async () => {
    put('news/2025-2026/news-2.md', news({ title: 'Новая новость' }));
    await until('/novosti/news-2/', ({ status, text }) => status === 200 && heading(text) === 'Новая новость');
    await until('/novosti/', ({ text }) => text.includes('Новая новость'));
    rmSync(join(root, 'news/2025-2026/news-2.md'));
    await until('/novosti/news-2/', ({ status }) => status === 404);
    await until('/novosti/', ({ text }) => !text.includes('Новая новость'));
  });

  it('follows a vocabulary', async () => {
    const types = baseVocabularies['material-types'].map((type) => ({ ...(type as object), name: 'Карта урока' }));
    put('vocabularies/material-types.yaml', yaml({ items: types }));
    await until('/materialy/drobi/', ({ text }) => text.includes('Карта урока'));
  });

  it('follows a new page of the editors, which Vite compiles', async () => {
    put('pages/pravila.mdx', entry({ title: 'Правила', summary: 'Как прислать работу.' }, '\nПрочитайте **сначала** это.\n'));
    await until('/pravila/', ({ status, text }) => status === 200 && text.includes('<strong>сначала</strong>'));
    put('pages/pravila.mdx', entry({ title: 'Правила', summary: 'Как прислать работу.' }, '\nПрочитайте **потом** это.\n'));
    await until('/pravila/', ({ text }) => text.includes('<strong>потом</strong>'));
  });

  it('searches, and search follows', async () => {
    const index = async () =>
      JSON.parse((await get('/pagefind/pagefind-entry.json')).text) as { languages: { ru: { page_count: number } } };
    const before = (await index()).languages.ru.page_count;
    expect((await get('/slova/words.json')).type).toContain('json');
    put('news/2025-2026/news-3.md', news({ title: 'Ещё новость' }));
    await until('/pagefind/pagefind-entry.json', ({ text }) => text.includes(`"page_count":${before + 1}`));
  });

  it('tells every error of broken files on every page, gives all else, and comes back by itself', async () => {
    put('news/2025-2026/news-1.md', '---\ntitle: "Незакрытая кавычка\n---\n');
    put('units/math.md', entry({ ...baseData.unit, kind: 'omoo' }));
    for (const page of ['/', '/materialy/drobi/', '/novosti/news-1/', '/net-takoj/', '/poisk/?q=a'])
      await until(
        page,
        ({ status, text }) => status === 500 && text.includes('news/2025-2026/news-1.md:') && text.includes('units/math.md:'),
      );
    const { text } = await get('/');
    expect(text).toMatch(/<h1>В содержании \d+.ошиб/);
    expect(text).toMatch(/news\/2025-2026\/news-1\.md:\d+:\d+/);
    expect(text).toMatch(/units\/math\.md:\d+:\d+/);
    // The page asks Vite for the news that all is well again.
    expect(text).toContain('src="/@vite/client"');
    for (const [path, type] of [
      ['/@vite/client', 'javascript'],
      ['/node_modules/vite/dist/client/env.mjs', 'javascript'],
      ['/src/styles/site.css?direct', 'css'],
      ['/cveta.css', 'css'],
      ['/favicon.svg', 'svg'],
      ['/materialy/trud-3/plan.txt', 'text/plain; charset=utf-8'],
      ['/pagefind/pagefind-entry.json', 'json'],
    ] as const) {
      const answer = await get(path);
      expect([path, answer.status, answer.type.includes(type) ? type : answer.type]).toEqual([path, 200, type]);
    }
    put('units/math.md', files['units/math.md']!);
    await until('/', ({ status, text }) => status === 500 && !text.includes('units/math.md'));
    put('news/2025-2026/news-1.md', news({ title: 'Мир' }));
    await until('/novosti/news-1/', ({ status, text }) => status === 200 && heading(text) === 'Мир');
    await until('/', ({ status }) => status === 200);
  });

  it('survives an address that is not written as addresses are', async () => {
    await get('/%E0%A4%A');
    expect((await get('/')).status).toBe(200);
  });
});

describe('what stops it', { timeout: 120_000 }, () => {
  const start = (own: Record<string, string>) =>
    spawnSync(process.execPath, ['scripts/dev.ts'], { env: { ...env(), ...own }, encoding: 'utf8' });

  it.each([
    ['no content', { CONTENT: join(tmpdir(), 'net-takoj-papki') }, 'Папки с содержанием банка нет'],
    ['a port that is none', { PORT: 'abc' }, 'PORT=abc — не порт'],
    ['a setting that is none', { PREVIEW: 'да' }, 'PREVIEW=да — непонятно'],
  ])('%s', (_, own, message) => {
    const { status, stderr } = start(own);
    expect([status, stderr.includes(message), stderr.includes('    at ')]).toEqual([2, true, false]);
  });
});

it('takes the next port when one is taken', async () => {
  const other = createServer();
  const taken = await freePort(30_000 + (process.pid % 10_000));
  await new Promise<void>((resolve) => other.listen(taken, HOST, resolve));
  try {
    expect(await freePort(taken)).toBeGreaterThan(taken);
  } finally {
    other.close();
  }
});
