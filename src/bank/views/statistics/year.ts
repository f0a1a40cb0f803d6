import { statisticsText as words } from '../../../text/statistics.ts';
import { formatSchoolYear } from '../../school-year.ts';
import { compare, declaredOf, type Comparison } from '../../statistics/declared.ts';
import { dimensions } from '../../statistics/deed.ts';
import type { YearFigures } from '../../statistics/figures.ts';
import { urls } from '../../urls.ts';
import { decapitalise } from '../../../text/format.ts';
import { reportText } from '../../../text/reports.ts';
import { countedText, declaredText, indicatorName, indicatorOrder, listHref } from './figure.ts';
import { framed, yearFigures, yearLinks, type Place } from './frame.ts';
import type { Block, Cell, StatisticsPage, TableView } from './page.ts';
import { partBlock, partSlug } from './parts.ts';
import { explain } from './why.ts';

/** How many rows of a breakdown stand on the page of a year; the rest is one link away. */
const TOP = 8;

/** Returns the page of a school year: what was declared beside what was counted, then every breakdown. */
export function yearPage(year: string, place: Place): StatisticsPage {
  const figures = yearFigures(year, place);
  const parts = dimensions.flatMap((dimension) => {
    const block = partBlock(dimension, figures, place, TOP);
    return block === undefined ? [] : [{ ...block, id: partSlug[dimension] }];
  });
  return framed(
    {
      title: words.year(formatSchoolYear(year)),
      lead: place.samples ? words.yearLeadSamples : words.yearLead,
      page: `${year}/`,
      links: yearLinks(place, year),
      blocks: [indicators(figures, place), ...parts],
    },
    place,
  );
}

function indicators(figures: YearFigures, place: Place): Block {
  const { catalogue, samples } = place;
  const declared = declaredOf(catalogue, figures.year, samples);
  const rows = new Map(compare(declared, figures).map((row) => [row.indicator, row]));
  const all = indicatorOrder(catalogue.bank).flatMap((id) => rows.get(id) ?? []);
  const known = all.filter((row) => row.declared?.value !== undefined || row.counted !== undefined);
  const silent = all.filter((row) => !known.includes(row)).map(({ indicator }) => decapitalise(indicatorName(indicator, catalogue.bank)));
  const report = catalogue.reports.find(({ data }) => data.year === figures.year && (samples || !data.demo));
  return {
    id: 'pokazateli',
    title: words.indicators,
    intro: report === undefined ? `${words.noReport} ${words.indicatorsIntro}` : words.indicatorsIntro,
    table: known.length === 0 ? undefined : indicatorTable(known, figures, place),
    notes: silent.length > 0 ? [reportText.silent(silent)] : [],
    more: report && { text: reportText.heading(formatSchoolYear(figures.year)), href: urls.entry('report', report.id) },
  };
}

/** Without a report there is nothing to set beside the count; a column without a word is no column. */
function indicatorTable(rows: readonly Comparison[], figures: YearFigures, place: Place): TableView {
  const reasons = rows.map((row) => explain(row, figures, place));
  const isDeclared = rows.some(({ declared }) => declared !== undefined);
  const isExplained = reasons.some(({ length }) => length > 0);
  return {
    caption: words.indicators,
    cards: true,
    columns: [
      { title: words.columns.name },
      ...(isDeclared ? [{ title: words.columns.declared, numeric: true }] : []),
      { title: words.columns.counted, numeric: true },
      ...(isExplained ? [{ title: words.columns.why }] : []),
    ],
    rows: rows.map((row, index) => {
      const [text = '', ...notes] = reasons[index] ?? [];
      return [
        { text: indicatorName(row.indicator, place.catalogue.bank) },
        ...(isDeclared ? [{ text: declaredText(row.declared), faint: row.declared?.value === undefined }] : []),
        countedCell(row, figures, place.samples),
        ...(isExplained ? [{ text, notes }] : []),
      ];
    }),
  };
}

/** A figure leads to its list. */
function countedCell(row: Comparison, figures: YearFigures, samples: boolean): Cell {
  return { text: countedText(row), faint: row.counted === undefined, href: listHref(row.indicator, figures, samples) };
}
