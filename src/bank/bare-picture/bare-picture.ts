import { bareJpeg } from './jpeg.ts';
import { barePng } from './png.ts';
import { bareWebp } from './webp.ts';

const writers: Readonly<Record<string, (bytes: Buffer) => Buffer | undefined>> = { jpeg: bareJpeg, png: barePng, webp: bareWebp };

/** Tells whether files of this kind (`signatures.ts`) are given to readers without what the camera or the program wrote into them. */
export const isBared = (sniffed: string | undefined): boolean => writers[sniffed ?? ''] !== undefined;

/**
 * Returns the bytes that readers are given of a picture: without the place, the owner, the number of the device, a film behind it; every dot is as its
 * author saved it. `undefined` when the picture is cut short or of another kind.
 */
export function barePicture(bytes: Buffer, sniffed: string | undefined): Buffer | undefined {
  return writers[sniffed ?? '']?.(bytes);
}
