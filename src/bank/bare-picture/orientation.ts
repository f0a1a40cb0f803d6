const TAG = 0x0112;
const IFD_ENTRY = 12;

/** Returns how a picture is turned (1–8, as EXIF counts) by a TIFF block of EXIF; 1 when it does not say or cannot be read. */
export function orientationOf(tiff: Buffer): number {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return 1;
  const short = (at: number) => (at + 2 > tiff.length ? 0 : order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let at = first + 2, left = short(first); left > 0 && at < tiff.length; at += IFD_ENTRY, left -= 1) {
    if (short(at) !== TAG) continue;
    const turned = short(at + 8);
    return turned >= 1 && turned <= 8 ? turned : 1;
  }
  return 1;
}

/** Returns the TIFF block that says how a picture is turned and nothing else. */
export function orientationOnly(turned: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(TAG, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(turned, 18);
  return tiff;
}
