import { listText } from '../../text/lists.ts';
import { calendarBeside, heldIn } from '../calendars.ts';
import type { Catalogue } from '../catalogue.ts';
import { organisationJsonLd } from '../exports/json-ld/bodies.ts';
import type { JsonLd } from '../exports/json-ld/node.ts';
import { FEW, type CountedLink, type LinkGroup, type Listed, type ListPage } from '../lists/list.ts';
import { urls } from '../urls.ts';
import { cardOf, type CardView } from './card.ts';
import { collectionCard, shelfOf, type ShelfView } from './collection.ts';
import type { FactView } from './fact.ts';
import type { PageMeta } from './frame.ts';
import { newsCard, newsYears } from './news.ts';
import type { RowGroup } from './row.ts';
import { subscriptionOf, type SubscriptionView } from './subscription.ts';

/** Everything the page of a list shows. */
export interface ListView {
  readonly meta: PageMeta;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly demo: boolean;
  readonly facts: readonly FactView[];
  readonly index: readonly LinkGroup[];
  readonly narrow: readonly LinkGroup[];
  /** How many things the whole list holds. */
  readonly count: number;
  /** `70 разработок, сначала новые`. */
  readonly total: string;
  /** So few things that they come before the ways onward. */
  readonly short: boolean;
  /** Kinds of the things with their numbers, when there is more than one kind. */
  readonly kinds: readonly CountedLink[];
  /** News and collections have a look of their own: there is no other to choose. */
  readonly plain: boolean;
  readonly sections: readonly ListSection[];
  readonly empty: boolean;
  readonly path: string;
  readonly page: number;
  readonly pages: number;
  /** Of a subject in which anything is held. */
  readonly subscription?: SubscriptionView | undefined;
}

/** Things of one kind: news by year, collections on their shelf, the rest as cards. */
export interface ListSection {
  /** The anchor. */
  readonly id: string;
  /** Left out when the list has one kind. */
  readonly title?: string | undefined;
  readonly years?: readonly RowGroup[] | undefined;
  readonly shelf?: readonly ShelfView[] | undefined;
  readonly cards: readonly CardView[];
}

/** Returns what a page of a list shows; facts and indexes stand on the first page. */
export function listView({ list, path, page, pages, sections, kinds }: ListPage, catalogue: Catalogue): ListView {
  const first = page === 1;
  const counts = listText.counts(kinds.map(({ kind, count }) => ({ name: listText.sections[kind], count })));
  const description = [list.intro ?? `${list.title}: ${counts || listText.none}.`, catalogue.bank.region.bank.title].join(' ');
  const mixed = kinds.length > 1;
  return {
    meta: {
      title: first ? list.title : `${list.title}, ${listText.page(page, pages)}`,
      description,
      path,
      trail: first ? list.trail : [...list.trail, { text: list.title, href: list.path }],
      updated: list.updated,
      jsonLd: first ? organisationOf(list.path, catalogue) : undefined,
    },
    title: first ? list.title : `${list.title}, ${listText.page(page, pages)}`,
    lead: first ? list.intro : undefined,
    demo: list.demo ?? false,
    facts: first ? (list.facts ?? []) : [],
    index: first ? (list.index ?? []) : [],
    narrow: (list.narrow ?? []).filter(({ links }) => !saysNothing(links, list.things.length)),
    count: list.things.length,
    total: totalOf(kinds, list.things.length),
    short: list.things.length <= FEW,
    kinds: mixed ? kinds.map(({ kind, count, href }) => ({ text: listText.sections[kind], href, count })) : [],
    plain: kinds.every(({ kind }) => kind === 'news' || kind === 'collection'),
    sections: sections.map(({ kind, things }) => ({
      id: kind,
      title: mixed || list.facts ? listText.sections[kind] : undefined,
      ...lookOf(things, catalogue),
    })),
    empty: list.things.length === 0 && list.index === undefined && list.facts === undefined,
    path: list.path,
    page,
    pages,
    subscription: first ? subscriptionFor(list.path, catalogue) : undefined,
  };
}

/** The list of works of an organisation is its page. */
function organisationOf(path: string, { bank }: Catalogue): JsonLd[] | undefined {
  const list = urls.list('organisation');
  const entry = path.startsWith(list) ? bank.entries.organisation.get(path.slice(list.length, -1)) : undefined;
  return entry && [organisationJsonLd(entry, bank)];
}

function subscriptionFor(path: string, catalogue: Catalogue): SubscriptionView | undefined {
  const calendar = calendarBeside(path, catalogue);
  return calendar && heldIn(calendar, catalogue).length > 0 ? subscriptionOf(calendar, catalogue) : undefined;
}

const totalOf = ([first, ...others]: ListPage['kinds'], count: number): string =>
  (first && others.length === 0 && listText.total[first.kind]?.(count)) || listText.totalMixed(count);

/** A way of one value that every thing has leads to the same list again. */
const saysNothing = ([only, ...others]: LinkGroup['links'], all: number) => others.length === 0 && only?.count === all;

/** The things of a section are of one kind. */
function lookOf(things: readonly Listed[], catalogue: Catalogue): Omit<ListSection, 'id' | 'title'> {
  const news = things.flatMap((thing) => (thing.kind === 'news' ? [thing.entry] : []));
  const collections = things.flatMap((thing) => (thing.kind === 'collection' ? [thing.entry] : []));
  if (news.length > 0) return { years: newsYears(news), cards: [] };
  if (collections.length > 0) return { shelf: collections.map((entry) => shelfOf(entry, catalogue)), cards: [] };
  return { cards: things.map((thing) => listedCard(thing, catalogue)) };
}

/** Returns the card of whatever stands in a list. */
export function listedCard(thing: Listed, catalogue: Catalogue): CardView {
  if (thing.kind === 'collection') return collectionCard(thing.entry, catalogue);
  return thing.kind === 'news' ? newsCard(thing.entry) : cardOf(thing, catalogue);
}
