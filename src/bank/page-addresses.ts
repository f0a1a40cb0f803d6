import { fileKinds } from './guide/json-schemas.ts';
import type { Entry } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import { lastModified, newestDay } from './last-modified.ts';
import { newsAddresses } from './news-addresses.ts';
import { registerAddresses } from './register-addresses.ts';
import { relationsOf } from './relations.ts';
import { listPages } from './lists.ts';
import type { Kind } from './model/index.ts';
import { urls } from './urls.ts';
import { calendarPages } from './views/calendar-pages.ts';
import { sheetPages } from './views/sheet-form.ts';
import { municipalitiesWithPages } from './views/municipality.ts';
import { statisticsDay } from './views/statistics/figure.ts';
import { statisticsPages } from './views/statistics/pages.ts';
import { hasMunicipalities, hasOpenData, hasWanted, isSwitchedOn, readersPages } from './sections.ts';

/** A page of the site. */
export interface PageAddress {
  /** Root address. */
  readonly path: string;
  /** ISO day of the last change, where it is known. */
  readonly modified?: string | undefined;
  /** Search engines are asked to leave it alone: it stays out of the sitemap. */
  readonly hidden?: boolean | undefined;
}

/** Returns the root addresses of all pages of the site. */
export function pagesOf(catalogue: Catalogue): ReadonlySet<string> {
  return new Set(pageAddresses(catalogue).map(({ path }) => path));
}

/** What the pages of the site come of, dear ones last; statistics have addresses of their own (`isOfStatistics`), all others may share them. */
export const pageSources: readonly ((catalogue: Catalogue) => PageAddress[])[] = [
  single,
  (catalogue) => listPages(catalogue).map(({ path, list }) => dated(path, () => list.updated)),
  sections,
  entries,
  registerAddresses,
  newsAddresses,
  statistics,
];

/** Returns every page of the site in a stable order, each once: lists, entries, sections, the few single pages. */
export function pageAddresses(catalogue: Catalogue): PageAddress[] {
  const all = pageSources.flatMap((source) => source(catalogue));
  return [...new Map(all.map((address) => [address.path, address])).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Tells whether an address is one of those that pages of figures have. */
export const isOfStatistics = (path: string): boolean => path.startsWith(urls.statistics()) || path === urls.wanted;

/** Days of all things are compared only where somebody asks for the newest. */
function dated(path: string, newest: () => string | undefined, hidden?: boolean): PageAddress {
  return Object.defineProperty({ path, hidden }, 'modified', { get: newest, enumerable: true });
}

function single(catalogue: Catalogue): PageAddress[] {
  const modified = newestDay(catalogue.items.map(({ entry }) => lastModified(entry, catalogue.today)));
  return [
    { path: urls.home, modified },
    { path: urls.search, modified },
    ...[urls.notFound, urls.design, urls.proofs, urls.embeds].map((path) => ({ path, hidden: true })),
    ...(hasOpenData(catalogue.bank) ? [{ path: urls.openData, modified }] : []),
    ...guide(),
    ...proposals(catalogue),
    ...readersPages(catalogue.bank).map((path) => ({ path, hidden: true })),
    ...sheetPages(catalogue).map(({ path, changed }) => ({ path, modified: changed, hidden: true })),
  ];
}

/** Pages for editors: they change with the program. */
function guide(): PageAddress[] {
  return [urls.fields(), urls.rules, ...fileKinds.map(({ name }) => urls.fields(name))].map((path) => ({ path, hidden: true }));
}

/** Forms change with the program, not with the content. */
function proposals({ bank }: Catalogue): PageAddress[] {
  return (['material', 'webinar'] as const).filter((kind) => isSwitchedOn(kind, bank)).map((kind) => ({ path: urls.propose(kind) }));
}

/** Sections with pages of their own: what was held, written and decided. */
function sections(catalogue: Catalogue): PageAddress[] {
  const { bank, webinars, events, documents, reports, today } = catalogue;
  const newest = (list: Iterable<Entry<object>>) => newestDay([...list].map((entry) => lastModified(entry, today)));
  const section = (kind: Kind, list: Iterable<Entry<object>>): PageAddress[] =>
    isSwitchedOn(kind, bank) ? [{ path: urls.list(kind), modified: newest(list) }] : [];
  const places = municipalitiesWithPages(catalogue);
  const placed = places.flatMap(({ id }) => ofMunicipality(id, catalogue));
  const years = [...new Set(webinars.map(({ year }) => year))].filter((year) => year !== undefined);
  return [
    { path: urls.list('unit'), modified: newest(bank.entries.unit.values()) },
    { path: urls.tree, modified: newest(bank.entries.unit.values()) },
    ...section('webinar', webinars),
    ...years.map((year) => ({ path: urls.year('webinar', year), modified: newest(webinars.filter((webinar) => webinar.year === year)) })),
    ...section('event', events),
    ...calendarPages(catalogue).map(({ path }) => ({ path, modified: newest([...webinars, ...events]) })),
    ...section('document', documents),
    ...section('programmes', bank.entries.programmes.values()),
    ...section('report', reports),
    ...(hasMunicipalities(bank) ? [{ path: urls.facetList('municipality'), modified: newest(placed) }] : []),
    ...places.map(({ id }) => dated(urls.facet('municipality', id), () => newest(ofMunicipality(id, catalogue)))),
  ];
}

/** Figures change with anything that is counted; pages with samples are for a look, not for search engines. */
function statistics(catalogue: Catalogue): PageAddress[] {
  const modified = statisticsDay(catalogue);
  const pages = [...statisticsPages(catalogue).values()].map(({ path, samples }) => ({ path, modified, hidden: samples || undefined }));
  return [...pages, ...(hasWanted(catalogue.bank) ? [{ path: urls.wanted, modified }] : [])];
}

/** Whatever the page of a municipality shows. */
function ofMunicipality(id: string, catalogue: Catalogue): Entry<object>[] {
  const { unitsOfMunicipality, organisationsOfMunicipality } = relationsOf(catalogue);
  const things = catalogue.byFacet.municipality.get(id) ?? [];
  return [...things.map(({ entry }) => entry), ...(unitsOfMunicipality.get(id) ?? []), ...(organisationsOfMunicipality.get(id) ?? [])];
}

function entries(catalogue: Catalogue): PageAddress[] {
  const { bank, materials, recommendations, webinars, events, documents, reports, collections, news, today } = catalogue;
  const shown: readonly Entry<object>[] = [
    ...materials,
    ...recommendations,
    ...webinars,
    ...events,
    ...documents,
    ...reports,
    ...collections,
    ...news,
    ...bank.entries.unit.values(),
    ...bank.entries.page.values(),
  ];
  // The page of an association changes with the things it shows.
  const things = ({ kind, id }: Entry<object>) => (kind === 'unit' ? (catalogue.byUnit.get(id) ?? []).map(({ entry }) => entry) : []);
  const drafts = [...catalogue.drafts.keys()].map((id) => ({ path: urls.entry('material', id), hidden: true }));
  const newest = (entry: Entry<object>) => newestDay([entry, ...things(entry)].map((own) => lastModified(own, today)));
  const pages = shown.map((entry) => dated(urls.entry(entry.kind, entry.id), () => newest(entry), isWithdrawn(entry.data) || undefined));
  return [...pages, ...drafts];
}

const isWithdrawn = (data: object) => 'state' in data && data.state === 'withdrawn';
