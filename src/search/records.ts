import type { Entry } from '../bank/bank.ts';
import type { Catalogue } from '../bank/catalogue.ts';
import { pagesOf } from '../bank/page-addresses.ts';
import { mayBeShown } from '../bank/people.ts';
import { urls } from '../bank/urls.ts';
import { itemRecord } from './item-record.ts';
import { collectionRecord, documentRecord, eventRecord, newsRecord, pageRecord, reportRecord } from './paper-records.ts';
import { municipalityRecord, organisationRecord, personRecord, programmesRecord, unitRecord } from './people-records.ts';

/** A part of a page that the index reads in its own way: a chapter of a recording, what was said at a minute, the text of a file. */
export interface PagePart {
  /** Where the part is on the page: the id of an element. */
  readonly id: string;
  /** Level of the heading, 2–4. */
  readonly level: number;
  /** Empty when the part goes on without a heading. */
  readonly title: string;
  readonly text: string;
}

/** What the index is told of a page besides its text: values to filter by, words to show and to find by, places in orders. */
export interface SearchRecord {
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  /** Key → what to put pages in order by. Pagefind leaves out pages without the key, so that each page has every key. */
  readonly sort: Readonly<Record<'date' | 'title', string>>;
  readonly parts?: readonly PagePart[] | undefined;
}

/**
 * Returns the pages that search finds, by root address. Lists and service pages are left out, so that they never drown the things themselves;
 * so is whatever has no page on this day: drafts, refused works, persons without an active consent.
 */
export function searchRecords(catalogue: Catalogue): Map<string, SearchRecord> {
  const shown = pagesOf(catalogue);
  return new Map([...things(catalogue), ...papers(catalogue), ...makers(catalogue)].filter(([url]) => shown.has(url)));
}

type Row = readonly [url: string, record: SearchRecord];

const rows = <T>(
  entries: Iterable<Entry<T>>,
  record: (entry: Entry<T>, catalogue: Catalogue) => SearchRecord,
  catalogue: Catalogue,
): Row[] => [...entries].map((entry) => [urls.entry(entry.kind, entry.id), record(entry, catalogue)]);

const things = (catalogue: Catalogue): Row[] =>
  catalogue.items.map((item) => [urls.entry(item.kind, item.entry.id), itemRecord(item, catalogue)]);

/** What was held and written. */
function papers(catalogue: Catalogue): Row[] {
  const { bank, events, documents, reports, collections, news } = catalogue;
  return [
    ...rows(events, eventRecord, catalogue),
    ...rows(documents, documentRecord, catalogue),
    ...rows(reports, reportRecord, catalogue),
    ...rows(collections, collectionRecord, catalogue),
    ...rows(news, newsRecord, catalogue),
    ...rows(bank.entries.page.values(), pageRecord, catalogue),
    ...(bank.entries.programmes.size > 0 ? [[urls.list('programmes'), programmesRecord(catalogue)] as const] : []),
  ];
}

/** Whoever makes it: associations, organisations, people who let us say so, municipalities. */
function makers(catalogue: Catalogue): Row[] {
  const { entries, vocabularies } = catalogue.bank;
  const people = [...entries.person.values()].filter(({ data }) => mayBeShown(data, catalogue.today));
  return [
    ...rows(entries.unit.values(), unitRecord, catalogue),
    ...rows(entries.organisation.values(), organisationRecord, catalogue),
    ...rows(people, personRecord, catalogue),
    ...[...vocabularies.municipalities.values()].map((place): Row => [urls.facet('municipality', place.id), municipalityRecord(place)]),
  ];
}
