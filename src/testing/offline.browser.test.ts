import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { serveFolder, type Serving } from '../../scripts/lib/serve.ts';
import { writeWorker } from '../site/offline.ts';
import { violations } from './axe.ts';
import { useBrowser, type Visit } from './browser.ts';

const built = inject('siteFolder');
const { open } = useBrowser();
const LESSON = 'materialy/slozhenie-drobej-5-klass/';
const WEBINAR = 'vebinary/konflikt-v-klasse/';
const OTHER = 'obedineniya/';
const NEVER = 'dokumenty/';
/** An archive of all files lies elsewhere. */
const OWN_FILES = '.file-list a.file:not([href*="skachat/"])';

let root: string;
let folder: string;
let serving: Serving;

/** A site of its own for each test: it is replaced, broken and switched off here. */
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'kopilka-offline-'));
  folder = join(root, 'site');
  cpSync(built, folder, { recursive: true });
  serving = await serveFolder(folder, { port: 4460, path: '/bank/' });
});

afterEach(async () => {
  await stop();
  rmSync(root, { recursive: true, force: true });
});

async function stop(): Promise<void> {
  serving.server.closeAllConnections();
  await new Promise((done) => serving.server.close(done));
}

/** Both ways in which a connection is lost at once: the server is gone, and the browser is told so. */
async function cut(context: BrowserContext): Promise<void> {
  await stop();
  await context.setOffline(true);
}

async function visit(path: string): Promise<Visit> {
  const made = await open(serving.address + path, { serviceWorkers: 'allow', acceptDownloads: true });
  made.page.setDefaultTimeout(15_000);
  return made;
}

/** Waits until the worker has taken the page and kept all that belongs to it. */
async function settle(page: Page, path: string): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const address = serving.address + path;
  await page.waitForFunction(async (wanted) => (await caches.match(wanted)) !== undefined, address);
  await page.waitForLoadState('networkidle');
}

const stores = (page: Page) => page.evaluate(() => caches.keys());

/** The window that it opens has a button of the same name. */
const saveButton = (page: Page) => page.locator('.work-tools').getByRole('button', { name: 'Сохранить', exact: true });

async function saveLesson(page: Page): Promise<void> {
  await saveButton(page).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Сохранить', exact: true }).click();
  await page.getByRole('dialog').getByText('Сохранено.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).click();
}

describe('pages that were visited', () => {
  it('open without a connection, with their looks; others say «Нет связи» and name what there is', async () => {
    const { page, foreign, close } = await visit('');
    await settle(page, '');
    await page.goto(serving.address + OTHER);
    await settle(page, OTHER);
    await cut(page.context());

    await page.reload();
    expect(await page.locator('h1').innerText()).toBe('Методические объединения');
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(0);

    // It stands at the address of a work, which it is not: nothing there can be chosen or remembered.
    await page.goto(serving.address + LESSON);
    await page.getByRole('heading', { level: 1, name: 'Нет связи' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.star').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('kopilka.nedavno') ?? '')).not.toContain('materialy/');

    const answer = await page.goto(serving.address + NEVER);
    expect(answer?.status()).toBe(503);
    expect(page.url()).toBe(serving.address + NEVER);
    await page.getByRole('heading', { level: 1, name: 'Нет связи' }).waitFor();
    // Pages cross softly: half-way colours are no colours of the page.
    await page.waitForFunction(() => document.getAnimations().length === 0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Методические объединения' }).last().click();
    await page.waitForURL(serving.address + OTHER);
    expect(foreign).toEqual([]);
    await close();
  });

  it('«Моя подборка» opens without a connection before anyone has visited it, with the notes that lie in the browser', async () => {
    const { page, errors, close } = await visit('');
    await settle(page, '');
    await page.evaluate(() => {
      const items = [{ key: 'materialy/kompas-2-klass', title: 'Компас', note: 'Взять верёвку' }];
      localStorage.setItem('kopilka.podborka', JSON.stringify({ version: 1, folders: [], items }));
    });
    await cut(page.context());
    await page.goto(`${serving.address}podborka/`);
    await page.getByRole('link', { name: 'Компас', exact: true }).waitFor();
    expect(await page.locator('textarea').inputValue()).toBe('Взять верёвку');
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'Сохранено для уроков без интернета' }).click();
    await page.getByRole('heading', { level: 1, name: 'Нет связи' }).waitFor();
    expect(errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
    await close();
  });

  it('comes back by itself when the bank answers again, not when only a network is there', async () => {
    const { page, close } = await visit('');
    await settle(page, '');
    await cut(page.context());
    await page.goto(serving.address + NEVER);
    await page.getByRole('heading', { level: 1, name: 'Нет связи' }).waitFor();

    const asked = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/sw.js'));
    await page.evaluate(() => {
      document.body.dataset['same'] = 'page';
      dispatchEvent(new Event('online'));
    });
    await asked;
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect(await page.locator('body').getAttribute('data-same')).toBe('page');

    serving = await serveFolder(folder, { port: Number(new URL(serving.address).port), path: '/bank/' });
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Документы' }).waitFor();
    await close();
  });

  it('the first page of all is kept too, and a query makes no second copy', async () => {
    const { page, close } = await visit(OTHER);
    await settle(page, OTHER);
    await page.goto(`${serving.address}poisk/?q=дроби`);
    await settle(page, 'poisk/');
    await page.goto(`${serving.address}poisk/?q=глагол`);
    const kept = await page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.endsWith(' pages'))!;
      return (await (await caches.open(name)).keys()).map(({ url }) => url);
    });
    expect(kept.map((address) => address.slice(serving.address.length))).toEqual([OTHER, 'poisk/']);
    await close();
  });
});

