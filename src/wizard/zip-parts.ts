import type { PackedPart } from '../bank/attachments/packed-part.ts';
import { decodeName } from '../bank/packed-names.ts';
import { unpackDeflate } from './unpack-bytes.ts';

// ZIP APPNOTE 4.3.7, 4.3.12, 4.3.16: signatures and places of the fields.
const FILE = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;

/** Returns how many files an archive says it has; throws when it has no directory. */
export function countParts(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  return view.getUint16(endOf(view) + 10, true);
}

/** Returns the files of a ZIP archive without unpacking any, as its directory tells of them; throws when that is damaged. */
export function readParts(bytes: Uint8Array): PackedPart[] {
  const view = viewOf(bytes);
  const end = endOf(view);
  const parts: PackedPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('no entry of a directory');
    const part = partAt(bytes, view, at);
    if (!part.name.endsWith('/')) parts.push(part);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The end record stands last, before a comment as long as it says. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1)
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  throw new Error('no directory');
}

function partAt(bytes: Uint8Array, view: DataView, at: number): PackedPart {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const fields = extraFields(bytes, nameEnd, nameEnd + view.getUint16(at + 30, true));
  const unicode = fields.get(0x7075);
  const method = view.getUint16(at + 10, true);
  const [unpacked = 0, packed = 0, offset = 0] = wideNumbers(
    [24, 20, 42].map((place) => view.getUint32(at + place, true)),
    fields.get(1),
  );
  return {
    // Info-ZIP keeps the Unicode name beside the one in the code page of DOS (version, CRC, name).
    name: decodeName(
      bytes.subarray(at + 46, nameEnd),
      (flags & 0x800) !== 0,
      unicode && unicode.length > 5 ? unicode.subarray(5) : undefined,
    ),
    packed,
    unpacked,
    isLink: ((view.getUint32(at + 38, true) >>> 16) & 0o170000) === 0o120000,
    isLocked: (flags & 1) !== 0,
    read: async () => unpack(packedBytes(bytes, offset, packed), method, unpacked),
  };
}

/** Extra fields by their ids; what is cut off is no field. */
function extraFields(bytes: Uint8Array, from: number, to: number): Map<number, Uint8Array> {
  const view = viewOf(bytes);
  const fields = new Map<number, Uint8Array>();
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true))
    fields.set(view.getUint16(at, true), bytes.subarray(at + 4, Math.min(to, at + 4 + view.getUint16(at + 2, true))));
  return fields;
}

/** Numbers of four bytes that are all ones stand in the field of ZIP64 (4.5.3), one after another. */
function wideNumbers(short: readonly number[], field: Uint8Array | undefined): number[] {
  let at = 0;
  return short.map((number) => {
    if (number !== 0xffffffff || field === undefined) return number;
    at += 8;
    return Number(viewOf(field).getBigUint64(at - 8, true));
  });
}

function packedBytes(bytes: Uint8Array, at: number, length: number): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(at, true) !== FILE) throw new Error('no file where the directory says');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + length > bytes.length) throw new Error('a file is cut off');
  return bytes.subarray(from, from + length);
}

function unpack(packed: Uint8Array, method: number, length: number): Uint8Array {
  if (method !== 0 && method !== 8) throw new Error(`packed by method ${method}`);
  const bytes = method === 0 ? packed : unpackDeflate(packed, length);
  if (bytes.length !== length) throw new Error('not as many bytes as the directory says');
  return bytes;
}
