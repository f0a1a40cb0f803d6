/** Chunks of PNG that tell of the author, the program, the place and the time (PNG 3rd edition, 11.3). */
const PNG_TEXT = new Set(['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME']);
/** Chunks of WebP with the same. */
const WEBP_TEXT = new Set(['EXIF', 'XMP ']);

/** Returns a JPEG, PNG or WebP without what a camera and a program wrote into it (place, owner, time); points are not touched, the way up is kept. */
export function cleanPicture(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return cleanJpeg(bytes);
  if (latin(bytes, 1, 3) === 'PNG') return cleanPng(bytes);
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 4) === 'WEBP') return cleanWebp(bytes);
  return bytes;
}

/** Segments APP1 (Exif, XMP), APP13 (IPTC), APP12 and comments go, and whatever was hidden behind the end of the picture. */
function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) at += 1;
    else if (marker === 0xda) break;
    else {
      const end = at + 2 + view.getUint16(at + 2);
      if (marker === 0xe1) kept.push(orientationOnly(bytes.subarray(at, end)));
      else if (![0xec, 0xed, 0xfe].includes(marker)) kept.push(bytes.subarray(at, end));
      at = end;
    }
  }
  return concat([...kept, bytes.subarray(at)]);
}

/** The way up is all that a picture needs of its Exif (tag 0x0112). */
function orientationOnly(segment: Uint8Array): Uint8Array {
  if (latin(segment, 4, 4) !== 'Exif' || segment.length < 20) return new Uint8Array();
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const little = latin(segment, 10, 2) === 'II';
  const start = 10 + view.getUint32(14, little);
  if (start + 2 > segment.length) return new Uint8Array();
  for (let index = 0, at = start + 2; index < view.getUint16(start, little) && at + 12 <= segment.length; index += 1, at += 12) {
    if (view.getUint16(at, little) !== 0x0112) continue;
    const turn = view.getUint16(at + 8, little);
    return turn > 1 && turn <= 8 ? exifOf(turn) : new Uint8Array();
  }
  return new Uint8Array();
}

// prettier-ignore
const exifOf = (turn: number) => Uint8Array.of(
  0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8,
  0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0,
);

function cleanPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const type = latin(bytes, at + 4, 4);
    if (end > bytes.length) return concat([...kept, bytes.subarray(at)]);
    if (!PNG_TEXT.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') break;
    at = end;
  }
  return concat(kept);
}

function cleanWebp(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    const end = Math.min(at + 8 + size + (size % 2), bytes.length);
    const type = latin(bytes, at, 4);
    if (type === 'VP8X') {
      const header = bytes.slice(at, end);
      // Flags of Exif and XMP (RFC 9649, 2.7.1).
      header[8] = header[8]! & ~0x0c;
      kept.push(header);
    } else if (!WEBP_TEXT.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  const body = concat(kept);
  const head = bytes.slice(0, 12);
  new DataView(head.buffer).setUint32(4, body.length + 4, true);
  return concat([head, body]);
}

const latin = (bytes: Uint8Array, at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length));

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
