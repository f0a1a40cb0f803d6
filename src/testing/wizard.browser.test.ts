import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  await expect.poll(() => page.locator('#f-body').inputValue(), { timeout: 20_000 }).toBe('## Ход урока\n\nЗнак \\* и \\|.');
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
    expect(readdirSync(join(folder, '.intake'))).toContainEqual(
      expect.stringMatching(/^probnaya-rabota-mastera-[0-9a-f]{12}-kontakty\.txt$/),
    );
  });

  it('says what is missing beside the fields and in one list that leads there', async () => {
    const { page, close } = await open(address);
    await page.getByRole('button', { name: 'Дальше' }).click();
    const behind = page.locator('[data-step="zanyatie"] [data-behind]');
    await expect.poll(() => behind.getByRole('button').allTextContents()).toContain('Поле «Название» пустое.');
    expect(await page.locator('nav [data-go="0"]').getAttribute('aria-description')).toBe('не всё заполнено');
    expect(await page.locator('nav [data-go="1"]').getAttribute('data-faulty')).toBeNull();
    expect(await violations(page)).toEqual([]);
    await behind.getByRole('button', { name: 'Поле «Название» пустое.' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-title');
    await page.keyboard.type('Дроби');
    await page.getByRole('button', { name: 'Дальше' }).click();
    expect(await behind.textContent()).not.toContain('Название');
    await page.locator('nav [data-go="0"]').click();
    await page.locator('#f-title').fill('');
    await turn(page, 6);
    await page.getByRole('button', { name: 'Скачать пакет' }).click();
    expect(await page.locator('[data-summary-list] li').allTextContents()).toContain('Поле «Название» пустое.');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-summary'))).toBe(true);
    await page.getByRole('button', { name: 'Поле «Название» пустое.' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-title');
    expect(await page.locator('#f-title-fault').textContent()).toBe('Поле «Название» пустое.');
    expect(await page.locator('#f-title').getAttribute('aria-invalid')).toBe('true');
    await page.locator('#f-title').fill('Дроби');
    await page.locator('#f-summary').fill('Позвоните мне: 8 912 345-67-89');
    await page.locator('#f-summary').blur();
    expect(await page.locator('#f-title-fault').isHidden()).toBe(true);
    expect(await page.locator('#f-summary-fault').textContent()).toMatch(/^Личные данные: телефон/);
    await close();
  });

  it.each<[string, string, string]>([
    ['appears', '', 'Позвоните мне: 8 912 345-67-89'],
    ['goes', 'Позвоните мне: 8 912 345-67-89', 'Учимся складывать дроби.'],
  ])('loses no click when a fault %s between the press and the release', async (_name, before, typed) => {
    const { page, close } = await open(address);
    const summary = page.locator('#f-summary');
    await summary.fill(before);
    await summary.blur();
    const next = page.locator('[data-step]:not([hidden])').getByRole('button', { name: 'Дальше' });
    await next.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    const { x, y, height } = (await next.boundingBox()) ?? { x: 0, y: 0, height: 0 };
    await page.mouse.move(x + 10, before === '' ? y + 2 : y + height - 2);
    await summary.evaluate((own: HTMLTextAreaElement, text) => {
      own.focus({ preventScroll: true });
      own.value = text;
      own.dispatchEvent(new Event('input', { bubbles: true }));
    }, typed);
    await page.mouse.down();
    await page.waitForTimeout(400);
    await page.mouse.up();
    await expect.poll(() => page.locator('nav [data-go="1"]').getAttribute('aria-current')).toBe('step');
    await page.locator('nav [data-go="0"]').click();
    await expect.poll(() => page.locator('#f-summary-fault').isHidden()).toBe(before !== '');
    await close();
  });

  it('advises what the check would warn of, in the fields and in the text, and lets it be sent', async () => {
    const { page, errors, close } = await open(address);
    await fill(page);
    const title = page.locator('[data-summary-title]');
    expect(await title.textContent()).toBe('Замечаний нет. Можно скачивать пакет.');
    await page.locator('#f-type').evaluate((own: HTMLSelectElement) => (own.value = 'gia-tasks'));
    await turn(page, 0);
    const advice = 'Вид работы — «Тренировочные задания ОГЭ и ЕГЭ», но не указано: экзамен или проверочная работа. Выберите тему о ГИА.';
    expect(await page.locator('#f-themes-fault').textContent()).toBe(advice);
    expect(await page.locator('#f-themes').getAttribute('aria-invalid')).toBeNull();
    await turn(page, 2);
    await page.locator('#f-body').fill('## План\n\n#### Прыжок');
    await turn(page, 6);
    expect(await title.textContent()).toBe('Можно скачивать пакет. Сначала посмотрите, что можно улучшить.');
    const list = page.locator('[data-summary] [data-advice] li');
    await expect.poll(() => list.allTextContents()).toEqual([advice, expect.stringMatching(/^Строка 3: Заголовок/)]);
    expect(await violations(page)).toEqual([]);
    expect((await download(page)).length).toBeGreaterThan(500);
    await page.getByRole('button', { name: advice }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-themes');
    expect(errors).toEqual([]);
    await close();
  });

  it('refuses files that the check would refuse, at once', async () => {
    const { page, close } = await open(address);
    await turn(page, 3);
    const macro = zipSync({ 'word/document.xml': strToU8('<w:document/>'), 'word/vbaProject.bin': strToU8('x') });
    await page
      .locator('[data-attach]')
      .setInputFiles([file('урок.docx', macro), file('рисунок.svg', strToU8('<svg/>')), file('пусто.pdf', strToU8(''))]);
    await expect.poll(() => page.locator('[data-files] [data-faulty]').count(), { timeout: 20_000 }).toBe(3);
    expect(await page.locator('[data-files] [data-verdict]').allTextContents()).toEqual([
      expect.stringContaining('документ с макросами') as string,
      expect.stringContaining('Сохраните картинку в формате PNG') as string,
      expect.stringContaining('Файл пустой') as string,
    ]);
    await turn(page, 6);
    expect(await page.locator('[data-summary-list]').textContent()).toContain('урок.docx');
    await close();
  });

  it('keeps a draft over a reload, tells of files that are gone, and clears it when asked twice', async () => {
    const { page, close } = await open(address);
    await page.locator('#f-title').fill('Дроби');
    await turn(page, 1);
    for (const title of ['Начало', 'Конец']) {
      await page.getByRole('button', { name: 'Добавить этап' }).click();
      await page.locator('[data-rows="stages"] [data-row]:last-child input').first().fill(title);
    }
    await page.locator('[data-rows="stages"] [data-remove]').first().click();
    await turn(page, 3);
    await page.locator('[data-attach]').setInputFiles(file('a.txt', strToU8('текст')));
    await page.getByText('Файл подходит.').first().waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    expect(await page.locator('#f-title').inputValue()).toBe('Дроби');
    expect(await page.locator('#f-stages-0-title').inputValue()).toBe('Конец');
    expect(await page.locator('[data-attach-note]').textContent()).toContain('a.txt');
    await page.getByRole('button', { name: 'Начать заново' }).click();
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Да, стереть' }).click()]);
    expect(await page.locator('#f-title').inputValue()).toBe('');
    await close();
  });

  it.each<[string, string, string]>([
    [
      'blocked',
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
      'не разрешает хранить',
    ],
    ['full', "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }", 'нет места'],
    ['broken', "localStorage.setItem('kopilka.predlozhenie.material', '{\"version\":1,')", 'повреждён'],
  ])('loses nothing where the storage is %s, and says so', async (_name, script, words) => {
    const { page, errors, close } = await open(`${site}robots.txt`);
    await page.addInitScript(script);
    await page.goto(address);
    await page.locator('#f-title').fill('Дроби');
    expect(await page.locator('[data-draft-note]').textContent()).toContain(words);
    const [given] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Скачать черновик' }).click()]);
    const kept = readFileSync((await given.path()) ?? '', 'utf8');
    if (words === 'повреждён') expect(kept).toBe('{"version":1,');
    else {
      await page.locator('#f-title').fill('');
      await page.locator('[data-draft-open]').setInputFiles(file('chernovik.json', strToU8(kept)));
      await expect.poll(() => page.locator('#f-title').inputValue(), { timeout: 20_000 }).toBe('Дроби');
    }
    expect(errors).toEqual([]);
    await close();
  });

  it('runs nothing of a text, and needs no HTML of its own, under the strictest policy', async () => {
    const { page, errors, foreign, close } = await open(`${site}robots.txt`);
    await page.route(address, async (route) => {
      const answer = await route.fetch();
      // The one policy is for what every page registers to be kept without a connection; the form makes none.
      const policy = "require-trusted-types-for 'script'; trusted-types kopilka-worker; object-src 'none'; worker-src 'none'";
      await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': policy } });
    });
    await page.goto(address);
    await fill(page);
    await turn(page, 2);
    const hostile =
      '## План\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) &laquo;да&raquo;\n\n$\\frac{1}{2}$ и $<script>$\n\n| а |\n|---|\n| 1 |\n\n#### Прыжок';
    await page.locator('#f-body').fill(hostile);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await page.getByRole('button', { name: 'Показать, как будет на сайте' }).click();
    const place = page.locator('[data-preview-place]');
    await expect.poll(() => place.locator('math').count(), { timeout: 20_000 }).toBe(2);
    expect(await place.locator('h3').textContent()).toBe('План');
    expect(await place.locator('.prose').textContent()).toContain('«да»');
    expect(await place.locator('img, script, [onerror], a[href^="javascript"]').count()).toBe(0);
    expect(await place.textContent()).toMatch(/Строка 3: HTML.*Строка 3: Адрес.*Строка 11: Заголовок/s);
    expect(await violations(page)).toEqual([]);
    await turn(page, 6);
    expect((await download(page)).length).toBeGreaterThan(500);
    expect({ dialogs, foreign, errors }).toEqual({ dialogs: 0, foreign: [], errors: [] });
    await close();
  });

  it.each(['light', 'dark'] as const)('has no fault of accessibility in any step, %s', async (colorScheme) => {
    const { page, close } = await open(address, { colorScheme, viewport: { width: 360, height: 740 } });
    for (const fold of await page.locator('details').all()) await fold.evaluate((own) => ((own as HTMLDetailsElement).open = true));
    for (let step = 0; step < 7; step++) {
      await turn(page, step);
      for (const add of await page.locator('[data-step]:not([hidden]) [data-add]').all()) await add.click();
      expect([step, await violations(page)]).toEqual([step, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    }
    await close();
  });

  it('prints each consent with what is known, and nothing else', async () => {
    const { page, close } = await open(address);
    await page.evaluate(() => (window.print = () => undefined));
    await fill(page);
    await page.getByRole('button', { name: 'Напечатать согласие на распространение' }).click();
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.print-papers .consent');
    expect(await paper.count()).toBe(1);
    expect(await paper.textContent()).toMatch(
      /Пробная Проба[\s\S]*учитель математики, Школа для пробы[\s\S]*proba@example\.ru[\s\S]*materialy/,
    );
    expect(await paper.isVisible()).toBe(true);
    expect(await page.locator('kopilka-wizard').isVisible()).toBe(false);
    await close();
  });

  it('without JavaScript says how to send a work by mail, with both consents to print', async () => {
    const { page, close } = await open(address, { javaScriptEnabled: false });
    expect(await page.getByText('отправьте работу письмом').isVisible()).toBe(true);
    expect(await page.locator('.consent:visible').count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Дальше' }).count()).toBe(0);
    await close();
  });
});

describe('the form of a webinar', () => {
  it('makes a package that the intake takes and the check passes', async () => {
    const { page, errors, close } = await open(`${site}predlozhit/vebinar/`);
    await page.locator('#f-title').fill('Пробный разговор о дробях');
    await page.locator('#f-summary').fill('Обсуждаем, как вводить дроби.');
    await page.locator('#f-start').fill('2027-01-20T15:00');
    await page.locator('#f-end').fill('2027-01-20T16:00');
    await page.locator('[data-field="units"] summary').click();
    await page.getByRole('checkbox', { name: 'Математика', exact: true }).first().check();
    await turn(page, 4);
    await page.locator('#f-authors-0-organisation_name').fill('Школа для пробы');
    await page.locator('#f-authors-0-organisation_kind').selectOption('school');
    await turn(page, 5);
    expect(await page.locator('[data-summary-list] li').allTextContents()).toEqual([]);
    const bytes = await download(page);
    expect(errors).toEqual([]);
    await close();
    const folder = aRepository();
    const path = join(folder, 'paket.zip');
    writeFileSync(path, bytes);
    const taken = run('intake', folder, path);
    expect(taken.stdout + taken.stderr).toContain('webinars/2026-2027/probnyj-razgovor-o-drobyakh.md');
    execFileSync('git', ['switch', '-q', 'predlozhenie/probnyj-razgovor-o-drobyakh'], { cwd: folder });
    expect(run('check', folder, '--format', 'json').status).toBe(0);
  });
});
