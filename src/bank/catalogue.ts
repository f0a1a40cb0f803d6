import type { Bank, Entry } from './bank.ts';
import { UNKNOWN } from './model/common.ts';
import type { Collection, News, Report } from './model/publication.ts';
import type { Event } from './model/event.ts';
import type { Document } from './model/document.ts';
import type { Material } from './model/material.ts';
import type { Recommendation } from './model/recommendation.ts';
import type { Webinar } from './model/webinar.ts';
import { draftsOf, type Shown } from './drafts.ts';
import { itemsOf, materialDate, type Item } from './items.ts';
import { byDate, newest } from './newest-first.ts';
import { withPublishedDays, type Decisions } from './published-days.ts';
import { schoolYearOf } from './school-year.ts';
import { withoutSwitchedOff } from './switched-off.ts';
import type { FacetName } from './urls.ts';

/** The published bank, indexed once: every list and count of the site is looked up here. */
export interface Catalogue {
  readonly bank: Bank;
  readonly today: string;
  readonly shown: Shown;
  /** The school year the site shows first. */
  readonly year: string;
  readonly decisions: Decisions;
  /** Published things, newest first; a withdrawn work is not among them, only its number and title stay. */
  readonly items: readonly Item[];
  /** `material/<id>` → thing. */
  readonly item: ReadonlyMap<string, Item>;
  readonly byFacet: Readonly<Record<FacetName, ReadonlyMap<string, readonly Item[]>>>;
  /** `<subject>/<grade>` → things. */
  readonly bySubjectGrade: ReadonlyMap<string, readonly Item[]>;
  readonly byUnit: ReadonlyMap<string, readonly Item[]>;
  /** Person or organisation id → things it made. */
  readonly byCredit: ReadonlyMap<string, readonly Item[]>;
  /** Thing key → the pages that name it. */
  readonly collectionsOf: ReadonlyMap<string, readonly Entry<Collection>[]>;
  readonly materials: readonly Entry<Material>[];
  /** Works that wait for their review, by id: in no list, count or search; none unless the site shows everything. */
  readonly drafts: ReadonlyMap<string, Item>;
  readonly recommendations: readonly Entry<Recommendation>[];
  /** Latest start first. */
  readonly webinars: readonly Entry<Webinar>[];
  readonly events: readonly Entry<Event>[];
  readonly documents: readonly Entry<Document>[];
  readonly reports: readonly Entry<Report>[];
  readonly collections: readonly Entry<Collection>[];
  readonly news: readonly Entry<News>[];
  /** School years in which anything was published or held, newest first. */
  readonly years: readonly string[];
}

/** Builds the index of everything that may be published on a day. Pure; O(total number of values). */
export function createCatalogue(whole: Bank, decisions: Decisions, today: string, shown: Shown = 'published'): Catalogue {
  const bank = withPublishedDays(withoutSwitchedOff(whole), decisions);
  const published = publishedOf(bank, decisions, today);
  const items = itemsOf(bank, published.materials, published.recommendations, published.webinars).sort(byDate);
  return {
    bank,
    today,
    shown,
    decisions,
    items,
    ...published,
    drafts: shown === 'everything' ? draftsOf(bank, decisions) : new Map(),
    ...indexesOf(items),
    collectionsOf: groupMany([...bank.entries.collection.values()], ({ data }) => data.items.flatMap(keysOfCollectionItem)),
    year: bank.region.current_year ?? schoolYearOf(today),
    years: yearsOf([
      ...items.map(({ entry }) => entry.year),
      ...published.events.map(({ year }) => year),
      ...published.reports.map(({ data }) => data.year),
    ]),
  };
}

/** What may be published, kind by kind, newest first. */
function publishedOf({ entries }: Bank, decisions: Decisions, today: string) {
  const approved = [...entries.material.values()].filter(({ id }) => decisions.get(id)?.approved === true);
  const news = [...entries.news.values()].filter(({ data }) => data.published <= today);
  return {
    materials: newest(approved, ({ data }) => materialDate(data)),
    recommendations: newest(entries.recommendation.values(), ({ data }) => data.published),
    webinars: newest(entries.webinar.values(), ({ data }) => data.start),
    events: newest(entries.event.values(), ({ data }) => data.start),
    documents: newest(entries.document.values(), ({ data }) => (data.date === UNKNOWN ? '' : data.date)),
    reports: newest(entries.report.values(), ({ data }) => data.year),
    collections: newest(entries.collection.values(), ({ data }) => data.published),
    news: newest(news, ({ data }) => data.published),
  };
}

function indexesOf(items: readonly Item[]) {
  return {
    item: new Map(items.map((item) => [itemKey(item), item])),
    byFacet: indexFacets(items),
    bySubjectGrade: groupMany(items, ({ facets: { subject, grade } }) => subject.flatMap((s) => grade.map((g) => `${s}/${g}`))),
    byUnit: groupMany(items, unitsOf),
    byCredit: groupMany(items, creditsOf),
  };
}

/** Returns school years, each once, newest first. */
function yearsOf(years: readonly (string | undefined)[]): string[] {
  return unique(years.filter((year) => year !== undefined))
    .sort()
    .reverse();
}

/** The key of a thing in `Catalogue.item`. */
export function itemKey({ kind, entry }: { kind: string; entry: { id: string } }): string {
  return `${kind}/${entry.id}`;
}

function indexFacets(items: readonly Item[]): Catalogue['byFacet'] {
  const names = ['subject', 'grade', 'level', 'type', 'theme', 'audience', 'year', 'municipality'] as const;
  return Object.fromEntries(names.map((name) => [name, groupMany(items, ({ facets }) => facets[name])])) as unknown as Catalogue['byFacet'];
}

/** The associations a thing belongs to. */
export function unitsOf({ kind, entry }: Item): readonly string[] {
  return kind === 'webinar' ? entry.data.units : [entry.data.unit];
}

function creditsOf({ kind, entry }: Item): string[] {
  const credits = kind === 'webinar' ? entry.data.speakers : entry.data.authors;
  return unique(credits.flatMap(({ person, organisation }) => [person, organisation].filter((id) => id !== undefined)));
}

function keysOfCollectionItem({ material, webinar, recommendation }: Collection['items'][number]): string[] {
  return [material && `material/${material}`, webinar && `webinar/${webinar}`, recommendation && `recommendation/${recommendation}`].filter(
    (key) => key !== undefined && key !== '',
  ) as string[];
}

/** Groups values under each of their keys, keeping the order of the values. */
export function groupMany<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

const unique = <T>(values: readonly T[]) => [...new Set(values)];
