import { formatDate, formatWeekday, joinFacts } from '../../text/format.ts';
import { formatHours } from '../../text/format-hours.ts';
import { webinarText as words } from '../../text/webinars.ts';
import type { Entry } from '../bank.ts';
import { itemKey, type Catalogue } from '../catalogue.ts';
import { whyUncitable } from '../citable.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Webinar } from '../model/webinar.ts';
import { urls } from '../urls.ts';
import { formatSchoolYear, schoolYearOf } from '../school-year.ts';
import { isComing, webinarState, type WebinarState } from '../webinar-state.ts';
import { cardOf, type CardView } from './card.ts';
import { movedFrom, webinarClock, type ClockView } from './clock.ts';
import { attendanceText, planFacts } from './event.ts';
import { creditFacts, facetFacts, fact, facts, gradeFacts, subjectFacts, unitFacts, type FactView, type Said } from './fact.ts';
import type { Link } from './frame.ts';
import { citeView, type CiteView } from './cite.ts';
import type { CoverSubject } from '../covers/cover.ts';
import { coverOf } from './cover.ts';
import { filesOf, type FileView } from './file.ts';
import { linkTitles } from './linked-titles.ts';
import { recordingOf, type RecordingView } from './recording.ts';
import { relatedViews } from './related.ts';
import { addedNote } from './status-note.ts';
import { transcriptView } from './transcript.ts';
import { programmeOf, type ProgrammeRow } from './webinar-programme.ts';

/** Everything the page of a webinar shows besides its body and transcript. */
export interface WebinarView {
  readonly data: Webinar;
  readonly cover?: CoverSubject | undefined;
  readonly state: WebinarState;
  /** Empty of a sample ahead, for which nobody should wait, and where `movedFrom` says it. */
  readonly stateText: string;
  /** `Вебинар · Горячая линия РУМО`. */
  readonly kicker: string;
  /** `14 октября 2025, вторник`. */
  readonly day: string;
  /** `15:00–16:00 (мск)`. */
  readonly hours: string;
  /** Why it is cancelled or moved, without the word that the state says; what it names leads there. */
  readonly note?: readonly Said[];
  /** `Перенесён с 7 октября, время прежнее`. */
  readonly movedFrom?: string | undefined;
  readonly facts: readonly FactView[];
  readonly programme: readonly ProgrammeRow[];
  /** Where to come in, while it is ahead. */
  readonly join?: { readonly href?: string | undefined; readonly text: string } | undefined;
  /** The recording, or words on why there is none, once it is over. */
  readonly recording?: RecordingView | undefined;
  readonly captions?: string | undefined;
  readonly clock?: ClockView | undefined;
  /** The file that adds it to a calendar, while it is ahead. */
  readonly add?: string | undefined;
  readonly transcript?: FileView | undefined;
  /** `Краткая расшифровка`, when it is one. */
  readonly transcriptName: string;
  readonly files: readonly FileView[];
  readonly materials: readonly CardView[];
  readonly recommendations: readonly CardView[];
  readonly related: readonly { readonly card: CardView; readonly reason: string }[];
  readonly cite?: CiteView | undefined;
}

/** Returns all that the page of a webinar shows. */
export function webinarView(entry: Entry<Webinar>, catalogue: Catalogue): WebinarView {
  const { data, id } = entry;
  const { bank, today, item } = catalogue;
  const state = webinarState(data, today);
  const named = [...data.materials.map((name) => `material/${name}`), ...data.recommendations.map((name) => `recommendation/${name}`)];
  const things = named.flatMap((key) => item.get(key) ?? []);
  const cards = (kind: 'material' | 'recommendation') =>
    things.filter((thing) => thing.kind === kind).map((thing) => cardOf(thing, catalogue));
  const self = item.get(itemKey({ kind: 'webinar', entry }));
  return {
    data,
    cover: self && coverOf(self, bank),
    state,
    stateText: stateOf(data, state),
    kicker: joinFacts([words.one, bank.region.series.find((series) => series.id === data.series)?.name]),
    day: `${formatDate(data.start)}, ${formatWeekday(data.start)}`,
    hours: `${formatHours(data.start, data.end)} (${words.zones[bank.region.time_zone] ?? words.zone})`,
    note: linkTitles(noteOf(data, state), [...cards('material'), ...cards('recommendation')]),
    movedFrom: data.moved_from && movedFrom(data.start, data.moved_from),
    facts: factsOf(entry, catalogue),
    programme: programmeOf(data),
    // Nobody can come in to a sample: a promise of a link would be believed.
    join: isComing(data, today) && !data.demo ? joinOf(data) : undefined,
    recording: state === 'past' ? recordingOf(entry, today) : undefined,
    clock: webinarClock(data, catalogue),
    add: isComing(data, today) ? urls.eventFile('webinar', id) : undefined,
    captions: data.captions && urls.file('webinar', id, data.captions),
    ...transcriptView(entry),
    files: filesOf(entry),
    materials: cards('material'),
    recommendations: cards('recommendation'),
    // What did not take place yet, or left no recording, is nothing that a reader could refer to.
    cite: self && whyUncitable(self, today) === undefined ? citeView(self, catalogue) : undefined,
    related: self === undefined ? [] : relatedViews(self, catalogue, [...cards('material'), ...cards('recommendation')]),
  };
}

function factsOf({ data, id, year }: Entry<Webinar>, catalogue: Catalogue): FactView[] {
  const { facts: names } = words;
  return facts([
    { name: names.units, values: unitFacts(data.units, catalogue) },
    { name: names.speakers, values: creditFacts(data.speakers, catalogue) },
    { name: names.audiences, values: facetFacts('audience', data.audiences, catalogue) },
    { name: names.subjects, values: subjectFacts(data.subjects, year, catalogue) },
    { name: names.grades, values: gradeFacts(data.grades, catalogue) },
    { name: names.levels, values: facetFacts('level', data.levels, catalogue) },
    { name: names.themes, values: facetFacts('theme', data.themes, catalogue) },
    fact(names.attendance, attendanceText(data.attendance)),
    { name: names.plan, values: planFacts(`webinar/${id}`, catalogue) },
  ]);
}

/** Nobody held a sample: where it has a recording, that is what there is to tell. */
function stateOf({ demo, moved_from, recording }: Webinar, state: WebinarState): string {
  if (state === 'moved' && moved_from !== undefined) return '';
  if (demo && state === 'past' && recording) return words.sampleRecording(recording.minutes);
  // What the clock would say of it, were the page built the day before.
  if (demo && (state === 'past' || state === 'today')) return `${words.states[state]}${words.sampleNote}`;
  return demo && state === 'coming' ? '' : words.states[state];
}

/** The mark beside the day says «Отменён» already; from which day to which a webinar was moved is said by its days, also when they are over. */
function noteOf({ status_note = '', moved_from }: Webinar, state: WebinarState): string {
  const isMove = moved_from !== undefined;
  return addedNote(status_note, words.states[isMove && state !== 'cancelled' ? 'moved' : state], isMove);
}

function joinOf({ join_url }: Webinar): WebinarView['join'] {
  return join_url === undefined || join_url === UNKNOWN ? { text: words.joinLater } : { href: join_url, text: words.join };
}

/** Returns the way to a webinar: all webinars, its school year. */
export function webinarTrail({ year, data }: Entry<Webinar>): Link[] {
  const own = year ?? schoolYearOf(data.start);
  return [
    { text: words.title, href: urls.list('webinar') },
    { text: formatSchoolYear(own), href: urls.year('webinar', own) },
  ];
}
