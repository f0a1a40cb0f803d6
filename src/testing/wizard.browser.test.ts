import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { useBrowser } from './browser.ts';

const site = inject('site');
const { open } = useBrowser();
const address = `${site}predlozhit/`;

const para = (text: string, style = '') =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const aDocx = (inner: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${inner}</w:body></w:document>`),
    'word/styles.xml': strToU8(
      '<w:styles><w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="t"><w:name w:val="Title"/></w:style></w:styles>',
    ),
    'docProps/core.xml': strToU8('<cp:coreProperties><dc:creator>Секретов</dc:creator></cp:coreProperties>'),
  });

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** Goes to a step by its button. */
const turn = (page: Page, step: number) => page.locator(`nav [data-go="${step}"]`).click();

/** Fills in what must be filled in. */
async function fill(page: Page): Promise<void> {
  await page.locator('#f-type').selectOption({ label: 'Рабочий лист' });
  await page.locator('[data-field="subjects"] summary').click();
  await page.getByRole('checkbox', { name: 'Математика', exact: true }).check();
  await page.locator('[data-field="grades"] summary').click();
  await page.getByRole('checkbox', { name: '5 класс', exact: true }).check();
  await page.locator('#f-unit').selectOption('math');
  await page.locator('#f-summary').fill('Урок: "да" — ключ: #1, с [скобками] и двоеточием.');
  await turn(page, 2);
  const title = para('Пробная работа мастера', 't');
  await page.locator('[data-docx]').setInputFiles(file('urok.docx', aDocx(`${title}${para('Ход урока', 'a1')}${para('Знак * и |.')}`)));
  await expect.poll(() => page.locator('#f-body').inputValue()).toBe('## Ход урока\n\nЗнак \\* и \\|.');
  await turn(page, 3);
  await page.locator('[data-attach]').setInputFiles(file('Рабочий лист.docx', aDocx(para('Реши пример.'))));
  await page.getByText('Файл подходит.').first().waitFor();
  await turn(page, 4);
  await page.locator('#f-authors-0-surname').fill('Пробная');
  await page.locator('#f-authors-0-name').fill('Проба');
  await page.locator('#f-authors-0-position').fill('учитель математики');
  await page.locator('#f-authors-0-organisation_name').fill('Школа для пробы');
  await page.locator('#f-authors-0-organisation_kind').selectOption('school');
  await page.locator('#f-contact').fill('proba@example.ru');
  await turn(page, 6);
}

async function download(page: Page): Promise<Uint8Array> {
  const [given] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Скачать пакет' }).click()]);
  return new Uint8Array(readFileSync((await given.path()) ?? ''));
}

/** A copy of the bank in a git repository of its own. */
function aRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bank-'));
  cpSync(resolve('content'), join(folder, 'content'), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.ru', ...args], { cwd: folder, stdio: 'pipe' });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'start');
  return folder;
}

const run = (script: string, folder: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: { ...process.env, CONTENT: join(folder, 'content') },
    encoding: 'utf8',
  });

describe('the form of a work', () => {
  it('makes a package that the intake takes and the check passes, asks nobody, and keeps a draft', async () => {
    const { page, foreign, errors, close } = await open(address);
    await fill(page);
    expect(await page.locator('#f-title').inputValue()).toBe('Пробная работа мастера');
    expect(await page.locator('[data-summary-title]').textContent()).toBe('Замечаний нет. Можно скачивать пакет.');
    const bytes = await download(page);
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
      'files/Рабочий лист.docx',
      'index.md',
      'kontakty.txt',
      'manifest.json',
      'organisations/shkola-dlya-proby.yaml',
      'people/probnaya-p.yaml',
    ]);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await close();

    const folder = aRepository();
    const path = join(folder, 'paket.zip');
    writeFileSync(path, bytes);
    const taken = run('intake', folder, path);
    expect(taken.stdout + taken.stderr).toMatch(/Лежит на ветке predlozhenie\/probnaya-rabota-mastera/);
    expect(taken.status).toBe(0);
    expect(execFileSync('git', ['status', '--porcelain', '--', 'content'], { cwd: folder, encoding: 'utf8' })).toBe('');
    execFileSync('git', ['switch', '-q', 'predlozhenie/probnaya-rabota-mastera'], { cwd: folder });
    const checked = run('check', folder, '--format', 'json');
    expect(checked.status).toBe(0);
    const again = run('intake', folder, path);
    expect(again.stdout).toMatch(/уже принят/);
    expect(existsSync(join(folder, '.intake/probnaya-rabota-mastera-kontakty.txt'))).toBe(true);
  });

  it('says what is missing beside the fields and in one list that leads there', async () => {
    const { page, close } = await open(address);
    await turn(page, 6);
    await page.getByRole('button', { name: 'Скачать пакет' }).click();
    expect(await page.locator('[data-summary-list] li').allTextContents()).toContain('Поле «Название» пустое.');
    await page.getByRole('button', { name: 'Поле «Название» пустое.' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-title');
    expect(await page.locator('#f-title-fault').textContent()).toBe('Поле «Название» пустое.');
    expect(await page.locator('#f-title').getAttribute('aria-invalid')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
