/** Draws numbers one after another: the same seed, the same row. */
export interface Random {
  /** Whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  /** One of the values, each as likely. */
  readonly pick: <T>(values: readonly T[]) => T;
}

/** Returns the numbers that belong to a text, for ever the same: FNV-1a gives the start, mulberry32 the row. */
export function randomOf(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (values) => values[below(values.length)]! };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const sign of text) value = Math.imul(value ^ sign.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}
