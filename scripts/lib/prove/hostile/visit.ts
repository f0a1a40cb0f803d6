import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../browser.ts';
import { CALLS } from './corpus.ts';

/** What a hostile text must not reach: each call says its name and number on the console, in frames of any origin too. Our own button prints without a word. */
const HOOKS = `for (const name of ${JSON.stringify(CALLS.filter((name) => !name.includes('.')))})
  window[name] = (...given) => void (given.length > 0 && console.debug('KOPILKA-RUN ' + given.join()));`;

/** Every event that a page's own handlers may wait for; they are sent to every element. */
const EVENTS =
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave keydown keypress keyup input change beforeinput select focus blur focusin focusout copy cut paste drag dragstart dragend dragenter dragover dragleave drop wheel scroll toggle submit reset animationstart animationend transitionend touchstart touchend play pause ended';

/** Milliseconds for what is done on one page. */
const PATIENCE = 240_000;

/** A Chromium that reaches no network but the loopback, and what ran in it. */
export interface Watch {
  readonly browser: Browser;
  /** Numbers of the texts that ran on the page last visited, `0` for what has no number. */
  visit(address: string, act?: (page: Page) => Promise<void>): Promise<ReadonlySet<number>>;
  close(): Promise<void>;
}

/** Opens a browser whose calls are watched; the network is mapped to nowhere. */
export async function openWatch(): Promise<Watch> {
  const nowhere = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost';
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, nowhere] });
  const context = await browser.newContext({ locale: 'ru-RU', serviceWorkers: 'block' });
  await context.addInitScript(HOOKS);
  return {
    browser,
    close: () => browser.close(),
    async visit(address, act = excite) {
      const ran = new Set<number>();
      await visitOnce(address, act, ran).catch((error: Error) => {
        // Chromium loses a page now and then, under load and with no text of ours to blame: only a page that falls twice stops the proof.
        if (!/crashed/.test(error.message)) throw error;
        return visitOnce(address, act, ran).catch((again: Error) => Promise.reject(new Error(`${address}: ${again.message}`)));
      });
      return ran;
    },
  };

  async function visitOnce(address: string, act: (page: Page) => Promise<void>, ran: Set<number>): Promise<void> {
    const page = await context.newPage();
    const watch = (one: Page) => {
      one.on('console', (message) => {
        const told = /^KOPILKA-RUN (\d*)|^(\d+)$/.exec(message.text());
        if (told !== null) ran.add(Number(told[1] ?? told[2]));
      });
      one.on('dialog', (dialog) => {
        ran.add(Number(/\d+/.exec(dialog.message())?.[0] ?? 0));
        void dialog.dismiss().catch(() => undefined);
      });
    };
    watch(page);
    page.on('popup', watch);
    page.on('download', (download) => void download.cancel());
    try {
      await page.goto(address, { waitUntil: 'load', timeout: 60_000 }).catch((error: Error) => {
        if (!/Download is starting|ERR_ABORTED/.test(error.message)) throw error;
      });
      // A text that never lets the page rest must not stop the others.
      await Promise.race([act(page).catch(() => undefined), new Promise((done) => setTimeout(done, PATIENCE).unref())]);
      await page.waitForTimeout(60);
    } finally {
      await page.close();
    }
  }
}

/** Sends every event to every element that has a handler, presses whatever leads nowhere else, and moves the mouse over what can be seen, to `moves` places at most. */
export async function excite(page: Page, moves = 60): Promise<void> {
  await page.evaluate((events) => {
    const pressed = (element: Element) => !/^https?:/.test((element as HTMLAnchorElement).protocol ?? '');
    addEventListener('submit', (event) => /^https?:/.test((event.target as HTMLFormElement).action) && event.preventDefault(), true);
    const isInteractive = 'a, area, button, summary, input, select, textarea, label, [tabindex], svg *, math *';
    for (const element of document.querySelectorAll<HTMLElement>('*')) {
      // Without a script that ran before, only an attribute can hold what an event would run.
      const handles = [...element.attributes].some(({ name }) => name.startsWith('on'));
      if (handles) for (const name of events) element.dispatchEvent(new Event(name, { cancelable: true }));
      if (!handles && !element.matches(isInteractive)) continue;
      const link = element.closest('a, area');
      if (link === null || pressed(link)) element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  }, EVENTS.split(' '));
  const boxes = await page.evaluate(
    (most) =>
      [...document.querySelectorAll('main *, main ~ *')]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, height, top }) => width > 0 && height > 0 && top >= 0 && top < innerHeight)
        .slice(0, most)
        .map(({ left, top, width, height }) => [left + Math.min(width, 40) / 2, top + height / 2] as const),
    moves,
  );
  for (const [x, y] of boxes) await page.mouse.move(x, y);
}
