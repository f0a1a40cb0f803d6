import { statisticsText as words } from '../../../text/statistics.ts';
import type { BreakdownRow } from '../../statistics/breakdown.ts';
import { isCoded } from '../../statistics/coded-deeds.ts';
import type { Dimension, Measure } from '../../statistics/deed.ts';
import type { YearFigures } from '../../statistics/figures.ts';
import type { NamedValue } from '../../statistics/names.ts';

/** A value of a dimension with its name and its things. */
export interface NamedRow extends NamedValue, BreakdownRow {}

/** Measures that a breakdown does not tell: whose works did not pass must not be read out of two numbers side by side. */
export const hiddenOf: Partial<Record<Dimension, ReadonlySet<Measure>>> = {
  organisation: new Set(['dev-submitted', 'dev-examined', 'assignments']),
};
/** Breakdowns that show what came in and was examined, and know nothing of works under a code but the association. */
function codedIn(dimension: Dimension, { figures }: YearFigures, kept: readonly NamedRow[]): number {
  const isShown = kept.some(({ things }) => things.has('dev-submitted') || things.has('dev-examined'));
  return isShown && hiddenOf[dimension] === undefined ? (figures.get('dev-submitted')?.things.filter(isCoded).length ?? 0) : 0;
}

/** Returns what must be said under the table of a breakdown, lest its sums be taken for the whole. */
export function notesOf(dimension: Dimension, figures: YearFigures, kept: readonly NamedRow[], all: number): string[] {
  const shared = dimension === 'unit' ? sharedBy(figures.breakdowns.get('unit') ?? []) : 0;
  const coded = codedIn(dimension, figures, kept);
  return [
    kept.length < all ? words.onlyTop(kept.length, all) : '',
    isRubric.has(dimension) && kept.some(hasPage) && !kept.every(hasPage) ? words.noRubric : '',
    shared > 0 ? words.shared(shared) : '',
    coded === 0 ? '' : dimension === 'quarter' ? words.codedQuarter(coded) : dimension === 'unit' ? '' : words.coded(coded),
    words.several[dimension] ?? '',
    dimension === 'organisation' ? words.organisations : '',
  ].filter((note) => note !== '');
}

const isRubric: ReadonlySet<Dimension> = new Set(['subject', 'type', 'theme']);
const hasPage = ({ href }: NamedRow) => href !== undefined;

/** How many things that were held stand under more than one value. */
function sharedBy(rows: readonly BreakdownRow[]): number {
  const held = rows.flatMap(({ things }) => (['webinars', 'events', 'meetings'] as const).flatMap((measure) => things.get(measure) ?? []));
  return held.length - new Set(held.map(({ key }) => key)).size;
}
