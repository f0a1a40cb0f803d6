import type { Catalogue } from '../bank/catalogue.ts';
import type { Item } from '../bank/items.ts';
import { urls } from '../bank/urls.ts';
import { cardOf, credits, subjectName, type CardView } from '../bank/views/card.ts';
import { kindNames } from '../text/search.ts';

/** What the index is told of a page besides its text: values to filter by, words to show. */
export interface SearchRecord {
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  /** Key → what to put pages in order by. Pagefind leaves out pages without the key, so that each page has every key. */
  readonly sort: Readonly<Record<'date' | 'title', string>>;
}

/** Returns the pages that search finds, by root address; lists and service pages are left out, so that they never drown the things themselves. */
export function searchRecords(catalogue: Catalogue): Map<string, SearchRecord> {
  const { bank, items, events, documents, reports, collections, news } = catalogue;
  const others = [
    ...events.map((entry) => ['event', entry] as const),
    ...documents.map((entry) => ['document', entry] as const),
    ...reports.map((entry) => ['report', entry] as const),
    ...collections.map((entry) => ['collection', entry] as const),
    ...news.map((entry) => ['news', entry] as const),
    ...[...bank.entries.page.values()].map((entry) => ['page', entry] as const),
  ];
  const units = [...bank.entries.unit.values()];
  return new Map([
    ...items.map((item) => [urls.entry(item.kind, item.entry.id), itemRecord(item, catalogue)] as const),
    ...others.map(([kind, { id, data }]) => [urls.entry(kind, id), plainRecord(kindNames[kind], data.title, data.summary ?? '')] as const),
    ...units.map(({ id, data }) => [urls.entry('unit', id), plainRecord(kindNames.unit, data.name, data.summary ?? '')] as const),
  ]);
}

function itemRecord(item: Item, catalogue: Catalogue): SearchRecord {
  const { vocabularies: v } = catalogue.bank;
  const card = cardOf(item, catalogue);
  const names = (list: ReadonlyMap<string, { name: string }>, ids: readonly string[]) => ids.map((id) => list.get(id)?.name ?? id);
  return {
    filters: {
      kind: [kindNames[item.kind]],
      subject: item.facets.subject.map((id) => subjectName(id, undefined, catalogue.bank)),
      grade: names(v.grades, item.facets.grade),
      type: names(v['material-types'], item.facets.type),
      year: item.facets.year,
    },
    meta: { ...metaOf(card), also: alsoOf(item, catalogue).join(' · ') },
  };
}

/** Words by which a thing is looked for and which its text may not hold: whose it is, all who made it, for whom, on what, its files. */
function alsoOf({ kind, entry, facets }: Item, catalogue: Catalogue): string[] {
  const { bank } = catalogue;
  const { themes, audiences } = bank.vocabularies;
  const units = kind === 'webinar' ? entry.data.units : [entry.data.unit];
  return [
    ...credits(kind === 'webinar' ? entry.data.speakers : entry.data.authors, catalogue).map(({ name }) => name),
    ...units.map((id) => bank.entries.unit.get(id ?? '')?.data.name),
    ...facets.theme.map((id) => themes.get(id)?.name),
    ...facets.audience.map((id) => audiences.get(id)?.name),
    ...entry.data.files.map(({ title }) => title),
  ].filter((word) => word !== undefined);
}

function metaOf({ title, summary, kicker, facts, authors, demo }: CardView): Record<string, string> {
  return { title, summary, kicker, facts: facts.join(' · '), author: authors, ...(demo ? { demo: '1' } : {}) };
}

const plainRecord = (kind: string, title: string, summary: string): SearchRecord => ({
  filters: { kind: [kind] },
  meta: { title, summary, kicker: kind },
});
