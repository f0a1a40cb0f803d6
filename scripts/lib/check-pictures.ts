import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BankFile } from '../../src/bank/bank.ts';
import type { Issue } from '../../src/bank/issue.ts';

/** A hundred million points are a sheet of A4 scanned at 1000 dots an inch; more would fill the memory of the machine that builds. */
const MOST_PIXELS = 100_000_000;
/** The widest copy made for pages, and the most that WebP can hold in height. */
const WIDEST = 1440;
const HIGHEST = 16_383;
/** What the site shows as pictures, by what the bytes are. */
const DECODED = new Set(['png', 'jpeg', 'webp']);

const number = new Intl.NumberFormat('ru');

/**
 * Opens every picture beside the entries as the build will, and returns an issue for each that cannot be shown; files by path.
 * A sound picture is opened once: digests of those that passed are kept in `known`, a file of the cache.
 */
export async function checkPictures(
  root: string,
  files: readonly BankFile[],
  known = resolve('.cache/sound-pictures.txt'),
): Promise<Issue[]> {
  const sound = new Set(existsSync(known) ? readFileSync(known, 'utf8').split('\n') : []);
  const fresh = files.filter(({ sniffed = '', digest, size }) => DECODED.has(sniffed) && size > 0 && !sound.has(digest));
  if (fresh.length === 0) return [];
  const found = new Map<string, Issue>();
  for (const file of fresh) {
    const words = await faultOf(join(root, file.path), file);
    if (words) found.set(file.path, { rule: 'pictures', severity: 'error', file: file.path, ...words });
    else sound.add(file.digest);
  }
  mkdirSync(dirname(known), { recursive: true });
  writeFileSync(known, [...sound].filter(Boolean).sort().join('\n'));
  return [...found.values()];
}

type Words = Pick<Issue, 'message' | 'hint'>;

async function faultOf(path: string, { name, sniffed }: BankFile): Promise<Words | undefined> {
  // Loaded only where there is a picture to open: it takes as long as a small bank to check.
  const { default: sharp } = await import('sharp');
  try {
    const { width, height } = (await sharp(path, { limitInputPixels: false }).metadata()).autoOrient;
    const words = sizeFault(name, width, height);
    // Reading at a small size still reads every byte, and costs a tenth for a JPEG.
    if (!words)
      await sharp(path, { animated: sniffed === 'webp' })
        .resize({ width: 16 })
        .raw()
        .toBuffer();
    return words;
  } catch {
    return {
      message: `Рисунок «${name}» не читается: файл повреждён или обрезан.`,
      hint: 'Откройте его в программе для картинок, сохраните заново и положите на то же место.',
    };
  }
}

/** Returns what is wrong with the size of a picture in points, `undefined` when it can be shown. */
export function sizeFault(name: string, width: number, height: number): Words | undefined {
  const size = `${number.format(width)}×${number.format(height)} точек`;
  if (width * height > MOST_PIXELS) {
    const scale = Math.min(2000 / Math.max(width, height), 1);
    const fit = `${number.format(Math.round(width * scale))}×${number.format(Math.round(height * scale))}`;
    return {
      message: `Рисунок «${name}» слишком велик: ${size}, а можно не больше ${number.format(MOST_PIXELS / 1_000_000)} млн точек всего.`,
      hint: `Уменьшите его до ${fit} точек: для сайта этого хватает.`,
    };
  }
  if (height * Math.min(1, WIDEST / width) <= HIGHEST) return undefined;
  return { message: `Рисунок «${name}» слишком вытянут: ${size}.`, hint: 'Разрежьте его на несколько рисунков один под другим.' };
}
