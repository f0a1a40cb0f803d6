import { formatNumber } from '../../../text/format.ts';
import { figureNames } from '../../../text/statistics-names.ts';
import { statisticsText as words } from '../../../text/statistics.ts';
import type { Dimension, Measure } from '../../statistics/deed.ts';
import type { Cell, TableView } from './page.ts';
import type { NamedRow } from './part-notes.ts';

/** Returns how many things stand under a measure of a row. */
export const countOf = ({ things }: NamedRow, measure: Measure): number => things.get(measure)?.length ?? 0;

interface Column {
  readonly title: string;
  readonly cell: (row: NamedRow) => Cell;
}

/** Returns the table of a breakdown: a column for each measure, people beside what they did; a count opens its list on the page. */
export function tableOf(dimension: Dimension, rows: readonly NamedRow[], shown: readonly Measure[], page: string): TableView {
  const columns = shown.flatMap((measure): Column[] => [
    { title: words.measures[measure], cell: (row) => cellOf(row, measure, page) },
    ...(measure === 'assignments' ? [{ title: figureNames['experts'] ?? '', cell: expertsOf }] : []),
    ...(measure === 'webinars' ? [{ title: figureNames['webinar-people'] ?? '', cell: attendanceOf }] : []),
  ]);
  return {
    caption: words.parts[dimension],
    cards: true,
    columns: [{ title: words.values[dimension] }, ...columns.map(({ title }) => ({ title, numeric: true }))],
    rows: rows.map((row) => [{ text: row.name, href: row.href }, ...columns.map(({ cell }) => cell(row))]),
  };
}

function cellOf(row: NamedRow, measure: Measure, page: string): Cell {
  const count = countOf(row, measure);
  return count === 0 ? { text: '0', faint: true } : { text: formatNumber(count), href: `${page}#${row.id}` };
}

/** People stand in no list. */
const expertsOf = ({ experts }: NamedRow): Cell => ({ text: formatNumber(experts), faint: experts === 0 });

/** Known visitors summed up: the least there were where some webinars were not counted, silence where none was. */
function attendanceOf({ things }: NamedRow): Cell {
  const webinars = things.get('webinars') ?? [];
  const known = webinars.flatMap(({ amount }) => amount ?? []);
  if (webinars.length === 0) return { text: '0', faint: true };
  if (known.length === 0) return { text: words.none, faint: true };
  const sum = formatNumber(known.reduce((total, amount) => total + amount, 0));
  return { text: known.length < webinars.length ? words.atLeast(sum) : sum };
}
