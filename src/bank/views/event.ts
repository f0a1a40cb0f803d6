import { eventText } from '../../text/events.ts';
import { formatDays } from '../../text/format.ts';
import { webinarText } from '../../text/webinars.ts';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { UNKNOWN } from '../model/common.ts';
import { eventKinds, type Event } from '../model/event.ts';
import type { CountedLink } from '../lists/list.ts';
import { hasDay } from '../calendars.ts';
import { oncePer } from '../once-per.ts';
import { relationsOf } from '../relations.ts';
import { formatSchoolYear, schoolYearOf } from '../school-year.ts';
import { urls } from '../urls.ts';
import { cardOf, type CardView } from './card.ts';
import { changeOf, type EventChange } from './event-change.ts';
import { eventKicker, isSaid } from './event-kind.ts';
import { documentRow } from './document-row.ts';
import { creditFacts, facetFacts, fact, facts, subjectFacts, unitFacts, type FactView, type Said } from './fact.ts';
import { filesOf, type FileView } from './file.ts';
import type { RowGroup, RowView } from './row.ts';

/** Everything the page of an event shows besides its body. */
export interface EventView {
  readonly data: Event;
  /** `Заседание РУМО № 1`. */
  readonly kicker?: string | undefined;
  readonly when: string;
  /** `Отменено`, `Перенесено с 3 ноября 2025`, and why. */
  readonly change?: EventChange | undefined;
  /** ISO date, as exact as it is known. */
  readonly date?: string | undefined;
  /** The file that adds it to a calendar, while its day is ahead. */
  readonly add?: string | undefined;
  readonly facts: readonly FactView[];
  readonly files: readonly FileView[];
  readonly documents: readonly RowView[];
  readonly materials: readonly CardView[];
}

/** The list of events: what is ahead, then school years, the newest first. */
export interface EventsView {
  readonly ahead: readonly RowView[];
  readonly years: readonly RowGroup[];
  /** Links to the years: all events of each, those ahead among them. */
  readonly links: readonly CountedLink[];
  readonly total: number;
}

/** Returns the list of all events. */
export const eventsView = oncePer((catalogue: Catalogue): EventsView => {
  const { events } = catalogue;
  const rows = (list: readonly Entry<Event>[]) => list.map((entry) => eventRow(entry, catalogue));
  const years = [...Map.groupBy(events, yearOf)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, all]) => ({ year, all, over: all.filter((entry) => !isAheadEvent(entry, catalogue.today)) }));
  return {
    total: events.length,
    ahead: rows(events.filter((entry) => isAheadEvent(entry, catalogue.today)).reverse()),
    years: years
      .filter(({ over }) => over.length > 0)
      .map(({ year, over }) => ({ id: `y${year}`, title: eventText.year(formatSchoolYear(year)), rows: rows(inOrder(over)) })),
    links: years.map(({ year, all, over }) => ({
      text: formatSchoolYear(year),
      href: over.length > 0 ? `#y${year}` : '#vperedi',
      count: all.length,
    })),
  };
});

/** Returns the row of an event. */
export function eventRow({ id, data }: Entry<Event>, { bank }: Catalogue): RowView {
  const [when, what] = [formatDays(data.start, data.end), eventKicker(data, bank)];
  const dated = data.start === UNKNOWN ? { lead: eventText.undated } : { lead: when, date: data.start };
  return {
    href: urls.entry('event', id),
    title: data.title,
    demo: data.demo,
    off: data.status === 'cancelled',
    mark: data.status === 'planned' ? undefined : eventText.states[data.status],
    ...dated,
    facts: [what].filter((words) => !isSaid(words, data)),
  };
}

/** Tells whether an event is still ahead or goes on; an event of an unknown date is not promised. */
export function isAheadEvent({ data: { start, end } }: Entry<Event>, today: string): boolean {
  const last = end ?? start;
  return last !== UNKNOWN && last >= today.slice(0, last.length);
}

/** Returns all that the page of an event shows. */
export function eventView(entry: Entry<Event>, catalogue: Catalogue): EventView {
  const { data, id } = entry;
  const { bank, item } = catalogue;
  return {
    data,
    kicker: isSaid(eventKicker(data, bank), data) ? undefined : eventKicker(data, bank),
    when: data.start === UNKNOWN ? eventText.year(formatSchoolYear(yearOf(entry))) : formatDays(data.start, data.end),
    date: data.start === UNKNOWN ? undefined : data.start,
    change: changeOf(data),
    add:
      data.status !== 'cancelled' && hasDay(data.start) && isAheadEvent(entry, catalogue.today) ? urls.eventFile('event', id) : undefined,
    facts: facts([
      fact(eventText.facts.place, data.place),
      { name: eventText.facts.units, values: unitFacts(data.units, catalogue) },
      { name: eventText.facts.speakers, values: creditFacts(data.speakers, catalogue) },
      { name: eventText.facts.audiences, values: facetFacts('audience', data.audiences, catalogue) },
      { name: eventText.facts.subjects, values: subjectFacts(data.subjects, entry.year, catalogue) },
      { name: eventText.facts.levels, values: facetFacts('level', data.levels, catalogue) },
      { name: eventText.facts.themes, values: facetFacts('theme', data.themes, catalogue) },
      fact(eventText.facts.attendance, attendanceText(data.attendance)),
      { name: eventText.facts.plan, values: planFacts(`event/${id}`, catalogue) },
      fact(eventText.facts.source, data.source),
    ]),
    files: filesOf(entry),
    documents: data.documents.flatMap((document) => bank.entries.document.get(document) ?? []).map((document) => documentRow(document)),
    materials: data.materials.flatMap((material) => item.get(`material/${material}`) ?? []).map((found) => cardOf(found, catalogue)),
  };
}

/** Returns `1 250 человек`, or `undefined` when the number is not known. */
export function attendanceText(attendance: number | typeof UNKNOWN | undefined): string | undefined {
  return attendance === undefined || attendance === UNKNOWN ? undefined : webinarText.people(attendance);
}

/** Returns links to the points of plans that a thing fulfils. */
export function planFacts(key: string, catalogue: Catalogue): Said[] {
  return (relationsOf(catalogue).promisesOf.get(key) ?? []).map(({ plan, item }) => ({
    text: item.title,
    href: `${urls.entry('document', plan.id)}#${item.id}`,
  }));
}

/** Those with a date first, latest on top; the rest by kind and number. */
function inOrder(events: readonly Entry<Event>[]): Entry<Event>[] {
  const dated = events.filter(({ data }) => data.start !== UNKNOWN);
  const undated = events.filter(({ data }) => data.start === UNKNOWN);
  return [
    ...dated,
    ...undated.sort(
      (a, b) => eventKinds.indexOf(a.data.kind) - eventKinds.indexOf(b.data.kind) || (a.data.number ?? 0) - (b.data.number ?? 0),
    ),
  ];
}

/** Returns the school year of an event. */
export function yearOf({ year, data }: Entry<Event>): string {
  return year ?? schoolYearOf(data.start);
}
