import { formatDate, formatDay, formatWeekday } from '../../text/format.ts';
import { formatHours } from '../../text/format-hours.ts';
import { inPeriod, letterText as words, type LetterTense } from '../../text/letter.ts';
import { webinarText } from '../../text/webinars.ts';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Webinar } from '../model/webinar.ts';
import { carriedUrl } from '../sample-site.ts';
import { urls } from '../urls.ts';
import { creditName } from '../views/card.ts';
import { movedWhen } from '../views/clock.ts';
import { audienceText } from '../views/schedule.ts';

/** What a letter is asked for: months `2025-10`, both among them. */
export interface LetterPeriod {
  readonly first: string;
  readonly last: string;
  readonly unit?: string | undefined;
}

/** A webinar in the table of the letter. */
export interface LetterRow {
  /** `14 октября, вторник`. */
  readonly day: string;
  readonly hours: string;
  readonly title: string;
  /** `(перенесён с 7 октября)`. */
  readonly note?: string | undefined;
  readonly speakers: string;
  readonly audience: string;
  /** Whole addresses: to come in, where it is known, and the page, where the site has an address of its own. */
  readonly join?: string | undefined;
  readonly page: string | undefined;
}

/** The information letter to municipalities on the webinars of a period. */
export interface Letter {
  readonly institution: string;
  readonly title: string;
  /** What is held, and what was announced for the period and moved out of it. */
  readonly lead: string;
  readonly rows: readonly LetterRow[];
  /** `«Тема» (14 октября)`: announced and then cancelled. */
  readonly cancelled: readonly string[];
  readonly zone: string;
  /** The whole address of the calendar to subscribe to; `undefined` while the site has none of its own. */
  readonly calendar: string | undefined;
  /** Every webinar in it is a sample. */
  readonly sample: boolean;
  /** Samples of the period that a letter on real webinars leaves out. */
  readonly leftOut: number;
}

/** Returns the letter of a period, `undefined` when no webinar falls into it; samples stand in a letter only where there is nothing else. */
export function letterOf(period: LetterPeriod, catalogue: Catalogue): Letter | undefined {
  const announced = catalogue.webinars.filter(({ data }) => isIn(data, period) || isMovedOut(data, period)).reverse();
  const real = announced.filter(({ data }) => !data.demo);
  const [told, gone] = partition(real.length > 0 ? real : announced, ({ data }) => isIn(data, period));
  if (told.length + gone.length === 0) return undefined;
  const { region, entries } = catalogue.bank;
  const held = told.filter(({ data }) => data.status !== 'cancelled');
  const when = inPeriod(period.first, period.last);
  const unit = period.unit === undefined ? undefined : entries.unit.get(period.unit)?.data.short_name;
  const whose = unit === undefined ? words.whose(region.association.short) : words.ofUnit(unit);
  const institution = entries.organisation.get(region.institution)?.data;
  const short = institution?.short_name ?? region.association.short;
  return {
    institution: institution?.name ?? region.association.name,
    title: words.title(when),
    lead: [
      held.length === 0 ? words.leadOff(short, when, whose) : words.lead(short, when, held.length, whose, tenseOf(held, catalogue.today)),
      ...(gone.length === 0 ? [] : [`${words.movedOut(gone.length)}: ${gone.map(({ data }) => movedOutText(data)).join(', ')}.`]),
    ].join(' '),
    rows: held.map((entry) => rowOf(entry, catalogue)),
    cancelled: told.filter(({ data }) => data.status === 'cancelled').map(({ data }) => `${quoted(data.title)} (${formatDay(data.start)})`),
    zone: words.zone(webinarText.zones[region.time_zone] ?? webinarText.zone),
    calendar: carriedUrl(region.site, urls.calendar()),
    sample: real.length === 0,
    leftOut: announced.length - told.length - gone.length,
  };
}

function tenseOf(held: readonly Entry<Webinar>[], today: string): LetterTense {
  const ahead = held.filter(({ data }) => data.end.slice(0, 10) >= today).length;
  return ahead === 0 ? 'past' : ahead === held.length ? 'future' : 'present';
}

function isIn({ start, units }: Pick<Webinar, 'start' | 'units'>, { first, last, unit }: LetterPeriod): boolean {
  const month = start.slice(0, 7);
  return month >= first && month <= last && (unit === undefined || units.includes(unit));
}

/** Who has the plan of the period waits for it on its first day. */
function isMovedOut({ start, units, status, moved_from: from }: Webinar, period: LetterPeriod): boolean {
  return status === 'moved' && from !== undefined && isIn({ start: from, units }, period) && !isIn({ start, units }, period);
}

function movedOutText({ title, start, moved_from: from = start }: Webinar): string {
  const format = from.slice(0, 4) === start.slice(0, 4) ? formatDay : formatDate;
  return `${quoted(title)} (${words.fromTo(format(from), format(start))})`;
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

const quoted = (title: string) => `«${title.replace(/[«»]/g, (quote) => (quote === '«' ? '„' : '“'))}»`;

function rowOf({ data, id }: Entry<Webinar>, catalogue: Catalogue): LetterRow {
  const { bank } = catalogue;
  const { join_url: join } = data;
  const speakers = data.speakers.map((credit) => creditName(credit, catalogue)).filter(Boolean);
  return {
    day: `${formatDay(data.start)}, ${formatWeekday(data.start)}`,
    hours: formatHours(data.start, data.end),
    title: data.title,
    note: data.moved_from === undefined ? undefined : words.moved(movedWhen(data.start, data.moved_from)),
    speakers: speakers.join(', ') || words.noSpeaker,
    audience: audienceText(data.audiences, bank),
    join: join === undefined || join === UNKNOWN || data.demo ? undefined : join,
    page: carriedUrl(bank.region.site, urls.entry('webinar', id)),
  };
}
