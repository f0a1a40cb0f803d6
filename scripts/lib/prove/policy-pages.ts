import { chromium, type Page } from 'playwright-core';
import { listFiles } from '../../../src/bank/files.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../browser.ts';

/** Pages to open; what is on a page is used on the first of every kind: the first below every first step of an address. */
export interface Pages {
  readonly used: readonly string[];
  readonly opened: readonly string[];
}

/** Returns all pages of a built site but the editor's, as paths from the root. */
export function pagesOf(site: string): Pages {
  const pages = [...listFiles(site).files.keys()].filter((file) => file.endsWith('.html') && !file.startsWith('admin/')).sort();
  const kinds = Map.groupBy(pages, (file) => `${file.split('/')[0] ?? ''}/${file.split('/').length}`);
  const firsts = new Set([...kinds.values()].map(([first]) => first));
  const address = (file = '') => encodeURI(`/${file.replace(/index\.html$/, '')}`);
  return {
    used: ['/poisk/?q=урок', ...[...firsts].map(address)],
    opened: pages.filter((file) => !firsts.has(file)).map(address),
  };
}

/** Opens pages, uses what some of them have, and returns what the browser said against the policy. */
export async function policyFaults(root: string, { used, opened }: Pages): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  const faults: string[] = [];
  try {
    const page = await (await browser.newContext({ locale: 'ru-RU' })).newPage();
    page.on('console', (message) => {
      if (/Trusted|Content Security Policy/.test(message.text()))
        faults.push(`${page.url().slice(root.length)}: ${message.text().slice(0, 200)}`);
    });
    page.on('pageerror', ({ message }) => faults.push(`${page.url().slice(root.length)}: ${message.slice(0, 200)}`));
    for (const path of [...used, ...opened]) {
      await page.goto(root + path, { waitUntil: 'load', timeout: 60_000 });
      if (used.includes(path)) await use(page);
    }
  } finally {
    await browser.close();
  }
  return faults;
}

/** Presses what a page has: the star, the window of sharing, the lesson for a place without network. */
async function use(page: Page): Promise<void> {
  if (page.url().includes('?q=')) await page.locator('kopilka-search li').first().waitFor({ timeout: 60_000 });
  for (const choice of ['.star', '.work-tools button:nth-of-type(1)', '.work-tools button:nth-of-type(2)', '.low-vision button']) {
    const found = page.locator(choice).first();
    if (!(await found.isVisible())) continue;
    await found.click({ timeout: 5000 }).catch(() => undefined);
    await page.waitForTimeout(300);
    await page.keyboard.press('Escape');
  }
  await page.waitForTimeout(150);
}
