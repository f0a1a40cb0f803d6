import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { useBrowser } from './browser.ts';

const site = inject('site');
const folder = inject('siteFolder');
const { open } = useBrowser();

/** The hours of the first webinar of another day that a page names, and its address: of that of today a page says so whatever the clock says. */
function firstAhead(path: string): { start: Date; end: Date; href: string } {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const [, start = '', end = '', offset = '', rest = ''] =
    /data-clock="?([\dT:-]{16})\/([\dT:-]{16})([+-]\d\d:\d\d)(?!"? data-told)([\s\S]*)/.exec(html) ?? [];
  return {
    start: new Date(start + offset),
    end: new Date(end + offset),
    href: addressesIn(rest, path).find((address) => /^vebinary\/[\w-]+\/$/.test(address)) ?? '',
  };
}

/** Addresses of a page are told from where it stands; they come from the root of the bank. */
function addressesIn(html: string, path: string): string[] {
  const here = `https://bank.primery.rf/${path}/`;
  return [...html.matchAll(/href="?([^"\s>]+)/g)].map(([, href = '']) => new URL(href, here).pathname.slice(1));
}

const HOUR = 3_600_000;
const { start, end, href } = firstAhead('vebinary');
const moments = [
  ['the day before', new Date(start.getTime() - 24 * HOUR), ''],
  ['that day', new Date(start.getTime() - HOUR), 'Сегодня'],
  ['while it goes on', new Date(start.getTime() + HOUR / 4), 'Идёт сейчас'],
  ['after it', new Date(end.getTime() + HOUR / 60), 'Прошёл'],
] as const;

async function at(path: string, moment: Date, see: (page: Page) => Promise<void>): Promise<void> {
  const { page, errors, foreign, close } = await open(site + path);
  await page.clock.setFixedTime(moment);
  await page.reload({ waitUntil: 'networkidle' });
  await see(page);
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  await close();
}

describe('what a page says of a webinar is right by the clock, whenever it was built', () => {
  it.each(moments)('in a list, %s', (_, moment, mark) =>
    at('vebinary/', moment, async (page) => {
      // What is over stands after what is still ahead.
      const card = page.locator('section:has(#blizhajshie) [data-clock]')[mark === 'Прошёл' ? 'last' : 'first']();
      expect((await card.locator('.mark').allInnerTexts()).join()).toBe(mark);
      expect(await card.getByRole('link').first().getAttribute('href')).toContain(href.split('/')[1]);
    }),
  );

  it.each(moments)('on its page, %s', (_, moment, mark) =>
    at(href, moment, async (page) => {
      const state = page.locator('.when-hours > .when-state');
      expect((await state.allInnerTexts()).join()).toBe(mark && `${mark} (образец)`);
      const isOver = mark === 'Прошёл';
      expect(await page.getByRole('link', { name: 'Добавить в календарь' }).isVisible()).toBe(!isOver);
      expect(await page.getByText('Запись пока не опубликована').isVisible()).toBe(isOver);
    }),
  );

  it('a page that stays open follows the hour', () =>
    at(href, moments[0][1], async (page) => {
      await page.clock.setFixedTime(moments[2][1]);
      await page.evaluate(() => dispatchEvent(new Event('pageshow')));
      expect(await page.locator('.when-live .when-state').innerText()).toContain('Идёт сейчас');
    }));

  it('a clock that is years behind changes nothing', () =>
    at('vebinary/', new Date('2001-01-01'), async (page) =>
      expect(await page.locator('[data-clock] .mark').allInnerTexts()).not.toContain('Прошёл'),
    ));
});

describe('the calendar', () => {
  const month = `kalendar/${new Date(start.getTime() + 3 * HOUR).toISOString().slice(0, 7)}/`;

  it('marks today in the table of a month', () =>
    at(month, start, async (page) => {
      const today = page.locator('td[aria-current=date]');
      expect([await today.count(), await today.locator('a').first().getAttribute('href')]).toEqual([1, `../../${href}`]);
    }));

  it.each([
    [1280, true],
    [360, false],
  ])('at %i px a month is a table or rows, without scripts too', async (width, isTable) => {
    const { page, close } = await open(site + month, { viewport: { width, height: 800 }, javaScriptEnabled: false });
    expect([await page.locator('table.month').isVisible(), await page.locator('.month-rows').isVisible()]).toEqual([isTable, !isTable]);
    expect(await page.locator('table.month th[scope=col]').count()).toBe(7);
    await close();
  });

  it.each(['kalendar/', month, 'kalendar/raspisanie/', 'kalendar/goryachaya-liniya/'])(
    '%s: sound in both schemes and on a small screen',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, close } = await open(site + path, { colorScheme, viewport: { width: 1280, height: 900 } });
        await page.locator('details.subscribe').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
        expect(await violations(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        await close();
      }
    },
  );

  it('is taken into a phone by a link, a file or its address, all by keyboard', async () => {
    const { page, close } = await open(`${site}kalendar/`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('details.subscribe > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^webcal:\/\/.+\/kalendar\/kalendar\.ics$/);
    await page.keyboard.press('Tab');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('kalendar.ics');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.copy-address [role=status]').innerText()).toBe('Адрес скопирован');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('.copy-address code').innerText());
    await close();
  });

  it('one webinar is added by a file of its own', async () => {
    const { page, close } = await open(site + href, { javaScriptEnabled: false });
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Добавить в календарь' }).click();
    expect((await download).suggestedFilename()).toBe('vebinar.ics');
    await close();
  });
});

describe('the archive of a year', () => {
  const year = 'vebinary/2024-2025/';

  it('is narrowed by subject and recording; the choice stands in the address', async () => {
    const { page, errors, close } = await open(site + year);
    const shown = () => page.locator('.row:visible').count();
    const all = await shown();
    const subject = page.locator('select[name=predmet]');
    const value = await subject.locator('option').nth(1).getAttribute('value');
    await subject.selectOption(value);
    const some = await shown();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await page.locator('year-filter [role=status]').innerText()).toBe(`Показано ${some} из ${all}`);
    await page.reload();
    expect([await subject.inputValue(), await shown()]).toEqual([value, some]);
    await subject.selectOption('');
    await page.locator('input[name=zapis]').check();
    expect(await shown()).toBe(await page.locator('.row[data-tags~=zapis]').count());
    expect([new URL(page.url()).search, errors]).toEqual(['?zapis=zapis', []]);
    await close();
  });

  it('an address that names what is not there shows everything', async () => {
    const { page, errors, close } = await open(`${site}${year}?predmet=s-netu&x=<img>&zapis=1`);
    expect([await page.locator('.row[hidden]').count(), errors]).toEqual([0, []]);
    await close();
  });

  it('without scripts it is whole and has no filter', async () => {
    const { page, close } = await open(site + year, { javaScriptEnabled: false });
    expect([await page.locator('year-filter').isVisible(), await page.locator('.row[hidden]').count()]).toEqual([false, 0]);
    expect(await page.locator('.row').count()).toBeGreaterThan(5);
    await close();
  });
});
