import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { useBrowser, type Visit } from './browser.ts';

/** Served from a sub-path the bank was not built for. */
const site = inject('site');
const { open } = useBrowser();
/** The machine may be busy with other things: what comes is waited for. */
const soon = { timeout: 15_000 };

const search = (query: string, more = '') => `${site}poisk/?q=${encodeURIComponent(query)}${more}`;
const status = (page: Page) => page.locator('[data-status]');
const field = (page: Page) => page.locator('main input[name=q]');
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const count = async (page: Page) => Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0] ?? NaN);
const box = (page: Page, facet: string, value: string) => page.locator(`[data-facets] input[name="${facet}"][value="${value}"]`);
const indexed = ({ answers }: Visit) => [...answers.keys()].filter((address) => /\/(?:pagefind|slova)\//.test(address));

async function openFound(query: string, more = '', options?: BrowserContextOptions): Promise<Visit> {
  const visit = await open(search(query, more), options);
  await visit.page.locator('.hit').first().waitFor();
  return visit;
}

describe('the search page', () => {
  it('finds below a sub-path, says how many, names the tab, asks nobody else', async () => {
    const { page, foreign, errors, close } = await openFound('дроби', `&grade=${encodeURIComponent('5 класс')}`);
    expect(await page.locator('.hit a').first().getAttribute('href')).toMatch(new RegExp(`^${site}`));
    expect(plain(await status(page).textContent())).toMatch(/^Найден[аыо] \d+ страниц/);
    expect(await page.title()).toMatch(/^дроби, 5 класс — поиск — /);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await close();
  });

  it('nothing jumps when the list comes', async () => {
    for (const width of [320, 768, 1280]) {
      const { page, close } = await openFound('дроби 5 класс', '', { viewport: { width, height: 800 } });
      const { shift, overflow } = await page.evaluate(async () => ({
        shift: await new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) =>
            list.getEntries().forEach((entry) => (sum += (entry as unknown as { value: number }).value)),
          ).observe({
            type: 'layout-shift',
            buffered: true,
          });
          setTimeout(() => resolve(sum), 100);
        }),
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect({ shift: shift < 0.01, overflow }).toEqual({ shift: true, overflow: 0 });
      await close();
    }
  });

  it('asks for its lists and scripts before any script of search has run, and waits calmly', async () => {
    const { page, answers, close } = await open(`${site}poisk/`);
    await page.route(/\/pagefind\/index\//, () => undefined);
    await page.goto(search('дроби'));
    const wait = page.locator('.search-wait');
    await wait.waitFor();
    expect(await wait.evaluate((element) => getComputedStyle(element).animationDelay)).toBe('0.3s');
    await expect.poll(() => status(page).textContent(), soon).toBe('Ищем…');
    const ahead = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('head > link[crossorigin]:not([as=font])')].map(({ href }) => href),
    );
    expect(ahead.slice(0, 2)).toEqual([`${site}pagefind/list.gz`, `${site}slova/words.json`]);
    expect(ahead.some((address) => /element\.[^/]+\.js$/.test(address))).toBe(true);
    expect(ahead.filter((address) => !answers.has(address))).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('marks what is cancelled or moved, and begins no excerpt with where the work is', async () => {
    const { page, close } = await openFound('Перед новой темой по математике');
    const cancelled = page.locator('.hit', { has: page.locator('a[href$="/vebinary/podgotovka-k-novoj-teme-po-matematike/"]') });
    expect(await cancelled.locator('.mark').textContent()).toBe('Отменён');
    await page.goto(search('неделя психологии план'));
    const moved = page.locator('.hit', { has: page.locator('a[href$="/vebinary/nedelya-psihologii-plan/"]') });
    await moved.waitFor();
    expect(await moved.locator('.mark').textContent()).toMatch(/^Перенесён/);
    await page.goto(search('дроби'));
    await page.locator('.hit').first().waitFor();
    expect((await page.locator('.hit-excerpt').allTextContents()).filter((text) => /на этой странице/.test(text))).toEqual([]);
    await close();
  });

  it('shows twenty more and puts the focus on the first of them', async () => {
    const { page, close } = await open(`${site}poisk/?order=date`);
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('.hit').count()).toBe(20);
    await page.getByRole('button', { name: 'Показать ещё 20' }).click();
    await expect.poll(() => page.locator('.hit').count(), soon).toBe(40);
    expect(await page.evaluate(() => document.activeElement === document.querySelectorAll('.hit')[20]?.querySelector('a'))).toBe(true);
    await close();
  });

  it('folds what lacks words below what answers, service pages with it, and unfolds it by keys', async () => {
    const { page, close } = await openFound('дроби 5 класс');
    const said = plain(await status(page).textContent());
    const line = page.locator('[data-rest] > summary');
    const [answers, rest] = [...said.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    expect(plain(await line.textContent())).toMatch(new RegExp(`^Ещё ${rest} страниц[аы]?, где встретились не все слова`));
    await expect.poll(() => page.locator('[data-results] .hit').count(), soon).toBe(answers);
    expect(await page.locator('[data-results] .hit-missing').count()).toBe(0);
    expect(await page.locator('[data-results] a[href$="/o-proekte/"]').count()).toBe(0);
    expect(await page.locator('[data-rest-results]').isVisible()).toBe(false);
    await page.getByRole('button', { name: `Ещё ${rest} подходят частично — ниже` }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-rest-results] .hit').first().waitFor();
    expect(await page.locator('[data-rest-results] .hit').count()).toBe(Math.min(20, rest!));
    expect(await page.locator('[data-rest-results] .hit-missing').count()).toBeGreaterThan(0);
    expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Показать ещё/ }).click();
    await expect.poll(() => page.locator('[data-rest-results] .hit').count(), soon).toBe(rest);
    await field(page).fill('проценты');
    await expect.poll(() => page.locator('[data-rest-results] .hit').count(), soon).toBe(0);
    await close();
  });

  it('says once that nothing is found', async () => {
    const { page, close } = await open(search('ъъъыыы'));
    await expect.poll(() => status(page).textContent(), soon).toContain('ничего не найдено');
    const whole = (await page.locator('main').textContent()) ?? '';
    expect([whole.match(/ничего не найдено/gi)?.length, /на сайте нет/.test(whole)]).toEqual([1, false]);
    const help = page.locator('[data-nothing]');
    await help.getByRole('link', { name: 'Чего не хватает в банке' }).waitFor();
    expect(await page.getByRole('link', { name: 'Показать всё, сначала новое' }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('puts titles in order of letters, and dates newest first', async () => {
    const { page, close } = await openFound('урок', '&order=title');
    const titles = await page.locator('.hit-title').allTextContents();
    const russian = titles.filter((title) => /^[А-Я]/.test(title));
    expect(russian).toEqual([...russian].sort(new Intl.Collator('ru').compare));
    await page.getByLabel('Порядок').selectOption('date');
    await page.waitForURL(/order=date/);
    await expect.poll(() => page.locator('.hit-title').allTextContents(), soon).not.toEqual(titles);
    await close();
  });
});

describe('facets', () => {
  it('or inside, and across; what is chosen does not change its own counts', async () => {
    const { page, close } = await openFound('урок');
    const countOf = async (value: string) =>
      Number(
        await page
          .locator('.facet-value', { has: page.locator(`[name="kind"][value="${value}"]`) })
          .locator('.count')
          .textContent(),
      );
    const [works, webinars] = [await countOf('Разработки'), await countOf('Вебинары')];
    await box(page, 'kind', 'Разработки').check();
    const first = (whole: string) => [...whole.matchAll(/\d+/g)].reduce((sum, [digits]) => sum + Number(digits), 0);
    const all = async () => first(plain(await status(page).textContent()));
    await expect.poll(all, soon).toBe(works);
    expect(await countOf('Вебинары')).toBe(webinars);
    await box(page, 'kind', 'Вебинары').check();
    await expect.poll(all, soon).toBe(works + webinars);
    await box(page, 'grade', '5 класс').check();
    await expect.poll(all, soon).toBeLessThan(works + webinars);
    expect(page.url()).toContain('grade=');
    await page.getByRole('button', { name: 'Снять: 5 класс' }).click();
    await expect.poll(all, soon).toBe(works + webinars);
    await page.goBack();
    await expect.poll(() => box(page, 'grade', '5 класс').isChecked(), soon).toBe(true);
    await close();
  });

  it('values without pages are shown, but cannot be chosen; grades stand in order of the school', async () => {
    const { page, close } = await openFound('сложение дробей');
    expect(await page.locator('[data-facets] input:disabled').count()).toBeGreaterThan(0);
    const grades = await page
      .locator('[data-facets] input[name=grade]')
      .evaluateAll((boxes) => boxes.map((each) => (each as HTMLInputElement).value));
    const school = grades.filter((grade) => /^\d+ класс$/.test(grade)).map((grade) => parseInt(grade, 10));
    expect(school).toEqual([...school].sort((a, b) => a - b));
    expect(grades.indexOf('Старшая группа')).toBeLessThan(grades.indexOf('1 класс'));
    await close();
  });

  it('a long facet can be searched in', async () => {
    const { page, close } = await openFound('урок');
    await page.getByLabel('Найти в списке «Предмет»').fill('физ');
    const shown = await page.locator('.facet-value:visible', { has: page.locator('[name=subject]') }).allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((value) => /физ/i.test(value))).toBe(true);
    await close();
  });

  it('a value of an old address is taken off, and said so', async () => {
    const { page, close } = await openFound('дроби', '&theme=staroe');
    expect(await page.locator('[data-notes]').textContent()).toContain('«staroe» в банке больше нет');
    expect(page.url()).not.toContain('staroe');
    await close();
  });

  it('the grade in the query is offered as a mark', async () => {
    const { page, close } = await openFound('дроби 5 класс');
    const offer = page.getByRole('button', { name: /^Только 5 класс/ });
    const promised = /\d+(?=\))/.exec((await offer.textContent()) ?? '')?.[0];
    await offer.click();
    await page.waitForURL(/grade=/);
    expect(await field(page).inputValue()).toBe('дроби');
    await expect.poll(() => status(page).textContent(), soon).toMatch(new RegExp(`^Найден[аы]?о? ${promised}\\s`));
    await expect.poll(() => box(page, 'grade', '5 класс').isChecked(), soon).toBe(true);
    await close();
  });

  it('a type named in the query is offered as a mark', async () => {
    const { page, close } = await openFound('дроби технологическая карта урока');
    await page.getByRole('button', { name: /^Только «Технологическая карта урока»/ }).click();
    await page.waitForURL(/type=/);
    expect(await field(page).inputValue()).toBe('дроби');
    await expect.poll(() => box(page, 'type', 'Технологическая карта урока').isChecked(), soon).toBe(true);
    await close();
  });

  it('on a phone they open in a dialog that says how many it would show', async () => {
    const { page, close } = await openFound('урок', '', { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Сузить список' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[name=kind][value=Вебинары]').check();
    await page.waitForURL(/kind=/);
    const apply = dialog.getByRole('button', { name: /^Показать \d+/ });
    await apply.click();
    await expect.poll(() => dialog.isVisible(), soon).toBe(false);
    await expect.poll(() => page.getByRole('button', { name: 'Снять: Вебинары' }).isVisible(), soon).toBe(true);
    await page.getByRole('button', { name: 'Сузить список' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible(), soon).toBe(false);
    await close();
  });
});

describe('the address', () => {
  it('typing changes it in place, asking makes a step, and Back leads from step to step', async () => {
    const { page, close } = await open(`${site}poisk/`);
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    await field(page).click();
    await field(page).pressSequentially('дроби');
    await page.waitForURL(/q=/);
    await page.locator('.hit').first().waitFor();
    expect(await steps()).toBe(before);
    await page.keyboard.press('Enter');
    await expect.poll(steps, soon).toBe(before + 1);
    await field(page).fill('проценты');
    await page.waitForURL(/q=%D0%BF%D1%80/);
    await page.keyboard.press('Enter');
    await expect.poll(steps, soon).toBe(before + 2);
    await page.goBack();
    await expect.poll(() => field(page).inputValue(), soon).toBe('дроби');
    await expect.poll(() => page.title(), soon).toMatch(/^дроби/);
    await page.goForward();
    await expect.poll(() => field(page).inputValue(), soon).toBe('проценты');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => field(page).inputValue(), soon).toBe('');
    expect(await page.locator('.hit').count()).toBe(0);
    await close();
  });
});

describe('a query that was put right', () => {
  it('is announced, and taken as typed on request', async () => {
    const { page, close } = await openFound('слжение дробей');
    expect(await page.locator('[data-notes]').textContent()).toContain('Показано по запросу «сложение');
    await page.getByRole('button', { name: 'Искать «слжение дробей» как набрано' }).click();
    await page.waitForURL(/exact=1/);
    await expect.poll(() => page.locator('[data-notes]').textContent(), soon).toContain('Слова «слжение» на сайте нет');
    expect(
      (await page.locator('.hit-missing').count()) +
        Number(
          await status(page)
            .textContent()
            .then((text) => /ничего|нигде/.test(text ?? '')),
        ),
    ).toBeGreaterThan(0);
    await page.goBack();
    await expect.poll(() => page.locator('[data-notes]').textContent(), soon).toContain('Показано по запросу');
    await close();
  });

  it('names words that are nowhere, and hits that lack a word', async () => {
    const { page, close } = await openFound('дроби ыыыъъъ');
    expect(await page.locator('[data-notes]').textContent()).toContain('Слова «ыыыъъъ» на сайте нет');
    expect(await status(page).textContent()).toContain('Всех слов вместе нигде нет');
    await close();
  });
});

describe('nothing is found', () => {
  it('says which mark to take off and how many that gives', async () => {
    const { page, close } = await open(
      search('дроби', `&subject=${encodeURIComponent('Математика')}&kind=${encodeURIComponent('Новости')}`),
    );
    await expect.poll(() => status(page).textContent(), soon).toContain('ничего не найдено');
    const way = page.getByRole('button', { name: /^Снять «/ }).first();
    const promised = Number(/— \S+ (\d+)/.exec(plain(await way.textContent()))?.[1]);
    await way.click();
    await page.locator('.hit').first().waitFor();
    const sum = [...plain(await status(page).textContent()).matchAll(/\d+/g)].reduce((all, [digits]) => all + Number(digits), 0);
    expect(sum).toBe(promised);
    await close();
  });

  it.each([
    ['HTML', '<img src=x onerror="window.ran=1"> ъъъыыы'],
    ['signs', '!!! " « ('],
    ['an unbalanced quote', '"ъъъыыы'],
    ['emoji', '🙂🙂'],
    ['ten thousand letters', 'ъы'.repeat(5000)],
  ])('%s: said in words, never run', async (_, query) => {
    const { page, errors, close } = await open(search(query.slice(0, 2000)));
    await expect.poll(() => status(page).textContent(), soon).toMatch(/ничего не найдено|одни знаки|вместе нигде нет/);
    expect(await page.evaluate(() => [document.querySelectorAll('main img[src=x]').length, 'ran' in window])).toEqual([0, false]);
    expect(errors).toEqual([]);
    await close();
  });

  it('HTML in a query with hits stays text', async () => {
    const { page, errors, close } = await openFound('<img src=x onerror="window.ran=1"> дроби');
    expect(await page.evaluate(() => [document.querySelectorAll('main img[src=x]').length, 'ran' in window])).toEqual([0, false]);
    expect(errors).toEqual([]);
    await close();
  });

  it('only spaces are no query', async () => {
    const { page, close } = await open(search('   '));
    await expect.poll(() => page.locator('kopilka-search').getAttribute('data-mode'), soon).toBe('blank');
    expect(await page.locator('.ways').isVisible()).toBe(true);
    await close();
  });
});

describe('what can break', () => {
  it.each([
    ['refused', (page: Page) => page.route(/\/(?:pagefind|slova)\//, (route) => route.abort())],
    [
      'a page in its place',
      (page: Page) => page.route(/\/(?:pagefind|slova)\//, (route) => route.fulfill({ body: '<html>', contentType: 'text/html' })),
    ],
    ['spoilt', (page: Page) => page.route(/\/(?:pagefind|slova)\//, (route) => route.fulfill({ body: '{}' }))],
  ])('the index is %s: said in words, the rubrics stay, the next try works', async (_, spoil) => {
    const { page, close } = await open(`${site}poisk/`);
    await spoil(page);
    await field(page).click();
    await field(page).pressSequentially('дроби');
    await expect.poll(async () => plain(await status(page).textContent()), soon).toContain('Поиск не загрузился');
    expect(await page.getByRole('main').getByRole('link', { name: 'Все рубрики' }).first().isVisible()).toBe(true);
    await page.unrouteAll();
    await page.keyboard.press('Enter');
    await page.locator('.hit').first().waitFor();
    await close();
  });

  it('the scripts are refused: the page says so', async () => {
    const { page, close } = await open(`${site}poisk/`);
    await page.route(/element\.[^/]+\.js/, (route) => route.abort());
    await field(page).focus();
    await expect.poll(() => page.locator('.search-failed').isVisible(), soon).toBe(true);
    await close();
  });

  it('a browser without DecompressionStream, and a host that unpacks by itself', async () => {
    const { page, errors, close } = await open(`${site}poisk/`);
    await page.evaluate(() => Reflect.deleteProperty(window, 'DecompressionStream'));
    await field(page).click();
    await field(page).pressSequentially('дроби');
    await page.locator('.hit').first().waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});

describe('what is found can be taken away', () => {
  it('as a table', async () => {
    const { page, close } = await openFound('дроби');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Скачать список (CSV)' }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');
    expect(lines[0]).toBe('\ufeffНазвание;Что это;Предмет;Класс;Авторы;Учебный год;Адрес');
    expect(lines.length - 1).toBeGreaterThanOrEqual(await count(page));
    expect(lines[1]).toContain(site);
    await close();
  });

  it('as an address', async () => {
    const { page, close } = await openFound('дроби', '', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Скопировать ссылку' }).click();
    await expect.poll(() => page.locator('[data-said]').textContent(), soon).toBe('Ссылка скопирована');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await close();
  });

  it('as marks on the page it led to, whose address stays clean', async () => {
    const { page, close } = await openFound('сложение дробей');
    await page.locator('.hit-title a').first().click();
    await page.waitForURL(/materialy/);
    const marks = () => page.evaluate(() => [...(CSS.highlights.get('kopilka') ?? [])].map(String));
    await expect.poll(async () => (await marks()).length, soon).toBeGreaterThan(3);
    expect((await marks()).every((word) => /слож|слаг|сумм|дроб/i.test(word))).toBe(true);
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('Escape');
    expect(await marks()).toEqual([]);
    expect(await page.getByRole('button', { name: 'Убрать выделение' }).count()).toBe(0);
    await close();
  });
});

describe('suggestions', () => {
  it('come on every page, by keys, after the field has the focus and not before', async () => {
    const visit = await open(`${site}materialy/`);
    const { page } = visit;
    expect(indexed(visit)).toEqual([]);
    await page.keyboard.press('/');
    const input = page.getByRole('combobox');
    expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => indexed(visit).length, soon).toBeGreaterThan(0);
    await input.pressSequentially('дроби');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').count()).toBeLessThanOrEqual(7);
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await input.getAttribute('aria-activedescendant');
    const chosen = page.locator(`[id="${active}"]`);
    expect(await chosen.getAttribute('aria-selected')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    expect(await input.getAttribute('aria-activedescendant')).toBe(null);
    await page.keyboard.press('Escape');
    expect([await input.getAttribute('aria-expanded'), await input.inputValue()]).toEqual(['false', 'дроби']);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const address = await page.getByRole('option').first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(address!);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  it('without a choice Enter goes to the search page', async () => {
    const { page, close } = await open(`${site}materialy/`);
    await page.locator('header input[name=q]').fill('дроби');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/poisk\/\?q=/);
    await page.locator('.hit').first().waitFor();
    await close();
  });
});

it('nothing of the index is asked for before the field has the focus', async () => {
  for (const path of ['', 'poisk/', 'materialy/slozhenie-drobej-5-klass/']) {
    const visit = await open(site + path);
    expect(indexed(visit)).toEqual([]);
    await visit.close();
  }
});

describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
  it.each([1280, 360])('with what was found at %i', async (width) => {
    const { page, close } = await openFound('слжение дробей ыыыъъъ', `&kind=${encodeURIComponent('Разработки')}`, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('with the dialog open', async () => {
    const { page, close } = await openFound('урок', '', { colorScheme, viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Сузить список' }).click();
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('with nothing found', async () => {
    const { page, close } = await open(search('ъъъыыы'), { colorScheme });
    await expect.poll(() => status(page).textContent(), soon).toContain('ничего не найдено');
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

describe('without JavaScript', () => {
  it('the page leads to every rubric', async () => {
    const { page, close } = await open(search('дроби'), { javaScriptEnabled: false });
    expect(await page.locator('.search-tools').isVisible()).toBe(false);
    expect(await page.locator('.ways a').count()).toBeGreaterThan(20);
    expect(await page.locator('noscript .note').isVisible()).toBe(true);
    await close();
  });
});
