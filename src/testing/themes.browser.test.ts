import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { viewSettings } from '../text/low-vision.ts';
import { violations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { pageTypes } from './page-types.ts';

const site = inject('site');
const rootSite = inject('rootSite');
const pages = pageTypes(inject('siteFolder'));
const { open } = useBrowser();
const addressOf = (path: string) => (path === '404.html' ? rootSite : site) + path;

const schemes = viewSettings.flatMap(({ name, options }) => (name === 'scheme' ? options.map(([value]) => value) : [])).filter(Boolean);
const themes = ['light', 'dark', ...schemes];
const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;

/** Dresses an open page as the reader's settings would, and asks axe; each finding begins with the theme. */
async function inEveryTheme(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
    await page.evaluate(
      (scheme) => {
        if (scheme === undefined) delete document.documentElement.dataset['scheme'];
        else document.documentElement.dataset['scheme'] = scheme;
      },
      schemes.find((scheme) => scheme === theme),
    );
    found.push(...(await violations(page)).map((violation) => `${theme}: ${violation}`));
  }
  return found;
}

it('has light, dark and the four schemes to try', () => expect(new Set(themes).size).toBe(6));

describe.concurrent('the page that shows every part, the panel of settings open', () => {
  it.each([360, 768, 1280])('%i px wide, in every theme', async (width) => {
    const { page, close } = await open(`${site}o-proekte/oformlenie/`, { ...phone, viewport: { width, height: 900 } });
    await page.locator('.low-vision-toggle').first().click();
    await page.locator('.view-panel').waitFor();
    expect(await inEveryTheme(page)).toEqual([]);
    await close();
  });
});

/** Pages built most unlike each other: all pages in six themes would take minutes, and light and dark are tried on all of them elsewhere. */
const unlike = pages.filter(([name]) => ['home', 'catalogue', 'material', 'webinar', 'unit', 'tree', 'report', 'search'].includes(name));

describe.concurrent('pages on a phone, in every theme', () => {
  it.each(unlike)('%s', async (_name, path) => {
    const { page, close } = await open(addressOf(path), phone);
    expect(await inEveryTheme(page)).toEqual([]);
    await close();
  });
});

it('sees a colour that one scheme spoils, and a target too small for a finger', async () => {
  const { page, close } = await open(site, phone);
  await page.addStyleTag({ content: '[data-scheme=blue] h1 { color: #9cf } .tiny { display: block; inline-size: 9px; block-size: 9px }' });
  await page.evaluate(() =>
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<a class="tiny" href="#a">а</a><a class="tiny" href="#b">б</a>'),
  );
  const found = (await inEveryTheme(page)).map((violation) => violation.split(':').slice(0, 2).join());
  expect(found).toEqual(expect.arrayContaining(['blue, color-contrast', 'light, target-size']));
  expect(found).not.toContain('light, color-contrast');
  await close();
});

/** Axe itself needs timers, which a page with JavaScript off does not have; so the scripts of the site are kept from it. */
describe.concurrent('without the scripts of the site', () => {
  it.each(unlike)('%s', async (_name, path) => {
    const { page, close } = await open(addressOf(path), phone);
    await page.route('**/*.js', (route) => route.abort());
    await page.reload();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

/** WCAG 1.4.12: a reader sets text this wide, by an extension or a style sheet of their own. */
const WIDE_TEXT =
  '*:not(svg *, math, math *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const LARGE_TEXT = ':root { font-size: 200% !important }';

describe.concurrent('text set wide, then twice as large', () => {
  it.each(unlike)('%s stays within the screen', async (_name, path) => {
    const { page, close } = await open(addressOf(path), phone);
    const beyond: string[] = [];
    for (const css of [WIDE_TEXT, LARGE_TEXT]) {
      await page.evaluate((text) => {
        const style = document.querySelector('#reader') ?? document.head.appendChild(document.createElement('style'));
        style.id = 'reader';
        style.textContent = text;
      }, css);
      for (const width of [320, 360, 640, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) beyond.push(`${css.slice(0, 8)} ${width}: ${overflow}`);
      }
    }
    expect(beyond).toEqual([]);
    await close();
  });
});
