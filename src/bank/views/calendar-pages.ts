import { heldOf, lastDayHeld, seriesOf, type Held } from '../calendars.ts';
import { groupMany, type Catalogue } from '../catalogue.ts';
import { monthsBetween } from '../days.ts';
import { oncePer } from '../once-per.ts';
import { isSwitchedOn } from '../sections.ts';
import { urls } from '../urls.ts';
import { yearOf } from './event.ts';
import { webinarsByYear } from './webinars.ts';

/** What a calendar shows: everything, or one series of webinars. */
export interface CalendarScope {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** A page of the calendar: a school year as a list, a month as a table, or the sheet of what is ahead. */
export type CalendarPage = { readonly path: string; readonly scope: CalendarScope } & (
  { readonly kind: 'year'; readonly year: string } | { readonly kind: 'month'; readonly month: string } | { readonly kind: 'schedule' }
);

/** The last part of the address of the sheet. */
const SCHEDULE = 'raspisanie';

/** Returns the address of a page of the calendar; this school year stands at the root of its scope. */
export const scheduleUrl = (scope: CalendarScope) => urls.calendar(SCHEDULE, scope.id);
export const monthUrl = (scope: CalendarScope, month: string) => urls.calendar(month, scope.id);
export const yearUrl = (scope: CalendarScope, year: string, current: string) =>
  urls.calendar(year === current ? undefined : year, scope.id);

/** Returns the whole and each series; none where the region has neither webinars nor events. */
export const calendarScopes = oncePer((catalogue: Catalogue): readonly CalendarScope[] => {
  const { bank } = catalogue;
  return isSwitchedOn('webinar', bank) || isSwitchedOn('event', bank) ? [{}, ...seriesOf(catalogue)] : [];
});

/** Returns every page of the calendar: of each scope its school years, this one even while it is empty, its months that hold anything, its sheet. */
export const calendarPages = oncePer((catalogue: Catalogue): readonly CalendarPage[] =>
  calendarScopes(catalogue).flatMap((scope) => [
    ...yearsOf(scope, catalogue).map((year) => ({ kind: 'year' as const, scope, year, path: yearUrl(scope, year, catalogue.year) })),
    ...[...monthsOf(scope, catalogue).keys()].map((month) => ({ kind: 'month' as const, scope, month, path: monthUrl(scope, month) })),
    { kind: 'schedule' as const, scope, path: scheduleUrl(scope) },
  ]),
);

/** Returns the school years of a scope, the newest first. */
export function yearsOf(scope: CalendarScope, catalogue: Catalogue): string[] {
  return [...new Set([catalogue.year, ...inScope(scope, catalogue).byYear.keys()])].sort((a, b) => (a < b ? 1 : -1));
}

/** Returns everything of a school year, be its day known or not. */
export function thingsOf(scope: CalendarScope, year: string, catalogue: Catalogue): readonly Held[] {
  return inScope(scope, catalogue).byYear.get(year) ?? [];
}

/** Returns month → what is held in it, the earliest month first, that of which only the month is known among it; what goes on over a month stands in each. */
export function monthsOf(scope: CalendarScope, catalogue: Catalogue): ReadonlyMap<string, readonly Held[]> {
  return inScope(scope, catalogue).byMonth;
}

const index = oncePer((catalogue: Catalogue) => new Map(calendarScopes(catalogue).map((scope) => [scope.id, indexOf(scope, catalogue)])));

function inScope({ id }: CalendarScope, catalogue: Catalogue): ReturnType<typeof indexOf> {
  const found = index(catalogue).get(id);
  if (found === undefined) throw new Error(`No calendar of series ${id}.`);
  return found;
}

/** A date of which the day is not known. */
const MONTH = /^\d{4}-\d{2}$/;

/** A slip in the year of an end must not make a page for each month of a century. */
const LONGEST = 24;

function indexOf({ id }: CalendarScope, catalogue: Catalogue) {
  const fits = ({ kind, entry }: Held) => id === undefined || (kind === 'webinar' && entry.data.series === id);
  const webinars = [...webinarsByYear(catalogue)].flatMap(([year, own]) =>
    own.map((entry) => ({ year, held: { kind: 'webinar' as const, entry } })),
  );
  const events = catalogue.events.map((entry) => ({ year: yearOf(entry), held: { kind: 'event' as const, entry } }));
  const all: { year: string; held: Held }[] = [...webinars, ...events].filter(({ held }) => fits(held));
  const loose = events.map(({ held }) => held).filter(({ entry }) => MONTH.test(entry.data.start));
  const months = groupMany([...heldOf(catalogue), ...loose].filter(fits), (held) =>
    monthsBetween(held.entry.data.start.slice(0, 7), lastDayHeld(held).slice(0, 7)).slice(0, LONGEST),
  );
  return {
    byYear: new Map([...Map.groupBy(all, ({ year }) => year)].map(([year, own]) => [year, own.map(({ held }) => held)])),
    byMonth: new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
