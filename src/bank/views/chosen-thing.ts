import { formatDate, formatDays } from '../../text/format.ts';
import { publicationText } from '../../text/publication.ts';
import { takeText } from '../../text/selection-take.ts';
import type { Bank, Entry } from '../bank.ts';
import { itemKey, type Catalogue } from '../catalogue.ts';
import { kindOfSegment } from '../chosen-kinds.ts';
import { chosenPath } from '../chosen-path.ts';
import { citedThing, type CitedThing } from '../exports/cited-thing.ts';
import type { Item } from '../items.ts';
import { UNKNOWN, type Attachment } from '../model/common.ts';
import type { Document } from '../model/document.ts';
import type { Event } from '../model/event.ts';
import type { Material } from '../model/material.ts';
import type { Collection, News } from '../model/publication.ts';
import { urls } from '../urls.ts';
import { cardOf } from './card.ts';
import { collectionCard } from './collection.ts';
import { documentCitation, documentKicker } from './document-name.ts';
import { eventKicker } from './event-kind.ts';
import { filesOf } from './file.ts';

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
  const { items, drafts, documents, collections, events, news, bank } = catalogue;
  const own = [
    ...[...items, ...drafts.values()].map((item) => [urls.thing(item.kind, item.entry.id), ofItem(item, catalogue, wordSize)] as const),
    ...documents.map((entry) => [urls.thing('document', entry.id), ofDocument(entry)] as const),
    ...collections.map((entry) => [urls.thing('collection', entry.id), ofCollection(entry, catalogue)] as const),
    ...events.map((entry) => [urls.thing('event', entry.id), ofEvent(entry, bank)] as const),
    ...news.map((entry) => [urls.thing('news', entry.id), ofNews(entry)] as const),
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

const ofCollection = (entry: Entry<Collection>, catalogue: Catalogue) =>
  unciting(entry.data, publicationText.collection, collectionCard(entry, catalogue).facts, unrecorded.collection);

const ofEvent = (entry: Entry<Event>, bank: Bank) => {
  const { start, end, place = '' } = entry.data;
  const facts = [start === UNKNOWN ? '' : formatDays(start, end), place].filter(Boolean);
  return unciting(entry.data, eventKicker(entry.data, bank), facts, unrecorded.event, namedFiles(entry));
};

const ofNews = (entry: Entry<News>) =>
  unciting(entry.data, publicationText.newsItem, [formatDate(entry.data.published)], unrecorded.news, namedFiles(entry));

/** What nobody names in a list of sources. */
function unciting(
  { title, demo }: { readonly title: string; readonly demo: boolean },
  kicker: string,
  facts: readonly string[],
  why: string,
  files: readonly ChosenFile[] = [],
): ChosenThing {
  return { title, kicker, facts, demo: demo || undefined, files, unrecorded: why };
}

/** Readers get the names as the editors typed them: pages link to those. */
function namedFiles(entry: Entry<{ readonly files: readonly Attachment[] }>): ChosenFile[] {
  return filesOf(entry).map(({ title, size }, at) => ({ name: entry.data.files[at]?.file ?? '', title, size }));
}

/** A renamed work stays in the selections of readers: from its old address they are led to the new one. */
function movedOf(redirects: ReadonlyMap<string, string>): [string, MovedThing][] {
  return [...redirects].flatMap(([from, to]): [string, MovedThing][] => {
    const [old, now] = [from, to].map((path) => chosenPath.exec(path.replace(/^\//, '')));
    const kind = old && kindOfSegment(old[1] ?? '');
    return kind && old && now ? [[urls.thing(kind, old[2] ?? ''), { moved: `${now[1]}/${now[2]}` }]] : [];
  });
}
