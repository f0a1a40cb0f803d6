import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { useBrowser } from './browser.ts';

const site = inject('site');
const works = globSync('{materialy,rekomendacii,vebinary,sobytiya}/*/index.html', { cwd: inject('siteFolder') }).map((path) =>
  path.replaceAll('\\', '/').replace('index.html', ''),
);
const { open } = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };
/** A recommendation with a table of four columns of words. */
const WIDE = 'rekomendacii/konflikt-v-detskom-kollektive/';

/** Tables of a page that are wider than their boxes and not marked as grids, by their first words. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableElement>('main table:not(.grid)')]
      .filter((table) => table.scrollWidth > table.clientWidth || table.parentElement!.scrollWidth > table.parentElement!.clientWidth)
      .map((table) => table.textContent.slice(0, 60)),
  );
const displayOf = (page: Page) => page.evaluate(() => getComputedStyle(document.querySelector('.stacked td')!).display);

describe('tables on a phone', () => {
  it('none of a work is wider than its box, unless the places of its cells are what it says', async () => {
    const { page, close } = await open(site + WIDE, phone);
    const wide: [string, string[]][] = [];
    for (const path of works) {
      await page.goto(site + path, { waitUntil: 'load' });
      const found = await tooWide(page);
      if (found.length > 0) wide.push([path, found]);
    }
    expect(works.length).toBeGreaterThan(100);
    expect(wide).toEqual([]);
    await close();
  });

  it('the walk sees a planted fault', async () => {
    const { page, close } = await open(site + WIDE, phone);
    await page.evaluate(() => document.querySelector('.stacked')!.classList.remove('stacked'));
    expect(await tooWide(page)).toHaveLength(1);
    await close();
  });

  it('cards name their lines to the eye, and screen readers hear a table with its headers', async () => {
    const { page, close } = await open(site + WIDE, phone);
    const label = await page.evaluate(() => getComputedStyle(document.querySelector('.stacked [data-label]')!, '::before').content);
    expect(label).toContain('Ссора: ');
    const heard = await page.locator('.stacked').first().ariaSnapshot();
    expect(heard.match(/- columnheader/g)).toHaveLength(4);
    expect(heard.match(/- rowheader/g)).toHaveLength(5);
    expect(heard).toContain('- cell "равные"');
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it.each(['screen', 'print'] as const)('a wide %s has the table', async (media) => {
    const { page, close } = await open(site + WIDE, { viewport: { width: media === 'print' ? 360 : 1280, height: 900 } });
    await page.emulateMedia({ media });
    expect(await displayOf(page)).toBe('table-cell');
    await close();
  });

  it('need no script', async () => {
    const { page, close } = await open(site + WIDE, { ...phone, javaScriptEnabled: false });
    await expect(page.locator('.stacked td').first().boundingBox()).resolves.toMatchObject({ width: expect.closeTo(294, -1) });
    await close();
  });
});
