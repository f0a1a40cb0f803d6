import type { Bank } from '../bank/bank.ts';
import { findColumns, lostColumns, type FieldNames } from './columns.ts';
import { splitExtension } from './file-names.ts';
import type { Settings } from './find-card.ts';
import { reasonOf, Refusal, writeReasonOf, type Outcome } from './outcome.ts';
import { readSheets } from './sheet-rows.ts';
import type { Source } from './sources.ts';
import { sweepWorkshops, writeFile } from './write-entry.ts';

/** One row with its values by field; an empty cell gives nothing. */
export interface Row {
  /** As the table of results shows it: «график.xlsx, строка 7». */
  readonly place: string;
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** What rows come to: outcomes for each of them, and files to write by their path from the content folder. */
export interface RowPlan {
  readonly outcomes: readonly Outcome[];
  readonly files: ReadonlyMap<string, string>;
}

/** How a kind of table is read. */
export interface TableKind {
  readonly names: FieldNames;
  /** Fields without which a row says nothing. */
  readonly needed: readonly string[];
  /** Fields that several columns may hold: their values come one after another, parted by `;`. */
  readonly joined?: readonly string[];
  /** `root` is the content folder, for what the bank could not take in. */
  readonly plan: (rows: readonly Row[], bank: Bank, settings: Settings, root: string) => RowPlan;
}

/** A table and what to do with it. */
export interface RowsImport {
  readonly root: string;
  readonly bank: Bank;
  readonly settings: Settings;
  readonly write: boolean;
  readonly map: ReadonlyMap<string, string>;
}

/** A region holds a hundred webinars a year. */
const MOST_ROWS = 20_000;

/** Imports the rows of tables of one kind; nothing in the bank is overwritten or deleted. */
export async function importRows(sources: readonly Source[], kind: TableKind, asked: RowsImport): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const rows: Row[] = [];
  for (const source of sources)
    try {
      const own = await rowsOf(source, kind, asked.map, outcomes);
      if (own.length > MOST_ROWS)
        throw new Refusal(`в таблице ${own.length} строк, а можно не больше ${MOST_ROWS}: проверьте, та ли это таблица`);
      rows.push(...own);
    } catch (error) {
      outcomes.push({ file: source.file, state: 'refused', reason: reasonOf(error) });
    }
  const plan = kind.plan(rows, asked.bank, asked.settings, asked.root);
  return [...outcomes, ...written(plan, asked)];
}

async function rowsOf(
  source: Source,
  { names, needed, joined }: TableKind,
  map: ReadonlyMap<string, string>,
  outcomes: Outcome[],
): Promise<Row[]> {
  const sheets = await readSheets(await source.read(), splitExtension(source.name)[1]);
  const lost = lostColumns(
    sheets.map(({ rows }) => rows),
    map,
  );
  if (lost.length > 0) {
    const said = lost.map((column) => `«${column}»`).join(', ');
    throw new Refusal(`нет столбцов, которые названы в --map: ${said}. Проверьте их названия или уберите их из --map`);
  }
  return sheets.flatMap(({ name, rows }) => {
    const place = name === '' || sheets.length === 1 ? source.file : `${source.file}, лист «${name}»`;
    const headed = findColumns(rows, names, map, joined);
    const missing = needed.filter((field) => !headed?.columns.has(field));
    if (headed === undefined || missing.length > 0) {
      const isEmpty = rows.every((row) => row.every((cell) => cell === ''));
      const seen =
        rows
          .find((row) => row.some((cell) => cell !== ''))
          ?.filter(Boolean)
          .slice(0, 6)
          .join(', ') ?? '';
      const lost = missing.map((field) => `«${names[field]?.[0]}»`).join(', ');
      const what = lost === '' ? 'столбцы не узнаны' : `не нашлось столбцов: ${lost}`;
      const reason = `${what}. Есть: ${seen}. Подскажите: --map "Название столбца=${missing[0] ?? Object.keys(names)[0]}"`;
      outcomes.push(isEmpty ? { file: place, state: 'skipped', reason: 'пустой лист' } : { file: place, state: 'refused', reason });
      return [];
    }
    if (headed.unknown.length > 0)
      outcomes.push({ file: place, state: 'skipped', reason: `столбцы не узнаны и не взяты: ${headed.unknown.join(', ')}` });
    return rows.slice(headed.head + 1).flatMap((row, index): Row[] => {
      const values = Object.fromEntries(
        [...headed.columns].map(([field, column]) => [
          field,
          column
            .map((at) => row[at])
            .filter(Boolean)
            .join('; ') || undefined,
        ]),
      );
      return row.every((cell) => cell === '') ? [] : [{ place: `${place}, строка ${headed.head + index + 2}`, values }];
    });
  });
}

/** Each file takes its place whole; one that cannot be written does not stop the others. */
function written({ outcomes, files }: RowPlan, { root, write }: RowsImport): Outcome[] {
  if (!write) return [...outcomes];
  sweepWorkshops(root);
  const faults = new Map<string, string>();
  for (const [path, text] of files)
    try {
      writeFile(root, path, text);
    } catch (error) {
      faults.set(path, writeReasonOf(error));
    }
  return outcomes.map((outcome) => {
    const reason = outcome.state === 'draft' ? faults.get(outcome.entry ?? '') : undefined;
    return reason === undefined ? outcome : { ...outcome, state: 'refused', reason };
  });
}
