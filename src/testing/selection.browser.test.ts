import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { useBrowser } from './browser.ts';

const site = inject('site');
const { open } = useBrowser();
const LESSON = 'materialy/slozhenie-drobej-5-klass';
const own = `${site}podborka/`;
const RECORD = 'kopilka.podborka';
/** The machine may have much else to do. */
const SLOW = { timeout: 20_000 };

const star = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** Titles are typeset: their short words stand on one line with the next one. */
const plain = (text = '') => text.replaceAll('\u00a0', ' ');
const titles = (page: Page) => page.locator('[data-folders] .row-title').allTextContents();
const record = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? '', RECORD);
const toast = (page: Page) => page.locator('.star-said').innerText();
const things = (...names: string[]) => JSON.stringify({ version: 1, folders: [], items: names.map((key) => ({ key, title: key })) });

/** Visits the selection with a record that lies there already. */
async function withRecord(text: string, address = own, more: Parameters<typeof open>[1] = {}) {
  const visit = await open(`${site}robots.txt`, more);
  await visit.page.evaluate(([key, kept]) => localStorage.setItem(key ?? '', kept ?? ''), [RECORD, text]);
  await visit.page.goto(address, { waitUntil: 'networkidle' });
  return visit;
}

describe('the star', () => {
  it('on a card keeps a thing through a reload, everywhere where the thing stands, and lets it go with a way back', async () => {
    const { page, errors, foreign, close } = await open(`${site}materialy/`);
    const first = page.locator('.card .star').first();
    const name = (await first.getAttribute('aria-label')) ?? '';
    const title = name.replace('В мою подборку: ', '');
    expect(await page.locator('.card-title').first().innerText()).toBe(title);
    expect(await first.getAttribute('aria-pressed')).toBe('false');
    await first.click();
    await expect.poll(() => first.getAttribute('aria-pressed'), SLOW).toBe('true');
    expect(await toast(page)).toContain('Добавлено в подборку.');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await star(page, name).getAttribute('aria-pressed')).toBe('true');
    await page.locator('.card-title a').first().click();
    await page.waitForURL(/materialy\/[a-z\d-]+\/$/);
    expect(await page.locator('.page-head > .star').getAttribute('aria-pressed')).toBe('true');
    await page.locator('.page-head > .star').click();
    await expect.poll(() => toast(page), SLOW).toContain('Убрано из подборки.');
    await page.locator('.star-said').getByRole('button', { name: 'Вернуть' }).click();
    expect(await page.locator('.page-head > .star').getAttribute('aria-pressed')).toBe('true');
    await page.locator('.star-said').getByRole('link', { name: 'Открыть подборку' }).click();
    await expect.poll(() => titles(page), SLOW).toEqual([title]);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await close();
  });

  it.each(['vebinary/', 'podborki/', 'dokumenty/', 'rekomendacii/', 'sobytiya/', 'novosti/', ''])(
    'stands on the things of /%s',
    async (path) => {
      const { page, close } = await open(site + path);
      expect(await page.locator('.star').count()).toBeGreaterThan(2);
      await close();
    },
  );

  it('stands on what is found, and on the page of a webinar, a collection, a document, an event, a piece of news', async () => {
    const { page, close } = await open(`${site}poisk/?q=дроби`);
    await expect.poll(() => page.locator('.hit > .star').count(), SLOW).toBeGreaterThan(2);
    for (const list of ['vebinary/', 'podborki/', 'dokumenty/', 'sobytiya/', 'novosti/']) {
      await page.goto(site + list);
      await page.locator(':is(.card-title, .row-title) a').first().click();
      await page.waitForURL(/\/[a-z]+\/[a-z\d-]+\/$/);
      expect(await page.locator('.page-head > .star').count()).toBe(1);
    }
    await close();
  });

  it('says so when the browser is full, and the thing is not taken for kept', async () => {
    const { page, close } = await open(`${site}materialy/`);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('.star').first().click();
    await expect.poll(() => toast(page), SLOW).toContain('Не сохранено: в браузере кончилось место.');
    expect(await page.locator('.star').first().getAttribute('aria-pressed')).toBe('false');
    await close();
  });

  it('works where the storage is forbidden: the page stays whole and says why', async () => {
    const { page, errors, close } = await open(`${site}robots.txt`);
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
    await page.goto(`${site}${LESSON}/`, { waitUntil: 'networkidle' });
    await page.locator('.page-head > .star').click();
    await expect.poll(() => toast(page), SLOW).toContain('браузер не разрешает сайту ничего хранить');
    await page.goto(own, { waitUntil: 'networkidle' });
    expect(await page.locator('[data-notes]').innerText()).toContain('браузер не разрешает сайту ничего хранить');
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the page of the selection', () => {
  it('is served by keyboard alone: folder, note, order, removal and a way back, on a narrow screen', async () => {
    const { page, errors, close } = await withRecord(
      things(LESSON, 'materialy/krepostnaya-stena-6-klass', 'dokumenty/prikaz-24-od-2023'),
      own,
      {
        viewport: { width: 360, height: 740 },
      },
    );
    const [lesson = '', wall = '', order = ''] = await titles(page);
    expect(plain(lesson)).toBe('Сложение дробей с разными знаменателями');
    await page.getByRole('button', { name: `Ниже: «${lesson}»` }).focus();
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual([wall, lesson, order]);
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual([wall, order, lesson]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`Выше: «${lesson}»`);

    await page.getByLabel('Название папки').focus();
    await page.keyboard.type('Ко вторнику');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ко вторнику');
    await page.getByLabel(`Папка для «${lesson}»`).selectOption({ label: 'Ко вторнику' });
    expect(await page.locator('.selection-folder').last().locator('.row-title').allTextContents()).toEqual([lesson]);

    await page.locator('.selection-folder').last().locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('<b>Взять</b> в понедельник');
    // What was typed a moment ago comes back too.
    for (const [away, rest] of [
      [lesson, [wall, order]],
      [wall, [order, lesson]],
    ] as const) {
      await page.getByRole('button', { name: `Убрать «${away}»` }).focus();
      await page.keyboard.press('Enter');
      expect(await titles(page)).toEqual(rest);
      await page.getByRole('button', { name: 'Вернуть', exact: true }).focus();
      await page.keyboard.press('Enter');
      expect(await titles(page)).toEqual([wall, order, lesson]);
    }

    await page.reload({ waitUntil: 'networkidle' });
    expect(await titles(page)).toEqual([wall, order, lesson]);
    expect(await page.getByLabel(`Заметка к «${lesson}»`).inputValue()).toBe('<b>Взять</b> в понедельник');
    expect(plain(await page.locator('[data-counts]').innerText())).toMatch(/^3 закладки · 1 папка · \d файла?, /);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('goes by an address to a fresh profile, where it is added and never written over', async () => {
    const one = await withRecord(
      JSON.stringify({
        version: 1,
        folders: [{ id: 'f1', name: 'Ко вторнику' }],
        items: [
          { key: LESSON, title: '', folder: 'f1', note: '<img src=x onerror="document.title=1">' },
          { key: 'materialy/ne-bylo-nikogda', title: 'Была' },
        ],
      }),
    );
    await one.page.getByRole('button', { name: 'Скопировать адрес' }).click();
    const address = await one.page.getByLabel('Адрес подборки').inputValue();
    await one.close();

    const { page, errors, close } = await withRecord(things('materialy/krepostnaya-stena-6-klass'), address);
    expect(await page.locator('[data-shared]').innerText()).toContain('Вам прислали подборку');
    await expect.poll(() => page.locator('[data-shared]').innerText(), SLOW).toContain('Этой страницы больше нет в банке.');
    expect(await page.locator('[data-shared] .selection-noted').innerText()).toBe('<img src=x onerror="document.title=1">');
    expect(await page.title()).toContain('Моя подборка');
    expect(await titles(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Добавить к моей (2)' }).click();
    expect(await titles(page)).toHaveLength(3);
    expect(await page.locator('.selection-folder h2').allTextContents()).toEqual(['Без папки', 'Ко вторнику']);
    expect(page.url()).toBe(own);
    expect(JSON.parse(await record(page)).items.map(({ key }: { key: string }) => key)).toEqual([
      'materialy/krepostnaya-stena-6-klass',
      'materialy/ne-bylo-nikogda',
      LESSON,
    ]);
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);

    await page.goto(`${own}${new URL(address).hash.slice(0, -9)}`);
    await page.reload();
    expect(await page.locator('[data-shared]').innerText()).toContain('Адрес подборки неполный или изменён');
    await page.goto(`${own}#p2.AAAA`);
    await page.reload();
    expect(await page.locator('[data-shared]').innerText()).toContain('с более новой версии сайта');
    expect(await titles(page)).toHaveLength(3);
    await close();
  });

  it('sets a damaged record aside, shows what could be read, and gives it back as a file', async () => {
    const broken = `{"version":1,"items":[{"key":"${LESSON}","title":"Сл`;
    const { page, close } = await withRecord(broken);
    expect((await titles(page)).map(plain)).toEqual(['Сложение дробей с разными знаменателями']);
    expect(await page.locator('[data-notes]').innerText()).toContain('Прежняя запись подборки была повреждена.');
    const [given] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Скачать повреждённую запись' }).click(),
    ]);
    expect(readFileSync((await given.path()) ?? '', 'utf8')).toBe(broken);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('[data-notes]').innerText()).toContain('Она не удалена');
    await page.getByRole('button', { name: 'Удалить её' }).click();
    expect(await page.locator('[data-notes]').innerText()).toBe('');
    await close();
  });

  it('leaves a record of a newer version alone', async () => {
    const newer = '{"version":9,"things":[]}';
    const { page, close } = await withRecord(newer);
    expect(await page.locator('[data-notes]').innerText()).toContain('более новая версия сайта');
    expect(await record(page)).toBe(newer);
    await close();
  });

  it('keeps what was done while the storage is full, on the page and in the address', async () => {
    const { page, close } = await withRecord(things(LESSON));
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByLabel('Название папки').fill('Новая');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-notes]').innerText()).toContain('в браузере кончилось место');
    expect(await page.locator('.selection-folder h2').allTextContents()).toContain('Новая');
    expect(await record(page)).toBe(things(LESSON));
    await close();
  });

  it('adds up what two tabs do at once', async () => {
    const { page, close } = await withRecord(things(LESSON));
    const other = await page.context().newPage();
    await other.goto(`${site}materialy/krepostnaya-stena-6-klass/`, { waitUntil: 'networkidle' });
    await page.locator('.selection-note summary').click();
    await page.locator('.selection-note textarea').fill('Моя заметка');
    await other.locator('.page-head > .star').click();
    await expect.poll(() => titles(page), SLOW).toHaveLength(2);
    expect(await page.locator('.selection-note textarea').first().inputValue()).toBe('Моя заметка');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await close();
  });

  it('is taken away as an archive that misses only what is missing, as records and as a plan', async () => {
    const { page, close } = await withRecord(things(LESSON));
    await page.context().route(/poloski\.png$/, (route) => route.fulfill({ status: 404, body: '' }));
    const take = async (name: string) => {
      const [given] = await Promise.all([
        page.waitForEvent('download', { timeout: 30_000 }),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return { name: given.suggestedFilename(), bytes: new Uint8Array(readFileSync((await given.path()) ?? '')) };
    };
    const sheet = await page.evaluate(async (key) => {
      const thing = (await (await fetch(`../_thing/${key.replace('materialy/', 'material-')}.json`)).json()) as {
        files: { name: string; title: string }[];
      };
      return thing.files.find(({ name }) => name === 'rabochij-list.docx')?.title ?? '';
    }, LESSON);
    const zip = await take('Скачать файлы (ZIP)');
    const files = unzipSync(zip.bytes);
    expect([zip.name, Object.keys(files)]).toEqual([
      'Моя подборка.zip',
      [
        'Сложение дробей с разными знаменателями/Сложение дробей с разными знаменателями.docx',
        `Сложение дробей с разными знаменателями/${sheet.replaceAll('\u00a0', ' ')}.docx`,
        'index.html',
      ],
    ]);
    expect(plain(await page.locator('[data-said]:not(:empty)').innerText())).toContain(
      'Не удалось скачать: Рисунок для доски — дробные полоски',
    );
    expect(strFromU8(files['index.html']!)).toContain('не скачался');

    const words = async (name: string) => strFromU8(unzipSync((await take(name)).bytes)['word/document.xml']!);
    expect(await words('Список литературы (Word)')).toContain('демонстрационный материал');
    expect(await words('План урока (Word)')).toContain('Этап');
    expect(strFromU8((await take('BibTeX')).bytes)).toMatch(/^@online\{material-slozhenie-drobej-5-klass,/);
    expect(strFromU8((await take('RIS')).bytes)).toMatch(/^TY {2}- ELEC/);
    await close();
  });

  it('is printed as a list with a code for each work', async () => {
    const { page, close } = await withRecord(things(LESSON, 'dokumenty/prikaz-24-od-2023'));
    await page.evaluate(() => (window.print = () => dispatchEvent(new Event('beforeprint'))));
    await page.getByRole('button', { name: 'Распечатать список' }).click();
    await page.locator('[data-print] svg').nth(1).waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-print] li').count()).toBe(2);
    expect(await page.locator('[data-print]').innerText()).toContain(`${site}${LESSON}/`);
    // Facts are parted, and nothing hangs where one is absent.
    expect(await page.locator('[data-print]').innerText()).not.toMatch(/^\s*·|·\s*$/m);
    expect(await page.locator('[data-folders]').isVisible()).toBe(false);
    await close();
  });

  it('answers under the button that was pressed, in sight on a small screen', async () => {
    const { page, close } = await withRecord(things(LESSON, 'dokumenty/prikaz-24-od-2023'), own, { viewport: { width: 360, height: 740 } });
    for (const name of ['Скопировать адрес', 'Список литературы (Word)']) {
      await page.getByRole('button', { name }).click();
      const said = page.locator('[data-said]:not(:empty)');
      await said.waitFor();
      const { y = -1, height = 0 } = (await said.boundingBox()) ?? {};
      expect([y >= 0, y + height <= 740]).toEqual([true, true]);
    }
    expect(await page.locator('a[href$="net-svyazi/"]').count()).toBeGreaterThan(1);
    await close();
  });

  it('is sent on from a window that large letters do not break, with a code; a long one says that it can only be copied', async () => {
    const { page, foreign, close } = await withRecord(things(LESSON), own, { viewport: { width: 360, height: 740 } });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await page.getByRole('button', { name: 'Поделиться подборкой' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Enter');
    expect(await dialog.isVisible()).toBe(true);
    const link = dialog.getByRole('link', { name: 'Одноклассники' });
    expect(await link.evaluate((tag) => tag.getClientRects().length)).toBe(1);
    expect(await dialog.evaluate((tag) => [tag.scrollWidth <= tag.clientWidth, tag.getBoundingClientRect().right <= 360])).toEqual([
      true,
      true,
    ]);
    const shared = new URL((await link.getAttribute('href')) ?? '').searchParams.get('url') ?? '';
    await dialog.getByRole('button', { name: 'Показать код для телефона' }).click();
    await dialog.locator('svg.qr').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(shared);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('[data-shared]').innerText()).toContain('Вам прислали подборку');
    await close();

    const notes = Array.from({ length: 80 }, (_, at) => ({
      key: `materialy/rabota-${at * 7919}`,
      title: 'Р',
      note: `${at * 104729} ${at}`,
    }));
    const long = await withRecord(JSON.stringify({ version: 1, folders: [], items: notes }));
    await long.page.getByRole('button', { name: 'Поделиться подборкой' }).click();
    const window = long.page.getByRole('dialog');
    await window.waitFor();
    expect(await window.innerText()).toContain('Код для телефона не поместится');
    expect([await window.getByRole('button', { name: 'Показать код' }).count(), foreign]).toEqual([0, []]);
    await long.close();
  });

  it('says what to do while it is empty, and without scripts', async () => {
    const { page, close } = await open(own);
    expect(await page.locator('[data-empty]').innerText()).toContain('нажмите звёздочку');
    expect(await violations(page)).toEqual([]);
    await close();
    const bare = await open(own, { javaScriptEnabled: false });
    expect(await bare.page.locator('main').innerText()).toContain('нужен включённый JavaScript');
    expect(await bare.page.locator('.star').count()).toBe(0);
    await bare.close();
  });
});

describe('what was opened last', () => {
  it('stands on the page of the selection only, can be cleared and switched off', async () => {
    const { page, close } = await open(`${site}${LESSON}/`);
    await page.goto(`${site}materialy/krepostnaya-stena-6-klass/`, { waitUntil: 'networkidle' });
    await page.goto(own, { waitUntil: 'networkidle' });
    const links = page.locator('.selection-recent a');
    await expect.poll(() => links.count(), SLOW).toBe(2);
    expect(plain(await links.last().innerText())).toBe('Сложение дробей с разными знаменателями');
    await page.getByRole('button', { name: 'В мою подборку: Сложение дробей' }).click();
    expect(await titles(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Очистить список' }).click();
    expect(await links.count()).toBe(0);
    await page.getByLabel('Запоминать, что я смотрю').uncheck();
    await page.goto(`${site}${LESSON}/`, { waitUntil: 'networkidle' });
    await page.goto(own, { waitUntil: 'networkidle' });
    expect(await links.count()).toBe(0);
    expect(await page.locator('[data-recent]').innerText()).toContain('Сайт не запоминает, что вы смотрели.');
    await close();
  });
});
