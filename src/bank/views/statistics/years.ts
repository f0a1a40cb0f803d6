import { formatNumber } from '../../../text/format.ts';
import { statisticsText as words } from '../../../text/statistics.ts';
import { formatSchoolYear } from '../../school-year.ts';
import { compare, declaredOf, type Comparison } from '../../statistics/declared.ts';
import type { YearFigures } from '../../statistics/figures.ts';
import { countedText, declaredText, indicatorName, indicatorOrder, listHref } from './figure.ts';
import { framed, shownYears, yearFigures, yearLinks, type Place } from './frame.ts';
import type { Bar, Block, Cell, ChartView, StatisticsPage, TableView } from './page.ts';
import { neighbourLinks } from './neighbours.ts';

/** A year with all that is known of it. */
interface Year {
  readonly id: string;
  readonly counted: YearFigures;
  readonly figures: ReadonlyMap<string, Comparison>;
}

/** Percents of fewer things than these say more than there is to say. */
const FEW = 10;

/** Returns the page of all years side by side. */
export function yearsPage(place: Place): StatisticsPage {
  const { catalogue, samples } = place;
  const years = shownYears(place).map((id): Year => {
    const counted = yearFigures(id, place);
    const rows = compare(declaredOf(catalogue, id, samples), counted);
    return { id, counted, figures: new Map(rows.map((row) => [row.indicator, row])) };
  });
  const ids = indicatorOrder(catalogue.bank).filter((id) => years.some(({ figures }) => isKnown(figures.get(id))));
  const blocks: Block[] = [
    {
      id: 'pokazateli',
      title: words.indicatorsByYear,
      intro: words.indicatorsIntro,
      table: table(ids, years, place),
      charts: charts(ids, years.toReversed(), place),
    },
  ];
  return framed(
    { title: words.title, lead: words.lead, links: yearLinks(place), beside: neighbourLinks(place), blocks: ids.length > 0 ? blocks : [] },
    place,
  );
}

const isKnown = (row: Comparison | undefined) => row?.declared?.value !== undefined || row?.counted !== undefined;

/** The newest year first: it is asked for most. Years lead nowhere from here, where cards on a phone have no head; the page links them above. */
function table(ids: readonly string[], years: readonly Year[], { catalogue, samples }: Place): TableView {
  return {
    caption: words.indicatorsByYear,
    cards: true,
    columns: [{ title: words.columns.name }, ...years.map(({ id }) => ({ title: formatSchoolYear(id), numeric: true }))],
    rows: ids.map((id) => [
      { text: indicatorName(id, catalogue.bank) },
      ...years.map((year, index) => cell(id, year, years.slice(index + 1).reverse(), samples)),
    ]),
  };
}

/** The report's word first, the bank's own count below it; alone it says whose it is. Only the count leads to its list: the report may have counted more. */
function cell(id: string, { figures, counted: behind }: Year, before: readonly Year[], samples: boolean): Cell {
  const row = figures.get(id);
  if (row === undefined || !isKnown(row)) return { text: words.none, faint: true };
  const href = listHref(id, behind, samples);
  const counted = row.counted === undefined ? words.none : words.inBank(countedText(row));
  const notes = growth(id, row, before);
  if (row.declared?.value === undefined) return { text: counted, href, notes };
  const text = declaredText(row.declared);
  if (row.counted === undefined) return { text, notes };
  return { text, notes: [href === undefined ? counted : { text: counted, href }, ...notes] };
}

/** Against the nearest year before of which a report is as exact; what the bank holds grows by what was entered, not by what was done. */
function growth(id: string, row: Comparison, before: readonly Year[]): string[] {
  const value = exact(row);
  const known = before.map(({ id: year, figures }) => ({ year, value: exact(figures.get(id)) }));
  const last = known.findLast((earlier) => earlier.value !== undefined);
  if (value === undefined || last?.value === undefined) return [];
  const difference = value - last.value;
  const percent = last.value < FEW ? undefined : `${signed(Math.round((difference / last.value) * 1000) / 10)}\u00a0%`;
  return [words.growth(signed(difference), percent, formatSchoolYear(last.year))];
}

const exact = (row: Comparison | undefined) => (row?.declared?.kind === 'exact' ? row.declared.value : undefined);

const signed = (value: number) => (value < 0 ? `−${formatNumber(-value)}` : `+${formatNumber(value)}`);

/** A figure known of one year only has nothing to be compared with; what was declared is never drawn as if it had been counted. */
function charts(ids: readonly string[], years: readonly Year[], { catalogue }: Place): ChartView[] {
  return ids.flatMap((id) => {
    const bars = years.flatMap((year) => barsOf(id, year));
    return new Set(bars.map(({ year }) => year)).size < 2 ? [] : [{ title: indicatorName(id, catalogue.bank), bars }];
  });
}

function barsOf(id: string, { id: year, figures }: Year): (Bar & { readonly year: string })[] {
  const row = figures.get(id);
  const label = formatSchoolYear(year);
  const declared = row?.declared?.kind === 'exact' ? row.declared.value : undefined;
  const bars = [
    { series: 'declared' as const, value: declared, name: words.declaredSeries, told: undefined },
    {
      series: 'counted' as const,
      value: row?.counted,
      name: words.countedSeries,
      told: row?.atLeast === true ? countedText(row) : undefined,
    },
  ];
  return bars.flatMap(({ series, value, name, told }) =>
    value === undefined ? [] : [{ label: `${label}, ${name}`, value, told, series, year }],
  );
}
