import { documentText } from '../../text/documents.ts';
import { allEntries, type Entry } from '../bank.ts';
import { localLinks } from '../body-links.ts';
import { groupMany, type Catalogue } from '../catalogue.ts';
import type { Document } from '../model/document.ts';
import type { DataOf, Kind } from '../model/index.ts';
import type { Level } from '../model/vocabulary.ts';
import { oncePer } from '../once-per.ts';
import { urls } from '../urls.ts';
import { documentRow } from './document-row.ts';
import type { RowView } from './row.ts';

type Acted = Entry<Document>;

/** Returns where the bank stands on a document: levels it regulates, collections that hold it, pages whose text leads to it. */
export function usesOf(entry: Acted, catalogue: Catalogue): RowView[] {
  const collections = catalogue.collections.filter(({ data }) => data.items.some(({ document }) => document === entry.id));
  // Whose document it is stands among its facts.
  const mentions = (mentionsOf(catalogue).get(urls.entry('document', entry.id)) ?? []).filter(
    ({ kind, id }) => kind !== 'unit' || id !== entry.data.unit,
  );
  const rows = [
    ...levelsOf(entry, catalogue).flatMap((level) => levelRow(level, catalogue) ?? []),
    ...[...collections, ...mentions].flatMap((found) => mentionRow(found, catalogue) ?? []),
  ];
  return rows.filter(({ href }, index) => rows.findIndex((other) => other.href === href) === index);
}

/** Returns the other standards and programmes of the levels that a document regulates. */
export function neighboursOf(entry: Acted, catalogue: Catalogue): RowView[] {
  const levels = levelsOf(entry, catalogue);
  const near = catalogue.documents.filter((other) => other.id !== entry.id && levels.some((level) => isNamed(other, level)));
  return near.map(documentRow);
}

const levelsOf = (entry: Acted, { bank }: Catalogue) => [...bank.vocabularies.levels.values()].filter((level) => isNamed(entry, level));

const ACT = /(\d{2})\.(\d{2})\.(\d{4})\s+№\s*([\p{L}\d-]+)/gu;

/** The vocabulary names acts as people do: `Приказ Минпросвещения 31.05.2021 № 286`. */
function isNamed({ data }: Acted, { fgos = '', programme = '' }: Level): boolean {
  return [...`${fgos}; ${programme}`.matchAll(ACT)].some(
    ([, day, month, year, number]) => number === data.number && `${year}-${month}-${day}` === data.date,
  );
}

function levelRow({ id, name }: Level, { byFacet }: Catalogue): RowView | undefined {
  const things = byFacet.level.get(id) ?? [];
  if (things.length === 0) return undefined;
  const counts = (['material', 'recommendation', 'webinar'] as const).map(
    (kind) => [kind, things.filter((thing) => thing.kind === kind).length] as const,
  );
  return {
    href: urls.facet('level', id),
    title: name,
    lead: documentText.useKinds.level,
    facts: counts.filter(([, count]) => count > 0).map(([kind, count]) => documentText.useCounts[kind](count)),
    demo: false,
  };
}

/** Address of a document → the published things whose text leads to it; events are told apart, with their days. */
const mentionsOf = oncePer((catalogue: Catalogue) => {
  const telling = allEntries(catalogue.bank).filter((entry) => entry.kind in documentText.useKinds && isShown(entry, catalogue));
  return groupMany(telling, ({ body }) => [...new Set(localLinks(body).map(({ target }) => target))]);
});

/** A work under review must not show through a document. */
function isShown({ kind, id }: Entry<DataOf<Kind>>, { item, news }: Catalogue): boolean {
  if (kind === 'material') return item.has(`material/${id}`);
  return kind !== 'news' || news.some((shown) => shown.id === id);
}

function mentionRow({ kind, id, data }: Entry<DataOf<Kind>>, { bank }: Catalogue): RowView | undefined {
  const words: Partial<Record<Kind, string>> = documentText.useKinds;
  const [title, lead] = ['title' in data ? data.title : 'name' in data ? data.name : undefined, words[kind]];
  if (title === undefined || lead === undefined) return undefined;
  const act = kind === 'document' ? bank.entries.document.get(id)?.data : undefined;
  const demo = 'demo' in data && data.demo;
  return { href: urls.entry(kind, id), title, demo, lead: act ? documentText.kindOf(act) : lead, facts: [] };
}
