import { icalText as words } from '../../text/ical.ts';
import { heldIn, type CalendarOf, type Held } from '../calendars.ts';
import type { Catalogue } from '../catalogue.ts';
import { lastModified, newestDay } from '../last-modified.ts';
import { oncePer } from '../once-per.ts';
import { carriedUrl } from '../sample-site.ts';
import { calendarEvent } from './ical-event.ts';
import { escapeText, icalLines, type Property } from './ical-lines.ts';
import { timeZone } from './ical-zone.ts';

/** How often a phone should look for changes: a webinar of the evening may be cancelled in the morning. */
const REFRESH = 'PT6H';

/** Returns a calendar to subscribe to as iCalendar (RFC 5545, names and times of renewal by RFC 7986); the same content gives the same bytes. */
export function calendarFile(calendar: CalendarOf, catalogue: Catalogue): string {
  const held = heldIn(calendar, catalogue);
  const { region } = catalogue.bank;
  const changed = newestDay(held.map(({ entry }) => lastModified(entry, catalogue.today)));
  const named: Property[] = [
    ['NAME', escapeText(calendar.name)],
    ['X-WR-CALNAME', escapeText(calendar.name)],
    ['DESCRIPTION', escapeText(words.about)],
    ['X-WR-CALDESC', escapeText(words.about)],
    ...addressed('URL', carriedUrl(region.site, calendar.page)),
    ...addressed('SOURCE;VALUE=URI', carriedUrl(region.site, calendar.path)),
    ...(changed === undefined ? [] : [['LAST-MODIFIED', `${changed.replaceAll('-', '')}T000000Z`] as const]),
    ['REFRESH-INTERVAL;VALUE=DURATION', REFRESH],
    ['X-PUBLISHED-TTL', REFRESH],
  ];
  return file(named, held, catalogue);
}

/** Returns the calendar of one webinar or event: to be added as it is. */
export function eventFile(held: Held, catalogue: Catalogue): string {
  return file([], [held], catalogue);
}

function file(named: readonly Property[], held: readonly Held[], catalogue: Catalogue): string {
  const zone = catalogue.bank.region.time_zone;
  const years = held.flatMap(({ entry: { data } }) => [data.start, data.end ?? data.start]).map((date) => Number(date.slice(0, 4)));
  const [first, last] = years.length === 0 ? [Number(catalogue.year.slice(0, 4)), 0] : [Math.min(...years), Math.max(...years)];
  const head = icalLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Kopilka//Calendar//RU'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-TIMEZONE', zone],
    ...named,
    ...timeZone({ zone, first, last: Math.max(first, last) }),
  ]);
  return [head, ...held.map((one) => eventText(one, catalogue)), icalLines([['END', 'VCALENDAR']])].join('');
}

const addressed = (name: string, address: string | undefined): Property[] => (address === undefined ? [] : [[name, address]]);

/** The same event stands in the calendar of all, of its association, subject and series, and alone. */
function eventText(held: Held, catalogue: Catalogue): string {
  const known = texts(catalogue);
  const text = known.get(held) ?? icalLines(calendarEvent(held, catalogue));
  known.set(held, text);
  return text;
}

const texts = oncePer((_: Catalogue) => new Map<Held, string>());
