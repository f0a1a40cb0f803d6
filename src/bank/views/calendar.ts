import { calendarText as words } from '../../text/calendar.ts';
import { decapitalise, formatDay, formatMonth, formatShortWeekday, formatTime } from '../../text/format.ts';
import { webinarText } from '../../text/webinars.ts';
import type { Entry } from '../bank.ts';
import { calendarOf, type Held } from '../calendars.ts';
import type { Catalogue } from '../catalogue.ts';
import { lastModified, newestDay } from '../last-modified.ts';
import type { CountedLink } from '../lists/list.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Event } from '../model/event.ts';
import type { Webinar } from '../model/webinar.ts';
import { formatSchoolYear } from '../school-year.ts';
import { urls } from '../urls.ts';
import { isAhead } from '../webinar-state.ts';
import { monthsOf, monthUrl, scheduleUrl, thingsOf, yearsOf, yearUrl, type CalendarScope } from './calendar-pages.ts';
import { eventRow, isAheadEvent } from './event.ts';
import type { Link, PageMeta } from './frame.ts';
import { webinarRow, type RowGroup, type RowView } from './row.ts';
import { subscriptionOf, type SubscriptionView } from './subscription.ts';

/** A school year month by month: webinars and events together, past and coming; or the webinars of one series. */
export interface CalendarView {
  readonly meta: PageMeta;
  readonly lead: string;
  /** Of this year from this month on, of another the whole of it. */
  readonly months: readonly RowGroup[];
  /** The months of this year that are over, below what is coming. */
  readonly over: readonly RowGroup[];
  /** School years, the newest first. */
  readonly years: readonly (CountedLink & { readonly current: boolean })[];
  /** The same in other looks: the month of what is next, a month as a table, the sheet to print, one series. */
  readonly looks: readonly Link[];
  readonly ahead: readonly RowView[];
  readonly subscription?: SubscriptionView | undefined;
}

/** Returns the calendar of a school year, September first; of this year what is coming stands before what is over. */
export function calendarView(scope: CalendarScope, year: string, catalogue: Catalogue): CalendarView {
  const isThis = year === catalogue.year;
  const all = rowsByMonth(scope, year, catalogue);
  const over = isThis ? all.filter((month) => isOver(month, catalogue.today)) : [];
  const isAllOver = over.length === all.length;
  const months = isAllOver ? all : all.filter((month) => !over.includes(month));
  return {
    meta: {
      title: titleOf(scope, isThis ? undefined : formatSchoolYear(year)),
      description: scope.name === undefined ? words.description : words.seriesDescription(scope.name),
      path: yearUrl(scope, year, catalogue.year),
      trail: [...(scope.id === undefined ? [] : [calendarLink]), ...(isThis ? [] : [rootLink(scope)])],
      updated: newestDay(thingsOf(scope, year, catalogue).map(({ entry }) => lastModified(entry, catalogue.today))),
    },
    lead: scope.name === undefined ? words.description : words.seriesLead,
    months,
    over: isAllOver ? [] : over,
    years: yearsOf(scope, catalogue).map((own) => ({
      text: formatSchoolYear(own),
      href: yearUrl(scope, own, catalogue.year),
      count: thingsOf(scope, own, catalogue).length,
      current: own === year,
    })),
    looks: looksOf(scope, months, catalogue),
    ahead: months.flatMap(({ rows }) => rows.filter(({ ahead }) => ahead)),
    subscription: isThis
      ? subscriptionOf(calendarOf(scope.id === undefined ? 'all' : 'series', scope.id ?? '', catalogue), catalogue)
      : undefined,
  };
}

const calendarLink: Link = { text: words.title, href: urls.calendar() };

/** Returns the way to the first page of a scope. */
export const rootLink = (scope: CalendarScope): Link => ({ text: scope.name ?? words.title, href: urls.calendar(undefined, scope.id) });

function titleOf({ name }: CalendarScope, year: string | undefined): string {
  if (name === undefined) return year === undefined ? words.title : words.yearTitle(year);
  return year === undefined ? name : words.seriesYear(name, year);
}

function looksOf(scope: CalendarScope, months: readonly RowGroup[], catalogue: Catalogue): Link[] {
  const next = months.find(({ rows }) => rows.some(({ ahead }) => ahead));
  const jump = next === undefined || next === months[0] ? [] : [{ text: words.next(decapitalise(next.title)), href: `#${next.id}` }];
  const known = [...monthsOf(scope, catalogue).keys()];
  const shown = next?.id.slice(1) ?? months.findLast(({ id }) => id !== `m${UNKNOWN}`)?.id.slice(1);
  const month =
    shown !== undefined && known.includes(shown) ? [{ text: words.asTable(formatMonth(shown)), href: monthUrl(scope, shown) }] : [];
  const series =
    scope.id === undefined
      ? catalogue.bank.region.series.map(({ id, name }) => ({ text: words.onlySeries(name), href: urls.series(id) }))
      : [];
  return [...jump, ...month, { text: words.toPrint, href: scheduleUrl(scope) }, ...(catalogue.webinars.length > 0 ? series : [])];
}

/** A month before this one; what goes on into this month keeps it among the coming. */
function isOver({ id, rows }: RowGroup, today: string): boolean {
  return id < `m${today.slice(0, 7)}` && !rows.some(({ ahead }) => ahead);
}

/** What has no date stands after the months. */
function rowsByMonth(scope: CalendarScope, year: string, catalogue: Catalogue): RowGroup[] {
  const all = thingsOf(scope, year, catalogue)
    .map((held) => ({ start: held.entry.data.start, row: lineOf(held, catalogue) }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return [...Map.groupBy(all, ({ start }) => (start === UNKNOWN ? UNKNOWN : start.slice(0, 7)))].map(([month, own]) => ({
    id: `m${month}`,
    title: month === UNKNOWN ? words.undated : formatMonth(month),
    rows: own.map(({ row }) => row),
  }));
}

/** Returns the row of a thing in a list by months: the year stands above it. */
export function lineOf(held: Held, catalogue: Catalogue): RowView {
  return held.kind === 'webinar' ? webinarLine(held.entry, catalogue) : eventLine(held.entry, catalogue);
}

/** The hour matters only before. */
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
