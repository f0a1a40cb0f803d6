import { statisticsText } from '../../../text/statistics.ts';
import { coverageText as words } from '../../../text/statistics-names.ts';
import { formatNumber } from '../../../text/format.ts';
import type { Item } from '../../items.ts';
import { urls } from '../../urls.ts';
import { cellId, LISTS, matricesOf, type Told } from './coverage.ts';
import { framed, type Place } from './frame.ts';
import type { Block, StatisticsPage, ThingList } from './page.ts';
import { limitOf, noteOf } from './part-lists.ts';

/** A cell with works in it. */
interface Filled {
  readonly id: string;
  readonly title: string;
  readonly works: readonly Item[];
}

/** Tells whether any cell of any matrix has a work. */
export const hasCoverage = (place: Place) => matricesOf(place).some((told) => filledIn(told).length > 0);

/** Returns the page of the works behind each number of the matrices. */
export function coverageListsPage(place: Place): StatisticsPage {
  const matrices = matricesOf(place).map((told) => ({ told, filled: filledIn(told) }));
  const limit = limitOf(matrices.flatMap(({ filled }) => filled.map(({ works }) => works.length)));
  return framed(
    {
      title: words.listsTitle,
      lead: words.listsLead,
      page: LISTS,
      trail: [{ text: words.title, href: urls.statistics('pokrytie/', place.samples) }],
      blocks: matrices
        .filter(({ filled }) => filled.length > 0)
        .map(({ told, filled }): Block => ({ id: told.id, title: told.title, lists: filled.map((own) => listOf(own, limit)) })),
    },
    place,
  );
}

function filledIn(told: Told): Filled[] {
  const { rows, columns, works } = told.coverage;
  return rows.flatMap((row) =>
    columns.flatMap((column, index): Filled[] => {
      const own = row.counts[index] === undefined ? [] : (works.get(`${row.id}/${column}`) ?? []);
      const title = `${told.rowName(row.id)?.name ?? row.id}, ${told.columnName(column)}`;
      return own.length === 0 ? [] : [{ id: cellId(told, row.id, column), title, works: own }];
    }),
  );
}

function listOf({ id, title, works }: Filled, limit: number): ThingList {
  return {
    id,
    title: `${title}: ${formatNumber(works.length)}`,
    rows: works.slice(0, limit).map(({ kind, entry, date }) => ({
      text: entry.data.title,
      href: urls.entry(kind, entry.id),
      note: noteOf({ date, demo: entry.data.demo }, []),
    })),
    rest: works.length > limit ? statisticsText.cut(limit, works.length) : undefined,
  };
}
