import { feedText } from '../../text/feeds.ts';
import { documentText } from '../../text/documents.ts';
import type { Catalogue } from '../catalogue.ts';
import { oncePer } from '../once-per.ts';
import { urls } from '../urls.ts';
import { credits, gradesText, subjectName, tellingSubjects } from '../views/card.ts';
import { namedRequisites } from '../views/document-name.ts';
import { noveltiesOf, type NewThing, type Novelty } from '../whats-new.ts';

/** A record of a feed in plain text. */
export interface FeedEntry {
  /** Root address: as permanent as the page, so readers never meet a thing twice. */
  readonly path: string;
  /** A sample says that it is one. */
  readonly title: string;
  readonly summary: string;
  /** ISO day, where it is known. */
  readonly published?: string | undefined;
  readonly updated: string;
  /** Names that the page shows: people with consent, organisations; empty where nobody is named. */
  readonly authors: readonly string[];
  /** What it is and what it is about. */
  readonly tags: readonly string[];
}

/** Returns the record of each novelty, made once for a catalogue: every feed that holds a thing uses the same. */
export const feedEntriesOf = oncePer(
  (catalogue: Catalogue): ReadonlyMap<Novelty, FeedEntry> =>
    new Map(noveltiesOf(catalogue).map((novelty) => [novelty, feedEntry(novelty, catalogue)])),
);

function feedEntry({ thing, day, vague, updated }: Novelty, catalogue: Catalogue): FeedEntry {
  const { kind, entry } = thing;
  return {
    path: urls.entry(kind, entry.id),
    title: titleOf(thing),
    summary: kind === 'document' ? (entry.data.summary ?? namedRequisites(entry.data)) : entry.data.summary,
    published: vague ? undefined : day,
    updated,
    authors: authorsOf(thing, catalogue),
    tags: [...new Set(tagsOf(thing, catalogue))].filter((tag) => tag !== ''),
  };
}

/** Who is not named has no place among authors. */
function authorsOf({ kind, entry }: NewThing, catalogue: Catalogue): string[] {
  const named = kind === 'material' || kind === 'recommendation' ? entry.data.authors : kind === 'webinar' ? entry.data.speakers : [];
  const shown = credits(named, catalogue).filter(({ personId, organisationId, name }, place) =>
    named[place]?.person === undefined ? organisationId !== undefined : personId !== undefined && name !== '',
  );
  return [...new Set(shown.map(({ name }) => name))];
}

function tagsOf({ kind, entry }: NewThing, { bank }: Catalogue): string[] {
  if (kind === 'document') return [documentText.kindOf(entry.data)];
  if (kind === 'event' || kind === 'collection' || kind === 'news') return [feedText.one[kind]];
  const { subjects, grades, themes } = entry.data;
  return [
    kind === 'material' ? (bank.vocabularies['material-types'].get(entry.data.type)?.name ?? '') : feedText.one[kind],
    ...tellingSubjects(subjects, bank).map((id) => subjectName(id, entry.year, bank)),
    gradesText(grades, bank),
    ...themes.flatMap((id) => bank.vocabularies.themes.get(id)?.name ?? []),
  ];
}

/** A sample and a webinar that will not be are told by their titles: a feed shows little else. */
function titleOf({ kind, entry }: NewThing): string {
  const { title, demo } = entry.data;
  const word = kind === 'event' ? feedText.cancelledEvent : feedText.cancelled;
  const said = (kind === 'webinar' || kind === 'event') && entry.data.status === 'cancelled' ? word(title) : title;
  return demo ? feedText.demo(said) : said;
}
