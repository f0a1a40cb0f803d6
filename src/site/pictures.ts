import { join, resolve } from 'node:path';
import sharp from 'sharp';
import type { BankFile } from '../bank/bank.ts';
import { urls } from '../bank/urls.ts';
import { contentRoot } from '../bank/settings.ts';
import { explainPicture, madeOnce } from './made-once.ts';
import { store } from './store.ts';

/** A picture ready for a page: modern formats first, the size of the largest. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
}

/** Version of the conversion: raise it when widths or settings change, and the cache renews itself. */
const RECIPE = 'v1';
const WIDTHS = [480, 960, 1440];
const MADE_FROM = /\.(png|jpe?g|webp)$/i;

/** Returns the folder in which converted pictures are kept between builds. */
export function pictureCache(): string {
  return resolve('.cache/pictures');
}

/** Converts the pictures beside an entry (cached by digest) and returns them by file name. */
export async function preparePictures(files: readonly BankFile[]): Promise<Map<string, Picture>> {
  // 64 bits are enough to name a picture in the cache; the whole digest would only lengthen addresses.
  const pictures = files.filter(({ name }) => MADE_FROM.test(name)).map((file) => ({ ...file, digest: file.digest.slice(0, 16) }));
  return new Map(
    await Promise.all(pictures.map(async (file) => [file.name, await explainPicture(file.path, () => preparePicture(file))] as const)),
  );
}

async function preparePicture(file: BankFile): Promise<Picture> {
  const source = join(contentRoot(), file.path);
  const { width, height } = (await sharp(source).metadata()).autoOrient;
  const widths = WIDTHS.filter((wide) => wide < width).concat(Math.min(width, WIDTHS.at(-1)!));
  const unique = [...new Set(widths)];
  const srcset = (await Promise.all(unique.map((wide) => convert(source, file.digest, wide, 'avif')))).join(', ');
  const largest = unique.at(-1)!;
  // For browsers older than 2022: in three widths it would only lengthen pages.
  await convert(source, file.digest, largest, 'webp');
  return {
    src: urls.image(`${file.digest}-${largest}-${RECIPE}.webp`),
    width: largest,
    height: Math.round((height * largest) / width),
    sources: [{ type: 'image/avif', srcset }],
  };
}

/** AVIF at effort 0 is as small as the default and twelve times faster (measured); sharp drops EXIF by itself. */
async function convert(source: string, digest: string, width: number, format: 'avif' | 'webp'): Promise<string> {
  const name = `${digest}-${width}-${RECIPE}.${format}`;
  const target = join(pictureCache(), name);
  await madeOnce(target, (temporary) => {
    const image = sharp(source).autoOrient().resize({ width, withoutEnlargement: true });
    return (format === 'avif' ? image.avif({ effort: 0 }) : image.webp()).toFile(temporary);
  });
  store().pictures.set(name, target);
  return `${urls.image(name)} ${width}w`;
}
