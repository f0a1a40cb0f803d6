import { ancestorsOf } from '../ancestors.ts';
import { associationText as words } from '../../text/association.ts';
import { capitalise } from '../../text/format.ts';
import type { Entry } from '../bank.ts';
import { calendarOf } from '../calendars.ts';
import type { Catalogue } from '../catalogue.ts';
import { unitJsonLd } from '../exports/json-ld/bodies.ts';
import type { Item } from '../items.ts';
import { lastModified, newestDay } from '../last-modified.ts';
import type { Unit } from '../model/unit.ts';
import { relationsOf } from '../relations.ts';
import { urls } from '../urls.ts';
import { isAhead, isComing } from '../webinar-state.ts';
import { agreementsOf, sentWorks } from './agreements.ts';
import { cardOf, type CardView } from './card.ts';
import { documentRow } from './document-row.ts';
import { eventRow } from './event.ts';
import { facetFacts, type FactView, type Said } from './fact.ts';
import { foldOf, type Fold } from './fold.ts';
import type { Link, PageMeta } from './frame.ts';
import { planOf, type PlanView } from './plan.ts';
import { itemRow, type RowView } from './row.ts';
import { subscriptionOf, type SubscriptionView } from './subscription.ts';
import { contactsOf, unitFactsOf } from './unit-facts.ts';
import { termOf, unitCounts } from './unit-line.ts';
import { unitTitle } from './unit-title.ts';

/** Everything the page of an association shows besides its body. */
export interface UnitView {
  readonly data: Unit;
  /** `Учителя математики`. */
  readonly title: string;
  /** `Областное методическое объединение`, where the title does not say it. */
  readonly kicker?: string | undefined;
  /** Associations above this one, the highest first. */
  readonly trail: readonly Link[];
  readonly facts: readonly FactView[];
  readonly contacts: readonly FactView[];
  readonly children: readonly { readonly title: string; readonly links: readonly (Link & { readonly note?: string | undefined })[] }[];
  /** The newest plan; older ones stand among the documents. */
  readonly plan?: PlanView | undefined;
  /** What it agrees with the РУМО. */
  readonly agreements?: { readonly title: string; readonly facts: readonly FactView[] } | undefined;
  readonly coming: readonly RowView[];
  /** Announced for a day still ahead and then cancelled. */
  readonly cancelled: readonly RowView[];
  readonly past: Fold<RowView>;
  readonly materials: Fold<CardView>;
  /** Works of its municipality that it handed in for review. */
  readonly sent: Fold<CardView>;
  readonly recommendations: Fold<CardView>;
  readonly events: Fold<RowView>;
  readonly documents: Fold<RowView>;
  readonly municipalities: readonly Said[];
  /** The day of the newest change among its things. */
  readonly updated?: string | undefined;
  /** Nothing was made or held by it yet. */
  readonly empty: boolean;
  readonly subscription?: SubscriptionView | undefined;
}

/** Returns all that the page of an association shows: it composes itself from whatever names the association. */
export function unitView(entry: Entry<Unit>, catalogue: Catalogue): UnitView {
  const { data, id } = entry;
  const { bank, today, byUnit } = catalogue;
  const relations = relationsOf(catalogue);
  const items = byUnit.get(id) ?? [];
  const documents = relations.documentsOfUnit.get(id) ?? [];
  const events = relations.eventsOfUnit.get(id) ?? [];
  return {
    data,
    ...unitTitle(data, bank),
    trail: ancestorsOf(entry, bank.entries.unit).map((above) => ({ text: above.data.short_name, href: urls.entry('unit', above.id) })),
    facts: unitFactsOf(entry, catalogue),
    contacts: contactsOf(data),
    children: childGroups(id, catalogue),
    plan: documents
      .map((document) => (document.data.kind === 'plan' ? planOf(document, catalogue) : undefined))
      .find((plan) => plan !== undefined),
    agreements: agreementsOf(data, bank),
    ...webinarsOf(items, catalogue),
    materials: cardsOf('material', items, catalogue),
    sent: cardsOf('material', sentWorks(data, catalogue), catalogue),
    recommendations: cardsOf('recommendation', items, catalogue),
    events: rowsOf(
      events,
      ({ start }) => start,
      (event) => eventRow(event, catalogue),
    ),
    documents: rowsOf(documents, ({ date }) => date, documentRow),
    municipalities: facetFacts('municipality', data.municipalities, catalogue),
    updated: newestDay([entry, ...items.map((item) => item.entry)].map((own) => lastModified(own, today))),
    empty: [items, documents, events, sentWorks(data, catalogue)].every(({ length }) => length === 0),
    subscription: subscriptionOf(calendarOf('unit', id, catalogue), catalogue),
  };
}

/** The webinars ahead, soonest first, those of them that will not be held, and those that are over. */
function webinarsOf(items: readonly Item[], catalogue: Catalogue): Pick<UnitView, 'coming' | 'cancelled' | 'past'> {
  const webinars = items.flatMap((item) => (item.kind === 'webinar' ? [item] : []));
  const ahead = webinars.filter(({ entry }) => isAhead(entry.data, catalogue.today));
  const over = webinars.filter((webinar) => !ahead.includes(webinar));
  const rowOf = (item: Item) => itemRow(item, catalogue);
  const { coming = [], cancelled = [] } = Object.groupBy(ahead.reverse(), ({ entry }) =>
    isComing(entry.data, catalogue.today) ? 'coming' : 'cancelled',
  );
  return { coming: coming.map(rowOf), cancelled: cancelled.map(rowOf), past: foldOf(over, rowOf, rowOf) };
}

function cardsOf(kind: Item['kind'], items: readonly Item[], catalogue: Catalogue): Fold<CardView> {
  return foldOf(
    items.filter((item) => item.kind === kind),
    (item) => cardOf(item, catalogue),
    (item) => itemRow(item, catalogue),
  );
}

function rowsOf<T>(entries: readonly Entry<T>[], dateOf: (data: T) => string, rowOf: (entry: Entry<T>) => RowView): Fold<RowView> {
  const dated = entries.map((own) => ({ own, date: dateOf(own.data) }));
  return foldOf(
    dated,
    ({ own }) => rowOf(own),
    ({ own }) => rowOf(own),
  );
}

/** The associations right below, by kind in the order of their first one. */
function childGroups(id: string, catalogue: Catalogue): UnitView['children'] {
  const children = relationsOf(catalogue).childrenOf.get(id) ?? [];
  const kinds = Map.groupBy(children, ({ data }) => data.kind);
  return [...kinds].map(([kind, units]) => ({
    title: capitalise(termOf(kind, catalogue.bank).many),
    links: units.map((unit) => ({ text: unit.data.short_name, href: urls.entry('unit', unit.id), note: unitCounts(unit.id, catalogue) })),
  }));
}

/** Returns what the page of an association says of itself; the way leads through those it is part of. */
export function unitMeta(entry: Entry<Unit>, { trail, updated }: UnitView, catalogue: Catalogue): PageMeta {
  const { id, data } = entry;
  return {
    title: data.short_name,
    description: data.summary ?? data.name,
    path: urls.entry('unit', id),
    trail: [{ text: words.title, href: urls.list('unit') }, ...trail],
    updated,
    jsonLd: [unitJsonLd(entry, catalogue)],
  };
}
