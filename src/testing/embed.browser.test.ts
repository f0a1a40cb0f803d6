import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { useBrowser } from './browser.ts';

const site = inject('site');
const { open } = useBrowser();
const KEY = 'materialy/slozhenie-drobej-5-klass';
const LINK = `${site}${KEY}/`;

/** The page of a school, of another origin than the bank; what it holds is set by each test. */
let body = '';
let school: Server;
let address = '';
beforeAll(async () => {
  school = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="ru"><title>Школа</title>${body}`),
  );
  await new Promise<void>((done) => school.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(school.address() as AddressInfo).port}/`;
});
afterAll(() => void school.close());

/** Takes a code from the page of codes, as a school would. */
async function codeOf(key: string, way: string): Promise<string> {
  const { page, errors, close } = await open(`${site}embed/?${key}`);
  await page.getByLabel(way).check();
  // The height comes from the frame.
  await expect.poll(() => page.locator('.embed iframe').getAttribute('height')).not.toBeNull();
  const code = await page.getByLabel('Код для вставки').inputValue();
  expect(errors).toEqual([]);
  await close();
  return code;
}

/** What `docs/embeds.md` asks servers to send with a frame. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/** Opens the page of the school with a code on it; the bank is reached only where it is said so. */
async function visit(code: string, isBankUp = true) {
  body = code;
  const opened = await open(address, { viewport: { width: 320, height: 700 } });
  if (!isBankUp) return opened;
  const context = opened.page.context();
  await context.unrouteAll();
  await context.route(/\/embed\/.*\.html/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': POLICY } });
  });
  opened.errors.length = 0;
  await opened.page.goto(address, { waitUntil: 'networkidle' });
  return opened;
}

it('plain HTML: words and links to the bank, no script, no frame, no class, no name', async () => {
  const code = await codeOf(KEY, 'Простой HTML');
  expect(code).not.toMatch(/<(?!\/?(?:p|a|strong)\b)|class|style|Редакция/);
  const { page, close } = await visit(code);
  expect(await page.getByRole('link', { name: /Сложение дробей/ }).getAttribute('href')).toBe(LINK);
  await close();
});

it('a frame: all of the card is seen without scrolling, and a link leaves the frame', async () => {
  const { page, errors, close } = await visit(await codeOf(KEY, 'Рамка (iframe)'));
  const card = page.frameLocator('iframe');
  const { needs, wide, has } = await card.locator('html').evaluate((root) => ({
    needs: root.scrollHeight,
    wide: root.scrollWidth - root.clientWidth,
    has: innerHeight,
  }));
  expect({ fits: needs <= has, wide, errors }).toEqual({ fits: true, wide: 0, errors: [] });
  await card.getByRole('link', { name: /Сложение дробей/ }).click();
  await page.waitForURL(LINK);
  await close();
});

it('a script: a list as high as it is; a message of anybody else changes nothing', async () => {
  const code = await codeOf('predmety/matematika', 'Скрипт');
  const { page, errors, close } = await visit(`${code}<p data-kopilka="../../admin/x">мимо</p>`);
  await expect.poll(() => page.locator('[data-kopilka="../../admin/x"] + iframe').count()).toBe(0);
  const frame = page.locator('iframe');
  await expect.poll(() => frame.evaluate((own) => own.style.visibility)).toBe('');
  const height = () => frame.evaluate((own) => Number.parseFloat(own.style.height));
  const asked = await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((root) => root.scrollHeight);
  expect(Math.abs((await height()) - asked)).toBeLessThanOrEqual(1);
  expect(await page.getByText('Математика', { exact: true }).isVisible()).toBe(false);
  await page.evaluate(() => postMessage({ kopilka: 77 }, '*'));
  await page.waitForTimeout(100);
  expect(await height()).not.toBe(77);
  expect(errors).toEqual([]);
  await close();
});

it('a bank that is down leaves the plain link', async () => {
  const { page, close } = await visit(await codeOf(KEY, 'Скрипт'), false);
  expect(await page.getByRole('link', { name: /Сложение дробей/ }).isVisible()).toBe(true);
  await close();
  // The script is there, the frame is not: an error page has nothing to say.
  const gone = await visit(
    `<p data-kopilka="materialy/net-takogo"><a href="${LINK}">Работа</a></p><script async src="${site}embed/vstavka.js"></script>`,
  );
  await gone.page.locator('iframe').waitFor({ state: 'attached' });
  expect(await gone.page.getByRole('link', { name: 'Работа' }).isVisible()).toBe(true);
  expect(await gone.page.locator('iframe').isVisible()).toBe(false);
  await gone.close();
});

it.each([
  ['light', '', '#ffffff'],
  ['dark', '', '#101614'],
  ['dark', '#svetlye', '#ffffff'],
  ['light', '#temnye', '#101614'],
] as const)('in a %s browser, asked for colours «%s», the frame is %s and has no fault of access', async (colorScheme, asked, colour) => {
  const { page, close } = await open(`${site}embed/predmety/matematika.html${asked}`, { colorScheme });
  const rgb = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(rgb).toBe(`rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`);
  expect(await violations(page)).toEqual([]);
  await close();
});

it('the page of a work leads to its codes from «Поделиться»', async () => {
  const { page, close } = await open(LINK);
  await page.getByRole('button', { name: 'Поделиться' }).click();
  await page.getByRole('link', { name: 'Поставить на сайт школы' }).click();
  await page.waitForURL(`${site}embed/?${KEY}`);
  expect(await page.frameLocator('.embed iframe').getByRole('heading').innerText()).toMatch(/Сложение/);
  await page.goto(`${site}embed/?materialy/net-takogo`);
  expect(await page.getByRole('alert').innerText()).toMatch(/кода нет/);
  await close();
});
