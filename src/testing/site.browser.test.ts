import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { LOW_VISION_BOOT } from '../components/low-vision-boot.ts';
import { violations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { pageTypes } from './page-types.ts';

const site = inject('site');
const rootSite = inject('rootSite');
const folder = inject('siteFolder');
const pages = pageTypes(folder);
const { open } = useBrowser();
/** A page for lost readers is served at addresses that are not its own, so it stands on the address the bank was built for. */
const addressOf = (path: string) => (path === '404.html' ? rootSite : site) + path;

// Most of a visit is waiting for a page to fall silent, so several wait at once: each has a profile of its own.
describe.concurrent('accessibility, light and dark', () => {
  it.each(pages)('%s', async (_name, path) => {
    const visit = await open(addressOf(path), { colorScheme: 'light', viewport: { width: 1280, height: 900 } });
    const light = await violations(visit.page);
    await visit.page.emulateMedia({ colorScheme: 'dark' });
    expect({ light, dark: await violations(visit.page) }).toEqual({ light: [], dark: [] });
    await visit.close();
  });
});

it('axe sees a planted fault', async () => {
  const { page, close } = await open(site);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="x.png"><button></button>'));
  expect((await violations(page)).map((violation) => violation.split(':')[0])).toEqual(
    expect.arrayContaining(['image-alt', 'button-name']),
  );
  await close();
});

describe.concurrent('every page on a small screen', () => {
  it.each(pages)('%s', async (_name, path) => {
    const { page, foreign, errors, close } = await open(addressOf(path), { viewport: { width: 320, height: 640 } });
    const { overflow, shift } = await page.evaluate(async () => {
      const shifts = await new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) =>
          list.getEntries().forEach((entry) => (sum += (entry as unknown as { value: number }).value)),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      });
      return { overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth, shift: shifts };
    });
    expect({ overflow, shift, foreign, errors }).toEqual({ overflow: 0, shift: 0, foreign: [], errors: [] });
    await close();
  });
});

it('the page of a lost address, which brings a style of its own, looks like the others', async () => {
  const looks = await Promise.all(
    ['404.html', ''].map(async (path) => {
      const { page, close } = await open(addressOf(path), { viewport: { width: 1280, height: 900 } });
      const look = await page.evaluate(() => {
        const styles = (selector: string, names: readonly string[]) => {
          const computed = getComputedStyle(document.querySelector(selector)!);
          return names.map((name) => `${selector} ${name}: ${computed.getPropertyValue(name)}`);
        };
        return [
          ...styles('body', ['max-width', 'padding', 'margin', 'font']),
          ...styles('.menu li', ['display', 'margin']),
          ...styles('.masthead .logo', ['stroke', 'width']),
          ...styles('.search input', ['padding', 'min-height']),
        ];
      });
      await close();
      return look;
    }),
  );
  expect(looks[0]).toEqual(looks[1]);
});

describe.concurrent('weight over the wire', () => {
  const gzip = (file: string) => gzipSync(readFileSync(join(folder, file))).length;
  const bytes = (names: string[]) => names.reduce((sum, name) => sum + gzip(name), 0);
  const materials = readdirSync(join(folder, 'materialy'))
    .filter((name) => name !== 'stranica')
    .flatMap((name) =>
      readdirSync(join(folder, 'materialy'), { withFileTypes: true })
        .find((item) => item.name === name)
        ?.isDirectory()
        ? [name]
        : [],
    );

  it('asks for no more than 17 KB of style sheets on any page', () => {
    const weights = globSync('**/*.html', { cwd: folder }).map((page) => {
      const links = readFileSync(join(folder, page), 'utf8').matchAll(/<link rel=stylesheet href="?([^"\s>]+)/g);
      return { page, weight: bytes([...links].map(([, href = '']) => posix.join(posix.dirname(page), href))) };
    });
    expect(weights.filter(({ weight }) => weight > 17_000)).toEqual([]);
    expect(weights.filter(({ weight }) => weight > 10_000).length).toBeGreaterThan(200);
  });

  // All of them are weighed without a browser by the proof `weights`; here it is seen that a browser asks for nothing more.
  const heaviest = [...materials].sort((a, b) => gzip(`materialy/${b}/index.html`) - gzip(`materialy/${a}/index.html`)).slice(0, 8);

  it('every page of a material is within 12 KB of HTML', () =>
    expect(materials.filter((id) => gzip(`materialy/${id}/index.html`) > 12 * 1024)).toEqual([]));

  it.each(heaviest)('material %s: scripts within 10 KB, all within 60 KB', async (id) => {
    const { answers, close } = await open(`${site}materialy/${id}/`, { viewport: { width: 360, height: 740 } });
    const own = [...answers.keys()]
      .map((address) => decodeURIComponent(address.slice(site.length)))
      .filter((name) => !name.startsWith('_img/'));
    const weigh = (name: string) =>
      /\.(?:woff2|avif|webp|png)$/.test(name)
        ? readFileSync(join(folder, name)).length
        : gzip(name === '' || name.endsWith('/') ? `${name}index.html` : name);
    const scripts = own.filter((name) => name.endsWith('.js'));
    expect(scripts.reduce((sum, name) => sum + weigh(name), 0)).toBeLessThanOrEqual(10_000);
    expect(own.filter((name) => name !== 'favicon.ico').reduce((sum, name) => sum + weigh(name), 0)).toBeLessThanOrEqual(60_000);
    await close();
  });
});

