import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { sheetOfYaml } from '../../scripts/lib/intake-read.ts';
import { violations } from './axe.ts';
import { useBrowser } from './browser.ts';

const site = inject('site');
const { open } = useBrowser();
const known = { material: 'drobi', revision: '0404891233334444', expert: 'ex-1' };
const address = `${site}ekspertam/zaklyuchenie/#rabota=${known.material}&otpechatok=${known.revision}&ekspert=${known.expert}`;

/** Presses the button and returns what the file says. */
async function saved(page: Page) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Скачать заключение' }).click()]);
  expect(download.suggestedFilename()).toBe('zaklyuchenie-drobi-ex-1.yaml');
  return sheetOfYaml(readFileSync((await download.path()) ?? '', 'utf8'));
}

describe('the form of an expert', () => {
  it('makes a file that the intake reads, says what is missing, keeps answers over a reload, and asks nobody', async () => {
    const { page, foreign, errors, answers, close } = await open(address);
    const half = await saved(page);
    expect(half).toMatchObject({ faults: [], sheet: { ...known, verdict: '', conflict: '' } });
    const missing = page.locator('.review-result li');
    expect(await missing.count()).toBe(Object.keys(half.sheet?.scores ?? {}).length + 2);
    await missing.first().getByRole('button').click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('conflict');

    await page.getByRole('radio', { name: 'Нет', exact: true }).check();
    for (const radio of await page.locator('[data-weight] label:last-child input').all()) await radio.check();
    await page.getByRole('radio', { name: 'Рекомендовать с замечаниями' }).check();
    await page.getByLabel('Замечания автору').fill('Поправьте: «опечатку».\nИ вторую.');
    await page.reload();
    const whole = await saved(page);
    expect(await page.locator('.review-result').textContent()).toMatch(/Отправьте его секретарю/);
    expect(new Set(Object.values(whole.sheet?.scores ?? {}))).toEqual(new Set(['3']));
    expect(whole.sheet).toMatchObject({
      ...known,
      conflict: 'false',
      verdict: 'recommended-notes',
      comment: 'Поправьте: «опечатку».\nИ вторую.',
    });
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Очистить форму' }).click();
    await page.reload();
    expect((await saved(page)).sheet).toMatchObject({ ...known, verdict: '', comment: '' });
    // Nothing of an expert goes to a server, not even in an address.
    expect([...answers.keys()].filter((url) => /drobi|0404891233334444/.test(url))).toEqual([]);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await close();
  });

  it('is paper without JavaScript: no button, a word on what to do', async () => {
    const { page, close } = await open(address, { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Скачать заключение' }).count()).toBe(0);
    expect(await page.getByText('выключен JavaScript').isVisible()).toBe(true);
    expect(await page.locator('fieldset').count()).toBeGreaterThan(5);
    await close();
  });
});