describe('what is gone from the bank goes from the device', () => {
  const gone = (path: string) => rmSync(join(folder, path), { recursive: true });
  const offlineTitle = async (page: Page, path: string) => {
    await page.goto(serving.address + path);
    return page.locator('h1').innerText();
  };

  it('a page that was visited, a lesson that was saved', async () => {
    const { page, close } = await visit(LESSON);
    await settle(page, LESSON);
    await saveLesson(page);
    await page.goto(serving.address + OTHER);
    await settle(page, OTHER);
    for (const path of [LESSON, OTHER]) {
      gone(path);
      expect((await page.goto(serving.address + path))?.status()).toBe(404);
    }
    expect((await stores(page)).filter((name) => name.includes(' lesson '))).toEqual([]);
    await cut(page.context());
    for (const path of [LESSON, OTHER]) expect(await offlineTitle(page, path)).toBe('Нет связи');
    expect(await page.locator('[data-kept=lessons] a').count()).toBe(0);
    await close();
  });

  it('a saved lesson stays while only the host says that nothing is there', async () => {
    const { page, close } = await visit(LESSON);
    await settle(page, LESSON);
    await saveLesson(page);
    gone(LESSON);
    writeFileSync(join(folder, '404.html'), '<!doctype html><html><title>404</title><h1>Сайт переезжает</h1></html>');
    expect((await page.goto(serving.address + LESSON))?.status()).toBe(404);
    await cut(page.context());
    expect(await offlineTitle(page, LESSON)).toMatch(/^Сложение дробей/);
    await close();
  });

  it('pages of other programs on the host are never kept', async () => {
    writeFileSync(join(folder, 'chuzhaya.html'), '<!doctype html><html><title>Оценки</title><h1>Оценки</h1></html>');
    const { page, close } = await visit('');
    await settle(page, '');
    await page.goto(`${serving.address}chuzhaya.html`);
    expect(await page.locator('h1').innerText()).toBe('Оценки');
    await cut(page.context());
    expect(await offlineTitle(page, 'chuzhaya.html')).toBe('Нет связи');
    await close();
  });
});

