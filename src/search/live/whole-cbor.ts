const [TEXT, ARRAY, MAP, TAG] = [3, 4, 5, 6];

/**
 * Whether bytes are items of CBOR (RFC 8949) from end to end. Our own reader trusts an index, since the build has made it: beyond the last byte
 * it reads zeros, and a list said to have four thousand million items would keep a phone busy for minutes.
 */
export function isWholeCbor(bytes: Uint8Array, from = 0): boolean {
  let at = from;
  for (let left = 1; left > 0; left -= 1) {
    const first = bytes[at];
    if (first === undefined) return false;
    const [kind, short] = [first >> 5, first & 31];
    if (short > 26 || kind === MAP || kind === TAG) return false;
    const size = short < 24 ? 0 : 1 << (short - 24);
    let value = short < 24 ? short : 0;
    for (let i = 1; i <= size; i += 1) value = value * 256 + (bytes[at + i] ?? 0);
    at += 1 + size;
    // Every item takes a byte.
    if (kind === ARRAY && value > bytes.length) return false;
    if (kind === ARRAY) left += value;
    else if (kind === TEXT || kind === 2) at += value;
  }
  return at === bytes.length;
}
