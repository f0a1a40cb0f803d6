import { orientationOf, orientationOnly } from './orientation.ts';

const [START, END, SCAN, EXIF, ICC, ADOBE, JFIF, COMMENT] = [0xd8, 0xd9, 0xda, 0xe1, 0xe2, 0xee, 0xe0, 0xfe];
const JFIF_SIZE = 14;

/**
 * Returns a JPEG without what is no picture: EXIF, XMP, IPTC, remarks, previews, and whatever lies behind its end (a film, a second picture).
 * The picture itself stays as it is to the byte, with its colour profile and how it is turned; `undefined` when it is cut short or no JPEG.
 */
export function bareJpeg(bytes: Buffer): Buffer | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START) return undefined;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  for (let at = 2; at + 1 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    if (at + 4 > bytes.length) return undefined;
    const next = at + 2 + bytes.readUInt16BE(at + 2);
    const end = marker === SCAN ? endOfScan(bytes, next) : next;
    if (end > bytes.length) return undefined;
    const segment = keptOf(marker, bytes.subarray(at, end));
    if (segment) kept.push(segment);
    at = end;
  }
  return undefined;
}

function keptOf(marker: number, segment: Buffer): Buffer | undefined {
  const says = (word: string) => segment.toString('latin1', 4, 4 + word.length) === word;
  if (marker === EXIF && says('Exif\0\0')) return turned(orientationOf(segment.subarray(10)));
  if (marker === JFIF && says('JFIF\0')) return withoutPreview(segment);
  if (marker === ICC) return says('ICC_PROFILE\0') ? segment : undefined;
  if (marker === ADOBE) return says('Adobe') ? segment : undefined;
  return (marker >= JFIF && marker <= 0xef) || marker >= 0xf0 || marker === COMMENT ? undefined : segment;
}

function turned(orientation: number): Buffer | undefined {
  if (orientation === 1) return undefined;
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationOnly(orientation)]);
  return Buffer.concat([Buffer.from([0xff, EXIF, 0, content.length + 2]), content]);
}

/** The oldest head of a JPEG may hold a small picture of what the large one showed before it was cut. */
function withoutPreview(segment: Buffer): Buffer {
  const head = Buffer.from(segment.subarray(0, JFIF_SIZE + 4));
  if (head.length < JFIF_SIZE + 4) return segment;
  head.writeUInt16BE(JFIF_SIZE + 2, 2);
  head.fill(0, JFIF_SIZE + 2);
  return head;
}

/** Where the next marker stands: in a scan 0xFF is followed by 0 or by a sign to begin again. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return Infinity;
}
