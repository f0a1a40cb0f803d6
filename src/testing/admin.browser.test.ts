import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { checkBank } from '../../scripts/lib/content.ts';
import { serveFolder } from '../../scripts/lib/serve.ts';
import { hostsOf } from '../admin/backend.ts';
import { foreignHostsIn } from '../admin/foreign-hosts.ts';
import { readBank } from '../bank/read.ts';
import { writeAdmin } from '../site/admin.ts';
import { useBrowser } from './browser.ts';
import { inhabited, smallest, yaml } from './small-bank.ts';
import { baseData } from './base-bank.ts';
import { TODAY } from './builders.ts';
import { writeContent } from './temporary-content.ts';

const { open } = useBrowser();
const content = {
  ...smallest({ editor: { storage: 'test' } }),
  ...inhabited,
  'organisations/redakciya.yaml': yaml({ ...baseData.organisation, name: 'Редакция', short_name: 'Редакция', kind: 'collective' }),
};

/** The storage of the trial: a folder of the browser itself. */
async function fill(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (all) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test', { create: true });
    for (const [path, text] of Object.entries(all)) {
      const steps = path.split('/');
      let folder = root;
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step, { create: true });
      const file = await (await folder.getFileHandle(steps.at(-1) ?? '', { create: true })).createWritable();
      await file.write(text);
      await file.close();
    }
  }, files);
}

/** Returns one file of the storage, `undefined` when it is not there. */
const stored = (page: Page, path: string) =>
  page.evaluate(async (asked) => {
    try {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test');
      const steps = asked.split('/');
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
      return await (await (await folder.getFileHandle(steps.at(-1) ?? '')).getFile()).text();
    } catch {
      return undefined;
    }
  }, path);

/** Returns the place of a field; the form makes fields as they come into view. */
async function field(page: Page, path: string) {
  const place = page.locator(`[data-key-path="${path}"]`);
  await page.mouse.move(500, 500);
  await expect
    .poll(
      async () => {
        if ((await place.count()) > 0) return true;
        await page.mouse.wheel(0, 600);
        return false;
      },
      { timeout: 20_000, interval: 60 },
    )
    .toBe(true);
  await settled(place);
  return place;
}

/** A field is drawn in several goes as it comes into view: what is pressed in between looks chosen and is not taken. */
const settled = (place: Locator) =>
  place.first().evaluate(
    (field) =>
      new Promise<void>((done) => {
        const finish = () => {
          watcher.disconnect();
          done();
        };
        let quiet = setTimeout(finish, 300);
        const watcher = new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(finish, 300);
        });
        watcher.observe(field, { subtree: true, childList: true, attributes: true });
      }),
  );

/** Chooses anew where the editor shows a choice and says beside it that there is none: a person who reads that would. */
async function chooseAnew(page: Page): Promise<void> {
  const group = page.locator('[role=radiogroup][aria-invalid=true]:has([role=radio][aria-checked=true])').first();
  if ((await group.count()) === 0) return;
  const value = await group.locator('[aria-checked=true]').getAttribute('value');
  await group.locator('[role=radio][aria-checked=false]').first().click();
  await group.locator(`[role=radio][value="${value ?? ''}"]`).click();
}

/** A busy machine does it within this; the usual second is too short for it. */
const soon = { timeout: 20_000, interval: 100 };

/** Chooses a radio button or a box. The editor draws its choices anew now and then, and a press in that moment is lost: a person sees that and presses again. */
async function choose(choice: Locator): Promise<void> {
  await expect
    .poll(async () => {
      if (!(await choice.isChecked())) await choice.click();
      return choice.isChecked();
    }, soon)
    .toBe(true);
}

/** Chooses from a list that opens; the editor draws its lists anew as well, and a choice made in that moment is lost. */
async function pick(page: Page, place: Locator, name: string): Promise<void> {
  await expect
    .poll(async () => {
      if ((await place.innerText()).includes(name)) return true;
      await place.getByRole('combobox').first().click();
      await page.getByRole('option', { name, exact: true }).click({ timeout: 3000 });
      return (await place.innerText()).includes(name);
    }, soon)
    .toBe(true);
}

