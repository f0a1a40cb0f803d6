import type { Random } from './random.ts';

/** Side of a module, in units of the drawing. */
export const MODULE = 32;

/** How a shape is filled: `a` strong, `b` soft, `c` the warm accent. */
export type Tone = 'a' | 'b' | 'c';

/** What a pattern draws with: a sheet of square modules and a row of numbers. */
export interface Pen {
  readonly cols: number;
  readonly rows: number;
  readonly random: Random;
  /** Adds a shape (`M`, `L`, `A`, `Z`, absolute) in a module, turned by quarters about the module's middle. */
  readonly draw: (tone: Tone, shape: string, col?: number, row?: number, quarters?: number) => void;
  /** Calls for every module of the sheet, row by row. */
  readonly each: (fill: (col: number, row: number) => void) => void;
}

/** Returns a pen, and the paths it has drawn so far: one `d` for a tone. */
export function createPen(random: Random, cols: number, rows: number): { pen: Pen; paths: ReadonlyMap<Tone, string> } {
  const paths = new Map<Tone, string>();
  const pen: Pen = {
    cols,
    rows,
    random,
    draw: (tone, shape, col = 0, row = 0, quarters = 0) =>
      void paths.set(tone, (paths.get(tone) ?? '') + place(shape, col * MODULE, row * MODULE, quarters)),
    each: (fill) => {
      for (let row = 0; row < rows; row += 1) for (let col = 0; col < cols; col += 1) fill(col, row);
    },
  };
  return { pen, paths };
}

const STEP = /([ML])(-?[\d.]+) (-?[\d.]+)|(A[\d.]+ [\d.]+ 0 [01] [01] )(-?[\d.]+) (-?[\d.]+)|Z/g;

/**
 * Turns and moves a shape. Arcs are of circles and nothing is mirrored, so a turn changes points only.
 * Every step but the first is written relative to the one before: one motif is one text wherever it lies, and packs well.
 */
function place(shape: string, left: number, top: number, quarters: number): string {
  let from: readonly [number, number] | undefined;
  let start: readonly [number, number] = [0, 0];
  return shape.replace(
    STEP,
    (step: string, letter: string | undefined, x: string, y: string, arcOf: string, endX: string, endY: string) => {
      if (step === 'Z') {
        from = start;
        return 'z';
      }
      const to = turned(Number(letter ? x : endX), Number(letter ? y : endY), quarters);
      const [byX, byY] = [round(to[0] - (from?.[0] ?? -left)), round(to[1] - (from?.[1] ?? -top))];
      const name = from ? 'm' : 'M';
      from = to;
      if (letter === 'M') {
        start = to;
        return `${name}${byX} ${byY}`;
      }
      if (!letter) return `${arcOf.toLowerCase()}${byX} ${byY}`;
      return byY === 0 ? `h${byX}` : byX === 0 ? `v${byY}` : `l${byX} ${byY}`;
    },
  );
}

function turned(x: number, y: number, quarters: number): [number, number] {
  return quarters % 4 === 0 ? [x, y] : turned(MODULE - y, x, (quarters % 4) - 1);
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Returns a rectangle. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`;
}

/** Returns a disc. */
export function disc(x: number, y: number, radius: number): string {
  const half = `A${radius} ${radius} 0 1 1 `;
  return `M${x - radius} ${y}${half}${x + radius} ${y}${half}${x - radius} ${y}Z`;
}

/** Returns a ring: a disc with a hole, by the even-odd rule. */
export function ring(x: number, y: number, radius: number, width: number): string {
  return disc(x, y, radius) + disc(x, y, radius - width);
}

/** Returns a polygon through the points, given as `x y x y …`. */
export function polygon(...points: readonly number[]): string {
  const pairs = points.flatMap((x, index) => (index % 2 === 0 ? [`${x} ${points[index + 1]}`] : []));
  return `M${pairs.join('L')}Z`;
}

/** Returns a bar with round ends, lying. */
export function capsule(x: number, y: number, width: number, height: number): string {
  const r = height / 2;
  const cap = `A${r} ${r} 0 0 1 `;
  return `M${x + r} ${y}L${x + width - r} ${y}${cap}${x + width - r} ${y + height}L${x + r} ${y + height}${cap}${x + r} ${y}Z`;
}

/** Returns a quarter of a disc about the module's first corner. */
export function quarter(radius: number): string {
  return `M0 0L${radius} 0A${radius} ${radius} 0 0 1 0 ${radius}Z`;
}

/** Returns a quarter of a ring about the module's first corner. */
export function arc(radius: number, width: number): string {
  const inner = radius - width;
  return `M${inner} 0L${radius} 0A${radius} ${radius} 0 0 1 0 ${radius}L0 ${inner}A${inner} ${inner} 0 0 0 ${inner} 0Z`;
}
