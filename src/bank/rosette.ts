/** A ring of equal ellipses turned about the middle of a square of 100 × 100. */
export interface Ring {
  readonly count: number;
  /** Half-axes of each ellipse. */
  readonly rx: number;
  readonly ry: number;
  /** How far its middle stands from the middle of the square. */
  readonly off: number;
}

/** Returns the figure of fine lines that belongs to a content hash: the same text has the same figure on its page and on paper. */
export function rosette(hash: string): Ring[] {
  const digit = (at: number) => parseInt(hash[at % hash.length] ?? '0', 16) || 0;
  const outer = 28 + digit(0);
  return [
    { count: 24 + 4 * (digit(1) % 4), rx: 16 + outer / 8, ry: 5 + digit(2) / 3, off: 27 },
    { count: 18 + 2 * (digit(3) % 6), rx: 14 + digit(4) / 4, ry: 8 + digit(5) / 3, off: 13 + digit(6) / 5 },
    { count: 10 + 2 * (digit(7) % 4), rx: 9 + digit(8) / 5, ry: 2.5 + digit(9) / 6, off: 8 },
  ];
}

/** Returns the turns of a ring in degrees. */
export function turnsOf({ count }: Ring): number[] {
  return Array.from({ length: count }, (_, index) => Math.round((index * 36000) / count) / 100);
}
