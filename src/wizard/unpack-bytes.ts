import { Inflate, Unzlib } from 'fflate';

/** So little goes in at once that little comes out before it is counted: deflate swells a thousand times at most. */
const STEP = 4096;

/** Unpacks deflate to `most` bytes; throws when it is damaged or comes to more. */
export const unpackDeflate = (packed: Uint8Array, most: number): Uint8Array => unpackWith(new Inflate(), packed, most);

/** Unpacks what zlib packed to `most` bytes; throws when it is damaged or comes to more. */
export const unpackZlib = (packed: Uint8Array, most: number): Uint8Array => unpackWith(new Unzlib(), packed, most);

function unpackWith(unpacker: Inflate | Unzlib, packed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  unpacker.ondata = (chunk) => {
    size += chunk.length;
    if (size > most) throw new Error('more than was promised');
    chunks.push(chunk);
  };
  for (let at = 0; at < packed.length; at += STEP) unpacker.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
