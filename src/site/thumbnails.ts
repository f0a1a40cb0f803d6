import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import sharp, { type Sharp } from 'sharp';
import type { BankFile } from '../bank/bank.ts';
import { contentRoot } from '../bank/settings.ts';
import { urls } from '../bank/urls.ts';
import type { FileView } from '../bank/views/file.ts';
import { firstPage, type PageLimits } from './first-page.ts';
import { madeOnce } from './made-once.ts';
import { recipeOf } from './recipe.ts';
import { store } from './store.ts';

/** What draws. */
const recipe = () => recipeOf('src/site/thumbnails.ts', 'src/site/first-page-worker.ts');
/** In CSS pixels: a sheet of A4 fills it, a slide stands in its middle, so that rows of files stay alike. */
const [WIDTH, HEIGHT] = [72, 96];
/** Screens of phones have two dots and more in a pixel. */
const DENSITY = 2;

/** Returns the first page of a PDF, or the picture that a presentation keeps of itself, small; `undefined` for other files, for a presentation without one and, with a warning, for a PDF that cannot be drawn; what could not be drawn once is not tried again. */
export async function thumbnailOf(file: BankFile, limits?: PageLimits): Promise<FileView['thumb']> {
  const draw = drawers[file.sniffed ?? ''];
  if (draw === undefined) return undefined;
  const name = `${file.digest.slice(0, 16)}-first-${recipe()}.webp`;
  const target = resolve('.cache/thumbnails', name);
  const mark = target.replace(/webp$/, 'none');
  if (existsSync(mark)) return readFileSync(mark, 'utf8') === '' ? undefined : warn(file.path);
  try {
    await madeOnce(target, async (temporary) => {
      const bytes = readFileSync(join(contentRoot(), file.path));
      await sized(await drawn(() => draw(bytes, limits))).toFile(temporary);
    });
  } catch (error) {
    if (!(error instanceof NoPicture)) return warn(file.path);
    await madeOnce(mark, (temporary) => Promise.resolve(writeFileSync(temporary, error.message)));
    return error.message === '' ? undefined : warn(file.path);
  }
  store().pictures.set(name, target);
  return { src: urls.image(name), width: WIDTH, height: HEIGHT };
}

/** There is nothing to draw, or, with a message, it cannot be drawn: in the file itself, not on the disk. */
class NoPicture extends Error {}

async function drawn(draw: () => Promise<Sharp | undefined>): Promise<Sharp> {
  const page = await draw().catch((error: unknown) => {
    throw new NoPicture(String(error));
  });
  if (page === undefined) throw new NoPicture();
  return page;
}

function sized(page: Sharp): Sharp {
  const clear = { r: 255, g: 255, b: 255, alpha: 0 };
  return page
    .resize({ width: WIDTH * DENSITY, height: HEIGHT * DENSITY, fit: 'contain', background: clear })
    .webp({ quality: 70, effort: 6 });
}

const drawers: Readonly<Record<string, (bytes: Uint8Array, limits?: PageLimits) => Promise<Sharp | undefined>>> = {
  pdf: pageOf,
  pptx: ownPicture,
};

async function pageOf(bytes: Uint8Array, limits?: PageLimits): Promise<Sharp> {
  // Drawn larger and made small: letters stay grey lines and not dust.
  const { data, width, height } = await firstPage(bytes, 2 * DENSITY * WIDTH, limits);
  return sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: '#fff' });
}

/** A drawing of one colour is what programs write that draw nothing. */
async function ownPicture(bytes: Uint8Array): Promise<Sharp | undefined> {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => /^docProps\/thumbnail\.(?:jpe?g|png)$/i.test(name) && originalSize < 5e6,
  });
  const [picture] = Object.values(parts);
  if (picture === undefined) return undefined;
  const { channels } = await sharp(picture).stats();
  return channels.some(({ stdev }) => stdev > 4) ? sharp(picture) : undefined;
}

const warned = new Set<string>();

function warn(path: string): undefined {
  if (warned.has(path)) return undefined;
  warned.add(path);
  console.warn(
    `Предупреждение: ${path}: первую страницу нарисовать не удалось, рядом с файлом её не будет. Откройте файл: не повреждён ли он, нет ли на нём пароля, не слишком ли сложен рисунок на первой странице.`,
  );
  return undefined;
}
