import { calendarText as words } from '../../text/calendar.ts';
import { decapitalise, formatDays, formatMonth } from '../../text/format.ts';
import { formatHours } from '../../text/format-hours.ts';
import { hasDay, lastDayHeld, type Held } from '../calendars.ts';
import type { Catalogue } from '../catalogue.ts';
import { addDays, lastDayOf, weekdayOf } from '../days.ts';
import { lastModified, newestDay } from '../last-modified.ts';
import { urls } from '../urls.ts';
import { lineOf, rootLink } from './calendar.ts';
import { monthsOf, monthUrl, type CalendarScope } from './calendar-pages.ts';
import { offsetOn, webinarChange } from './clock.ts';
import { changeOf } from './event-change.ts';
import type { Link, PageMeta } from './frame.ts';
import type { RowView } from './row.ts';

/** A thing in a cell of the table. */
export interface CellThing extends Link {
  /** `15:00–16:00`, or the days of what is longer than one. */
  readonly when?: string | undefined;
  readonly off: boolean;
  /** `Отменено`, `Перенесён с 4 февраля`. */
  readonly mark?: string | undefined;
  readonly demo: boolean;
}

/** A day of the table; without a day it is outside the month. */
export interface DayCell {
  readonly day?: string | undefined;
  readonly things: readonly CellThing[];
}

/** A month as a table of weeks, and as rows for a narrow screen. */
export interface MonthView {
  readonly meta: PageMeta;
  readonly title: string;
  readonly weeks: readonly (readonly DayCell[])[];
  readonly rows: readonly RowView[];
  /** Those of the rows of which no day is known: they have no cell. */
  readonly loose: readonly RowView[];
  readonly previous?: Link | undefined;
  readonly next?: Link | undefined;
  /** The list in which this month stands. */
  readonly list: Link;
  /** How far the clocks are ahead of Greenwich: a browser marks today by it. */
  readonly offset: string;
  readonly samples: readonly RowView[];
}

/** Returns a month of the calendar. */
export function monthView(scope: CalendarScope, month: string, catalogue: Catalogue): MonthView {
  const months = monthsOf(scope, catalogue);
  const held = months.get(month) ?? [];
  const known = [...months.keys()];
  const at = known.indexOf(month);
  const title = [scope.name ?? words.title, decapitalise(formatMonth(month))].join(': ');
  const rows = held.map((one) => lineOf(one, catalogue));
  const dated = held.filter(({ entry }) => hasDay(entry.data.start));
  const root = rootLink(scope);
  return {
    meta: {
      title,
      description: words.monthDescription(title),
      path: monthUrl(scope, month),
      trail: scope.id === undefined ? [root] : [{ text: words.title, href: urls.calendar() }, root],
      updated: newestDay(held.map(({ entry }) => lastModified(entry, catalogue.today))),
    },
    title,
    weeks: weeksOf(month, dated),
    rows,
    loose: held.filter((one) => !dated.includes(one)).map((one) => lineOf(one, catalogue)),
    previous: linkTo(scope, known[at - 1]),
    next: linkTo(scope, known[at + 1]),
    list: { text: words.asList, href: root.href },
    offset: offsetOn(`${month}-15T12:00`, catalogue.bank.region.time_zone),
    samples: rows.filter(({ ahead }) => ahead),
  };
}

function linkTo(scope: CalendarScope, month: string | undefined): Link | undefined {
  return month === undefined ? undefined : { text: formatMonth(month), href: monthUrl(scope, month) };
}

const WEEK = 7;

/** Weeks from Monday on; what goes on for days stands on each of them. */
function weeksOf(month: string, held: readonly Held[]): DayCell[][] {
  const first = `${month}-01`;
  const spans = held.map((one) => ({ from: one.entry.data.start.slice(0, 10), till: lastDayHeld(one), thing: thingOf(one) }));
  const before = Array.from({ length: weekdayOf(first) - 1 }, (): DayCell => ({ things: [] }));
  const count = Number(lastDayOf(month).slice(8));
  const days = Array.from({ length: count }, (_, index): DayCell => {
    const day = addDays(first, index);
    return { day, things: spans.filter(({ from, till }) => from <= day && day <= till).map(({ thing }) => thing) };
  });
  const cells = [...before, ...days];
  while (cells.length % WEEK > 0) cells.push({ things: [] });
  return Array.from({ length: cells.length / WEEK }, (_, week) => cells.slice(week * WEEK, (week + 1) * WEEK));
}

function thingOf(held: Held): CellThing {
  const { title, demo, start, end, status } = held.entry.data;
  const own = { text: title, demo, off: status === 'cancelled', href: urls.entry(held.kind, held.entry.id) };
  const days = end === undefined || end === start ? undefined : formatDays(start, end);
  return held.kind === 'webinar'
    ? { ...own, when: formatHours(start, end ?? start), mark: webinarChange(held.entry.data) }
    : { ...own, when: days, mark: changeOf(held.entry.data)?.said };
}