describe('a lesson saved for the time without a connection', () => {
  it('opens with its files when the network is cut, and can be taken off', async () => {
    const { page, foreign, errors, close } = await visit(LESSON);
    await settle(page, LESSON);
    await saveButton(page).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Займёт \d/).waitFor();
    const whole = page.locator('.take-button');
    const wholeName = (await whole.getAttribute('download')) ?? '';
    const told = await dialog.getByRole('listitem').allInnerTexts();
    expect(told).toEqual([expect.stringMatching(/, Word$/), ...(await page.locator(OWN_FILES).locator('.file-name').allInnerTexts())]);
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await dialog.getByText('Сохранено.').waitFor();
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await cut(page.context());

    // In a new tab, as before a lesson: what the old one had in memory does not help.
    const fresh = await page.context().newPage();
    await fresh.goto(serving.address + LESSON);
    expect(await fresh.locator('h1').innerText()).toMatch(/^Сложение дробей/);
    await fresh.getByRole('button', { name: 'Сохранено' }).waitFor();
    const broken = await fresh.evaluate(() => [...document.images].filter((image) => image.complete && image.naturalWidth === 0).length);
    expect(broken).toBe(0);
    const names = await fresh.locator(OWN_FILES).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(names.length).toBeGreaterThan(1);
    for (const address of names) {
      const name = decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
      const link = fresh.locator(OWN_FILES).nth(names.indexOf(address));
      const [given] = await Promise.all([fresh.waitForEvent('download'), link.click()]);
      expect(given.suggestedFilename()).toBe(name);
      expect(readFileSync((await given.path()) ?? '').equals(readFileSync(join(built, LESSON, name)))).toBe(true);
    }
    const [word] = await Promise.all([fresh.waitForEvent('download'), fresh.locator('.take-button').click()]);
    const copy = readFileSync(join(built, `skachat/${LESSON.slice(0, -1)}.docx`));
    expect([word.suggestedFilename(), readFileSync((await word.path()) ?? '').equals(copy)]).toEqual([wholeName, true]);
    expect([await fresh.locator('a[href$=".zip"]').count(), await fresh.getByText('только с интернетом').count()]).toEqual([0, 1]);
    const part = await fresh.evaluate(async (address) => {
      const answer = await fetch(address, { headers: { range: 'bytes=0-9' } });
      return [answer.status, (await answer.arrayBuffer()).byteLength];
    }, names[0]!);
    expect(part).toEqual([206, 10]);

    await fresh.getByRole('link', { name: 'Прочитать здесь' }).click();
    expect(await fresh.locator('main table, main p').count()).toBeGreaterThan(3);
    await fresh.goto(`${serving.address}net-svyazi/`);
    await fresh.getByRole('button', { name: /^Удалить с устройства: Сложение дробей/ }).click();
    await fresh.getByText('Пока ничего не сохранено.').waitFor();
    expect((await stores(fresh)).filter((name) => name.includes(' lesson '))).toEqual([]);
    await close();
  });

  it('gives its files while the host is broken and answers in its own words', async () => {
    const { page, close } = await visit(LESSON);
    await settle(page, LESSON);
    await saveLesson(page);
    const address = await page
      .locator(OWN_FILES)
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).href);
    const { port } = serving;
    await stop();
    const excuse = createServer((_, response) => response.writeHead(502).end('Bad gateway')).listen(port);
    const answer = await page.evaluate(async (file) => {
      const given = await fetch(file);
      return [given.status, (await given.arrayBuffer()).byteLength];
    }, address);
    expect(answer).toEqual([
      200,
      readFileSync(join(built, LESSON, decodeURIComponent(address.slice(address.lastIndexOf('/') + 1)))).length,
    ]);
    expect(await page.evaluate(async () => (await fetch('../nikto-ne-hranit.pdf')).status)).toBe(502);
    excuse.closeAllConnections();
    await new Promise((done) => excuse.close(done));
    await close();
  });

  it('a webinar is kept with its recording, or says that it is not there', async () => {
    const { page, errors, close } = await visit(WEBINAR);
    await settle(page, WEBINAR);
    await saveButton(page).click();
    const dialog = page.getByRole('dialog');
    const sound = dialog.getByLabel(/Вместе с записью, \d+.КБ$/);
    await sound.waitFor();
    expect(await sound.isChecked()).toBe(true);
    const sizeTold = async () => Number(/Займёт (\d+)/.exec(await dialog.innerText())?.[1]);
    const whole = await sizeTold();
    await sound.uncheck();
    expect([await dialog.getByText('Запись вебинара не сохраняется').count(), (await sizeTold()) < whole]).toEqual([1, true]);
    await dialog.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await dialog.getByText('Сохранено.').waitFor();
    // What is under the hand after saving is no button that takes it away again.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    const look = async () => {
      const fresh = await page.context().newPage();
      await fresh.goto(serving.address + WEBINAR);
      return fresh;
    };
    await cut(page.context());
    const silent = await look();
    expect([await silent.locator('audio').count(), await silent.getByText('Без интернета запись недоступна.').count()]).toEqual([0, 1]);
    await silent.close();

    serving = await serveFolder(folder, { port: Number(new URL(serving.address).port), path: '/bank/' });
    await page.context().setOffline(false);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Сохранено' }).click();
    await dialog.getByRole('button', { name: 'Сохранить заново' }).click();
    await dialog.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await dialog.getByText('Сохранено.').waitFor();
    await cut(page.context());
    const loud = await look();
    await loud.waitForFunction(() => (document.querySelector('audio')?.duration ?? 0) > 1);
    expect(errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
    await close();
  });

  it('a file that the bank has lost is named, the rest is kept', async () => {
    const { page, close } = await visit(LESSON);
    await settle(page, LESSON);
    const lost = page.locator(OWN_FILES).first();
    const [title, name] = [await lost.locator('.file-name').innerText(), (await lost.getAttribute('href'))!];
    rmSync(join(folder, LESSON, decodeURIComponent(name)));
    await saveButton(page).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await dialog.getByText(`На сайте банка не нашлось: «${title}»`).waitFor();
    expect((await stores(page)).filter((store) => store.includes(' lesson ')).length).toBe(1);
    await close();
  });

  it('a full device keeps nothing half-done and leaves the copy of before', async () => {
    const { page, close } = await visit(LESSON);
    await settle(page, LESSON);
    await saveLesson(page);
    const [before] = (await stores(page)).filter((name) => name.includes(' lesson '));
    // The room ends in the middle of saving: what the browser said before was not true.
    await page.evaluate(() => {
      const put = Cache.prototype.put;
      let count = 0;
      Cache.prototype.put = function (...given) {
        count += 1;
        return count > 3 ? Promise.reject(new DOMException('', 'QuotaExceededError')) : put.apply(this, given);
      };
    });
    await page.getByRole('button', { name: 'Сохранено' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Сохранить заново' }).click();
    await dialog.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await dialog.getByText('не хватает места').waitFor();
    expect((await stores(page)).filter((name) => name.includes(' lesson '))).toEqual([before]);
    await close();
  });

  it('a real limit of the browser is told too', async () => {
    const { page, close } = await visit(LESSON);
    await settle(page, LESSON);
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(serving.address).origin, quotaSize: 1000 });
    await saveButton(page).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Сохранить', exact: true }).click();
    await page.getByRole('dialog').getByText('не хватает места').waitFor();
    expect((await stores(page)).filter((name) => name.includes(' lesson '))).toEqual([]);
    await close();
  });

  it('a connection that breaks on the way, storage that is closed', async () => {
    const { page, close } = await visit(LESSON);
    await settle(page, LESSON);
    await saveButton(page).click();
    const save = page.getByRole('dialog').getByRole('button', { name: 'Сохранить', exact: true });
    await save.waitFor();
    await cut(page.context());
    await save.click();
    await page.getByRole('dialog').getByText('Связь прервалась').waitFor();
    expect((await stores(page)).filter((name) => name.includes(' lesson '))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      CacheStorage.prototype.keys = () => Promise.reject(new DOMException('', 'SecurityError'));
    });
    await saveButton(page).click();
    await page.getByRole('dialog').getByText('Браузер не даёт сохранить урок').waitFor();
    await close();
  });
});

