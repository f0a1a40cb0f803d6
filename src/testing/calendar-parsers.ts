import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** What a phone would show of an event. */
export interface Seen {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly wholeDays: boolean;
  readonly status: string;
  readonly sequence: number;
  readonly url: string;
  readonly location: string;
  readonly categories: readonly string[];
}

const day = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

/** Returns the events of a calendar as ical.js reads it; throws when it cannot. */
export function byIcalJs(text: string): Seen[] {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const told = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
    const value = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: told(event.startDate),
      end: told(event.endDate),
      wholeDays: event.startDate.isDate,
      status: value('status'),
      sequence: event.sequence,
      url: value('url'),
      location: event.location ?? '',
      categories: (component.getFirstProperty('categories')?.getValues() ?? []).map(String),
    };
  });
}

/** Returns the events of a calendar as node-ical reads it. */
export function byNodeIcal(text: string): Seen[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
  return events.map((event) => {
    const isWhole = event.datetype === 'date';
    const told = (date: Date) => (isWhole ? day(date) : date.toISOString());
    return {
      uid: event.uid,
      summary: String(event.summary),
      description: String(event.description),
      start: told(event.start),
      end: told(event.end!),
      wholeDays: isWhole,
      status: String(event.status),
      sequence: Number(event.sequence),
      url: String(event.url ?? ''),
      location: event.location === undefined ? '' : String(event.location),
      categories: event.categories ?? [],
    };
  });
}
