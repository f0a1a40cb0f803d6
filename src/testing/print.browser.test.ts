import type { Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const site = inject('site');
const { open } = useBrowser();
const LESSON = 'materialy/dispersiya-8-klass/';
const COLLECTION = 'podborki/gotovimsya-k-oge-po-matematike/';
const SCHEDULE = 'kalendar/raspisanie/';
const UNIT = 'obedineniya/math/';
const DOCUMENT = 'dokumenty/prikaz-24-od-2023/';
const REPORT = 'otchety/2024-2025/';
/** With the button of the page; others are printed from the keyboard. */
const withButton = [
  LESSON,
  COLLECTION,
  SCHEDULE,
  'vebinary/funkcionalnaya-gramotnost-na-uroke/',
  'rekomendacii/povtorenie-k-oge-po-matematike/',
];
const withKeys = [UNIT, DOCUMENT, REPORT, 'reestr/obrazcy/'];
const pages = [...withButton, ...withKeys];

/** Opens a page in the dark and prints it as a reader does, up to the printer; the printer itself only says that it was called. */
async function sheetOf(path: string) {
  const visit = await open(site + path, { colorScheme: 'dark', viewport: { width: 1280, height: 900 } });
  const { page } = visit;
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = `${Number(document.body.dataset['printed'] ?? 0) + 1}`;
      dispatchEvent(new Event('beforeprint'));
    };
  });
  if (withButton.includes(path)) await page.getByRole('button', { name: 'Распечатать' }).click();
  else await page.keyboard.press('Control+KeyP');
  await page.locator('body[data-printed="1"]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  return visit;
}