/**
 * Presses «Сохранить» and waits for what must come of it; presses again, as a person would, when nothing has come for three seconds. The editor
 * takes what is typed a moment later, by a timer: one of the same page, set after it, is waited for. A failure tells what the page showed.
 */
async function save(page: Page, came: () => Promise<boolean>): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => setTimeout(() => requestAnimationFrame(() => done()), 1000)));
  const button = page.getByRole('button', { name: 'Сохранить', exact: true });
  for (let press = 0; press < 5; press += 1) {
    if (await button.isEnabled({ timeout: 1000 }).catch(() => false)) await button.click({ timeout: 3000 }).catch(() => undefined);
    for (let wait = 0; wait < 30; wait += 1) {
      if (await came()) return;
      await page.waitForTimeout(100);
    }
    await chooseAnew(page);
  }
  const marks = await page
    .locator('[aria-invalid=true], [role=alert], [role=alertdialog]')
    .evaluateAll((all) => all.map((mark) => mark.outerHTML));
  throw new Error(`Nothing came of «Сохранить»: ${marks.join('\n').slice(0, 1200)}`);
}

const files = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [`content/${path}`, text]));

/** Builds the web editor of a bank and opens it; no address of strangers may be in what was built. */
async function start(texts: Readonly<Record<string, string>>) {
  const root = writeContent(files(texts));
  const site = join(root, 'site');
  const { bank } = readBank(join(root, 'content'));
  await writeAdmin(site, bank, TODAY);
  copyFileSync('public/favicon.svg', join(site, 'favicon.svg'));
  for (const file of globSync('admin/*.{js,css,html}', { cwd: site }))
    expect(foreignHostsIn(readFileSync(join(site, file), 'utf8'), hostsOf(bank.region)), file).toEqual([]);
  const serving = await serveFolder(site, { port: 4460, path: '/any/' });
  onTestFinished(() => void serving.server.close());
  const address = `${serving.address}admin/`;
  const visit = await open(address);
  visit.page.setDefaultTimeout(10_000);
  return { root, address, ...visit };
}

