import sharp from 'sharp';
import { cleanPicture } from './clean-picture.ts';

/** Wider pictures only make pages heavy: the site shows 1440 points at most. */
const WIDEST = 2000;

/** Returns a picture as the bank keeps them (PNG, JPG or WEBP without Exif, not over 2000 points) and its extension; `undefined` for drawings that only Word shows. */
export async function showable(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly extension: string } | undefined> {
  try {
    const { format, width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: 100_000_000 }).metadata();
    const isKept = format === 'png' || format === 'jpeg' || format === 'webp';
    if (isKept && Math.max(width, height) <= WIDEST) return { bytes: cleanPicture(bytes), extension: format === 'jpeg' ? 'jpg' : format };
    const smaller = sharp(bytes).autoOrient().resize({ width: WIDEST, height: WIDEST, fit: 'inside', withoutEnlargement: true });
    return format === 'jpeg'
      ? { bytes: await smaller.jpeg({ quality: 88 }).toBuffer(), extension: 'jpg' }
      : { bytes: await smaller.png().toBuffer(), extension: 'png' };
  } catch {
    return undefined;
  }
}
