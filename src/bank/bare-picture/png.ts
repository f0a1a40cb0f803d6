import { orientationOf, orientationOnly } from './orientation.ts';

const SIGN = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Chunks that make the picture: itself, its colours, its size on paper, its frames. */
const PICTURE = new Set('IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB bKGD hIST pHYs sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(' '));

/**
 * Returns a PNG without what is no picture: remarks, times, EXIF, XMP, private chunks, and whatever lies behind its end. The picture itself stays as
 * it is to the byte, with its palette and how it is turned; `undefined` when it is cut short or no PNG.
 */
export function barePng(bytes: Buffer): Buffer | undefined {
  if (!bytes.subarray(0, SIGN.length).equals(SIGN)) return undefined;
  const kept: Buffer[] = [SIGN];
  for (let at = SIGN.length; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    const chunk = bytes.subarray(at, end);
    if (PICTURE.has(type)) kept.push(chunk);
    else if (type === 'eXIf') kept.push(...turned(orientationOf(chunk.subarray(8, -4))));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return undefined;
}

function turned(orientation: number): Buffer[] {
  if (orientation === 1) return [];
  const content = Buffer.concat([Buffer.from('eXIf', 'latin1'), orientationOnly(orientation)]);
  const chunk = Buffer.alloc(content.length + 8);
  chunk.writeUInt32BE(content.length - 4);
  content.copy(chunk, 4);
  chunk.writeUInt32BE(checksum(content), content.length + 4);
  return [chunk];
}

/** CRC-32 as PNG asks for it, bit by bit: it is counted over 30 bytes. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
