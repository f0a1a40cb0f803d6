import { encodeQR } from 'qr';

/** A QR code as squares on a grid: `side` modules with the quiet zone left out. */
export interface QrCode {
  readonly side: number;
  /** An SVG path of absolute and relative steps in modules; every dark run of a row is one bar. */
  readonly path: string;
  /** Dark runs: row, first column, length. */
  readonly bars: readonly (readonly [row: number, column: number, length: number])[];
}

/** Returns the code of an address, readable with a quarter of it worn off; the same address gives the same code. */
export function qrCode(address: string): QrCode {
  // The library gives no code without a border; the sheet around it is white anyway.
  const rows = encodeQR(address, 'raw', { ecc: 'quartile', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
  const bars = rows.flatMap((row, at) => runsOf(row).map(([column, length]) => [at, column, length] as const));
  return { side: rows.length, bars, path: bars.map(([row, column, length]) => `M${column} ${row}h${length}v1h-${length}z`).join('') };
}

function runsOf(row: readonly boolean[]): [column: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, column) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  });
  return runs;
}
