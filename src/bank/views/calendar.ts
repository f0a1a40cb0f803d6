import { calendarText as words } from '../../text/calendar.ts';
import { decapitalise, formatDay, formatMonth, formatShortWeekday, formatTime } from '../../text/format.ts';
import { webinarText } from '../../text/webinars.ts';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { lastModified, newestDay } from '../last-modified.ts';
import type { CountedLink } from '../lists/list.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Event } from '../model/event.ts';
import type { Webinar } from '../model/webinar.ts';
import { oncePer } from '../once-per.ts';
import { formatSchoolYear } from '../school-year.ts';
import { isSwitchedOn } from '../sections.ts';
import { urls } from '../urls.ts';
import { isAhead } from '../webinar-state.ts';
import { eventRow, isAheadEvent, yearOf } from './event.ts';
import type { Link, PageMeta } from './frame.ts';
import { webinarRow, type RowGroup, type RowView } from './row.ts';
import { webinarsByYear } from './webinars.ts';

/** A school year month by month: webinars and events together, past and coming. */
export interface CalendarView {
  readonly meta: PageMeta;
  readonly months: readonly RowGroup[];
  /** School years, the newest first. */
  readonly years: readonly (CountedLink & { readonly current: boolean })[];
  /** To the month of what is next, where it is not the first one. */
  readonly next?: Link | undefined;
  readonly ahead: readonly RowView[];
}

/** Returns a page for each school year that has anything, this one at the root even while it is empty; none where the region has neither section. */
export const calendarPages = oncePer((catalogue: Catalogue): { readonly path: string; readonly year: string }[] => {
  const { bank, year } = catalogue;
  if (!isSwitchedOn('webinar', bank) && !isSwitchedOn('event', bank)) return [];
  const years = new Set([year, ...webinarsByYear(catalogue).keys(), ...eventsByYear(catalogue).keys()]);
  return [...years].sort((a, b) => (a < b ? 1 : -1)).map((own) => ({ year: own, path: urls.calendar(own === year ? undefined : own) }));
});

const eventsByYear = oncePer(({ events }: Catalogue) => Map.groupBy(events, yearOf));

/** Returns the calendar of a school year, September first. */
export function calendarView(year: string, catalogue: Catalogue): CalendarView {
  const pages = calendarPages(catalogue);
  const isThis = year === catalogue.year;
  const name = formatSchoolYear(year);
  const months = monthsOf(year, catalogue);
  const [first] = months;
  const next = months.find(({ rows }) => rows.some(({ ahead }) => ahead));
  return {
    meta: {
      title: isThis ? words.title : words.yearTitle(name),
      description: words.description,
      path: urls.calendar(isThis ? undefined : year),
      trail: isThis ? [] : [{ text: words.title, href: urls.calendar() }],
      updated: newestDay(thingsOf(year, catalogue).map((entry) => lastModified(entry, catalogue.today))),
    },
    months,
    years: pages.map((page) => ({
      text: formatSchoolYear(page.year),
      href: page.path,
      count: thingsOf(page.year, catalogue).length,
      current: page.year === year,
    })),
    next: next === undefined || next === first ? undefined : { text: words.next(decapitalise(next.title)), href: `#${next.id}` },
    ahead: months.flatMap(({ rows }) => rows.filter(({ ahead }) => ahead)),
  };
}

function thingsOf(year: string, catalogue: Catalogue): Entry<Webinar | Event>[] {
  return [...(webinarsByYear(catalogue).get(year) ?? []), ...(eventsByYear(catalogue).get(year) ?? [])];
}

/** What has no date stands after the months. */
function monthsOf(year: string, catalogue: Catalogue): RowGroup[] {
  const webinars = (webinarsByYear(catalogue).get(year) ?? []).map((entry) => ({
    start: entry.data.start,
    row: webinarLine(entry, catalogue),
  }));
  const events = (eventsByYear(catalogue).get(year) ?? []).map((entry) => ({ start: entry.data.start, row: eventLine(entry, catalogue) }));
  const all = [...webinars, ...events].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return [...Map.groupBy(all, ({ start }) => (start === UNKNOWN ? UNKNOWN : start.slice(0, 7)))].map(([month, own]) => ({
    id: `m${month}`,
    title: month === UNKNOWN ? words.undated : formatMonth(month),
    rows: own.map(({ row }) => row),
  }));
}

/** The year stands above the row, the hour matters only before. */
function webinarLine(entry: Entry<Webinar>, catalogue: Catalogue): RowView {
  const row = webinarRow(entry, catalogue);
  const { start } = entry.data;
  const ahead = isAhead(entry.data, catalogue.today);
  const lead = [formatDay(start), formatShortWeekday(start), ahead ? formatTime(start) : ''].filter(Boolean).join(', ');
  return { ...row, ahead, lead, facts: [webinarText.one, ...row.facts] };
}

/** As many signs as an ISO day has: of a month alone there is no day of the week. */
const DAY = 10;

function eventLine(entry: Entry<Event>, catalogue: Catalogue): RowView {
  const row = eventRow(entry, catalogue);
  const { start, end = start } = entry.data;
  const day = start === UNKNOWN ? '' : row.lead.replace(/[\s\u00a0]\d{4}$/, '');
  const lead = start.length === DAY && end === start ? `${day}, ${formatShortWeekday(start)}` : day;
  return { ...row, ahead: isAheadEvent(entry, catalogue.today), lead };
}
