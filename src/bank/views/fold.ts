import { associationText } from '../../text/association.ts';
import { formatSchoolYear, schoolYearOf } from '../school-year.ts';
import type { RowGroup, RowView } from './row.ts';

/** How many things of a kind stand open on a page of an association. */
export const FOLD_AT = 6;

/** The newest of many things, and the rest by school year for those who look further. */
export interface Fold<Thing> {
  readonly count: number;
  readonly first: readonly Thing[];
  readonly rest: readonly RowGroup[];
  readonly restCount: number;
}

/** Returns the things folded: the first `FOLD_AT` whole, the rest as rows; the things come newest first. */
export function foldOf<Source extends { readonly date: string }, Thing>(
  sources: readonly Source[],
  open: (source: Source) => Thing,
  row: (source: Source) => RowView,
): Fold<Thing> {
  const rest = sources.slice(FOLD_AT);
  const years = Map.groupBy(rest, ({ date }) => (/^\d{4}-\d{2}/.test(date) ? formatSchoolYear(schoolYearOf(date)) : ''));
  return {
    count: sources.length,
    first: sources.slice(0, FOLD_AT).map(open),
    restCount: rest.length,
    rest: [...years].map(([year, list]) => ({ id: year, title: year === '' ? '' : associationText.year(year), rows: list.map(row) })),
  };
}
