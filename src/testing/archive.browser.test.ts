import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/lib/browser.ts';
import { addressesIn } from '../bank/html-addresses.ts';
import { htmlTags } from '../bank/html-tags.ts';
import { withoutVitest } from './clean-env.ts';

const site = inject('siteFolder');
const root = mkdtempSync(join(tmpdir(), 'archive-'));
const archive = (out: string, ...words: string[]) =>
  spawnSync(process.execPath, ['scripts/archive.ts', ...words, '--out', join(root, out)], {
    env: { ...withoutVitest, OUT: site, CONTENT: 'content', TODAY: '2026-11-23' },
    encoding: 'utf8',
  });
const zipIn = (out: string) => join(root, out, readdirSync(join(root, out))[0] ?? '');
const sums = (folder: string) => spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });

/** Lays the files of an archive into a folder and returns it. */
function unpack(zip: string): string {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(root, 'open', name)), { recursive: true });
    writeFileSync(join(root, 'open', name), bytes);
  }
  return join(root, 'open', readdirSync(join(root, 'open'))[0] ?? '');
}

test('a year is frozen: whole, the same each time, read without a server, and a change is seen', async () => {
  const runs = ['one', 'two'].map((out) => archive(out, '2025-2026'));
  expect(runs.map(({ status, stderr }) => [status, stderr])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  const zip = zipIn('one');
  expect(zip).toMatch(/arhiv-smolensk-2025-2026-2026-11-23\.zip$/);
  expect(readFileSync(zip).equals(readFileSync(zipIn('two')))).toBe(true);

  // An archive is never replaced by another.
  appendFileSync(zipIn('two'), ' ');
  expect(archive('two', '2025-2026')).toMatchObject({ status: 1, stderr: expect.stringContaining('внутри другой') as string });
  expect(readdirSync(join(root, 'two'))).toHaveLength(1);

  const folder = unpack(zip);
  const names = (readdirSync(folder, { recursive: true }) as string[]).map((name) => name.replaceAll('\\', '/'));
  expect(sums(folder)).toMatchObject({ status: 0, stdout: '' });
  const told = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  const files = names.filter((name) => /\.[a-z\d]+$|SHA256SUMS/i.test(posix.basename(name)) && name !== 'SHA256SUMS');
  expect(files.filter((name) => !told.includes(`  ${name}\n`))).toEqual([]);
  expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toMatch(/День снимка: 23\.11\.2026[\s\S]*sha256sum -c SHA256SUMS/);
  expect(JSON.parse(readFileSync(join(folder, 'dannye/materials.json'), 'utf8'))).toMatchObject({ school_year: '2025-2026' });

  const dead = names
    .filter((name) => name.endsWith('.html'))
    .flatMap((page) =>
      htmlTags(readFileSync(join(folder, page), 'utf8'))
        .flatMap((tag) => tag.attributes.flatMap((attribute) => addressesIn(tag, attribute)))
        .filter((address) => !/^(?:[a-z][a-z\d+.-]*:|#|$)/i.test(address))
        .map((address) => posix.join(posix.dirname(page), decodeURIComponent(address.replace(/[?#].*/, ''))))
        .filter((file) => file !== '.' && !existsSync(join(folder, file))),
    );
  expect([...new Set(dead)]).toEqual([]);

  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  const page = await browser.newPage();
  await page.goto(`file://${folder}/index.html`);
  await page.getByRole('link', { name: /Сложение дробей/ }).click();
  expect(await page.locator('h1').innerText()).toMatch(/Сложение\sдробей/);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Golos/);
  // What lies in other files is not drawn without a server.
  expect(await page.locator('svg:not(:has(path, circle, rect, line, polyline, polygon))').count()).toBe(0);
  await page.getByRole('link', { name: /^Архив: 2025–2026/ }).click();
  expect(page.url()).toMatch(/index\.html$/);
  await browser.close();

  appendFileSync(join(folder, 'dannye/materials.json'), ' ');
  expect(sums(folder)).toMatchObject({ status: 1, stdout: expect.stringContaining('dannye/materials.json: FAILED') as string });
});

test.each([
  ['a year with nothing', ['2031-2032'], 1, /замораживать нечего/],
  ['no year', ['2025'], 2, /не учебный год/],
])('refuses %s and leaves nothing behind', (_, words, code, told) => {
  const { status, stderr } = archive('refused', ...words);
  expect([status, told.test(stderr)]).toEqual([code, true]);
  expect(existsSync(join(root, 'refused')) ? readdirSync(join(root, 'refused')) : []).toEqual([]);
});
