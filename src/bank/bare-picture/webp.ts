import { orientationOf, orientationOnly } from './orientation.ts';

/** Chunks that make the picture: itself, its transparency, its colours, its frames. */
const PICTURE = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Signs in the head that EXIF and XMP follow. */
const [EXIF_FOLLOWS, XMP_FOLLOWS] = [0x08, 0x04];

/**
 * Returns a WebP without what is no picture: EXIF, XMP, unknown chunks, and whatever lies behind its end. The picture itself stays as it is to the
 * byte, with how it is turned; `undefined` when it is cut short or no WebP.
 */
export function bareWebp(bytes: Buffer): Buffer | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return undefined;
  const last = 8 + bytes.readUInt32LE(4);
  if (last > bytes.length) return undefined;
  const kept: Buffer[] = [];
  let orientation = 1;
  for (let at = 12; at + 8 <= last;) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > last) return undefined;
    const type = bytes.toString('latin1', at, at + 4);
    if (PICTURE.has(type)) kept.push(Buffer.from(bytes.subarray(at, end)));
    else if (type === 'EXIF') orientation = orientationOf(tiffOf(bytes.subarray(at + 8, end)));
    at = end;
  }
  const [head] = kept;
  if (head === undefined || head.length < 9) return undefined;
  if (head.toString('latin1', 0, 4) === 'VP8X') {
    head.writeUInt8(head.readUInt8(8) & ~(EXIF_FOLLOWS | XMP_FOLLOWS) & 0xff, 8);
    if (orientation !== 1) {
      head.writeUInt8(head.readUInt8(8) | EXIF_FOLLOWS, 8);
      const content = orientationOnly(orientation);
      const size = Buffer.alloc(4);
      size.writeUInt32LE(content.length);
      kept.push(Buffer.concat([Buffer.from('EXIF', 'latin1'), size, content]));
    }
  }
  const whole = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), ...kept]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

/** Some programs put the sign of JPEG before the block. */
const tiffOf = (block: Buffer) => (block.toString('latin1', 0, 6) === 'Exif\0\0' ? block.subarray(6) : block);
