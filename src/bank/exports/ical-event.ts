import { eventText } from '../../text/events.ts';
import { formatDays, formatMoment } from '../../text/format.ts';
import { icalText as words } from '../../text/ical.ts';
import { webinarText } from '../../text/webinars.ts';
import type { Entry } from '../bank.ts';
import type { Held } from '../calendars.ts';
import type { Catalogue } from '../catalogue.ts';
import { lastDayOf, nextDay } from '../days.ts';
import { lastModified } from '../last-modified.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Event } from '../model/event.ts';
import type { Webinar } from '../model/webinar.ts';
import { schoolYearOf } from '../school-year.ts';
import { carriedUrl } from '../sample-site.ts';
import { urls } from '../urls.ts';
import { creditName, subjectName, tellingSubjects } from '../views/card.ts';
import { addedNote } from '../views/status-note.ts';
import { escapeText, parameter, type Property } from './ical-lines.ts';
import { sequenceOf } from './ical-sequence.ts';

/** Returns the VEVENT of a webinar or of an event whose day is known. */
export function calendarEvent(held: Held, catalogue: Catalogue): Property[] {
  const { kind, entry } = held;
  const { region } = catalogue.bank;
  const address = addressOf(held, catalogue);
  const changed = dayOfChange(entry, catalogue.today);
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', uidOf(held, region.id)],
    ['DTSTAMP', `${compact(changed)}T000000Z`],
    ['LAST-MODIFIED', `${compact(changed)}T000000Z`],
    ['SEQUENCE', String(sequenceOf(entry.data))],
    ...(kind === 'webinar' ? hours(entry.data, region.time_zone) : wholeDays(entry.data)),
    ['SUMMARY', escapeText(summaryOf(held))],
    ['DESCRIPTION', escapeText(descriptionOf(held, catalogue))],
    ...(address === undefined ? [] : [['URL', address] as const]),
    ...(kind === 'webinar' ? conference(entry.data) : place(entry.data)),
    ['CATEGORIES', categoriesOf(held, catalogue).map(escapeText).join(',')],
    ['STATUS', isCancelled(held) ? 'CANCELLED' : 'CONFIRMED'],
    ['END', 'VEVENT'],
  ];
}

/** The region, not the host, makes the name unique: a bank that moves to another address keeps the events of its subscribers. */
const uidOf = ({ kind, entry }: Held, region: string) => `${kind}-${entry.id}@${region}.kopilka`;

const isCancelled = ({ entry }: Held) => entry.data.status === 'cancelled';
const compact = (day: string) => day.replaceAll('-', '');
const addressOf = ({ kind, entry }: Held, { bank }: Catalogue) => carriedUrl(bank.region.site, urls.entry(kind, entry.id));

/** The clock of the build must not come in: where nobody says when an event was changed, its school year stands for the day. */
function dayOfChange(entry: Entry<Webinar | Event>, today: string): string {
  return lastModified(entry, today) ?? `${(entry.year ?? schoolYearOf(entry.data.start)).slice(0, 4)}-09-01`;
}

/**
 * Hours are told by the clocks of the region with its time zone rather than by Greenwich: a phone then shows «15:00» with its zone, moves
 * it for those who are elsewhere, and should the clocks be changed by law, the meeting stays at 15:00.
 */
function hours({ start, end }: Webinar, zone: string): Property[] {
  const wall = (moment: string) => `${moment.slice(0, 16).replace(/[-:]/g, '')}00`;
  return [
    [`DTSTART;TZID=${zone}`, wall(start)],
    [`DTEND;TZID=${zone}`, wall(end)],
  ];
}

/** The end of whole days is the day after them (RFC 5545, 3.6.1); they do not make a teacher busy. */
function wholeDays({ start, end = start }: Event): Property[] {
  return [
    ['DTSTART;VALUE=DATE', compact(start)],
    ['DTEND;VALUE=DATE', compact(nextDay(lastDayOf(end)))],
    ['TRANSP', 'TRANSPARENT'],
  ];
}

function summaryOf(held: Held): string {
  const { title, demo } = held.entry.data;
  const word = held.kind === 'webinar' ? words.cancelled : words.cancelledEvent;
  const told = isCancelled(held) ? word(title) : title;
  return demo ? words.sample(told) : told;
}

function descriptionOf(held: Held, catalogue: Catalogue): string {
  const { data } = held.entry;
  const address = addressOf(held, catalogue);
  const speakers = data.demo ? [] : data.speakers.map((credit) => creditName(credit, catalogue)).filter(Boolean);
  return [
    data.demo && words.sampleNote,
    ...(held.kind === 'webinar' ? changesOf(held.entry.data) : changesOfEvent(held.entry.data)),
    data.summary,
    speakers.length > 0 && words.speakers(speakers.join(', ')),
    words.units(namesOf(data.units, catalogue).join(', ')),
    ...(held.kind === 'webinar' ? waysIn(held.entry.data) : []),
    address === undefined ? undefined : words.page(address),
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
}

/** From when it was moved is said once, however the editors put it. */
function changesOf({ status, status_note, moved_from }: Webinar): (string | undefined)[] {
  const note = status_note ?? (status === 'cancelled' ? words.cancelledNote : undefined);
  if (moved_from === undefined) return [note];
  return [words.movedFrom(formatMoment(moved_from)), addedNote(note ?? '', webinarText.states.moved, true) || undefined];
}

function changesOfEvent({ status, status_note, moved_from }: Event): (string | undefined)[] {
  const note = status_note ?? (status === 'cancelled' ? words.cancelledEventNote : undefined);
  if (moved_from === undefined) return [note];
  return [words.eventMovedFrom(formatDays(moved_from)), addedNote(note ?? '', eventText.states.moved, true) || undefined];
}

function waysIn({ join_url, recording, demo, status }: Webinar): (string | undefined)[] {
  const isOpen = join_url !== undefined && join_url !== UNKNOWN && !demo && status !== 'cancelled';
  return [isOpen ? words.join(join_url) : undefined, recording?.url === undefined ? undefined : words.recording(recording.url)];
}

/** Phones make a button of the place; RFC 7986 has a property of its own for the same. Nobody can come in to a sample or to what is cancelled. */
function conference({ join_url, demo, status }: Webinar): Property[] {
  if (join_url === undefined || join_url === UNKNOWN || demo || status === 'cancelled') return [];
  return [
    ['LOCATION', escapeText(join_url)],
    [`CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=${parameter(words.joinName)}`, join_url],
  ];
}

const place = ({ place: where }: Event): Property[] => (where === undefined ? [] : [['LOCATION', escapeText(where)]]);

function categoriesOf({ kind, entry }: Held, { bank }: Catalogue): string[] {
  const { subjects } = entry.data;
  const what = kind === 'webinar' ? webinarText.one : eventText.kinds[entry.data.kind];
  const series = kind === 'webinar' ? bank.region.series.find(({ id }) => id === entry.data.series)?.name : undefined;
  return [what, ...(series ? [series] : []), ...tellingSubjects(subjects, bank).map((id) => subjectName(id, entry.year, bank))];
}

function namesOf(units: readonly string[], { bank }: Catalogue): string[] {
  return units.flatMap((id) => bank.entries.unit.get(id)?.data.short_name ?? []);
}
