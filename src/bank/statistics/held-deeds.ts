import { statisticsText as words } from '../../text/statistics.ts';
import type { Bank, Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Credit } from '../model/credit.ts';
import type { Event } from '../model/event.ts';
import type { Programme, ProgrammesFile } from '../model/publication.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Webinar } from '../model/webinar.ts';
import { employersOf } from '../review/employers.ts';
import { isFavourable } from '../review/rulings.ts';
import { schoolYearOf } from '../school-year.ts';
import { urls } from '../urls.ts';
import { webinarState } from '../webinar-state.ts';
import { keysOf, type Deed } from './deed.ts';
import { placesOf } from './places.ts';

/** Returns what associations held and issued: webinars, events, meetings, recommendations, programmes examined. */
export function heldDeeds(catalogue: Catalogue): Deed[] {
  const { webinars, events, recommendations, bank } = catalogue;
  return [
    ...webinars.map((entry) => webinarDeed(entry, catalogue)),
    ...events.map((entry) => eventDeed(entry, catalogue)),
    ...recommendations.map((entry) => recommendationDeed(entry, catalogue)),
    ...[...bank.entries.programmes.values()].flatMap(({ data }) =>
      data.programmes.map((programme) => programmeDeed(programme, data, catalogue)),
    ),
  ];
}

/** It counts when its day is over and it was not cancelled; attendance that nobody noted stays unknown. */
function webinarDeed({ id, data }: Entry<Webinar>, { bank, today }: Catalogue): Deed {
  const date = data.start.slice(0, 10);
  const { title, demo, attendance } = data;
  const thing = { key: `webinar/${id}`, title, href: urls.entry('webinar', id), date, hidden: false, demo };
  return {
    measure: 'webinars',
    year: schoolYearOf(date),
    thing: { ...thing, amount: attendance === UNKNOWN ? undefined : attendance },
    counts: webinarState(data, today) === 'past',
    keys: keysOf(date, {
      unit: data.units,
      municipality: municipalitiesOf(data.units, bank),
      organisation: employers(data.speakers, date, bank),
      subject: data.subjects,
      theme: data.themes,
    }),
  };
}

/** A date known to the month or not at all: the folder tells the year, and its last day tells whether it is over. */
function eventDeed({ id, data, year }: Entry<Event>, { bank, today }: Catalogue): Deed {
  const date = data.start === UNKNOWN ? '' : data.start;
  const last = data.end ?? date;
  const own = year ?? schoolYearOf(date);
  const isMeeting = data.kind === 'meeting' && data.units.includes(bank.region.association.unit);
  return {
    measure: isMeeting ? 'meetings' : 'events',
    year: own,
    thing: { key: `event/${id}`, title: data.title, href: urls.entry('event', id), date, hidden: false, demo: data.demo },
    counts: data.status !== 'cancelled' && (last.length < 7 ? own < schoolYearOf(today) : last < today.slice(0, last.length)),
    keys: keysOf(date, {
      unit: data.units,
      municipality: municipalitiesOf(data.units, bank),
      organisation: employers(data.speakers, date, bank),
      subject: data.subjects,
      theme: data.themes,
    }),
  };
}

function recommendationDeed({ id, data }: Entry<Recommendation>, { bank, today }: Catalogue): Deed {
  const { title, published: date, demo } = data;
  return {
    measure: 'recommendations',
    year: schoolYearOf(date),
    thing: { key: `recommendation/${id}`, title, href: urls.entry('recommendation', id), date, hidden: false, demo },
    counts: date <= today,
    keys: keysOf(date, {
      unit: [data.unit],
      municipality: placesOf({ municipality: bank.entries.unit.get(data.unit)?.data.municipality, authors: data.authors }, bank, date),
      organisation: employers(data.authors, date, bank),
      subject: data.subjects,
      theme: data.themes,
    }),
  };
}

/** Whatever the verdict, it was examined, unless it was taken back; only those that passed are called by their titles. */
function programmeDeed(programme: Programme, { year }: ProgrammesFile, { bank }: Catalogue): Deed {
  const { id, title, verdict, demo, organisation } = programme;
  const protocol = bank.entries.protocol.get(programme.protocol ?? '');
  const date = programme.date ?? protocol?.data.date ?? '';
  const hidden = !isFavourable(verdict);
  return {
    measure: 'dpp',
    year,
    thing: {
      key: `programme/${year}/${id}`,
      title: hidden ? words.hiddenProgramme : title,
      href: programmesHref(year),
      date,
      hidden,
      demo,
    },
    counts: verdict !== 'withdrawn',
    keys: keysOf(date, { organisation: [organisation] }),
  };
}

/** The place of a school year on the page of programmes. */
const programmesHref = (year: string) => `${urls.list('programmes')}#y${year}`;

const employers = (credits: readonly Credit[], date: string, bank: Bank) => credits.flatMap((credit) => employersOf(credit, bank, date));
const municipalitiesOf = (units: readonly string[], { entries }: Bank) => units.map((id) => entries.unit.get(id)?.data.municipality);
