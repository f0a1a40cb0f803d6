import { publicationText } from '../../text/publication.ts';
import { takeText } from '../../text/selection-take.ts';
import type { Entry } from '../bank.ts';
import { itemKey, type Catalogue } from '../catalogue.ts';
import { whyUncitable } from '../citable.ts';
import { kindOfSegment } from '../chosen-kinds.ts';
import { chosenPath } from '../chosen-path.ts';
import { citedThing, type CitedThing } from '../exports/cited-thing.ts';
import type { Item } from '../items.ts';
import type { Document } from '../model/document.ts';
import type { Material } from '../model/material.ts';
import type { Webinar } from '../model/webinar.ts';
import { urls } from '../urls.ts';
import { webinarState } from '../webinar-state.ts';
import { cardOf } from './card.ts';
import { webinarMark } from './clock.ts';
import { documentCitation, documentKicker } from './document-name.ts';
import { namedFiles, ofCollection, ofEvent, ofNews, ofReport, ofUnit } from './uncited-things.ts';
import { webinarFiles } from './webinar-files.ts';

const { unrecorded } = takeText;

/** A file of a chosen thing. */
export interface ChosenFile {
  /** Name beside the page of the thing. */
  readonly name: string;
  readonly title: string;
  /** Bytes. */
  readonly size: number;
}

/** What a reader's selection knows of a thing besides its address: what it is, its files, how to cite it, the course of a lesson. */
export interface ChosenThing {
  readonly title: string;
  /** What it is: `Технологическая карта урока`. */
  readonly kicker: string;
  readonly facts: readonly string[];
  readonly demo?: boolean | undefined;
  readonly files: readonly ChosenFile[];
  /** The whole work lies in a Word document too: its bytes, 0 while it has not been made. */
  readonly word?: number | undefined;
  /** All works of a collection lie in one archive: its bytes; absent where there is none. */
  readonly pack?: number | undefined;
  /** For bibliographies; only materials, recommendations and webinars have it. */
  readonly cite?: CitedThing | undefined;
  /** How to name a document in a paper of one's own. */
  readonly record?: string | undefined;
  /** Why nobody can name it in a list of sources, where neither `cite` nor `record` is there. */
  readonly unrecorded?: string | undefined;
  readonly stages?: readonly Pick<Material['stages'][number], 'title' | 'minutes' | 'teacher' | 'students'>[] | undefined;
  readonly goals?: readonly string[] | undefined;
  readonly equipment?: readonly string[] | undefined;
}

/** What stands at the address of a thing that was renamed: the key of its page now, `materialy/drobi`. */
export interface MovedThing {
  readonly moved: string;
}

/** What the build makes and knows beside the bank itself. */
export interface Made {
  /** Returns the bytes of what is made at an address of the bank, `undefined` while it has not been made. */
  readonly sizeOf: (address: string) => number | undefined;
  /** Returns a field in plain words, its formulas in signs that any text can hold. */
  readonly plain: (field: string) => string;
}

const NOTHING_MADE: Made = { sizeOf: () => undefined, plain: (field) => field };

/** Returns what the selection knows of every thing that may be chosen: address of the file → data. */
export function chosenThings(catalogue: Catalogue, made: Made = NOTHING_MADE): Map<string, ChosenThing | MovedThing> {
  const { items, drafts, documents, collections, events, news, reports, bank } = catalogue;
  const own = [
    ...[...items, ...drafts.values()].map((item) => [urls.thing(item.kind, item.entry.id), ofItem(item, catalogue, made)] as const),
    ...documents.map((entry) => [urls.thing('document', entry.id), ofDocument(entry)] as const),
    ...collections.map((entry) => [urls.thing('collection', entry.id), ofCollection(entry, catalogue, made.sizeOf)] as const),
    ...events.map((entry) => [urls.thing('event', entry.id), ofEvent(entry, bank)] as const),
    ...news.map((entry) => [urls.thing('news', entry.id), ofNews(entry)] as const),
    ...[...bank.entries.unit.values()].map((entry) => [urls.thing('unit', entry.id), ofUnit(entry, bank)] as const),
    ...reports.map((entry) => [urls.thing('report', entry.id), ofReport(entry)] as const),
  ];
  return new Map<string, ChosenThing | MovedThing>([...movedOf(bank.redirects), ...own]);
}

function ofItem(item: Item, catalogue: Catalogue, { sizeOf, plain }: Made): ChosenThing {
  const { kind, entry } = item;
  const { title, kicker, facts, dateText, demo } = cardOf(item, catalogue);
  const lesson = kind === 'material' ? entry.data : undefined;
  const why = whyUncitable(item, catalogue.today);
  return {
    title: plain(title),
    kicker,
    facts: kind === 'webinar' ? [...changeOfPlan(entry.data, catalogue.today), dateText, ...facts] : facts,
    demo: demo || undefined,
    files: kind === 'webinar' ? webinarFiles(entry) : namedFiles(entry),
    word: kind !== 'webinar' && catalogue.item.has(itemKey(item)) ? (sizeOf(urls.copy(kind, entry.id, 'docx')) ?? 0) : undefined,
    ...(why === undefined ? { cite: citedThing(item, catalogue) } : { unrecorded: unrecorded[why] }),
    ...(lesson && lesson.stages.length > 0 ? lessonOf(lesson, plain) : {}),
  };
}

/** A meeting that is not held as it was announced must not look so in a reader's plan; that it is today or over is told by its day. */
function changeOfPlan(webinar: Webinar, today: string): string[] {
  const state = webinarState(webinar, today);
  return state === 'cancelled' || state === 'moved' ? [webinarMark(webinar, today) ?? ''].filter(Boolean) : [];
}

/** The plan is a text that the teacher goes on writing: a formula there is plain signs. */
const lessonOf = ({ stages, goals, equipment }: Material, plain: Made['plain']) => ({
  stages: stages.map(({ title, minutes, teacher, students }) => ({
    ...{ title: plain(title), minutes },
    teacher: teacher && plain(teacher),
    students: students && plain(students),
  })),
  goals: goals.map(plain),
  equipment: equipment.map(plain),
});

function ofDocument(entry: Entry<Document>): ChosenThing {
  const { data } = entry;
  return {
    title: data.title,
    kicker: documentKicker(data) || publicationText.document,
    facts: [],
    demo: data.demo || undefined,
    files: namedFiles(entry),
    ...documentRecord(data),
  };
}

function documentRecord(data: Document): Pick<ChosenThing, 'record' | 'unrecorded'> {
  if (data.demo) return { unrecorded: unrecorded.sample };
  const record = data.to_confirm ? undefined : documentCitation(data);
  return record === undefined ? { unrecorded: data.to_confirm ? unrecorded.unsure : unrecorded.numberless } : { record };
}

/** A renamed work stays in the selections of readers: from its old address they are led to the new one. */
function movedOf(redirects: ReadonlyMap<string, string>): [string, MovedThing][] {
  return [...redirects].flatMap(([from, to]): [string, MovedThing][] => {
    const [old, now] = [from, to].map((path) => chosenPath.exec(path.replace(/^\//, '')));
    const kind = old && kindOfSegment(old[1] ?? '');
    return kind && old && now ? [[urls.thing(kind, old[2] ?? ''), { moved: `${now[1]}/${now[2]}` }]] : [];
  });
}
