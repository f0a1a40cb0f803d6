import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../scripts/lib/serve.ts';
import { readBank } from '../bank/read.ts';
import { accentSheet } from '../styles/accent.ts';
import { violations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { withoutVitest } from './clean-env.ts';
import { addressesIn, besideEachOther, federatedBank, hostileBank, lasting, textsOf } from './federated-bank.ts';

const { open } = useBrowser();

/** Builds a bank as its owner would: the same code, another folder of content. */
function build(content: string, out: string): void {
  if (process.env['KEEP_SITE'] !== undefined && existsSync(out)) return;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...withoutVitest, CONTENT: content, OUT: out },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${content} does not build:\n${stdout}\n${stderr}`);
}

describe.each([
  ['bryansk', 4484, ['obedineniya/uchitel-goda/', 'otchety/2020-2021/', 'dokumenty/prikaz-764-2020/']],
  ['kbr', 4485, ['obedineniya/munumo-a/', 'ustrojstvo/', 'dokumenty/spravka/']],
])('the bank of %s', (id, port, own) => {
  const content = `examples/${id}`;
  const out = resolve(`.build/examples/${id}`);
  const { region } = readBank(content).bank;
  let site = '';
  let server: Server;

  beforeAll(async () => {
    build(content, out);
    ({ address: site, server } = await serveFolder(out, { port, path: '/any/' }));
  });
  afterAll(() => void server.close());

  it.concurrent.each(['', 'obedineniya/struktura/', 'materialy/slozhenie-drobej-5-klass/', ...own])(
    '/%s on a phone and on a desk',
    async (path) => {
      for (const [width, colorScheme] of [
        [360, 'light'],
        [1280, 'dark'],
      ] as const) {
        const { page, foreign, errors, close } = await open(site + path, { viewport: { width, height: 800 }, colorScheme });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect({ overflow, foreign, errors, axe: await violations(page) }).toEqual({ overflow: 0, foreign: [], errors: [], axe: [] });
        await page.screenshot({ path: join(out, `../${id}-${path.replaceAll('/', '_')}${width}.png`) });
        await close();
      }
    },
  );

  it('wears its own colour and its own name', async () => {
    const { page, close } = await open(site, { colorScheme: 'light' });
    const [, day = ''] = /--accent: var\(--light, (#[0-9a-f]{6})\)/.exec(accentSheet(region.theme?.accent ?? '')) ?? [];
    const colour = await page
      .getByRole('button', { name: 'Найти' })
      .first()
      .evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(colour).toBe(`rgb(${[1, 3, 5].map((at) => parseInt(day.slice(at, at + 2), 16)).join(', ')})`);
    expect((await page.locator('h1').innerText()).replaceAll('\u00a0', ' ')).toContain(region.name_gen);
    await close();
  });

  it('answers a search', async () => {
    const { page, foreign, errors, close } = await open(`${site}poisk/?q=${encodeURIComponent('дроби 5 класс')}`);
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('.hit a').first().getAttribute('href')).toMatch(/\/materialy\/slozhenie-drobej-5-klass\/$/);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await close();
  });
});

describe('three banks searched together', () => {
  const PORT = 4490;
  const host = `http://localhost:${PORT}/`;
  const federation = (hostile: string, main: string) => [
    { id: 'smolensk', name: 'Смоленская область', site: `${host}smolensk/`, folder: main },
    { id: 'bryansk', name: 'Брянская область', site: `${host}bryansk/`, live: true },
    { id: 'net', name: 'Нетский край', site: `${host}net/`, live: true },
    { id: 'zloj', name: 'Злой край', site: `${host}zloj/`, folder: hostile },
  ];
  const plain = resolve('.build/examples/kbr');
  const search = (query: string) => `${host}kbr/poisk/?${query}`;
  const origins = '.hit-kicker .mark';
  let own = '';
  let server: Server;

  beforeAll(async () => {
    // Where this test is run alone, the banks beside are not there yet.
    for (const id of ['bryansk', 'kbr'])
      if (!existsSync(`.build/examples/${id}`)) build(`examples/${id}`, resolve(`.build/examples/${id}`));
    const hostile = hostileBank(resolve('.build/federated/zloj'));
    ({ site: own } = federatedBank('examples/kbr', federation(hostile, inject('siteFolder')), resolve('.build/federated/kbr')));
    const web = besideEachOther(resolve('.build/federated/web'), {
      kbr: own,
      bryansk: '.build/examples/bryansk',
      smolensk: inject('siteFolder'),
    });
    const serving = await serveFolder(web, { port: PORT });
    server = serving.server;
    expect(serving.address).toBe(host);
  });
  afterAll(() => void server.close());

  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)('their works stand in one list, each with its origin and the way to it: %i', async (width, colorScheme) => {
    const { page, foreign, errors, close } = await open(search('q=дроби+5+класс'), { viewport: { width, height: 900 }, colorScheme });
    await page.getByText('Брянская область: откроется другой сайт').waitFor();
    const hits = page.locator('[data-results] .hit-title a');
    const hrefs = await hits.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const work = 'materialy/slozhenie-drobej-5-klass/';
    expect(hrefs[0]).toBe(`${host}kbr/${work}`);
    expect(hrefs).toEqual(expect.arrayContaining([`${host}smolensk/${work}`, `${host}bryansk/${work}`]));
    expect(hrefs.filter((href) => !href.startsWith(host))).toEqual([]);
    expect(await page.locator('[data-results] .hit').first().locator('.mark').count()).toBe(0);
    expect(await page.locator(origins).allInnerTexts()).toContain('Смоленская область: откроется другой сайт');
    // One bank is not there: the others are, and it is said quietly.
    expect(await page.locator('.search-live').innerText()).toContain('Не отвечает соседний банк: Нетский край.');
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: resolve(`.build/examples/federated-${width}.png`) });
    await hits.nth(hrefs.indexOf(`${host}bryansk/${work}`)).click();
    await page.waitForURL(`${host}bryansk/${work}`);
    await close();
  });

  it('what a hostile bank calls a work is its letters and nothing else', async () => {
    const { page, errors, close } = await open(search('q=дроби+образец&order=title'));
    await page.getByText('Злой край: откроется другой сайт').first().waitFor();
    expect(await page.locator('.hit-title').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('<script>document.title=')]),
    );
    expect(await page.title()).not.toContain('взломано');
    expect(await page.locator('.hit img, .hit script').count()).toBe(0);
    expect(await page.locator('.hit a[href^="javascript"]').count()).toBe(0);
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    await close();
  });

  it('a mark leaves the works of one region, ours among them', async () => {
    const { page, close } = await open(search(`q=дроби&region=${encodeURIComponent('Смоленская область')}`), {
      viewport: { width: 1280, height: 900 },
    });
    await page.locator('.hit').first().waitFor();
    expect(new Set(await page.locator(origins).allInnerTexts())).toEqual(new Set(['Смоленская область: откроется другой сайт']));
    const facet = page.locator('details.facet', { hasText: 'Регион' });
    await facet.locator('label', { hasText: 'Кабардино-Балкарская' }).click();
    await page.locator(`.hit a[href^="${host}kbr/"]`).first().waitFor();
    expect(await facet.locator('label').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Злой край')]));
    await close();
  });

  describe('what is not ours is counted nowhere', () => {
    const read = (site: string, file: string) => readFileSync(join(site, file), 'utf8');

    it.each([
      ['the home page and its figures', 'index.html'],
      ['statistics', 'statistika/index.html'],
      ['statistics of samples', 'statistika/obrazcy/index.html'],
      ['the register', 'reestr/index.html'],
      ['the register with samples', 'reestr/obrazcy/index.html'],
      ['the table of the register', 'reestr.csv'],
      ['the list of works', 'materialy/index.html'],
      ['the list of a subject', 'predmety/matematika/index.html'],
      ['the list of a grade', 'klassy/5/index.html'],
      ['the list of a year', 'gody/2025-2026/index.html'],
      ['rubrics and their counters', 'rubriki/index.html'],
      ['what is asked for', 'nuzhen-material/index.html'],
      ['the API', 'api/v1/index.json'],
      ['a list of the API', 'api/v1/lists/materials/1.json'],
      ['tables', 'dannye/materialy.csv'],
      ['a feed of works', 'materialy/lenta.xml'],
      ['what language models read', 'llms.txt'],
    ])('%s', (_name, file) => {
      expect(lasting(read(own, file))).toBe(lasting(read(plain, file)));
      // The comparison can fail: one more work is seen.
      expect(lasting(`${read(own, file)} smolensk`)).not.toBe(lasting(read(plain, file)));
    });

    it.each(['sitemap/materialy.xml', 'sitemap.xml', 'oai/ListIdentifiers/oai_dc.all.xml', 'oai/static.xml'])(
      'the addresses of %s',
      (file) => {
        const addresses = addressesIn(read(own, file));
        expect(addresses).toEqual(addressesIn(read(plain, file)));
        expect(addresses.length).toBeGreaterThan(2);
      },
    );

    it('no page and no file outside of search names another bank', () => {
      const named = (texts: ReadonlyMap<string, string>) =>
        [...texts].filter(([, text]) => /smolensk|bryansk|Смоленск|Брянск|Злой край|bank\.example\.ru/.test(text)).map(([file]) => file);
      const texts = textsOf(own);
      expect(texts.size).toBeGreaterThan(200);
      expect(named(texts)).toEqual(named(textsOf(plain)));
      expect(named(new Map([...texts, ['x.html', 'Злой край']]))).toContain('x.html');
    });
  });
});
