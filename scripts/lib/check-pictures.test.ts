import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import type { BankFile } from '../../src/bank/bank.ts';
import { sniff } from '../../src/bank/signatures.ts';
import { baseData } from '../../src/testing/base-bank.ts';
import { withoutVitest } from '../../src/testing/clean-env.ts';
import { entry, smallest } from '../../src/testing/small-bank.ts';
import { TODAY } from '../../src/testing/builders.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { checkPictures, sizeFault } from './check-pictures.ts';

const noise = createHash('shake256', { outputLength: 60 * 40 * 3 })
  .update('noise')
  .digest();
const picture = (format: 'png' | 'jpeg' | 'webp') =>
  sharp(noise, { raw: { width: 60, height: 40, channels: 3 } })
    .toFormat(format)
    .toBuffer();
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);
/** A picture whose head says that it has a hundred and twenty million points. */
async function huge(): Promise<Buffer> {
  const bytes = Buffer.from(await picture('png'));
  bytes.writeUInt32BE(12_000, 16);
  bytes.writeUInt32BE(10_000, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

const fileOf = (path: string, bytes: Uint8Array): BankFile => ({
  name: path,
  path,
  size: bytes.length,
  digest: createHash('sha256').update(bytes).digest('hex'),
  sniffed: sniff(bytes),
});

async function check(files: Record<string, Uint8Array>, root = writeContent(files)) {
  const issues = await checkPictures(
    root,
    Object.entries(files).map(([path, bytes]) => fileOf(path, bytes)),
    join(root, '.known'),
  );
  return { root, told: issues.map(({ file, message }) => `${file}: ${message}`) };
}

describe('checkPictures', () => {
  it('opens sound pictures once, and looks at nothing else', async () => {
    const files = {
      'a.png': await picture('png'),
      'b.jpg': await picture('jpeg'),
      'c.webp': await picture('webp'),
      'd.txt': Buffer.from('x'),
    };
    const { root, told } = await check(files);
    expect(told).toEqual([]);
    expect(readFileSync(join(root, '.known'), 'utf8').split('\n')).toHaveLength(3);
    const second = writeContent({});
    expect((await check({ 'd.txt': Buffer.from('x') }, second)).told).toEqual([]);
    expect(existsSync(join(second, '.known'))).toBe(false);
  });

  it.each(['png', 'jpeg', 'webp'] as const)('tells of every %s cut short, beside those that are whole', async (format) => {
    const whole = await picture(format);
    const files = { [`a.${format}`]: half(whole), [`b.${format}`]: whole, [`c.${format}`]: whole.subarray(0, 40) };
    const { root, told } = await check(files);
    const words = 'не читается: файл повреждён или обрезан.';
    expect(told).toEqual([`a.${format}: Рисунок «a.${format}» ${words}`, `c.${format}: Рисунок «c.${format}» ${words}`]);
    // What is broken is opened again: it may have been mended under the same name.
    expect((await check(files, root)).told).toHaveLength(2);
  });

  it('tells a picture of too many points without unpacking it', async () =>
    expect((await check({ 'a.png': await huge() })).told).toEqual([
      expect.stringMatching(/^a\.png: .*12\s000×10\s000 точек, а можно не больше 100 млн точек всего\.$/),
    ]));
});

test.each<[number, number, RegExp | undefined]>([
  [2000, 1500, undefined],
  [10_000, 10_000, undefined],
  [20_000, 16_000, /20\s000×16\s000 точек.*Уменьшите его до 2\s000×1\s600 точек/s],
  [100, 16_383, undefined],
  [100, 16_384, /слишком вытянут: 100×16\s384 точек.*Разрежьте/s],
  [2880, 32_766, undefined],
  [2880, 32_800, /слишком вытянут/],
])('a picture of %i×%i', (width, height, expected) => {
  const fault = sizeFault('a.png', width, height);
  if (expected === undefined) expect(fault).toBeUndefined();
  else expect(`${fault?.message} ${fault?.hint}`).toMatch(expected);
});

test('the build names every spoilt picture in Russian and builds nothing', { timeout: 120_000 }, async () => {
  const whole = await picture('png');
  const pictures = '![Два стола у окна](a.png)\n\n![Доска с чертежом](b.png)\n';
  const content = writeContent({
    ...smallest(),
    'news/2025-2026/n/index.md': entry(baseData.news, pictures),
    'news/2025-2026/n/a.png': half(whole),
    'news/2025-2026/n/b.png': await huge(),
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...withoutVitest, CONTENT: content, OUT: join(content, '../dist'), TODAY },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /n\/a\.png — ошибка \[pictures\]\n {4}Рисунок «a\.png» не читается[^]*n\/b\.png — ошибка \[pictures\]\n {4}Рисунок «b\.png» слишком велик/,
  );
  expect(stderr).toMatch(/^\s*Сборка остановлена: исправьте ошибки, названные выше\.\nПрежний сайт не тронут\.\s*$/);
});
