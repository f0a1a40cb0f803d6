import { listText } from '../../text/lists.ts';
import { materialText } from '../../text/material.ts';
import type { Entry } from '../bank.ts';
import { itemKey, type Catalogue } from '../catalogue.ts';
import { citationTags } from '../exports/citation-tags.ts';
import { dublinCoreTags } from '../exports/dublin-core-tags.ts';
import { thingJsonLd } from '../exports/json-ld/thing.ts';
import { recordFile } from '../exports/open-data/json-api.ts';
import type { Kind } from '../model/index.ts';
import type { Material } from '../model/material.ts';
import { hasOpenData } from '../sections.ts';
import { urls } from '../urls.ts';
import { subjectName, tellingSubjects } from './card.ts';
import type { Link, PageMeta } from './frame.ts';
import type { MachineMeta } from './machine-meta.ts';
import type { MaterialView } from './material.ts';

/** What front matter of most entries says of itself. */
interface Described {
  readonly title: string;
  readonly summary: string;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
}

/** Returns what the page of an entry says of itself; `trail` leads to it from the home page; with a catalogue, what catalogues of libraries read too. */
export function entryMeta(entry: Entry<Described>, trail: readonly Link[], catalogue?: Catalogue): PageMeta {
  const { kind, id, data } = entry;
  return {
    title: data.title,
    description: data.summary,
    path: urls.entry(kind, id),
    trail,
    updated: data.updated ?? data.published,
    picture: kind === 'recommendation' || kind === 'webinar' || kind === 'collection' ? urls.share(kind, id) : undefined,
    ...(catalogue && tagsOf(entry, catalogue)),
  };
}

/** What catalogues and search engines read; of a draft nothing. */
function tagsOf(entry: Entry<unknown>, catalogue: Catalogue): MachineMeta {
  const item = catalogue.item.get(itemKey({ kind: entry.kind, entry }));
  if (item === undefined) return {};
  return {
    headTags: [...citationTags(item, catalogue), ...dublinCoreTags(item, catalogue)],
    jsonLd: [thingJsonLd(item, catalogue)],
    jsonLdFile: hasOpenData(catalogue.bank) ? recordFile({ kind: item.kind, id: entry.id }, 'jsonld') : undefined,
  };
}

/** Returns the link to the list of a kind, as it stands in the way to a page. */
export function sectionLink(kind: Kind & keyof typeof listText.kinds): Link {
  return { text: listText.kinds[kind].title, href: urls.list(kind) };
}

/** Returns what the page of a material says of itself; the way leads through its subject, without one through its type. */
export function materialMeta(entry: Entry<Material>, { kicker, updated, facts, draft }: MaterialView, catalogue: Catalogue): PageMeta {
  const { bank } = catalogue;
  const { title, summary, subjects, type } = entry.data;
  const [subject] = tellingSubjects(subjects, bank);
  const kind = { text: bank.vocabularies['material-types'].get(type)?.plural ?? kicker, href: urls.facet('type', type) };
  const own = subject === undefined ? kind : { text: subjectName(subject, entry.year, bank), href: urls.facet('subject', subject) };
  const grades = facts.find(({ name }) => name === 'grades')?.values.map(({ text }) => text) ?? [];
  return {
    title: [title, ...grades].join(', '),
    description: `${kicker}. ${summary}`,
    path: urls.entry('material', entry.id),
    // A draft may be the first work of its subject, and there is no picture of it to share.
    trail: [sectionLink('material'), ...(draft ? [] : [own])],
    updated,
    picture: draft ? undefined : urls.share('material', entry.id),
    ...tagsOf(entry, catalogue),
    noindex: draft !== undefined || undefined,
  };
}

/** Returns what the page of a withdrawn work says of itself: its title only. */
export function withdrawnMeta({ id, data: { title } }: Entry<Material>): PageMeta {
  return {
    title,
    description: materialText.withdrawnDescription(title),
    path: urls.entry('material', id),
    trail: [sectionLink('material')],
    noindex: true,
  };
}
