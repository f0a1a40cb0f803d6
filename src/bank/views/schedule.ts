import { calendarText as words } from '../../text/calendar.ts';
import { capitalise, decapitalise, formatDay, formatDays, formatWeekday } from '../../text/format.ts';
import { formatHours } from '../../text/format-hours.ts';
import { eventText } from '../../text/events.ts';
import { webinarText } from '../../text/webinars.ts';
import type { Bank } from '../bank.ts';
import { hasDay, type Held } from '../calendars.ts';
import type { Catalogue } from '../catalogue.ts';
import { lastModified, newestDay } from '../last-modified.ts';
import { carriedUrl } from '../sample-site.ts';
import { urls } from '../urls.ts';
import { rootLink } from './calendar.ts';
import { monthsOf, scheduleUrl, type CalendarScope } from './calendar-pages.ts';
import { creditName } from './card.ts';
import { movedFrom } from './clock.ts';
import { changeOf } from './event-change.ts';
import { isAheadEvent } from './event.ts';
import { eventKicker } from './event-kind.ts';
import type { Link, PageMeta } from './frame.ts';
import { isAhead } from '../webinar-state.ts';

/** A line of the sheet. */
export interface ScheduleRow extends Link {
  /** `24 ноября, вторник`. */
  readonly day: string;
  /** `15:00–16:15 (мск)`; empty of whole days. */
  readonly hours: string;
  /** `Вебинар`, `Заседание РУМО № 2`. */
  readonly what: string;
  /** The address as it is typed from paper, without `https://`; `undefined` while the site has none of its own. */
  readonly address: string | undefined;
  readonly speakers: string;
  readonly audience: string;
  /** `Перенесён с 4 февраля 2026, среда, 15:00`: those who have an older sheet must learn of it. */
  readonly movedFrom?: string | undefined;
  /** `Отменён` of a webinar, `Отменено` of an event; nothing while it goes as planned. */
  readonly off?: string | undefined;
  readonly demo: boolean;
}

/** What is ahead on a sheet of paper. */
export interface ScheduleView {
  readonly meta: PageMeta;
  /** `24 ноября 2026 — 15 апреля 2027`. */
  readonly period?: string | undefined;
  readonly rows: readonly ScheduleRow[];
  /** The whole address of the calendar, for its code on paper; `undefined` while the site has none of its own. */
  readonly calendar: string | undefined;
}

/** Returns the sheet of what is ahead in a scope, cancelled ones among it: those who have an older sheet must learn of it. */
export function scheduleView(scope: CalendarScope, catalogue: Catalogue): ScheduleView {
  const { region } = catalogue.bank;
  const all = new Set([...monthsOf(scope, catalogue).values()].flat());
  const held = [...all].filter((one) => hasDay(one.entry.data.start) && isHeldAhead(one, catalogue.today));
  const first = held[0]?.entry.data.start.slice(0, 10);
  const last = newestDay(held.map(({ entry: { data } }) => (data.end ?? data.start).slice(0, 10)));
  const root = rootLink(scope);
  return {
    meta: {
      title: scope.name === undefined ? words.schedule : words.scheduleOf(scope.name),
      description: words.scheduleDescription,
      path: scheduleUrl(scope),
      trail: scope.id === undefined ? [root] : [{ text: words.title, href: urls.calendar() }, root],
      updated: newestDay(held.map(({ entry }) => lastModified(entry, catalogue.today))),
    },
    period: first === undefined ? undefined : formatDays(first, last),
    rows: held.map((one) => rowOf(one, catalogue)),
    calendar: carriedUrl(region.site, root.href),
  };
}

/** Returns audiences as one phrase: `Учителя-предметники, молодые педагоги`. */
export function audienceText(ids: readonly string[], { vocabularies }: Bank): string {
  return capitalise(ids.map((id) => decapitalise(vocabularies.audiences.get(id)?.name ?? id)).join(', '));
}

function isHeldAhead({ kind, entry }: Held, today: string): boolean {
  return kind === 'webinar' ? isAhead(entry.data, today) : isAheadEvent(entry, today);
}

function rowOf(held: Held, catalogue: Catalogue): ScheduleRow {
  const { bank } = catalogue;
  const { data, id } = held.entry;
  const href = urls.entry(held.kind, id);
  const zone = webinarText.zones[bank.region.time_zone] ?? webinarText.zone;
  const isWebinar = held.kind === 'webinar';
  const several = !isWebinar && data.end !== undefined && data.end !== data.start;
  return {
    href,
    text: data.title,
    day: several ? formatDays(data.start, data.end) : `${formatDay(data.start)}, ${formatWeekday(data.start)}`,
    hours: isWebinar ? `${formatHours(held.entry.data.start, held.entry.data.end)} (${zone})` : '',
    what: isWebinar ? webinarText.one : capitalise(eventKicker(held.entry.data, bank)),
    address: carriedUrl(bank.region.site, href)?.replace(/^https?:\/\//, ''),
    speakers: data.demo ? '' : data.speakers.map((credit) => creditName(credit, catalogue)).join(', '),
    audience: audienceText(data.audiences, bank),
    movedFrom: movedText(held),
    off: data.status === 'cancelled' ? (isWebinar ? webinarText : eventText).states.cancelled : undefined,
    demo: data.demo,
  };
}

function movedText({ kind, entry }: Held): string | undefined {
  const { status, moved_from: from } = entry.data;
  if (status !== 'moved' || from === undefined) return undefined;
  return kind === 'webinar' ? movedFrom(entry.data.start, from) : changeOf(entry.data)?.said;
}
