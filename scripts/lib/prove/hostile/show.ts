import type { Page } from 'playwright-core';
import type { Payload } from './corpus.ts';

/** Texts that the preview of the wizard is shown at once. */
const AT_ONCE = 60;
/** Presses of the button of search that shows twenty more. */
const PRESSES = 40;
/** Results that must be seen then: the bank holds several times as many. */
export const LEAST_FOUND = 20 * PRESSES;

/** Searches, asks for results until enough are shown, goes over some and returns how many there are. */
export async function unfold(page: Page): Promise<number> {
  const results = page.locator('kopilka-search [data-results] > li');
  const more = page.getByRole('button', { name: /Показать ещё/ }).first();
  for (let press = 0; press < PRESSES; press += 1) {
    // The first results stand there before the button: who does not wait for it sees them alone.
    await more.click({ timeout: 60_000 });
    await results.nth(20 * (press + 1)).waitFor();
  }
  for (const result of (await results.all()).slice(0, 60)) await result.hover({ timeout: 2000 }).catch(() => undefined);
  return results.count();
}

/** Shows every text in the preview of the wizard, some at a time, and sends events to what is shown; returns how many were shown. */
export async function previewAll(page: Page, payloads: readonly Payload[]): Promise<number> {
  await page.locator('nav [data-go="2"]').click();
  let shown = 0;
  for (; shown < payloads.length; shown += AT_ONCE) {
    const texts = payloads.slice(shown, shown + AT_ONCE).map(({ text }) => text);
    await page.locator('#f-body').fill(texts.join('\n\n'));
    await page.getByRole('button', { name: 'Показать, как будет на сайте' }).click();
    await page.locator('[data-preview-place]:not([hidden])').waitFor();
    await page.waitForTimeout(100);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('[data-preview-place] *')) {
        for (const name of ['mouseover', 'focus', 'error', 'load', 'toggle']) element.dispatchEvent(new Event(name));
        if (element instanceof HTMLElement && !/^https?:$/.test((element as HTMLAnchorElement).protocol ?? '')) element.click();
      }
    });
  }
  return Math.min(shown, payloads.length);
}
