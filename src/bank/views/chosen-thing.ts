import { publicationText } from '../../text/publication.ts';
import { takeText } from '../../text/selection-take.ts';
import type { Entry } from '../bank.ts';
import { itemKey, type Catalogue } from '../catalogue.ts';
import { kindOfSegment } from '../chosen-kinds.ts';
import { chosenPath } from '../chosen-path.ts';
import { citedThing, type CitedThing } from '../exports/cited-thing.ts';
import type { Item } from '../items.ts';
import type { Document } from '../model/document.ts';
import type { Material } from '../model/material.ts';
import { urls } from '../urls.ts';
import { cardOf } from './card.ts';
import { documentCitation, documentKicker } from './document-name.ts';
import { namedFiles, ofCollection, ofEvent, ofNews, ofReport, ofUnit } from './uncited-things.ts';

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

/** Returns the bytes of a work as a Word document, `undefined` while it has not been made. */
export type WordSize = (item: Item) => number | undefined;

/** Returns what the selection knows of every thing that may be chosen: address of the file → data. */
export function chosenThings(catalogue: Catalogue, wordSize: WordSize = () => undefined): Map<string, ChosenThing | MovedThing> {
  const { items, drafts, documents, collections, events, news, reports, bank } = catalogue;
  const own = [
    ...[...items, ...drafts.values()].map((item) => [urls.thing(item.kind, item.entry.id), ofItem(item, catalogue, wordSize)] as const),
    ...documents.map((entry) => [urls.thing('document', entry.id), ofDocument(entry)] as const),
    ...collections.map((entry) => [urls.thing('collection', entry.id), ofCollection(entry, catalogue)] as const),
    ...events.map((entry) => [urls.thing('event', entry.id), ofEvent(entry, bank)] as const),
    ...news.map((entry) => [urls.thing('news', entry.id), ofNews(entry)] as const),
    ...[...bank.entries.unit.values()].map((entry) => [urls.thing('unit', entry.id), ofUnit(entry, bank)] as const),
    ...reports.map((entry) => [urls.thing('report', entry.id), ofReport(entry)] as const),
  ];
  return new Map<string, ChosenThing | MovedThing>([...movedOf(bank.redirects), ...own]);
}

function ofItem(item: Item, catalogue: Catalogue, wordSize: WordSize): ChosenThing {
  const { kind, entry } = item;
  const { title, kicker, facts, dateText, demo } = cardOf(item, catalogue);
  const lesson = kind === 'material' ? entry.data : undefined;
  return {
    title,
    kicker,
    facts: kind === 'webinar' ? [dateText, ...facts] : facts,
    demo: demo || undefined,
    files: namedFiles(entry),
    word: kind !== 'webinar' && catalogue.item.has(itemKey(item)) ? (wordSize(item) ?? 0) : undefined,
    cite: citedThing(item, catalogue),
    ...(lesson && lesson.stages.length > 0 ? lessonOf(lesson) : {}),
  };
}

const lessonOf = ({ stages, goals, equipment }: Material) => ({
  stages: stages.map(({ title, minutes, teacher, students }) => ({ title, minutes, teacher, students })),
  goals,
  equipment,
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
