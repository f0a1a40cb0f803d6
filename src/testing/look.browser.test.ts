import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const site = inject('site');
const { open } = useBrowser();

describe('the menu', () => {
  it.each([320, 360, 390, 412, 600, 1280])('%i px wide: letters of 15 px and more, whole words, rows of the same length', async (width) => {
    const { page, close } = await open(`${site}materialy/`, { viewport: { width, height: 740 } });
    const links = await page.locator('.menu a').evaluateAll((all) =>
      all.map((link) => {
        const { top, height } = link.getBoundingClientRect();
        const { fontSize, lineHeight } = getComputedStyle(link);
        return { top: Math.round(top), size: parseFloat(fontSize), lines: Math.floor(height / parseFloat(lineHeight)) };
      }),
    );
    expect(Math.min(...links.map(({ size }) => size))).toBeGreaterThanOrEqual(15);
    expect(links.map(({ lines }) => lines)).toEqual(links.map(() => 1));
    const rows = [...new Set(links.map(({ top }) => top))].map((row) => links.filter(({ top }) => top === row).length);
    expect(new Set(rows).size).toBe(1);
    await close();
  });
});

describe('files of a work', () => {
  it('stand in boxes of one size, with all that belongs to them inside', async () => {
    const { page, close } = await open(`${site}materialy/slozhenie-drobej-5-klass/`, { viewport: { width: 1280, height: 900 } });
    const boxes = await page
      .locator('.take .file-list > li')
      .evaluateAll((all) => all.map((box) => [box.getBoundingClientRect().width, box.getBoundingClientRect().height]));
    expect(boxes).toHaveLength(2);
    expect(boxes[0]).toEqual(boxes[1]);
    const read = await page.locator('.take .file-read').first().boundingBox();
    const box = await page.locator('.take .file-list > li').first().boundingBox();
    expect(read!.y + read!.height).toBeLessThanOrEqual(box!.y + box!.height);
    await close();
  });
});

it('a recording of a sample says that it is one, and how long it is', async () => {
  const { page, close } = await open(`${site}vebinary/konflikt-v-klasse/`);
  expect(await page.locator('.when-state').innerText()).toMatch(/^Образец записи, \d+\sминут\S*$/);
  expect(await page.locator('main').innerText()).not.toContain('Прошёл');
  await close();
});
