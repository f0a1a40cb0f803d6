import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const site = inject('site');
const { open } = useBrowser();
const work = `${site}materialy/adaptaciya-pervoklassnika/`;
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('how to cite', () => {
  test('without scripts the record stands, and the footnote and files for programs lie beside the page', async () => {
    const { page, close } = await open(work, { javaScriptEnabled: false });
    expect(await page.locator('.citation').first().innerText()).toMatch(/^Первые недели в\sшколе/);
    const hrefs = await page.locator('.cite a[download]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.map((href) => href.slice(work.length))).toEqual(['ssylka.txt', 'ssylka.bib', 'ssylka.ris']);
    for (const href of hrefs) expect((await page.request.get(href)).ok()).toBe(true);
    await close();
  });

  test('the fold brings files by the name of the work and copies them; nothing is asked for before', async () => {
    const { page, errors, foreign, answers, close } = await open(work, clipboard);
    await page.waitForLoadState('networkidle');
    expect([...answers.keys()].filter((address) => address.includes('ssylka'))).toEqual([]);
    await page.locator('.cite summary').press('Enter');
    const line = (name: string) => page.locator('.cite li').filter({ hasText: name });
    await line('BibTeX').getByRole('button').press('Enter');
    await line('BibTeX').getByText('Скопировано').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@online\{material-adaptaciya-pervoklassnika,\n/);
    expect(await line('Сноска').locator('.citation').innerText()).toMatch(/^Первые недели в\sшколе.+ : сайт\. Смоленск, 2026\.$/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'RIS' }).click()]);
    expect(download.suggestedFilename()).toBe('adaptaciya-pervoklassnika.ris');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^TY {2}- ELEC\r\n/);
    expect([errors, foreign]).toEqual([[], []]);
    await close();
  });
});

test('the text of a digest is copied line by line', async () => {
  const { page, close } = await open(`${site}dajdzhest/2026-47/`, clipboard);
  const telegram = page.locator('main details', { hasText: 'Telegram' });
  await telegram.locator('summary').press('Enter');
  await telegram.getByRole('button').press('Enter');
  await telegram.getByText('Скопировано').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Что нового: .+\n\n.+\n• .+\nhttps:\/\//);
  await close();
});
