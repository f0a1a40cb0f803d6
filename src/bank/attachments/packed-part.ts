/** One file of an archive, as its central directory tells of it; folders are not told of. */
export interface PackedPart {
  /** With `/`, in NFC, from CP866 or UTF-8; may lead outside of the archive, see `isUnsafePath`. */
  readonly name: string;
  /** Bytes, as the directory promises them. */
  readonly packed: number;
  readonly unpacked: number;
  readonly isLink: boolean;
  readonly isLocked: boolean;
  /** Returns the bytes; throws when they are damaged, packed in a way nobody knows, or not as many as the directory says. */
  readonly read: () => Promise<Uint8Array>;
}

/** Text may shrink ten times, a drawing a hundred; what shrinks more is a bomb. Small files may shrink as they like. */
const SMALL = 10e6;

/** Tells whether files, one or all together, come out more than `most` times bigger than they are packed. */
export function isBomb(parts: readonly PackedPart[], most: number): boolean {
  const sum = (of: 'packed' | 'unpacked') => parts.reduce((all, part) => all + part[of], 0);
  const swells = (packed: number, unpacked: number) => unpacked > SMALL && unpacked > packed * most;
  return parts.some(({ packed, unpacked }) => swells(packed, unpacked)) || swells(sum('packed'), sum('unpacked'));
}