/** Returns what a telephone reads in the code of a sheet. */
async function scan(page: Page): Promise<string> {
  const shot = sharp(await page.locator('.paper-code').screenshot({ scale: 'css' })).resize({ width: 600, kernel: 'nearest' });
  const { data, info } = await shot
    .ensureAlpha()
    .extend({ top: 40, bottom: 40, left: 40, right: 40, background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

/** Returns the texts of the sheets, one line each. */
async function sheetsOf(page: Page): Promise<string[]> {
  const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text.map((sheet) => squeezed(sheet));
}
const squeezed = (text: string) => text.replace(/[\s\u2060]+/g, '');

const notesOf = (page: Page) => page.locator('.paper-notes li').allInnerTexts();

describe('a printed page', () => {
  it.each(pages)('%s has its code and nothing of the site around it', async (path) => {
    const { page, errors, foreign, close } = await sheetOf(path);
    expect(await scan(page)).toBe(site + path);
    expect(await page.locator('.print-address').innerText()).toBe(site + path);
    const seen = await page.evaluate(() => ({
      around: [...document.querySelectorAll<HTMLElement>('nav, footer, form, button, .button:not([rel]), .topbar, .work-tools')]
        .filter((part) => part.checkVisibility())
        .map(({ className, localName }) => `${localName}.${className}`),
      dark: [...document.querySelectorAll('body, main, main *')].filter((part) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (getComputedStyle(part).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
        return alpha > 0 && red + green + blue < 384 && part.checkVisibility();
      }).length,
      ink: getComputedStyle(document.body).color,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(seen).toEqual({ around: [], dark: 0, ink: 'rgb(0, 0, 0)', overflow: 0 });
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await close();
  });

  it.each(pages)('%s keeps headings with what they head, on sheets of A4', async (path) => {
    const { page, close } = await sheetOf(path);
    const heads = await page.locator('main').locator('h1, h2, h3, h4, thead, .collection-note').allTextContents();
    const sheets = await sheetsOf(page);
    const lonely = (texts: string[]) =>
      texts.slice(0, -1).flatMap((text) => heads.filter((head) => text.endsWith(squeezed(head)) && head.trim()));
    expect(lonely(sheets)).toEqual([]);
    // The same eyes see a heading that is torn away.
    await page.addStyleTag({ content: '@layer print { main h2 { break-after: page !important } }' });
    if (heads.length > 1 && (await page.locator('main h2:visible').count()) > 1)
      expect(lonely(await sheetsOf(page)).length).toBeGreaterThan(0);
    await close();
  });
});

it('a list prints whole, also what its page folds and without scripts', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await open(site + 'obedineniya/rumo/', { javaScriptEnabled });
    const names = await page.locator('details.prints li a').allTextContents();
    const sheets = await sheetsOf(page);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !sheets.join('').includes(squeezed(name)))).toEqual([]);
    // What is folded and is not of the list stays folded.
    await page.evaluate(() => document.querySelectorAll('details.prints').forEach((fold) => fold.classList.remove('prints')));
    const folded = (await sheetsOf(page)).join('');
    expect(names.some((name) => !folded.includes(squeezed(name)))).toBe(true);
    await close();
  }
});

describe('the notes of a printed page', () => {
  it('name each work of a collection once, in its order, and each webinar of the schedule', async () => {
    for (const path of [COLLECTION, SCHEDULE]) {
      const { page, close } = await sheetOf(path);
      const hrefs = await page
        .locator('.card-title a, .schedule a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(await notesOf(page)).toEqual(hrefs.map((href) => href.replace('https://', '')));
      expect(await page.locator('.paper-mark').allInnerTexts()).toEqual(hrefs.map((_, at) => `[${at + 1}]`));
      await close();
    }
  });

  it('name what a text leads to and leave out what paper hides, what is written out and what is no address', async () => {
    const { page, close } = await open(site + LESSON);
    const long = `https://kniga.example/${'ochen-dlinnyj-adres'.repeat(20)}`;
    await page.evaluate((address) => {
      document.querySelector('main .prose')!.insertAdjacentHTML(
        'afterbegin',
        `<p id="own"><a href="${address}">книга</a>, ещё раз <a href="${address}">она же</a>, <a href="https://a.example/%D1%88">ш</a></p>
        <p><a href="https://said.example/x/">said.example/x</a> <a href="mailto:a@b.ru">почта</a> <a href="tel:+7">телефон</a> <a href="#x">ниже</a></p>
        <nav><a href="https://nav.example/">меню</a></nav><p class="no-print"><a href="https://hidden.example/">скрыто</a></p>
        <details><summary>ещё</summary><a href="https://folded.example/">свёрнуто</a></details>`,
      );
      window.print = () => dispatchEvent(new Event('beforeprint'));
    }, long);
    await page.getByRole('button', { name: 'Распечатать' }).click();
    await page.locator('.paper-notes').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const notes = await notesOf(page);
    expect(notes.slice(0, 2)).toEqual([long.replace('https://', ''), 'a.example/ш']);
    expect(await page.locator('#own .paper-mark').allInnerTexts()).toEqual(['[1]', '[1]', '[2]']);
    expect(notes.join(' ')).not.toMatch(/said|mailto|tel:|#|nav\.|hidden|folded/);
    const widths = await page.locator('.paper-notes li').evaluateAll((lines) => lines.map((line) => line.scrollWidth - line.clientWidth));
    expect(Math.max(...widths)).toBe(0);
    await close();
  });

  it('are gone from the screen when the sheet is printed', async () => {
    const { page, close } = await sheetOf(COLLECTION);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.paper-code, .paper-notes, .paper-mark').filter({ visible: true }).count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.paper-code, .paper-notes, .paper-mark').count()).toBe(0);
    await close();
  });
});

describe('printing never waits for nothing', () => {
  it('without a connection the page is printed with its address in letters', async () => {
    const { page, close } = await open(site + LESSON);
    await page.context().setOffline(true);
    await page.evaluate(() => (window.print = () => dispatchEvent(new Event('beforeprint'))));
    await page.getByRole('button', { name: 'Распечатать' }).click();
    await page.locator('.print-address').waitFor({ state: 'attached' });
    expect(await page.locator('.print-address').textContent()).toBe(site + LESSON);
    expect(await page.locator('.paper-code').count()).toBe(0);
    await close();
  });

  it('nothing of it is asked for before the reader prints', async () => {
    const { page, answers, close } = await open(site + LESSON);
    const before = answers.size;
    await page.evaluate(() => (window.print = () => dispatchEvent(new Event('beforeprint'))));
    await page.getByRole('button', { name: 'Распечатать' }).click();
    await page.locator('.paper-code').waitFor({ state: 'attached' });
    expect([...answers.keys()].slice(before).length).toBeGreaterThan(0);
    expect([...answers.keys()].slice(0, before).join()).not.toMatch(/paper|\/code\./);
    await close();
  });

  it.each([
    ['a sample address of the site is left out', 'kopilka.example.ru', ''],
    ['its own address stands at the head', 'kopilka.soiro.ru', 'https://kopilka.soiro.ru/otchety/2024-2025/'],
  ])('without scripts addresses of other sites stand in the text; %s', async (_, host, address) => {
    const { page, close } = await open(site, { javaScriptEnabled: false });
    await page.route('**/otchety/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll('kopilka.example.ru', host) });
    });
    await page.goto(`${site}otchety/2024-2025/`);
    const sheets = await sheetsOf(page);
    expect(sheets.join('')).toContain('(http://www.dpo-smolensk.ru/');
    expect(sheets[0]!.startsWith(address + 'Банк')).toBe(true);
    expect(sheets.join('')).not.toContain('kopilka.example');
    await close();
  });
});

it('a mouse on its way to the menu of the browser brings what paper needs', async () => {
  const { page, answers, close } = await open(site + LESSON);
  const before = answers.size;
  await page.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent('mouseleave')));
  await expect.poll(() => [...answers.keys()].slice(before).join()).toMatch(/paper/);
  await expect
    .poll(() => page.evaluate(() => (dispatchEvent(new Event('beforeprint')), document.querySelectorAll('.paper-code').length)))
    .toBe(1);
  await close();
});

it.each([SCHEDULE, UNIT, DOCUMENT, REPORT])('%s has its button at once and no line about keys beside it', async (path) => {
  const { page, close } = await open(site + path);
  expect(await page.locator('.work-tools button').allInnerTexts()).toEqual(['Распечатать', 'Поделиться']);
  expect(await page.getByText('Ctrl и P').filter({ visible: true }).count()).toBe(0);
  await close();
});
