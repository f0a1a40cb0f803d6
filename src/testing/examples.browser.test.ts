import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/lib/serve.ts';
import { readBank } from '../bank/read.ts';
import { accentSheet } from '../styles/accent.ts';
import { violations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { withoutVitest } from './clean-env.ts';

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

  it.each(['', 'obedineniya/struktura/', 'materialy/slozhenie-drobej-5-klass/', ...own])('/%s on a phone and on a desk', async (path) => {
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
  });

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
