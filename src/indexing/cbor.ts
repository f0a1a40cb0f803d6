/** An item of CBOR (RFC 8949): its bytes as they stand, and what is inside, read when it is asked for. */
export interface CborItem {
  readonly raw: Buffer;
  /** Items of an array. */
  readonly items?: readonly CborItem[] | undefined;
  /** The text of a text item. */
  readonly text?: string | undefined;
}

/** Kinds of items: the three high bits of the first byte. */
export const [NUMBER, NEGATIVE, BYTES, TEXT, ARRAY, MAP, TAG] = [0, 1, 2, 3, 4, 5, 6] as const;

/** Reads one item that fills the bytes; throws on what the search index does not use (maps, tags, items without a length). */
export function readCbor(bytes: Buffer): CborItem {
  const end = endOf(bytes, 0);
  if (end !== bytes.length) throw new Error(`CBOR: ${bytes.length - end} bytes are left over.`);
  return itemOf(bytes);
}

/** Returns an array of these items. */
export function cborArray(items: readonly CborItem[]): CborItem {
  return { raw: Buffer.concat([head(ARRAY, items.length), ...items.map(({ raw }) => raw)]), items };
}

/** Returns a text item. */
export function cborText(text: string): CborItem {
  const bytes = Buffer.from(text);
  return { raw: Buffer.concat([head(TEXT, bytes.length), bytes]), text };
}

/** Returns a whole number, not below zero. */
export const cborNumber = (value: number): CborItem => ({ raw: head(NUMBER, value) });

/** Returns the value of a whole number; throws when the item is none. */
export function numberOf({ raw }: CborItem): number {
  if (raw[0]! >> 5 !== NUMBER) throw new Error(`CBOR: byte ${raw[0]} begins no number.`);
  return valueAt(raw, 0);
}

/** The item that these bytes are; most items of an index are only passed on, so that nothing is read before it is needed. */
function itemOf(raw: Buffer): CborItem {
  const major = raw[0]! >> 5;
  if (major === TEXT) return { raw, text: raw.toString('utf8', bodyAt(raw, 0)) };
  if (major !== ARRAY) return { raw };
  let items: CborItem[] | undefined;
  return {
    raw,
    get items() {
      return (items ??= readItems(raw));
    },
  };
}

function readItems(raw: Buffer): CborItem[] {
  const items: CborItem[] = [];
  for (let at = bodyAt(raw, 0); at < raw.length;) {
    const end = endOf(raw, at);
    items.push(itemOf(raw.subarray(at, end)));
    at = end;
  }
  return items;
}

/** Bytes of the number in the head of an item. */
const sizeAt = (bytes: Buffer, at: number): number => {
  const short = bytes[at]! & 31;
  return short < 24 ? 0 : 1 << (short - 24);
};

/** Returns where the body of an item begins, after its head. */
export const bodyAt = (bytes: Buffer, at: number): number => at + 1 + sizeAt(bytes, at);

/** Returns the number in the head of an item: its value, or how many bytes or items follow. */
export function valueAt(bytes: Buffer, at: number): number {
  const size = sizeAt(bytes, at);
  if (size === 0) return bytes[at]! & 31;
  return size === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, size);
}

/** Returns where the item ends that begins at a byte, with all that is in it. */
export function endOf(bytes: Buffer, from: number): number {
  let at = from;
  for (let left = 1; left > 0; left -= 1) {
    const first = bytes[at];
    if (first === undefined) throw new Error('CBOR: the bytes end too early.');
    const major = first >> 5;
    if ((first & 31) > 27 || major === MAP || major === TAG) throw new Error(`CBOR: byte ${first} is not expected in a search index.`);
    // Nearly all items of an index are small numbers.
    if ((first & 31) < 24 && major <= NEGATIVE) at += 1;
    else {
      const body = bodyAt(bytes, at);
      if (body > bytes.length) throw new Error('CBOR: the bytes end too early.');
      const value = valueAt(bytes, at);
      if (major === ARRAY) left += value;
      at = major === BYTES || major === TEXT ? body + value : body;
    }
  }
  if (at > bytes.length) throw new Error('CBOR: the bytes end too early.');
  return at;
}

/** Returns the head of an item of a kind, with the number in it. */
export function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  const [short, size] = length < 0x100 ? [24, 1] : length < 0x10000 ? [25, 2] : ([26, 4] as const);
  const bytes = Buffer.alloc(1 + size, (major << 5) | short);
  bytes.writeUIntBE(length, 1, size);
  return bytes;
}
