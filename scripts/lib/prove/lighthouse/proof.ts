import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../browser.ts';
import { serveAndCount } from '../../eval/counting-server.ts';
import { pageTypes } from '../../page-types.ts';
import { freePort } from '../../port.ts';
import type { Proof, Trial } from '../proof.ts';
import { askLighthouse, MEASURES, type Measure, type Points } from './ask.ts';

/** The ten types of pages on which readers land most. */
const TYPES = ['home', 'catalogue', 'material', 'recommendation', 'webinar', 'unit', 'calendar', 'search', 'register', 'statistics'];
const LEAST: Readonly<Record<Measure, number>> = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
/** The speed of a page is the median of so many openings: one opening measures what else the machine does. */
const OPENINGS = 3;
/** What an author can do to a page: it says nothing of itself, its picture has no text, and a script keeps the phone busy. */
const PLANTED = `<img src="x.png"><script>for (const end = performance.now() + 1500; performance.now() < end;);undefinedName()</script></main>`;

/** The outside judge of web pages: all points for access, good practice and search engines, nearly all for speed. */
export const lighthouseProof: Proof = {
  id: 'lighthouse',
  promise: `Lighthouse даёт каждому из ${TYPES.length} главных видов страниц на телефоне с медленной связью 100 за доступность, добротность и понятность поисковикам и не меньше ${LEAST.performance} за скорость.`,
  counted: ['оценка', 'оценки', 'оценок'],
  planted: 'страница без заголовка и описания, с картинкой без подписи и сценарием, который занимает телефон',
  isLong: true,
  run: async ({ site }) => judge(await site(), TYPES),
  control: async ({ site, folder }) => {
    const spoilt = folder('lighthouse');
    cpSync(await site(), spoilt, { recursive: true });
    const page = join(spoilt, 'index.html');
    const html = readFileSync(page, 'utf8').replace(/<title>.*?<\/title>|<meta name="?description"?[^>]*>/gs, '');
    writeFileSync(page, html.replace('</main>', PLANTED));
    const { tried, faults } = await judge(spoilt, ['home']);
    // Each of the measures must see what is wrong with it.
    return { tried, faults: faults.length === MEASURES.length ? faults : [] };
  },
};

async function judge(site: string, types: readonly string[]): Promise<Trial> {
  const host = await serveAndCount(site);
  const port = await freePort(4790);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, `--remote-debugging-port=${port}`] });
  const pages = pageTypes(site).filter(([type]) => types.includes(type));
  const faults: string[] = [];
  try {
    for (const [type, path] of pages) {
      const openings: Points[] = [];
      for (let opening = 0; opening < OPENINGS; opening += 1) openings.push(await askLighthouse(host.address + path, port));
      for (const measure of MEASURES) {
        const middle = openings.toSorted((a, b) => a.points[measure] - b.points[measure])[Math.floor(OPENINGS / 2)]!;
        if (middle.points[measure] >= LEAST[measure]) continue;
        faults.push(`${type} (${path}): ${measure} ${middle.points[measure]}; ${middle.lost[measure].join(', ')}`);
      }
    }
  } finally {
    await browser.close();
    host.close();
  }
  return { tried: pages.length * MEASURES.length, faults };
}
