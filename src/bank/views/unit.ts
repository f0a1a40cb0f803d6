import { associationText as words, unitTerms } from '../../text/association.ts';
import { capitalise, formatSince } from '../../text/format.ts';
import type { Bank, Entry } from '../bank.ts';
import type { Catalogue, Item } from '../catalogue.ts';
import { lastModified, newestDay } from '../last-modified.ts';
import type { Unit } from '../model/unit.ts';
import { ancestorsOf, relationsOf } from '../relations.ts';
import { urls } from '../urls.ts';
import { isAhead } from '../webinar-state.ts';
import { cardOf, type CardView } from './card.ts';
import { documentRow } from './document-row.ts';
import { eventRow } from './event.ts';
import { facetFacts, facts, subjectFacts, type FactView, type Said } from './fact.ts';
import { foldOf, type Fold } from './fold.ts';
import { known, type Link } from './frame.ts';
import { headsOf } from './heads.ts';
import { planOf, type PlanView } from './plan.ts';
import { itemRow, webinarRow, type RowView } from './row.ts';

/** Everything the page of an association shows besides its body. */
export interface UnitView {
  readonly data: Unit;
  /** `Областное методическое объединение`. */
  readonly kicker: string;
  /** Associations above this one, the highest first. */
  readonly trail: readonly Link[];
  readonly facts: readonly FactView[];
  readonly contacts: readonly FactView[];
  readonly children: readonly { readonly title: string; readonly links: readonly (Link & { readonly note?: string | undefined })[] }[];
  /** The newest plan; older ones stand among the documents. */
  readonly plan?: PlanView | undefined;
  readonly coming: readonly RowView[];
  readonly past: Fold<RowView>;
  readonly materials: Fold<CardView>;
  readonly recommendations: Fold<CardView>;
  readonly events: Fold<RowView>;
  readonly documents: Fold<RowView>;
  readonly municipalities: readonly Said[];
  /** The day of the newest change among its things. */
  readonly updated?: string | undefined;
  /** Nothing was made or held by it yet. */
  readonly empty: boolean;
}

/** Returns all that the page of an association shows: it composes itself from whatever names the association. */
export function unitView(entry: Entry<Unit>, catalogue: Catalogue): UnitView {
  const { data, id } = entry;
  const { bank, today, byUnit } = catalogue;
  const relations = relationsOf(catalogue);
  const items = byUnit.get(id) ?? [];
  const documents = relations.documentsOfUnit.get(id) ?? [];
  const events = relations.eventsOfUnit.get(id) ?? [];
  const webinars = items.flatMap((item) => (item.kind === 'webinar' ? [item] : []));
  const cards = (kind: Item['kind']) => foldOf(items.filter((item) => item.kind === kind), (item) => cardOf(item, catalogue), (item) => itemRow(item, catalogue));
  const rowOf = (item: Item) => itemRow(item, catalogue);
  return {
    data,
    kicker: capitalise(termOf(data.kind, bank).one),
    trail: ancestorsOf(entry, bank.entries.unit).map((above) => ({ text: above.data.short_name, href: urls.entry('unit', above.id) })),
    facts: factsOf(entry, catalogue),
    contacts: contactsOf(data),
    children: childGroups(id, catalogue),
    plan: documents.map((document) => (document.data.kind === 'plan' ? planOf(document, catalogue) : undefined)).find((plan) => plan !== undefined),
    coming: webinars.filter((item) => isAhead(item.entry.data, today)).reverse().map((item) => webinarRow(item.entry, catalogue)),
    past: foldOf(webinars.filter((item) => !isAhead(item.entry.data, today)), rowOf, rowOf),
    materials: cards('material'),
    recommendations: cards('recommendation'),
    events: foldOf(events.map((event) => ({ event, date: event.data.start })), ({ event }) => eventRow(event, catalogue), ({ event }) => eventRow(event, catalogue)),
    documents: foldOf(documents.map((document) => ({ document, date: document.data.date })), ({ document }) => documentRow(document), ({ document }) => documentRow(document)),
    municipalities: facetFacts('municipality', data.municipalities, catalogue),
    updated: newestDay(items.map(({ entry: { data: thing } }) => lastModified(thing, today))),
    empty: items.length === 0 && documents.length === 0 && events.length === 0,
  };
}

