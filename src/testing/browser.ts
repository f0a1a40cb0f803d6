import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/lib/browser.ts';

/** A page with what went wrong while it was open. */
export interface Visit {
  readonly page: Page;
  /** Addresses asked for that are not of the site's own origin. */
  readonly foreign: string[];
  /** Errors of scripts and of the console. */
  readonly errors: string[];
  /** Address → bytes over the wire. */
  readonly answers: Map<string, number>;
  close: () => Promise<void>;
}

/** Gives a test file one Chromium; `open` visits an address in a fresh profile with every foreign request refused and noted. */
export function useBrowser(): { open: (address: string, options?: BrowserContextOptions) => Promise<Visit> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  });
  afterAll(() => browser.close());
  return { open: (address, options) => open(browser, address, options) };
}

async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  // What a page is and asks for by itself: the worker that keeps pages has tests of its own, which let it in.
  const context = await browser.newContext({ locale: 'ru-RU', serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const visit: Visit = { page, foreign: [], errors: [], answers: new Map(), close: () => context.close() };
  const { origin } = new URL(address);
  await context.route(
    (url) => url.origin !== origin && !url.protocol.startsWith('data') && !url.protocol.startsWith('blob'),
    (route) => {
      visit.foreign.push(route.request().url());
      return route.abort();
    },
  );
  page.on('pageerror', (error) => visit.errors.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && visit.errors.push(message.text())));
  page.on('response', async (response) => visit.answers.set(response.url(), (await response.body().catch(() => Buffer.alloc(0))).length));
  await page.goto(address, { waitUntil: 'networkidle' });
  return visit;
}
