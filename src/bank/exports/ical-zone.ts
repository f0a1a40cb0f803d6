import { formatOffset, offsetAt } from '../time-zone.ts';
import type { Property } from './ical-lines.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** A change of the clocks: minutes ahead of Greenwich before and after it. */
interface Change {
  readonly moment: number;
  readonly from: number;
  readonly to: number;
}

/** A time zone in the years that a calendar spans. */
export interface ZoneSpan {
  readonly zone: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Returns the VTIMEZONE of a zone for the years of a calendar, as the tables of the machine know it: without one some programs take local
 * times for times of their own place. Each change of the clocks is named by its day, so that zones that were moved by law, as Moscow was, come out right.
 */
export function timeZone(span: ZoneSpan): readonly Property[] {
  const name = `${span.zone} ${span.first} ${span.last}`;
  const made = known.get(name) ?? zoneOf(span);
  known.set(name, made);
  return made;
}

/** A thousand calendars of one event each span the same few years. */
const known = new Map<string, readonly Property[]>();

function zoneOf({ zone, first, last }: ZoneSpan): Property[] {
  // Two days early: by the clocks of any zone the year has not begun yet.
  const begins = Date.UTC(first, 0, -1);
  const offset = offsetAt(zone, begins);
  const base: Change = { moment: begins, from: offset, to: offset };
  return [
    ['BEGIN', 'VTIMEZONE'],
    ['TZID', zone],
    ...[base, ...changesOf(zone, begins, Date.UTC(last + 1, 0, 1))].flatMap(observance),
    ['END', 'VTIMEZONE'],
  ];
}

function observance({ moment, from, to }: Change): Property[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  // The moment of a change is told by the clocks as they went before it (RFC 5545, 3.6.5).
  const start = new Date(moment + from * MINUTE).toISOString().replace(/[-:]|\.\d+Z/g, '');
  return [
    ['BEGIN', kind],
    ['DTSTART', start],
    ['TZOFFSETFROM', formatOffset(from, '')],
    ['TZOFFSETTO', formatOffset(to, '')],
    ['END', kind],
  ];
}

function changesOf(zone: string, begins: number, ends: number): Change[] {
  const changes: Change[] = [];
  for (let day = begins; day < ends; day += DAY) {
    const [from, to] = [offsetAt(zone, day), offsetAt(zone, day + DAY)];
    if (from !== to) changes.push({ moment: changeWithin(zone, day, day + DAY), from, to });
  }
  return changes;
}

/** The minute at which the clocks change between two moments. */
function changeWithin(zone: string, before: number, after: number): number {
  if (after - before <= MINUTE) return after;
  const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
  return offsetAt(zone, middle) === offsetAt(zone, before) ? changeWithin(zone, middle, after) : changeWithin(zone, before, middle);
}
