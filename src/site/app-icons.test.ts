import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test, vi } from 'vitest';
import { urls } from '../bank/urls.ts';
import { appIcons } from './app-icons.ts';

const circle = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5" fill="${colour}"/></svg>`;

/** Returns the colours of the maskable sign at its corner and in its middle: `#rrggbb`. */
async function coloursOf(accent: string, logo?: string): Promise<string[]> {
  const icons = await appIcons(accent, logo);
  const { data, info } = await sharp(icons.get(urls.appIcon('maskable')))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([512, 512]);
  const at = (x: number, y: number) =>
    `#${data
      .subarray((y * info.width + x) * 4)
      .subarray(0, 3)
      .toString('hex')}`;
  return [at(2, 2), at(256, 256)];
}

test.each([
  ['a dark sign stands on white', '#123456', ['#ffffff', '#123456']],
  ['a light sign stands on the colour of the bank', '#ffffff', ['#7a1f3d', '#ffffff']],
])('%s', async (_name, drawn, colours) => {
  const cache = mkdtempSync(join(tmpdir(), 'kopilka-icons-'));
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  vi.spyOn(process, 'cwd').mockReturnValue(cache);
  onTestFinished(() => void vi.restoreAllMocks());
  expect(await coloursOf('#7a1f3d', circle(drawn))).toEqual(colours);
});
