import yauzl from 'yauzl';
import type { PackedPart } from '../bank/attachments/packed-part.ts';
import { decodeName } from '../bank/packed-names.ts';

/** The archive has more files than anybody puts into one by hand; the message is how many. */
export class TooManyFilesError extends Error {}

/** Returns the files of a ZIP archive without unpacking any; throws when it is damaged or has over `most` files. */
export async function readDirectory(bytes: Uint8Array, most: number): Promise<PackedPart[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Names are decoded here: yauzl takes those of Russian Windows for Latin ones.
  const zip = await yauzl.fromBufferPromise(buffer, { decodeStrings: false, lazyEntries: true, validateEntrySizes: true });
  if (zip.entryCount > most) throw new TooManyFilesError(`${zip.entryCount}`);
  const parts: PackedPart[] = [];
  for await (const entry of zip.eachEntry()) {
    const part = partOf(zip, entry);
    if (!part.name.endsWith('/')) parts.push(part);
  }
  return parts;
}

function partOf(zip: yauzl.ZipFile, entry: yauzl.Entry): PackedPart {
  const mode = entry.externalFileAttributes >>> 16;
  return {
    name: decodeName(entry.fileNameRaw, (entry.generalPurposeBitFlag & 0x800) !== 0, unicodeName(entry)),
    packed: entry.compressedSize,
    unpacked: entry.uncompressedSize,
    isLink: (mode & 0o170000) === 0o120000,
    isLocked: entry.isEncrypted(),
    read: () => unpack(zip, entry),
  };
}

/** Info-ZIP keeps the Unicode name beside the one in the code page of DOS (extra field 0x7075: version, CRC, name). */
function unicodeName(entry: yauzl.Entry): Uint8Array | undefined {
  return entry.extraFields.find(({ id, data }) => id === 0x7075 && data.length > 5)?.data.subarray(5);
}

async function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  const bytes = new Uint8Array(entry.uncompressedSize);
  let at = 0;
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
  // The directory may lie: yauzl stops where more comes than it says.
  for await (const chunk of stream) {
    if (at + chunk.length > bytes.length) throw new Error('more than the directory says');
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
