import { expect, test } from 'vitest';
import { embedAssets } from './embeds.ts';

/** What a school's page may be asked to carry. */
const LIMIT = 2048;

test('the script for schools is small, stands alone and leaves no name behind', async () => {
  const assets = await embedAssets();
  const script = assets.get('/embed/vstavka.js') ?? '';
  expect(Buffer.byteLength(script)).toBeGreaterThan(300);
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(LIMIT);
  expect(script).not.toMatch(/\bimport\b|\brequire\b|innerHTML|insertAdjacentHTML|document\.write|eval/);
  expect(script).toMatch(/^\(function\(\)\{[\s\S]*\}\)\(\);?\s*$/);
  expect(assets.get('/embed/vid.css')).not.toMatch(/url\(|@import/);
});