describe('without JavaScript', () => {
  it('a teacher reads, browses and downloads', async () => {
    const { page, close } = await open(site, { javaScriptEnabled: false });
    await page.getByRole('navigation').getByRole('link', { name: 'Разработки' }).first().click();
    await page.locator('main article h2 a, main article h3 a').first().click();
    expect(await page.locator('main h1').innerText()).not.toBe('');
    await page.goto(`${site}materialy/slozhenie-drobej-5-klass/`);
    const download = page.waitForEvent('download');
    await page.locator('main a[href$=".docx"]').first().click();
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    await close();
  });

  it('the search form leads to the rubrics', async () => {
    const { page, close } = await open(site, { javaScriptEnabled: false });
    await page.getByRole('searchbox').first().fill('дроби');
    await page.keyboard.press('Enter');
    await page.waitForURL(/poisk\/\?q=/);
    await page.getByRole('main').getByRole('link', { name: 'Все рубрики' }).first().click();
    expect(page.url()).toContain('/rubriki/');
    await close();
  });
});

describe('search', () => {
  it('finds by the words teachers type, from the header, under a sub-path', async () => {
    const { page, foreign, errors, close } = await open(site);
    await page.getByRole('searchbox').first().fill('сложение дробей');
    await page.keyboard.press('Enter');
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('.hit a').first().getAttribute('href')).toBe(`${site}materialy/slozhenie-drobej-5-klass/`);
    expect(await page.getByRole('main').getByRole('status').innerText()).toMatch(/Найден/);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await page.locator('.hit a').first().click();
    expect(await page.locator('h1').innerText()).toMatch(/дробей/);
    await page.goBack();
    await page.locator('.hit').first().waitFor();
    await close();
  });

  it('narrows by a facet, keeps it in the address, and takes it back', async () => {
    const { page, close } = await open(`${site}poisk/?q=урок`);
    await page.locator('.hit').first().waitFor();
    // What is shown at once is cut to a page; the status tells how many there are.
    const found = async () => Number(/\d+/.exec((await page.locator('.search-status').textContent()) ?? '')?.[0] ?? NaN);
    const before = await found();
    await page.locator('[data-facets] input[name="kind"][value="Вебинары"]').check();
    await page.waitForURL(/kind=/);
    await expect.poll(found).toBeLessThan(before);
    await page.goBack();
    await expect.poll(found).toBe(before);
    await close();
  });

  it('says so when nothing is found, and never runs what is typed', async () => {
    const { page, errors, close } = await open(`${site}poisk/`);
    await page.getByRole('main').getByRole('searchbox').fill('<img src=x onerror=alert(1)> ъъъыыы');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('main').getByRole('status').innerText(), { timeout: 15_000 })
      .toMatch(/ничего не найдено|часть слов/);
    expect(await page.locator('main img[src="x"]').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('says so when the index is missing', async () => {
    const visit = await open(`${site}poisk/`);
    await visit.page.route('**/pagefind/**', (route) => route.abort());
    await visit.page.getByRole('main').getByRole('searchbox').fill('дроби');
    await visit.page.keyboard.press('Enter');
    await expect.poll(() => visit.page.getByRole('main').getByRole('status').innerText(), { timeout: 15_000 }).toMatch(/не\sзагрузился/);
    await visit.close();
  });

  it('loads the engine on focus, never before', async () => {
    const { page, answers, close } = await open(`${site}poisk/`);
    expect([...answers.keys()].filter((address) => address.includes('/pagefind/'))).toEqual([]);
    await page.getByRole('main').getByRole('searchbox').focus();
    await expect.poll(() => [...answers.keys()].some((address) => address.includes('/pagefind/')), { timeout: 15_000 }).toBe(true);
    await close();
  });
});

describe('nothing private is published', () => {
  it('keeps conclusions, experts and works under a code out of the site', () => {
    const html = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:html|xml|txt|json)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const experts = readFileSync('content/experts.yaml', 'utf8').match(/code: (\S+)/g) ?? [];
    expect(experts.length).toBeGreaterThan(2);
    for (const code of experts.map((line) => line.slice(6))) expect(html).not.toContain(code);
    expect(
      // The guide tells what the fields of such files are, and nothing that stands in them.
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
        (name) => /experts|reviews|protocols|consent/.test(name) && !name.startsWith('o-proekte/polya/'),
      ),
    ).toEqual([]);
  });
});

describe('data for search engines', () => {
  const boot = `'sha256-${createHash('sha256').update(LOW_VISION_BOOT).digest('base64')}'`;
  /** Shows the home page under a policy that lets no other script run in the page, with something more in its head. */
  const underPolicy = async (more: string) => {
    const visit = await open(site);
    const [html, home] = [readFileSync(join(folder, 'index.html'), 'utf8'), new URL(site).pathname];
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `script-src 'self' ${boot}` };
    await visit.page.route(
      ({ pathname }) => pathname === home,
      (route) => route.fulfill({ body: html.replace('<head>', `<head>${more}`), headers }),
    );
    await visit.page.reload();
    const data = await visit.page.locator('script[type="application/ld+json"]').allTextContents();
    await visit.close();
    return { types: data.map((text) => (JSON.parse(text) as { '@type': string })['@type']), errors: visit.errors };
  };
  it('are no script: a strict policy says nothing of them', async () =>
    expect(await underPolicy('')).toEqual({ types: ['WebSite'], errors: [] }));
  it('a script in the page is refused by the same policy', async () =>
    expect((await underPolicy('<script>document.title = 1</script>')).errors).not.toEqual([]));
});
