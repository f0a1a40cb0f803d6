import { feedText } from '../../text/feeds.ts';
import { groupMany, itemKey, unitsOf, type Catalogue } from '../catalogue.ts';
import { valuesOf } from '../lists/values.ts';
import { fullName } from '../people.ts';
import { oncePer } from '../once-per.ts';
import { hasSection } from '../sections.ts';
import { shownPeople } from '../shown-people.ts';
import { urls } from '../urls.ts';
import { noveltiesOf, type NewThing, type Novelty } from '../whats-new.ts';

/** What a feed is about, in the order of the page that lists them. */
export type FeedGroup = keyof typeof feedText.groups;

/** A feed: the page it belongs to and the newest things of it. */
export interface Feed {
  readonly group: FeedGroup;
  /** Root address of the page; the feed lies beside it. */
  readonly page: string;
  readonly title: string;
  /** Newest first, at most `FEED_SIZE`. */
  readonly novelties: readonly Novelty[];
}

/** How many records a feed holds: what is older stands on the page. */
export const FEED_SIZE = 30;

/** Returns every feed by the address of its page: all, kinds, values of facets, associations, authors, collections; one pass over the things for each sort. */
export const feedsOf = oncePer((catalogue: Catalogue): ReadonlyMap<string, Feed> => {
  const novelties = noveltiesOf(catalogue);
  const all: Feed = { group: 'all', page: urls.home, title: feedText.all, novelties: novelties.slice(0, FEED_SIZE) };
  const feeds = [
    all,
    ...kinds(novelties),
    ...facets(catalogue),
    ...units(catalogue),
    ...people(catalogue),
    ...organisations(catalogue),
    ...collections(catalogue),
  ];
  return new Map(feeds.map((feed) => [feed.page, feed]));
});

function kinds(novelties: readonly Novelty[]): Feed[] {
  const groups = newestBy(novelties, ({ kind }) => [kind]);
  return (Object.keys(feedText.kinds) as (keyof typeof feedText.kinds)[]).flatMap((kind) =>
    feed('kind', urls.list(kind), feedText.kinds[kind], groups.get(kind)),
  );
}

function facets(catalogue: Catalogue): Feed[] {
  const novelties = noveltiesOf(catalogue);
  return (['subject', 'grade', 'level', 'theme'] as const).flatMap((facet) => {
    const groups = newestBy(novelties, (thing) => ('facets' in thing ? thing.facets[facet] : []));
    return valuesOf(facet, catalogue).flatMap(({ id, name }) => feed(facet, urls.facet(facet, id), name, groups.get(id)));
  });
}

function units(catalogue: Catalogue): Feed[] {
  const groups = newestBy(noveltiesOf(catalogue), unitIds);
  return [...catalogue.bank.entries.unit.values()].flatMap(({ id, data }) =>
    feed('unit', urls.entry('unit', id), data.name, groups.get(id)),
  );
}

/** News are about associations, collections are nobody's. */
function unitIds(thing: NewThing): readonly string[] {
  if ('facets' in thing) return unitsOf(thing);
  if (thing.kind === 'document') return thing.entry.data.unit === undefined ? [] : [thing.entry.data.unit];
  return thing.kind === 'collection' ? [] : thing.entry.data.units;
}

/** Only of those who have a page. */
function people(catalogue: Catalogue): Feed[] {
  const groups = newestBy(noveltiesOf(catalogue), creditIds);
  return shownPeople(catalogue).flatMap(({ id, data }) => feed('person', urls.entry('person', id), fullName(data), groups.get(id)));
}

/** Of those that made something themselves, as a team or an editorial office does. */
function organisations(catalogue: Catalogue): Feed[] {
  const { bank } = catalogue;
  if (!hasSection('organisation', bank)) return [];
  const groups = newestBy(noveltiesOf(catalogue), creditIds);
  return [...bank.entries.organisation.values()].flatMap(({ id, data }) =>
    feed('organisation', urls.entry('organisation', id), data.name, groups.get(id)),
  );
}

function creditIds({ kind, entry }: NewThing): string[] {
  const credits = kind === 'material' || kind === 'recommendation' ? entry.data.authors : kind === 'webinar' ? entry.data.speakers : [];
  return credits.flatMap(({ person, organisation }) => person ?? organisation ?? []);
}

function collections(catalogue: Catalogue): Feed[] {
  const { collectionsOf } = catalogue;
  const groups = newestBy(noveltiesOf(catalogue), (thing) => (collectionsOf.get(itemKey(thing)) ?? []).map(({ id }) => id));
  return catalogue.collections.flatMap(({ id, data }) => feed('collection', urls.entry('collection', id), data.title, groups.get(id)));
}

function feed(group: FeedGroup, page: string, title: string, novelties: readonly Novelty[] = []): Feed[] {
  return novelties.length === 0 ? [] : [{ group, page, title, novelties: novelties.slice(0, FEED_SIZE) }];
}

const newestBy = (novelties: readonly Novelty[], keysOf: (thing: NewThing) => readonly string[]) =>
  groupMany(novelties, ({ thing }) => [...new Set(keysOf(thing))]);
