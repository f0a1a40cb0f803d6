/** An item of CBOR (RFC 8949): its bytes as they stand, and what is inside. */
export interface CborItem {
  readonly raw: Buffer;
  /** Items of an array. */
  readonly items?: readonly CborItem[];
  /** The text of a text item. */
  readonly text?: string;
}

const [TEXT, ARRAY] = [3, 4];

/** Reads one item that fills the bytes; throws on what the search index does not use (maps, tags, items without a length). */
export function readCbor(bytes: Buffer): CborItem {
  const { item, end } = readItem(bytes, 0);
  if (end !== bytes.length) throw new Error(`CBOR: ${bytes.length - end} bytes are left over.`);
  return item;
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

function readItem(bytes: Buffer, at: number): { item: CborItem; end: number } {
  const first = bytes.readUInt8(at);
  const [major, short] = [first >> 5, first & 31];
  if (short > 27 || major === 5 || major === 6) throw new Error(`CBOR: byte ${first} is not expected in a search index.`);
  const size = short < 24 ? 0 : 1 << (short - 24);
  const value = size === 0 ? short : size === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, size);
  const body = at + 1 + size;
  if (major === ARRAY) return readItems(bytes, at, body, value);
  const end = major === 2 || major === TEXT ? body + value : body;
  if (end > bytes.length) throw new Error('CBOR: the bytes end too early.');
  const raw = bytes.subarray(at, end);
  return { item: major === TEXT ? { raw, text: bytes.toString('utf8', body, end) } : { raw }, end };
}

function readItems(bytes: Buffer, at: number, body: number, count: number): { item: CborItem; end: number } {
  const items: CborItem[] = [];
  let end = body;
  while (items.length < count) {
    const next = readItem(bytes, end);
    items.push(next.item);
    end = next.end;
  }
  return { item: { raw: bytes.subarray(at, end), items }, end };
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  const [short, size] = length < 0x100 ? [24, 1] : length < 0x10000 ? [25, 2] : ([26, 4] as const);
  const bytes = Buffer.alloc(1 + size, (major << 5) | short);
  bytes.writeUIntBE(length, 1, size);
  return bytes;
}
