import { join, resolve } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { BankFile } from '../bank/bank.ts';
import { contentRoot } from '../bank/settings.ts';
import { explainPicture, madeOnce } from './made-once.ts';

/** Version of the conversion: raise it when settings change, and the cache renews itself. */
const RECIPE = 'v1';
/** How a picture for download is written again: as near to the author's as the format lets. */
const encode: Readonly<Record<string, (image: Sharp) => Sharp>> = {
  jpeg: (image) => image.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }),
  png: (image) => image.png({ compressionLevel: 9 }),
  webp: (image) => image.webp({ quality: 92 }),
};

/**
 * Returns the file to give to readers in place of an author's: a picture without what the camera wrote into it (place, owner, number
 * of the device, a film behind the picture), turned as it should be seen; anything else as it is.
 */
export async function cleanCopy(file: Pick<BankFile, 'path' | 'digest' | 'sniffed'>): Promise<string> {
  const source = join(contentRoot(), file.path);
  const write = encode[file.sniffed ?? ''];
  if (write === undefined) return source;
  const target = resolve('.cache/files', `${file.digest}-${RECIPE}.${file.sniffed}`);
  const image = () => write(sharp(source, { animated: file.sniffed === 'webp' }).autoOrient());
  return explainPicture(file.path, () => madeOnce(target, (temporary) => image().toFile(temporary)));
}
