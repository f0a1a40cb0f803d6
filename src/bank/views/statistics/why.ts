import { statisticsText as words } from '../../../text/statistics.ts';
import type { Comparison } from '../../statistics/declared.ts';
import { figureIds, type YearFigures } from '../../statistics/figures.ts';
import { regionalUnits } from '../../statistics/unit-things.ts';
import type { Place } from './frame.ts';

/** Returns why a declared and a counted figure are what they are, in sentences: the difference, what is missing, the report's own note. */
export function explain(row: Comparison, figures: YearFigures, place: Place): string[] {
  const { declared, difference } = row;
  const sentences = [
    reason(row, figures, place),
    difference === undefined || difference === 0 ? '' : words.difference(difference),
    incomplete(row, figures, place),
    row.indicator === 'experts' && row.counted !== undefined ? words.noNames : '',
    row.indicator === 'webinars' && declared !== undefined ? outsideSeries(figures, place) : '',
    declared !== undefined && declared.report.data.year !== figures.year ? words.fromNext : '',
    declared?.value === undefined ? '' : (declared.note ?? ''),
  ];
  return sentences.filter((sentence) => sentence !== '');
}

function reason({ indicator, counted, why }: Comparison, { year }: YearFigures, { catalogue, samples }: Place): string {
  if (why !== 'not-counted') return why === 'not-declared' && !hasReport(year, { catalogue, samples }) ? '' : words.why[why];
  if (!figureIds.some((id) => id === indicator)) return words.notKept;
  const unconfirmed = indicator === 'omo' ? regionalUnits(year, { demo: samples }, catalogue).length : 0;
  return unconfirmed > 0 && counted === undefined ? words.unconfirmed(unconfirmed) : words.why['not-counted'];
}

const hasReport = (year: string, { catalogue, samples }: Place) =>
  catalogue.reports.some(({ data }) => data.year === year && (samples || !data.demo));

/** Reports declare the series alone; the bank counts every webinar. */
function outsideSeries({ figures }: YearFigures, { catalogue: { bank } }: Place): string {
  const series = bank.region.series[0]?.name;
  const things = figures.get('webinars')?.things ?? [];
  const outside = things.filter(({ key }) => bank.entries.webinar.get(key.replace('webinar/', ''))?.data.series === undefined);
  return series === undefined || outside.length === 0 ? '' : words.outside(series, outside.length);
}

/** What the count cannot know. */
function incomplete({ indicator, atLeast, counted }: Comparison, { figures, year }: YearFigures, { catalogue, samples }: Place): string {
  if (!atLeast) return '';
  switch (indicator) {
    case 'webinar-people':
      return words.visitors(figures.get('webinar-people')?.things.length ?? 0, figures.get('webinars')?.things.length ?? 0);
    case 'omo':
      return counted === undefined ? '' : words.alsoUnconfirmed(regionalUnits(year, { demo: samples }, catalogue).length - counted);
    default:
      return words.partial;
  }
}
