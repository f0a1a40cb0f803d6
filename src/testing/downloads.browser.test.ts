import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const folder = inject('siteFolder');
const site = inject('site');
const taken = mkdtempSync(join(tmpdir(), 'flash-'));
afterAll(() => rmSync(taken, { recursive: true, force: true }));

/** Unpacks an archive of the site as a reader does, and returns where. */
function unpack(archive: string): string {
  const target = join(taken, archive.replaceAll('/', '-'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(folder, 'skachat', archive))))) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), bytes);
  }
  return target;
}

describe('what is taken away', () => {
  it('a pack opens from a disk at 360 px: contents, search, every work, the way back, nothing asked of a network', async () => {
    const name = readdirSync(join(folder, 'skachat/podborki')).sort()[0]!;
    const root = unpack(`podborki/${name}`);
    const { page, errors, foreign, close } = await open(pathToFileURL(join(root, 'index.html')).href, {
      viewport: { width: 360, height: 800 },
    });
    const shown = () => page.locator('.works > li:visible');
    const all = await shown().count();
    expect(all).toBeGreaterThan(1);
    const title = (await shown().first().locator(':scope > a').textContent())!;
    const word = title.split(' ').find(({ length }) => length > 5) ?? title;
    await page.getByRole('searchbox').fill(word.toLocaleUpperCase('ru'));
    await expect.poll(() => shown().first().locator(':scope > a').textContent()).toBe(title);
    await page.getByRole('searchbox').fill('небывалоеслово');
    await expect.poll(() => shown().count()).toBe(0);
    expect(await page.getByRole('status').textContent()).toMatch(/^Ничего не нашлось/);
    const works = await page.locator('.works > li > a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const work of works) {
      await page.goto(work);
      expect(await page.locator('h1').count(), work).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), work).toBeLessThanOrEqual(360);
      const beside = await page.locator('main a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const dead = beside.filter((href) => href.startsWith('file:') && !existsSync(new URL(href)));
      expect(dead, work).toEqual([]);
    }
    await page.getByRole('link', { name: 'К оглавлению' }).click();
    expect(await shown().count()).toBe(all);
    expect([errors, foreign]).toEqual([[], []]);
    await close();
  });

  it('every archive that a page names is there and as large as its button says', async () => {
    const { page, close } = await open(`${site}materialy/slozhenie-drobej-5-klass/`);
    const sizeOf = (format: string) =>
      Math.round(statSync(join(folder, `skachat/materialy/slozhenie-drobej-5-klass.${format}`)).size / 1000);
    expect(await page.locator('main a[href$=".zip"]').allTextContents()).toEqual([
      expect.stringContaining(`Всё одним архивом, ZIP, ${sizeOf('zip')}\u00a0КБ`),
    ]);
    expect(await page.locator('.take-button').textContent()).toContain(`Скачать урок, Word, ${sizeOf('docx')}\u00a0КБ`);
    await close();
  });

  it('the first button of a work gives the whole of it as a document, under its own name', async () => {
    const { page, close } = await open(`${site}materialy/slozhenie-drobej-5-klass/`);
    const asked = page.waitForEvent('download');
    await page.locator('.take-button').click();
    const document = await asked;
    expect(document.suggestedFilename()).toBe('Сложение дробей с разными знаменателями.docx');
    const text = strFromU8(unzipSync(readFileSync(await document.path()))['word/document.xml']!);
    expect(text).toContain('Ход урока');
    await close();
  });

  const works = ['materialy', 'rekomendacii'].flatMap((kind) =>
    globSync(`${kind}/*/index.html`, { cwd: folder }).filter((path) => !path.includes('stranica')),
  );
  it('on every work that button is seen on a small phone before anything is moved, and the archive is named once', async () => {
    const { page, close } = await open(site, { viewport: { width: 360, height: 640 } });
    const wrong: string[] = [];
    for (const path of works) {
      await page.goto(site + path.replace('index.html', ''));
      const button = page.locator('.take-button');
      if ((await button.count()) === 0 && (await page.locator('.work').count()) === 0) continue;
      const box = await button.boundingBox();
      const archives = await page.locator('main a[href$=".zip"]').count();
      if (!box || box.y + box.height > 640 || archives !== 1 || !/\.docx$/.test((await button.getAttribute('href')) ?? ''))
        wrong.push(path);
    }
    expect(wrong).toEqual([]);
    await close();
  });

  it('a file shows its first page in a place that is kept for it, and its text can be read', async () => {
    const { page, close, errors } = await open(`${site}materialy/slozhenie-drobej-5-klass/`);
    await page.getByRole('link', { name: 'Прочитать здесь' }).first().click();
    await page.waitForURL('**/rabochij-list/');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('.prose').textContent()).toContain('Памятка');
    await page.goto(`${site}materialy/oge-matematika-vtoraya-chast/`);
    const thumb = page.locator('.file-thumb').first();
    expect([await thumb.getAttribute('width'), await thumb.getAttribute('alt'), await thumb.getAttribute('loading')]).toEqual([
      '72',
      '',
      'lazy',
    ]);
    expect(errors).toEqual([]);
    await close();
  });
});
