const [NEGATIVE, TEXT, ARRAY] = [1, 3, 4];

/** Reads the few kinds of CBOR (RFC 8949) that a search index is made of, one after another. Throws on anything else. */
export class CborReader {
  /** Number of the byte that is read next. */
  at = 0;
  readonly #bytes: Uint8Array;
  readonly #text = new TextDecoder();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Returns how many items the array has that begins here. */
  array(): number {
    return this.#head(ARRAY);
  }

  text(): string {
    const length = this.#head(TEXT);
    this.at += length;
    return this.#text.decode(this.#bytes.subarray(this.at - length, this.at));
  }

  /** Returns a whole number, which may be negative. */
  number(): number {
    return this.#bytes[this.at]! >> 5 === NEGATIVE ? -1 - this.#head(NEGATIVE) : this.#head(0);
  }

  /** Passes over so many items and all that is in them. */
  skip(items: number): void {
    for (let left = items; left > 0; left -= 1) {
      const kind = this.#bytes[this.at]! >> 5;
      const value = this.#head(kind);
      if (kind === ARRAY) left += value;
      else if (kind === TEXT) this.at += value;
    }
  }

  #head(kind: number): number {
    const first = this.#bytes[this.at++]!;
    if (first >> 5 !== kind) throw new Error(`The search index is of another format (byte ${first} at ${this.at - 1}).`);
    const short = first & 31;
    if (short < 24) return short;
    if (short > 26) throw new Error(`The search index is of another format (length ${short} at ${this.at - 1}).`);
    let value = 0;
    for (let left = 1 << (short - 24); left > 0; left -= 1) value = value * 256 + this.#bytes[this.at++]!;
    return value;
  }
}