/** Puts another version of the site in place of this one, as a host does. */
function deploy(version: string): void {
  renameSync(folder, join(root, 'gone'));
  renameSync(version, folder);
}

/** A next version: every built file has another name, every page says so. */
function nextVersion(): string {
  const next = join(root, 'next');
  cpSync(built, next, { recursive: true });
  const assets = readdirSync(join(next, '_astro'));
  const renamed = new Map(assets.map((name) => [name, name.replace(/\.(\w+)$/, 'z.$1')]));
  const names = new RegExp(assets.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of readdirSync(next, { recursive: true, encoding: 'utf8' })) {
    const path = join(next, file);
    if (!/\.(?:html|js|css)$/.test(file) || !statSync(path).isFile()) continue;
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace(names, (name) => renamed.get(name)!)
        .replace('<h1', '<h1 data-version="B"'),
    );
  }
  for (const [old, name] of renamed) renameSync(join(next, '_astro', old), join(next, '_astro', name));
  return next;
}

describe('the site is replaced while pages are open', () => {
  it('the open page goes on with its own version, new ones come with theirs', async () => {
    const { page, errors, close } = await visit(LESSON);
    await settle(page, LESSON);
    // Scripts name further scripts and sheets: all are kept once their number stands still.
    let kept = 0;
    const grows = async () => {
      const before = kept;
      kept = await page.evaluate(async () => {
        const name = (await caches.keys()).find((key) => key.endsWith(' assets'));
        return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
      });
      return kept <= 10 || kept > before;
    };
    await expect.poll(grows, { timeout: 30_000, interval: 1500 }).toBe(false);
    const failed: string[] = [];
    page.context().on('response', (response) => void (response.status() >= 400 && failed.push(response.url())));
    deploy(nextVersion());

    const second = await page.context().newPage();
    await second.goto(serving.address + OTHER);
    expect(await second.locator('h1').getAttribute('data-version')).toBe('B');
    await second.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
    // What was never opened on the page before: its script is no longer on the server.
    await page.getByRole('button', { name: 'Поделиться' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'ВКонтакте' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').first().fill('дроб');
    await page.getByRole('option').first().waitFor();
    await second.getByRole('link', { name: 'Разработки' }).first().click();
    expect(await second.locator('h1').getAttribute('data-version')).toBe('B');
    const assets = await second.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const foreignOnes = assets.filter((name) => name.includes('/_astro/') && !/z\.\w+(?:#.*)?$/.test(name));
    expect({ failed, foreignOnes, errors }).toEqual({ failed: [], foreignOnes: [], errors: [] });

    // The next worker waits for the old pages to close, and takes over then.
    const waits = () => second.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
    await expect.poll(waits).toBe('installed');
    await page.goto(serving.address + LESSON);
    expect(await page.locator('h1').getAttribute('data-version')).toBe('B');
    await close();
  });

  it('switched off, the site takes away all that it kept, when its pages are closed', async () => {
    const { page, errors, close } = await visit(LESSON);
    await settle(page, LESSON);
    await saveLesson(page);
    await writeWorker(folder, false);
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
    await page.goto(serving.address + OTHER);
    expect(await page.locator('h1').innerText()).toBe('Методические объединения');
    expect((await page.evaluate(visitedDays)).length).toBeGreaterThan(0);
    const context = page.context();
    const look = await context.newPage();
    await page.close();
    await look.goto(`${serving.address}robots.txt`.replace('/bank/', '/'));
    await expect
      .poll(() => look.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]), {
        timeout: 15_000,
      })
      .toEqual([0, 0]);
    expect(await look.evaluate(visitedDays)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});

/** Addresses that the library of kept pages has written down, besides the pages themselves. */
function visitedDays(): Promise<string[]> {
  return new Promise((done) => {
    const opening = indexedDB.open('workbox-expiration');
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('cache-entries')) return done([]);
      const all = database.transaction('cache-entries').objectStore('cache-entries').getAll() as IDBRequest<{ url: string }[]>;
      all.onsuccess = () => done(all.result.map(({ url }) => url));
    };
  });
}

it('the program of a phone: a manifest with signs, all below the sub-path', async () => {
  const { page, close } = await visit('');
  const session = await page.context().newCDPSession(page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect({ url, errors }).toEqual({ url: `${serving.address}manifest.webmanifest`, errors: [] });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  await close();
});
