import type { Block, Cell, Row } from './ast.ts';

/** A table as a rectangle: what stands in each place, empty where a merged cell reaches. */
export interface Grid {
  readonly rows: readonly (readonly (readonly Block[])[])[];
  /** True when cells were merged. */
  readonly hadSpans: boolean;
  /** Rows that are one cell over the whole width. */
  readonly fullRows: ReadonlySet<number>;
}

/** Returns a table as a rectangle; the content of a merged cell stands in its first place, the others are empty. */
export function gridOf(rows: readonly Row[]): Grid {
  const places: (readonly Block[])[][] = rows.map(() => []);
  const fullRows = new Set<number>();
  let hadSpans = false;
  rows.forEach(([, cells], y) => {
    let x = 0;
    for (const cell of cells) {
      while (places[y]?.[x] !== undefined) x += 1;
      const [, , down, across, blocks] = cell;
      if (down > 1 || across > 1) hadSpans = true;
      if (across > 1 && cells.length === 1) fullRows.add(y);
      fill(places, y, x, cell, blocks);
      x += across;
    }
  });
  const width = Math.max(0, ...places.map(({ length }) => length));
  const whole = places.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? []));
  return withoutEmpty({ rows: whole, hadSpans, fullRows });
}

function fill(places: (readonly Block[])[][], y: number, x: number, [, , down, across]: Cell, blocks: readonly Block[]): void {
  for (let dy = 0; dy < down && y + dy < places.length; dy += 1)
    for (let dx = 0; dx < across; dx += 1) places[y + dy]![x + dx] = dx === 0 && dy === 0 ? blocks : [];
}

/** Rows and columns in which nothing stands are drawn for looks. */
function withoutEmpty({ rows, hadSpans, fullRows }: Grid): Grid {
  const kept = rows.map((row, y) => ({ row, y })).filter(({ row }) => row.some((cell) => !isEmpty(cell)));
  const columns = (kept[0]?.row ?? []).map((_, x) => kept.some(({ row }) => !isEmpty(row[x] ?? [])));
  return {
    rows: kept.map(({ row }) => row.filter((_, x) => columns[x])),
    hadSpans,
    fullRows: new Set(kept.flatMap(({ y }, index) => (fullRows.has(y) ? [index] : []))),
  };
}

/** Tells whether a cell shows nothing at all. */
export function isEmpty(blocks: readonly Block[]): boolean {
  return !/"t":"(?:Str|Image|Math|Code|CodeBlock|Note)"/.test(JSON.stringify(blocks).replaceAll('{"t":"Str","c":""}', ''));
}
