import { formatDate, formatDays } from '../../text/format.ts';
import { publicationText } from '../../text/publication.ts';
import { reportText } from '../../text/reports.ts';
import { takeText } from '../../text/selection-take.ts';
import type { Bank, Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { UNKNOWN, type Attachment } from '../model/common.ts';
import type { Event } from '../model/event.ts';
import type { Collection, News, Report } from '../model/publication.ts';
import type { Unit } from '../model/unit.ts';
import { formatSchoolYear } from '../school-year.ts';
import { urls } from '../urls.ts';
import type { ChosenFile, ChosenThing, Made } from './chosen-thing.ts';
import { collectionCard } from './collection.ts';
import { changeOf } from './event-change.ts';
import { eventKicker } from './event-kind.ts';
import { filesOf } from './file.ts';
import { unitTitle } from './unit-title.ts';

const { unrecorded } = takeText;

/** Returns what the selection knows of it. */
export const ofCollection = (entry: Entry<Collection>, catalogue: Catalogue, sizeOf: Made['sizeOf']): ChosenThing => ({
  ...unciting(entry.data, publicationText.collection, collectionCard(entry, catalogue).facts, unrecorded.collection),
  pack: sizeOf(urls.archive('collection', entry.id)),
});

/** Returns what the selection knows of it. */
export const ofEvent = (entry: Entry<Event>, bank: Bank) => {
  const { start, end, place = '' } = entry.data;
  const facts = [changeOf(entry.data)?.said ?? '', start === UNKNOWN ? '' : formatDays(start, end), place].filter(Boolean);
  return unciting(entry.data, eventKicker(entry.data, bank), facts, unrecorded.event, namedFiles(entry));
};

/** Returns what the selection knows of it. */
export const ofNews = (entry: Entry<News>) =>
  unciting(entry.data, publicationText.newsItem, [formatDate(entry.data.published)], unrecorded.news, namedFiles(entry));

/** Returns what the selection knows of it. */
export function ofUnit({ data }: Entry<Unit>, bank: Bank): ChosenThing {
  const { title, kicker = '' } = unitTitle(data, bank);
  return unciting({ title, demo: data.demo }, kicker, [], unrecorded.unit);
}

/** Returns what the selection knows of it. */
export const ofReport = ({ data }: Entry<Report>) =>
  unciting({ title: reportText.heading(formatSchoolYear(data.year)), demo: data.demo }, reportText.kicker, [], unrecorded.report);

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
export function namedFiles(entry: Entry<{ readonly files: readonly Attachment[] }>): ChosenFile[] {
  return filesOf(entry).map(({ title, size }, at) => ({ name: entry.data.files[at]?.file ?? '', title, size }));
}
