import { availableParallelism } from 'node:os';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../browser.ts';
import { pageTypes } from '../../page-types.ts';
import { serveFolder } from '../../serve.ts';
import type { Trial } from '../proof.ts';

/** A page type with the way to open it. */
export interface Stop {
  /** Name of the type, as `page-types.ts` has it. */
  readonly type: string;
  /** Opens its page in a profile of its own; the caller shuts `page.context()`. */
  open(view: { readonly width: number; readonly height?: number; readonly hasScripts: boolean }): Promise<Page>;
}

type Look = (stop: Stop) => Promise<Trial>;

/** Opens the site in one browser and looks at its page types, some at a time; `only` names the types to visit. */
export async function walkPages(site: string, look: Look, { title, only }: { title: string; only?: readonly string[] }): Promise<Trial> {
  const [below, root] = [await serveFolder(site, { port: 4700, path: '/any/sub-path/' }), await serveFolder(site, { port: 4730 })];
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  const types = pageTypes(site).filter(([type]) => only?.includes(type) ?? true);
  const trials: Trial[] = [];
  const waiting = types.map(([type, path]) => stopOf(browser, type, (path === '404.html' ? root : below).address + path));
  const work = async () => {
    for (let stop = waiting.shift(); stop; stop = waiting.shift()) {
      const trial = await look(stop);
      trials.push(trial);
      if (only) continue;
      // The walk takes long: what it finds is told at once.
      console.error(`  ${title}: ${trials.length} из ${types.length} видов страниц (${stop.type}), препятствий: ${trial.faults.length}`);
      for (const fault of trial.faults.slice(0, 5)) console.error(`    ${fault}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  } finally {
    await browser.close();
    for (const { server } of [below, root]) server.close();
  }
  return { tried: trials.reduce((sum, { tried }) => sum + tried, 0), faults: trials.flatMap(({ faults }) => faults) };
}

function stopOf(browser: Browser, type: string, address: string): Stop {
  return {
    type,
    async open({ width, height = 900, hasScripts }) {
      const context = await browser.newContext({
        ...{ locale: 'ru-RU', serviceWorkers: 'block', reducedMotion: 'reduce' },
        ...{ javaScriptEnabled: hasScripts, viewport: { width, height } },
      });
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'load' });
      // Fonts change what is where; a page without scripts has them no less.
      await page.evaluate(() => document.fonts.ready.then(() => true));
      return page;
    },
  };
}
