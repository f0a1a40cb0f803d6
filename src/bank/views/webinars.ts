import { formatMonth } from '../../text/format.ts';
import { webinarText as words } from '../../text/webinars.ts';
import type { Entry } from '../bank.ts';
import { groupMany, type Catalogue } from '../catalogue.ts';
import { lastModified, newestDay } from '../last-modified.ts';
import type { Webinar } from '../model/webinar.ts';
import { oncePer } from '../once-per.ts';
import { formatSchoolYear, schoolYearOf } from '../school-year.ts';
import { urls } from '../urls.ts';
import { isAhead, isComing } from '../webinar-state.ts';
import { cardOf, type CardView } from './card.ts';
import type { Link } from './frame.ts';
import { webinarRow, type RowGroup, type RowView } from './row.ts';
import { withTags, yearFilter, type YearFilterView } from './year-filter.ts';

/** A link to the archive of a school year. */
export interface YearLink extends Link {
  readonly count: number;
  readonly current: boolean;
}

/** The first page of webinars: those ahead, the year that goes on, the archive. */
export interface WebinarsView {
  readonly ahead: readonly CardView[];
  /** Announced and then cancelled; they leave the page once their day is over. */
  readonly cancelled: readonly RowView[];
  readonly year: string;
  /** Months of the current year, the latest first. */
  readonly months: readonly RowGroup[];
  readonly years: readonly YearLink[];
  readonly updated?: string | undefined;
}

/** The archive of a school year. */
export interface WebinarYearView {
  /** `2024–2025`. */
  readonly year: string;
  readonly count: number;
  /** The report of the year that counts more webinars than the bank holds: how many, and whether the bank's are all samples. */
  readonly fewer?: { readonly held: number; readonly samples: boolean; readonly href: string } | undefined;
  /** Months, September first. */
  readonly months: readonly RowGroup[];
  readonly years: readonly YearLink[];
  readonly updated?: string | undefined;
  /** Ways to narrow a long archive; none where all is seen at a glance. */
  readonly filter?: YearFilterView | undefined;
}

/** School year → its webinars, latest first. */
export const webinarsByYear = oncePer(({ webinars }: Catalogue) =>
  groupMany(webinars, (entry) => [entry.year ?? schoolYearOf(entry.data.start)]),
);

/** Returns the first page of webinars. */
export function webinarsView(catalogue: Catalogue): WebinarsView {
  const { webinars, today, year, item } = catalogue;
  const ahead = webinars.filter(({ data }) => isAhead(data, today)).reverse();
  const cancelled = ahead.filter(({ data }) => !isComing(data, today));
  const held = (webinarsByYear(catalogue).get(year) ?? []).filter(({ data }) => !isAhead(data, today));
  return {
    cancelled: cancelled.map((entry) => webinarRow(entry, catalogue)),
    ahead: ahead
      .filter((entry) => !cancelled.includes(entry))
      .flatMap(({ id }) => item.get(`webinar/${id}`) ?? [])
      .map((found) => cardOf(found, catalogue)),
    year: formatSchoolYear(year),
    months: monthsOf(held, catalogue),
    years: yearLinks(catalogue),
    updated: newestOf(webinars, today),
  };
}

/** Returns the archive of a school year. */
export function webinarYearView(year: string, catalogue: Catalogue): WebinarYearView {
  const webinars = webinarsByYear(catalogue).get(year) ?? [];
  return {
    year: formatSchoolYear(year),
    count: webinars.length,
    fewer: fewerOf(year, webinars, catalogue),
    months: monthsOf([...webinars].reverse(), catalogue).map((group) => withTags(group, webinars)),
    years: yearLinks(catalogue, year),
    updated: newestOf(webinars, catalogue.today),
    filter: webinars.length < FEW ? undefined : yearFilter(webinars, catalogue),
  };
}

/** The indicator of reports that counts the webinars of a year. */
const HELD = 'webinars';

function fewerOf(year: string, webinars: readonly Entry<Webinar>[], { reports }: Catalogue): WebinarYearView['fewer'] {
  const report = reports.find(({ data }) => data.year === year && !data.demo);
  const held = report?.data.indicators.find(({ indicator }) => indicator === HELD)?.value ?? 0;
  if (report === undefined || held <= webinars.length) return undefined;
  return { held, samples: webinars.every(({ data }) => data.demo), href: urls.entry('report', report.id) };
}

function newestOf(webinars: readonly Entry<Webinar>[], today: string): string | undefined {
  return newestDay(webinars.map((entry) => lastModified(entry, today)));
}

function yearLinks(catalogue: Catalogue, current?: string): YearLink[] {
  const years = [...webinarsByYear(catalogue)].sort(([a], [b]) => (a < b ? 1 : -1));
  return years.map(([year, list]) => ({
    text: formatSchoolYear(year),
    href: urls.year('webinar', year),
    count: list.length,
    current: year === current,
  }));
}

/** Fewer webinars than these are seen at a glance without headings. */
const FEW = 5;

/** Groups webinars by month in the order in which they come; a few stay together, without a heading, and so do those of about one a month. */
function monthsOf(webinars: readonly Entry<Webinar>[], catalogue: Catalogue): RowGroup[] {
  if (webinars.length === 0) return [];
  const months = groupMany(webinars, ({ data }) => [data.start.slice(0, 7)]);
  if (webinars.length < Math.max(FEW, 2 * months.size))
    return [{ id: '', title: '', rows: webinars.map((entry) => webinarRow(entry, catalogue)) }];
  return [...months].map(([month, list]) => ({
    id: `m${month}`,
    title: `${formatMonth(month)}: ${words.total(list.length)}`,
    rows: list.map((entry) => webinarRow(entry, catalogue)),
  }));
}
