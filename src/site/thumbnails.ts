import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import sharp, { type Sharp } from 'sharp';
import type { PDFiumLibrary } from '@hyzyla/pdfium';
import type { BankFile } from '../bank/bank.ts';
import { contentRoot } from '../bank/settings.ts';
import { urls } from '../bank/urls.ts';
import type { FileView } from '../bank/views/file.ts';
import { madeOnce } from './made-once.ts';
import { store } from './store.ts';

/** Version of the drawing: raise it when it changes, and the cache renews itself. */
const RECIPE = 'v1';
/** In CSS pixels: a sheet of A4 fills it, a slide stands in its middle, so that rows of files stay alike. */
const [WIDTH, HEIGHT] = [72, 96];
/** Screens of phones have two dots and more in a pixel. */
const DENSITY = 2;

/** Returns the first page of a PDF, or the picture that a presentation keeps of itself, small; `undefined` for other files, for a presentation without one and, with a warning, for a PDF that cannot be drawn. */
export async function thumbnailOf(file: BankFile): Promise<FileView['thumb']> {
  const draw = drawers[file.sniffed ?? ''];
  if (draw === undefined) return undefined;
  const name = `${file.digest.slice(0, 16)}-first-${RECIPE}.webp`;
  const target = resolve('.cache/thumbnails', name);
  try {
    await madeOnce(target, async (temporary) => {
      const page = await draw(readFileSync(join(contentRoot(), file.path)));
      if (page === undefined) throw new NoPicture();
      await sized(page).toFile(temporary);
    });
  } catch (error) {
    if (!(error instanceof NoPicture)) warn(file.path);
    return undefined;
  }
  store().pictures.set(name, target);
  return { src: urls.image(name), width: WIDTH, height: HEIGHT };
}

class NoPicture extends Error {}

function sized(page: Sharp): Sharp {
  const clear = { r: 255, g: 255, b: 255, alpha: 0 };
  return page
    .resize({ width: WIDTH * DENSITY, height: HEIGHT * DENSITY, fit: 'contain', background: clear })
    .webp({ quality: 70, effort: 6 });
}

const drawers: Readonly<Record<string, (bytes: Uint8Array) => Promise<Sharp | undefined>>> = { pdf: firstPage, pptx: ownPicture };

/** One PDFium for all files; it is begun anew after a file that broke it. */
let library: Promise<PDFiumLibrary> | undefined;

async function firstPage(bytes: Uint8Array): Promise<Sharp> {
  // A third of a second to load: only when there is a file that was not drawn before.
  const pdfium = await import('@hyzyla/pdfium');
  library ??= pdfium.PDFiumLibrary.init();
  try {
    const document = await (await library).loadDocument(bytes);
    try {
      const page = document.getPage(0);
      const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
      // Drawn larger and made small: letters stay grey lines and not dust. A sheet of any size takes the same memory.
      const scale = (2 * DENSITY * WIDTH) / Math.max(width, height, 1);
      const side = (length: number) => Math.max(1, Math.round(length * scale));
      const drawn = await page.render({ width: side(width), height: side(height), render: ({ data }) => Promise.resolve(data) });
      return sharp(drawn.data, { raw: { width: drawn.width, height: drawn.height, channels: 4 } }).flatten({ background: '#fff' });
    } finally {
      document.destroy();
    }
  } catch (error) {
    library = undefined;
    throw error;
  }
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

function warn(path: string): void {
  if (warned.has(path)) return;
  warned.add(path);
  console.warn(
    `Предупреждение: ${path}: первую страницу нарисовать не удалось, рядом с файлом её не будет. Откройте файл: не повреждён ли он, нет ли на нём пароля.`,
  );
}
