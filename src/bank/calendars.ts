import { isOneSitting } from '../text/format-hours.ts';
import { icalText } from '../text/ical.ts';
import type { Entry } from './bank.ts';
import { groupMany, type Catalogue } from './catalogue.ts';
import { lastDayOf } from './days.ts';
import type { Event } from './model/event.ts';
import type { Webinar } from './model/webinar.ts';
import { oncePer } from './once-per.ts';
import { isSwitchedOn } from './sections.ts';
import { urls } from './urls.ts';

/** A webinar or an event that stands on a day of a calendar. */
export type Held = { readonly kind: 'webinar'; readonly entry: Entry<Webinar> } | { readonly kind: 'event'; readonly entry: Entry<Event> };

/** A calendar that one can subscribe to. */
export interface CalendarOf {
  readonly of: 'all' | 'unit' | 'subject' | 'series';
  /** Of the unit, subject or series; empty of the whole. */
  readonly id: string;
  readonly name: string;
  /** Root address of the file. */
  readonly path: string;
  /** Root address of the page that offers it. */
  readonly page: string;
}

/** Tells whether a date names its day, not a month or a year alone. */
export const hasDay = (date: string) => /^\d{4}-\d{2}-\d{2}/.test(date);

/** Returns the last ISO day of what is held; a sitting of one night is of the day on which it begins. */
export function lastDayHeld({ kind, entry }: Held): string {
  const { start, end = start } = entry.data;
  return lastDayOf(kind === 'webinar' && isOneSitting(start, end) ? start : end);
}

/** Returns everything that has a day, the earliest first; what is known by its month only has no place in a calendar. */
export const heldOf = oncePer((catalogue: Catalogue): readonly Held[] => {
  const webinars = catalogue.webinars.map((entry): Held => ({ kind: 'webinar', entry }));
  const events = catalogue.events.map((entry): Held => ({ kind: 'event', entry }));
  const keyOf = ({ kind, entry }: Held) => `${entry.data.start} ${kind} ${entry.id}`;
  return [...webinars, ...events].filter(({ entry }) => hasDay(entry.data.start)).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
});

/** Returns the calendars of a bank: of all, of each association, subject and series; the address of one lives as long as its page. */
export const calendarsOf = oncePer((catalogue: Catalogue): readonly CalendarOf[] => {
  const { bank, byFacet } = catalogue;
  if (!isSwitchedOn('webinar', bank) && !isSwitchedOn('event', bank)) return [];
  const { names } = icalText;
  const { short } = bank.region.bank;
  const make = (of: CalendarOf['of'], id: string, name: string, page: string): CalendarOf => ({
    ...{ of, id, page, name },
    path: urls.calendarFile(page),
  });
  return [
    make('all', '', names.all(short), urls.calendar()),
    ...[...bank.entries.unit.values()].map(({ id, data }) => make('unit', id, names.unit(data.short_name, short), urls.entry('unit', id))),
    ...[...byFacet.subject.keys()].sort().map((id) => {
      const subject = bank.vocabularies.subjects.get(id)?.name ?? id;
      return make('subject', id, names.subject(subject, short), urls.facet('subject', id));
    }),
    ...seriesOf(catalogue).map(({ id, name }) => make('series', id, names.series(name, short), urls.series(id))),
  ];
});

/** Returns the series of webinars that have a page; none where the region has no webinars. */
export function seriesOf({ bank }: Catalogue): readonly { readonly id: string; readonly name: string }[] {
  return isSwitchedOn('webinar', bank) ? bank.region.series : [];
}

/** Returns what stands in a calendar, the earliest first. */
export function heldIn({ of, id }: CalendarOf, catalogue: Catalogue): readonly Held[] {
  return of === 'all' ? heldOf(catalogue) : (index(catalogue)[of].get(id) ?? []);
}

/** Returns the calendar of an association, subject or series, or that of all; `undefined` where the bank has none. */
export function calendarOf(of: CalendarOf['of'], id: string, catalogue: Catalogue): CalendarOf | undefined {
  return byKey(catalogue).get(`${of}/${id}`);
}

/** Returns the calendar that a page offers, `undefined` where it offers none. */
export function calendarBeside(page: string, catalogue: Catalogue): CalendarOf | undefined {
  return byPage(catalogue).get(page);
}

const byPage = oncePer((catalogue: Catalogue) => new Map(calendarsOf(catalogue).map((calendar) => [calendar.page, calendar])));
const byKey = oncePer(
  (catalogue: Catalogue) => new Map(calendarsOf(catalogue).map((calendar) => [`${calendar.of}/${calendar.id}`, calendar])),
);

const index = oncePer((catalogue: Catalogue) => {
  const held = heldOf(catalogue);
  const { subjects } = catalogue.bank.vocabularies;
  const wider = (id: string) => [id, subjects.get(id)?.parent].filter((subject) => subject !== undefined);
  return {
    unit: groupMany(held, ({ entry }) => [...new Set(entry.data.units)]),
    subject: groupMany(held, ({ entry }) => [...new Set(entry.data.subjects.flatMap(wider))]),
    series: groupMany(held, ({ kind, entry }) => (kind === 'webinar' && entry.data.series !== undefined ? [entry.data.series] : [])),
  };
});
