import { statisticsText as words } from '../../../text/statistics.ts';
import { formatSchoolYear } from '../../school-year.ts';
import type { BreakdownRow } from '../../statistics/breakdown.ts';
import { measures, type Dimension, type Measure } from '../../statistics/deed.ts';
import type { YearFigures } from '../../statistics/figures.ts';
import { namesOf } from '../../statistics/names.ts';
import { urls } from '../../urls.ts';
import { framed, yearFigures, type Place } from './frame.ts';
import { countOf, tableOf } from './part-table.ts';
import { hiddenOf, notesOf, type NamedRow } from './part-notes.ts';
import { partLists } from './part-lists.ts';
import type { Block, ChartView, StatisticsPage } from './page.ts';

/** The last part of the address of each breakdown. */
export const partSlug: Readonly<Record<Dimension, string>> = {
  unit: 'obedineniya',
  municipality: 'municipalitety',
  organisation: 'organizacii',
  subject: 'predmety',
  type: 'vidy',
  theme: 'temy',
  quarter: 'kvartaly',
};

/** What a breakdown is drawn by, the most telling first. */
const drawn: readonly Measure[] = ['dev-recommended', 'webinars', 'recommendations', 'dpp', 'meetings', 'events'];
const BARS = 10;
/** So few rows are taken in at a glance: bars would only be the table over again. */
const FEW = 5;

/** Returns a breakdown as a block, `undefined` when nothing falls under it; with `top`, only so many rows with the most things. */
export function partBlock(dimension: Dimension, figures: YearFigures, place: Place, top?: number): Block | undefined {
  const rows = rowsOf(dimension, figures, place);
  const shown = measures.filter((measure) => rows.some(({ things }) => things.has(measure)));
  if (shown.length === 0) return undefined;
  const kept = top === undefined || rows.length <= top ? rows : mostOf(rows, shown).slice(0, top);
  const href = urls.statistics(`${figures.year}/${partSlug[dimension]}/`, place.samples);
  return {
    id: 'chisla',
    title: words.parts[dimension],
    charts: rows.length <= FEW ? [] : chartsOf(dimension, rows, shown, top ?? BARS),
    table: tableOf(dimension, kept, shown, top === undefined ? '' : href),
    notes: notesOf(dimension, figures, kept, rows.length),
    more: top === undefined ? undefined : { text: words.partMore(words.parts[dimension]), href },
  };
}

/** Tells whether anything that may be told falls under a breakdown. */
export function isFilled(dimension: Dimension, { breakdowns }: YearFigures): boolean {
  return (breakdowns.get(dimension) ?? []).some(({ things }) =>
    [...things.keys()].some((measure) => hiddenOf[dimension]?.has(measure) !== true),
  );
}

/** Returns the page of a filled breakdown: its numbers and the things behind each. */
export function partPage(dimension: Dimension, year: string, place: Place): StatisticsPage {
  const figures = yearFigures(year, place);
  const block = partBlock(dimension, figures, place);
  const lists = partLists(rowsOf(dimension, figures, place));
  return framed(
    {
      title: words.part(words.parts[dimension], formatSchoolYear(year)),
      lead: words.partLead,
      page: `${year}/${partSlug[dimension]}/`,
      trail: [{ text: formatSchoolYear(year), href: urls.statistics(`${year}/`, place.samples) }],
      blocks: [...(block === undefined ? [] : [block]), { id: 'spiski', title: words.lists, lists }],
    },
    place,
  );
}

/** Values in the order of their vocabulary; without what may not be told of them. */
function rowsOf(dimension: Dimension, { year, breakdowns }: YearFigures, { catalogue }: Place): NamedRow[] {
  const names = namesOf(dimension, year, catalogue);
  const hidden = hiddenOf[dimension];
  return (breakdowns.get(dimension) ?? [])
    .map(({ id, things, experts }) => ({
      ...(names.get(id) ?? { name: id, order: Infinity }),
      id,
      experts,
      things: hidden ? without(things, hidden) : things,
    }))
    .filter(({ things }) => things.size > 0)
    .sort((a, b) => a.order - b.order);
}

const without = (things: BreakdownRow['things'], hidden: ReadonlySet<Measure>) =>
  new Map([...things].filter(([measure]) => !hidden.has(measure)));

function mostOf(rows: readonly NamedRow[], by: readonly Measure[]): NamedRow[] {
  const sum = (row: NamedRow) => by.reduce((total, measure) => total + countOf(row, measure), 0);
  return [...rows].sort((a, b) => sum(b) - sum(a) || a.order - b.order);
}

/** One value alone is no picture. */
function chartsOf(dimension: Dimension, rows: readonly NamedRow[], shown: readonly Measure[], limit: number): ChartView[] {
  return drawn
    .filter((measure) => shown.includes(measure))
    .slice(0, 2)
    .map((measure) => {
      const own = rows.filter((row) => countOf(row, measure) > 0);
      const kept = dimension === 'quarter' ? own : mostOf(own, [measure]).slice(0, limit);
      return {
        title: words.chart(words.measures[measure], words.parts[dimension]),
        bars: kept.map((row) => ({ label: row.name, value: countOf(row, measure) })),
      };
    })
    .filter(({ bars }) => bars.length > 1);
}
