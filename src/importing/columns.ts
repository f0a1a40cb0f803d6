import { comparable } from '../bank/words.ts';

/** Field → the names its column may have, as they begin; the longest beginning wins. */
export type FieldNames = Readonly<Record<string, readonly string[]>>;

/** A table whose columns are known. */
export interface Headed {
  /** Field → its columns: one, or several of those that may be joined. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** 0-based row of the names. */
  readonly head: number;
  /** Names of columns that nobody knows. */
  readonly unknown: readonly string[];
}

/** The head stands near the top, below the name of the table. */
const HEAD_ROWS = 15;

/** Returns where the fields of a table stand, by the names of its columns; `map` names more of them («Тема» → `title`), `joined` are the fields that several columns may hold. `undefined` when no row looks like a head. */
export function findColumns(
  rows: readonly (readonly string[])[],
  names: FieldNames,
  map: ReadonlyMap<string, string>,
  joined: readonly string[] = [],
): Headed | undefined {
  const heads = rows.slice(0, HEAD_ROWS).map((row, head) => ({ head, ...columnsOf(row, names, map, joined) }));
  const best = heads.sort((a, b) => b.columns.size - a.columns.size || a.head - b.head)[0];
  return best !== undefined && best.columns.size >= 2 ? best : undefined;
}

/** Returns the columns that `map` names, as it compares them, and that none of the sheets has near its top. */
export function lostColumns(sheets: readonly (readonly (readonly string[])[])[], map: ReadonlyMap<string, string>): string[] {
  const cells = new Set(sheets.flatMap((rows) => rows.slice(0, HEAD_ROWS).flat()).map(comparable));
  return [...map.keys()].filter((column) => !cells.has(column));
}

function columnsOf(
  row: readonly string[],
  names: FieldNames,
  map: ReadonlyMap<string, string>,
  joined: readonly string[],
): Omit<Headed, 'head'> {
  const columns = new Map<string, number[]>();
  const unknown: string[] = [];
  row.forEach((cell, column) => {
    const field = map.get(comparable(cell)) ?? fieldOf(cell, names);
    if (cell === '') return;
    const others = columns.get(field ?? '') ?? [];
    if (field === undefined || (others.length > 0 && !joined.includes(field))) unknown.push(cell);
    else columns.set(field, [...others, column]);
  });
  return { columns, unknown };
}

function fieldOf(cell: string, names: FieldNames): string | undefined {
  const typed = comparable(cell) || cell;
  const fit = Object.entries(names).flatMap(([field, own]) =>
    own
      .map(comparable)
      .filter((name) => typed === name || typed.startsWith(`${name} `))
      .map((name) => ({ field, name })),
  );
  return fit.sort((a, b) => b.name.length - a.name.length)[0]?.field;
}

/** Returns `--map "Тема=title,Начало=start"` as names of columns → fields, or in Russian what is wrong with it. */
export function readMap(
  typed: string,
  names: FieldNames,
): { readonly map: ReadonlyMap<string, string>; readonly fault?: undefined } | { readonly map?: undefined; readonly fault: string } {
  const pairs = typed.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  const wrong = pairs.find(([column = '', field = '', ...more]) => column === '' || !(field in names) || more.length > 0);
  if (wrong) return { fault: `В --map непонятно «${wrong.join('=')}»: пишите «столбец=поле», поля: ${Object.keys(names).join(', ')}.` };
  return { map: new Map(pairs.map(([column = '', field = '']) => [comparable(column), field])) };
}
