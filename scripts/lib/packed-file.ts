import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readCbor, type CborItem } from './cbor.ts';

/** Every packed file of Pagefind begins with this, once it is unpacked. */
const MAGIC = 'pagefind_dcd';

/** Reads a packed file of a search index and takes it away; throws when the format is another. */
export function takePacked(folder: string, name: string): CborItem {
  const unpacked = gunzipSync(readFileSync(join(folder, name)));
  if (unpacked.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error(`Pagefind: ${name} is of another format.`);
  rmSync(join(folder, name));
  return readCbor(unpacked.subarray(MAGIC.length));
}

/** Writes an item as a packed file named by its bytes, and returns the hash in that name. */
export function putPacked(folder: string, item: CborItem, language: string, nameOf: (hash: string) => string): string {
  const bytes = Buffer.concat([Buffer.from(MAGIC), item.raw]);
  const hash = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  writeFileSync(join(folder, nameOf(hash)), pack(bytes));
  return hash;
}

/** Packs bytes by gzip, the same everywhere: its header names the system on which it was packed; 255 is «unknown». */
export function pack(bytes: Uint8Array | string): Buffer {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}

/** Returns the items of an array; throws when it is none. */
export function partsOf(item: CborItem | undefined): readonly CborItem[] {
  if (item?.items === undefined) throw new Error('Pagefind: a list of the index is of another format.');
  return item.items;
}

/** Returns the text of an item; throws when it is none. */
export function textOf(item: CborItem | undefined): string {
  if (item?.text === undefined) throw new Error('Pagefind: a name in the index is of another format.');
  return item.text;
}
