import type { Download, Page } from 'playwright-core';
import { tabTo } from './by-keyboard.ts';

/** What a reader does by keyboard alone. */
export interface Task {
  /** Russian name, for the one who reads what failed. */
  readonly name: string;
  /** Address below the site's. */
  readonly at: string;
  /** Does it; throws with a Russian reason when it cannot be done. */
  run(page: Page): Promise<void>;
}

const LESSON = 'materialy/slozhenie-drobej-5-klass/';

/** Ten things that readers come for, each by Tab, arrows, Enter, the space bar and letters; nothing is clicked, nothing gets the focus by a script. */
export const tasks: readonly Task[] = [
  {
    ...{ name: 'найти', at: '' },
    async run(page) {
      await tabTo(page, 'input[name=q]');
      await page.keyboard.type('дроби');
      await page.keyboard.press('Enter');
      await page.locator('.hit').first().waitFor();
    },
  },
  {
    ...{ name: 'отобрать', at: 'poisk/?q=дроби' },
    async run(page) {
      await page.locator('.hit').first().waitFor();
      const before = await page.locator('[data-status]').innerText();
      // On a phone the facets are in a dialog.
      if (await page.getByRole('button', { name: 'Сузить список' }).isVisible()) {
        await tabTo(page, 'button', 'Сузить список');
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').waitFor();
      }
      await tabTo(page, 'input[name=kind]:not(:disabled)');
      await page.keyboard.press('Space');
      await until(page, 'отбор не вошёл в адрес', () => new URLSearchParams(location.search).has('kind'));
      await page.waitForFunction((text) => document.querySelector<HTMLElement>('[data-status]')?.innerText !== text, before);
    },
  },
  {
    ...{ name: 'открыть', at: 'poisk/?q=дроби' },
    async run(page) {
      await page.locator('.hit').first().waitFor();
      await tabTo(page, '.hit-title a, .hit a');
      await page.keyboard.press('Enter');
      await page.locator('main h1').waitFor();
      await until(page, 'страница не открылась', () => !location.pathname.endsWith('/poisk/'));
    },
  },
  {
    ...{ name: 'скачать', at: LESSON },
    async run(page) {
      await tabTo(page, 'a.file[download]');
      await taken(page, /rabochij-list\.docx$/);
    },
  },
  {
    ...{ name: 'подписаться', at: 'kalendar/' },
    async run(page) {
      await tabTo(page, 'details.subscribe > summary');
      await page.keyboard.press('Enter');
      await tabTo(page, 'details.subscribe a[download]');
      await taken(page, /\.ics$/);
    },
  },
  {
    ...{ name: 'собрать', at: LESSON },
    async run(page) {
      await tabTo(page, '.page-head > .star');
      await page.keyboard.press('Space');
      await page.locator('.page-head > .star[aria-pressed=true]').waitFor();
      await page.goto(new URL('../../podborka/', page.url()).href);
      await page.locator('.selection-folder .row-title').first().waitFor();
    },
  },
  {
    ...{ name: 'предложить', at: 'predlozhit/' },
    async run(page) {
      await tabTo(page, '#f-title');
      await page.keyboard.type('Проба');
      await tabTo(page, '#f-type');
      await page.keyboard.press('ArrowDown');
      await tabTo(page, '[data-field="subjects"] summary');
      await page.keyboard.press('Enter');
      await tabTo(page, '[data-field="subjects"] input[type=checkbox]');
      await page.keyboard.press('Space');
      await tabTo(page, '#f-summary');
      await page.keyboard.type('Проба.');
      await tabTo(page, 'button', 'Дальше');
      await page.keyboard.press('Enter');
      await page.locator('nav [data-go="1"][aria-current=step]').waitFor();
    },
  },
  {
    ...{ name: 'включить версию для слабовидящих', at: '' },
    async run(page) {
      await tabTo(page, '.low-vision-toggle');
      await page.keyboard.press('Enter');
      await tabTo(page, '.view-panel input[type=radio]');
      await page.keyboard.press('ArrowRight');
      await until(page, 'вид страницы не изменился', () =>
        Object.keys(document.documentElement.dataset).some((name) => ['scheme', 'size'].includes(name)),
      );
    },
  },
  {
    ...{ name: 'слушать с главы', at: 'vebinary/konflikt-v-klasse/' },
    async run(page) {
      await tabTo(page, '.chapters li:nth-child(2) a');
      await page.keyboard.press('Enter');
      await page.locator('.chapters li:nth-child(2) [aria-current], .chapters li:nth-child(2)[aria-current]').waitFor();
    },
  },
  {
    ...{ name: 'напечатать', at: LESSON },
    async run(page) {
      await page.evaluate(() => (window.print = () => void (document.body.dataset['printed'] = '1')));
      await tabTo(page, 'button', 'Распечатать');
      await page.keyboard.press('Enter');
      await page.locator('body[data-printed]').waitFor({ state: 'attached' });
    },
  },
];

async function taken(page: Page, name: RegExp): Promise<void> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  if (!name.test(download.suggestedFilename())) throw new Error(`скачано «${download.suggestedFilename()}»`);
}

async function until(page: Page, reason: string, holds: () => boolean): Promise<void> {
  await page.waitForFunction(holds).catch(() => {
    throw new Error(reason);
  });
}