describe('the web editor', () => {
  it('is not built for a bank that has none', () => expect(existsSync(join(inject('siteFolder'), 'admin'))).toBe(false));

  it('makes a work, refuses what the rules refuse, writes what the check passes, changes it later, and asks nobody', async () => {
    const { root, address, page, foreign, errors, close } = await start(content);
    await fill(page, files(content));
    await page.getByRole('button', { name: 'Работать с тестовым репозиторием' }).click();
    await page.getByText('Создать новую запись').waitFor();
    await page.goto(`${address}#/collections/material/new`);

    await pick(page, await field(page, 'folder_year'), '2025-2026');
    await (await field(page, 'title')).getByRole('textbox').fill('Сложение дробей');
    await (await field(page, 'summary')).getByRole('textbox').fill('Урок с полосками: складываем дроби.');
    await choose((await field(page, 'type')).getByRole('radio', { name: 'Технологическая карта' }));
    await choose((await field(page, 'subjects')).getByRole('checkbox', { name: 'Математика' }));
    await pick(page, await field(page, 'grades'), '5 класс');
    await (await field(page, 'authors')).getByRole('button', { name: 'Добавить' }).first().click();
    await choose((await field(page, 'authors.0.organisation')).getByRole('radio', { name: 'Редакция' }));
    await choose((await field(page, 'unit')).getByRole('radio', { name: 'Математика' }));
    await (await field(page, 'submitted')).locator('input').fill('2025-10-06');
    await (await field(page, 'duration')).getByRole('textbox').or(page.locator('[data-key-path="duration"] input')).first().fill('45');
    await (await field(page, 'files')).getByRole('button', { name: 'Добавить' }).first().click();
    const chosen = { name: 'Рабочий лист.txt', mimeType: 'text/plain', buffer: Buffer.from('Сложите дроби.\n') };
    await (await field(page, 'files.0.file')).locator('input[type=file]').first().setInputFiles(chosen);
    await (await field(page, 'files.0.title')).getByRole('textbox').fill('Рабочий лист');
    await (await field(page, 'programme_section')).getByRole('textbox').fill('Дроби и дробi');
    const text = (await field(page, 'body')).locator('[contenteditable=true]:visible, textarea:visible').first();
    await text.fill('## Ход урока\n\nТекст с формулой $\\frac{1}{2}$ и [^1].\n\n[^1]: Сноска.');

    const refusal = page.getByRole('alertdialog');
    const file = 'content/materials/2025-2026/slozhenie-drobey/index.md';
    await save(page, async () => (await refusal.isVisible()) || (await stored(page, file)) !== undefined);
    expect(await refusal.innerText()).toMatch(/Запись не сохранена\.[\s\S]*Исправьте/);
    expect(await stored(page, file)).toBeUndefined();
    await refusal.getByRole('button').click();
    await page.locator('[data-key-path="programme_section"]').getByRole('textbox').fill('Дроби');
    await save(page, async () => (await stored(page, file)) !== undefined);
    await expect
      .poll(() => stored(page, file), soon)
      .toContain('## Ход урока\n\nТекст с формулой $\\frac{1}{2}$ и [^1].\n\n[^1]: Сноска.\n');

    const keep = async () => {
      const target = join(root, file);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, (await stored(page, file)) ?? '');
      writeFileSync(join(dirname(target), 'rabochiy-list.txt'), (await stored(page, `${dirname(file)}/rabochiy-list.txt`)) ?? '');
      const { issues, bank } = await checkBank(join(root, 'content'));
      return { errors: issues.filter((issue) => issue.severity === 'error'), entry: bank.entries.material.get('slozhenie-drobey') };
    };
    const made = await keep();
    expect(made.errors).toEqual([]);
    expect(made.entry?.files).toMatchObject([{ name: 'rabochiy-list.txt', size: Buffer.byteLength('Сложите дроби.\n') }]);
    expect(made.entry?.data).toMatchObject({
      title: 'Сложение дробей',
      authors: [{ organisation: 'redakciya' }],
      unit: 'math',
      duration: 45,
    });

    // Read back by the editor itself: another title leaves the code, the place and the text as they are.
    await page.goto(`${address}#/collections/material`);
    await page.getByText('Сложение дробей').click();
    await (await field(page, 'title')).getByRole('textbox').fill('Сложение обыкновенных дробей');
    await save(page, async () => (await stored(page, file))?.includes('title: Сложение обыкновенных дробей') ?? false);
    const changed = await keep();
    expect(changed.errors).toEqual([]);
    expect(changed.entry).toEqual({ ...made.entry, data: { ...made.entry?.data, title: 'Сложение обыкновенных дробей' } });
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('reads and writes a folder of this computer', async () => {
    const { address, close, page, errors, foreign } = await start({
      ...content,
      'region.yaml': smallest({ editor: { storage: 'local' } })['region.yaml'] ?? '',
    });
    await fill(page, { ...files(content), '.git/HEAD': 'ref: refs/heads/main\n' });
    // The window in which a folder is chosen is not of the page: here the choice is made already.
    await page.evaluate(() => {
      const chosen = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test');
      Object.assign(window, { showDirectoryPicker: chosen });
    });
    await page.getByRole('button', { name: 'Работать с локальным репозиторием' }).click();
    await page.getByText('Создать новую запись').waitFor();
    await page.goto(`${address}#/collections/news-flat`);
    await page.getByText('Вышла подборка').click();
    await (await field(page, 'summary')).getByRole('textbox').fill('О дробях и процентах.');
    const file = 'content/news/2025-2026/news-1.md';
    const changed = '---\ntitle: Вышла подборка\nsummary: О дробях и процентах.\npublished: 2025-12-10\n---\n';
    await save(page, async () => (await stored(page, file)) === changed);
    expect([foreign, errors]).toEqual([[], []]);
    await close();
  });

  it.each([
    ['github', 'https://github.com/bank/kopilka'],
    ['gitlab', 'https://git.example.ru/bank/kopilka'],
    ['gitea', 'https://git.example.ru/bank/kopilka'],
  ])('opens the door of a storage and asks nobody before that: %s', async (kind, url) => {
    const { page, errors, foreign, close } = await start(smallest({ editor: { storage: 'forge' }, forge: { kind, url } }));
    await page.getByRole('button', { name: 'Войти с помощью токена доступа' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect([foreign, errors]).toEqual([[], []]);
    await close();
  });
});
