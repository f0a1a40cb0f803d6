import { statisticsText as words } from '../../../text/statistics.ts';
import type { Catalogue } from '../../catalogue.ts';
import { oncePer } from '../../once-per.ts';
import { formatSchoolYear } from '../../school-year.ts';
import { deedsByYear, figuresOf, recordedYears, type YearFigures } from '../../statistics/figures.ts';
import { urls } from '../../urls.ts';
import { statisticsDay } from './figure.ts';
import type { Block, StatisticsPage } from './page.ts';

/** Where a page of statistics stands. */
export interface Place {
  readonly catalogue: Catalogue;
  /** Samples are counted. */
  readonly samples: boolean;
}

const counted = oncePer((_catalogue: Catalogue) => new Map<string, YearFigures>());

/** Returns the figures of a year, counted once for all its pages. */
export function yearFigures(year: string, { catalogue, samples }: Place): YearFigures {
  const known = counted(catalogue);
  const key = `${year}/${samples}`;
  const figures = known.get(key) ?? figuresOf(catalogue, year, { demo: samples });
  known.set(key, figures);
  return figures;
}

/** What a page says of itself. */
interface Said {
  readonly title: string;
  readonly lead: string;
  /** Its address below that of statistics. */
  readonly page?: string;
  readonly trail?: StatisticsPage['meta']['trail'];
  readonly links?: StatisticsPage['links'];
  readonly beside?: StatisticsPage['beside'];
  readonly blocks: readonly Block[];
}

/** Returns a page of statistics in its frame: the way here, the twin with samples or without, the neighbours. */
export function framed(
  { title, lead, page = '', trail, links = [], beside = [], blocks }: Said,
  { catalogue, samples }: Place,
): StatisticsPage {
  const root = { text: words.title, href: urls.statistics('', samples) };
  const isRoot = page === '';
  return {
    meta: {
      title: samples ? words.withSamples(title) : title,
      description: lead,
      path: urls.statistics(page, samples),
      trail: isRoot ? [] : [root, ...(trail ?? [])],
      updated: statisticsDay(catalogue),
      noindex: samples || undefined,
    },
    title,
    lead,
    samples,
    other: otherOf(page, { catalogue, samples }),
    links,
    beside,
    blocks,
  };
}

/** A year of which only samples are known has no real page: back then leads to all years. */
function otherOf(page: string, { catalogue, samples }: Place): StatisticsPage['other'] {
  if (!samples) return hasSamples(catalogue) ? { text: words.toSamples, href: urls.statistics(page, true) } : undefined;
  const year = /^\d{4}-\d{4}/.exec(page)?.[0];
  const there = year === undefined || shownYears({ catalogue, samples: false }).includes(year);
  return { text: words.toReal, href: urls.statistics(there && !isPart(page) ? page : '') };
}

/** A part of a year may be empty without samples. */
const isPart = (page: string) => page.split('/').length > 2;

/** Tells whether the bank has any sample that would count. */
export const hasSamples = oncePer((catalogue: Catalogue): boolean =>
  [...deedsByYear(catalogue).values()].some((deeds) => deeds.some(({ thing, counts }) => thing.demo && counts)),
);

/** Returns the school years that a page tells of, newest first: with records, with a report or named by the report of the next year. */
export function shownYears({ catalogue, samples }: Place): string[] {
  const asked = catalogue.reports.filter(({ data }) => samples || !data.demo);
  const said = asked.flatMap(({ data: { year, indicators } }) => {
    const before = `${Number(year.slice(0, 4)) - 1}-${Number(year.slice(5)) - 1}`;
    return indicators.some(({ previous }) => previous !== undefined) ? [year, before] : [year];
  });
  return [...new Set([...recordedYears(catalogue, samples), ...said])].sort((a, b) => (a < b ? 1 : -1));
}

/** Returns links to the years, the present one marked. */
export function yearLinks(place: Place, current?: string): StatisticsPage['links'] {
  return shownYears(place).map((year) => ({
    text: formatSchoolYear(year),
    href: urls.statistics(`${year}/`, place.samples),
    current: year === current,
  }));
}
