import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const site = inject('site');
const { open } = useBrowser();
const ahead = 'link[rel="prefetch"]';

it('fetches the page under the pointer once, before it is asked for', async () => {
  const { page, foreign, errors, close } = await open(site, { viewport: { width: 1280, height: 900 } });
  await page.waitForLoadState('networkidle');
  expect(await page.locator(ahead).count()).toBe(0);
  const link = page.locator('.card-title a').first();
  await link.hover();
  await expect.poll(() => page.locator(ahead).count()).toBe(1);
  expect(await page.locator(ahead).evaluate((element) => (element as HTMLLinkElement).href)).toBe(
    await link.evaluate((element) => (element as HTMLAnchorElement).href),
  );
  await page.mouse.move(0, 0);
  await link.hover();
  await page.locator('.menu a').last().hover();
  await expect.poll(() => page.locator(ahead).count()).toBe(2);
  expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  await close();
});

it('crosses from page to page softly, and not at all where motion is unwelcome', async () => {
  for (const [reducedMotion, expected] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    const { page, close } = await open(site, { reducedMotion });
    await page.evaluate(() =>
      addEventListener('pageswap', (event) =>
        sessionStorage.setItem('soft', String('viewTransition' in event && event.viewTransition !== null)),
      ),
    );
    await page.locator('.menu a').first().click();
    await page.waitForURL(/materialy/);
    expect(await page.evaluate(() => sessionStorage.getItem('soft'))).toBe(String(expected));
    await close();
  }
});