/** Returns what a kind of association is called in the region. */
export function termOf(kind: Unit['kind'], { region }: Bank): { readonly short: string; readonly one: string; readonly many: string } {
  return region.terms[kind] ?? unitTerms[kind];
}

function factsOf(entry: Entry<Unit>, catalogue: Catalogue): FactView[] {
  const { data } = entry;
  const { facts: names } = words;
  const parent = data.parent === undefined ? undefined : catalogue.bank.entries.unit.get(data.parent);
  const organisation = data.organisation === undefined ? undefined : catalogue.bank.entries.organisation.get(data.organisation);
  return facts([
    ...headsOf(data, catalogue),
    { name: names.audiences, values: facetFacts('audience', data.audiences, catalogue) },
    { name: names.subjects, values: subjectFacts(data.subjects, undefined, catalogue) },
    { name: names.levels, values: facetFacts('level', data.levels, catalogue) },
    { name: names.parent, values: parent ? [{ text: parent.data.short_name, href: urls.entry('unit', parent.id) }] : [] },
    { name: names.organisation, values: organisation ? [{ text: organisation.data.short_name, href: urls.entry('organisation', organisation.id) }] : [] },
    { name: names.municipality, values: facetFacts('municipality', data.municipality === undefined ? [] : [data.municipality], catalogue) },
    { name: names.since, values: [formatSince(data.since, data.until)].filter(Boolean).map((text) => ({ text })) },
    { name: names.oldNames, values: data.old_names.map((text) => ({ text })) },
  ]);
}

function contactsOf({ contacts }: Unit): FactView[] {
  if (contacts === undefined) return [];
  const { email, phone, page } = contacts;
  const { facts: names, unknown } = words;
  return facts([
    { name: names.email, values: email === undefined ? [] : [{ text: known(email) ?? unknown, href: known(email) && `mailto:${email}` }] },
    { name: names.phone, values: phone === undefined ? [] : [{ text: known(phone) ?? unknown, href: known(phone) && `tel:${phone.replaceAll(/[^\d+]/g, '')}` }] },
    { name: names.page, values: page === undefined ? [] : [{ text: page, href: page }] },
  ]);
}

/** The associations right below, by kind in the order of their first one. */
function childGroups(id: string, catalogue: Catalogue): UnitView['children'] {
  const children = relationsOf(catalogue).childrenOf.get(id) ?? [];
  const kinds = Map.groupBy(children, ({ data }) => data.kind);
  return [...kinds].map(([kind, units]) => ({ title: capitalise(termOf(kind, catalogue.bank).many), links: units.map((unit) => ({ text: unit.data.short_name, href: urls.entry('unit', unit.id), note: unitCounts(unit.id, catalogue) })) }));
}

/** Returns `3 разработки, 2 вебинара`, or `undefined` when there is nothing yet. */
export function unitCounts(id: string, catalogue: Catalogue): string | undefined {
  const items = catalogue.byUnit.get(id) ?? [];
  const { eventsOfUnit, documentsOfUnit } = relationsOf(catalogue);
  const kinds = (['material', 'recommendation', 'webinar'] as const).map((kind) => [kind, items.filter((item) => item.kind === kind).length] as const);
  const counts = [...kinds, ['event', eventsOfUnit.get(id)?.length ?? 0] as const, ['document', documentsOfUnit.get(id)?.length ?? 0] as const];
  return counts.filter(([, count]) => count > 0).map(([kind, count]) => words.counts[kind](count)).join(', ') || undefined;
}
