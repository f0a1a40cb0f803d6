import { globSync } from 'node:fs';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../browser.ts';
import { serveAndCount, type CountingServer } from '../eval/counting-server.ts';

/** What a reader with a slow phone waits for and loads; times in ms, bytes as they go over the wire. */
export interface Reading {
  /** A page of a work with an empty cache. */
  readonly material: Visit;
  /** The search page with a query in its address, with an empty cache: from the click to the first answer. */
  readonly first: Visit;
  /** Other queries on that page, each after the one before. */
  readonly next: readonly Visit[];
}

/** One wait. */
export interface Visit {
  readonly what: string;
  readonly ms: number;
  readonly bytes: number;
  readonly files: number;
  /** Of them the index of search and its words. */
  readonly index: number;
  /** Largest contentful paint; of a page that is loaded only. */
  readonly lcp?: number;
  /** Time in which long tasks kept the page from answering, beyond 50 ms of each; of a page that is loaded only. */
  readonly blocked?: number;
}

/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 Kbit/s up, 150 ms there and back. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 ** 2) / 8, uploadThroughput: (750 * 1024) / 8 };
const SLOWER = 4;
const [QUERY, ...NEXT] = ['сравнить способы', 'строение клетки', 'порядок действий памятка'] as const;
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Visits a finished site as a reader with a slow phone would; throws when search finds nothing. */
export async function measureSearch(folder: string): Promise<Reading> {
  const server = await serveAndCount(folder);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  const newPage = async () => {
    const context = await browser.newContext({ ...PHONE, locale: 'ru-RU', serviceWorkers: 'block' });
    const page = await context.newPage();
    await slowDown(await context.newCDPSession(page));
    await page.addInitScript(watchPaints);
    return page;
  };
  try {
    const [work = ''] = globSync('materialy/*/index.html', { cwd: folder }).sort();
    const reading = await newPage();
    const material = await visit('страница материала', server, async () => {
      await reading.goto(server.address + work.replace('index.html', ''), { waitUntil: 'networkidle' });
      return paints(reading);
    });
    const searching = await newPage();
    const first = await visit('первый поиск', server, async () => {
      await searching.goto(`${server.address}poisk/?q=${encodeURIComponent(QUERY)}`, { waitUntil: 'commit' });
      await searching.locator('.hit').first().waitFor({ timeout: 120_000 });
    });
    await searching.waitForLoadState('networkidle');
    const next: Visit[] = [];
    for (const query of NEXT) next.push(await visit(`следующий: «${query}»`, server, () => ask(searching, query)));
    return { material, first, next };
  } finally {
    await browser.close();
    server.close();
  }
}

async function visit(what: string, server: CountingServer, go: () => Promise<{ lcp: number; blocked: number } | void>): Promise<Visit> {
  server.take();
  const started = performance.now();
  const seen = await go();
  const ms = performance.now() - started;
  const sent = [...server.take()];
  const index = sent.filter(([path]) => /^(?:pagefind|slova)\//.test(path));
  const bytes = (files: typeof sent) => files.reduce((sum, [, size]) => sum + size, 0);
  return { what, ms, bytes: bytes(sent), files: sent.length, index: bytes(index), ...(seen ?? {}) };
}

/** Types the query as a whole and waits until its own answer stands there. */
async function ask(page: Page, query: string): Promise<void> {
  await page
    .locator('.hit')
    .first()
    .evaluate((hit) => hit.setAttribute('data-of-before', ''));
  await page.locator('main input[name=q]').fill(query);
  await page.locator('main input[name=q]').press('Enter');
  await page.locator('.hit:not([data-of-before])').first().waitFor({ timeout: 120_000 });
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

type Seen = { lcp: number; blocked: number };

/** Runs in the page, before anything else. */
function watchPaints(): void {
  const seen: Seen = { lcp: 0, blocked: 0 };
  Object.assign(window, { seenPaints: seen });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  watch('longtask', ({ duration }) => (seen.blocked += duration - 50));
}

const paints = (page: Page) => page.evaluate(() => (window as unknown as { seenPaints: Seen }).seenPaints);
