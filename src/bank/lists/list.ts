import { lastModified, newestDay } from '../last-modified.ts';
import type { Entry } from '../bank.ts';
import type { Item } from '../items.ts';
import type { Collection, News } from '../model/publication.ts';
import { urls } from '../urls.ts';
import type { FactView } from '../views/fact.ts';
import type { Link } from '../views/frame.ts';

/** Whatever stands in a list as a card. */
export type Listed =
  Item | { readonly kind: 'collection'; readonly entry: Entry<Collection> } | { readonly kind: 'news'; readonly entry: Entry<News> };

/** The kinds of things in the order in which a list shows them: what can be taken to a lesson first. */
export const listedKinds = ['material', 'recommendation', 'webinar', 'collection', 'news'] as const;

/** A link with the number of things behind it. */
export interface CountedLink extends Link {
  readonly count?: number | undefined;
  /** No value of its own, «Для любого предмета»: it waits among the rest, however full it is. */
  readonly isLast?: boolean | undefined;
}

/** Links of one sort under a heading. */
export interface LinkGroup {
  readonly title?: string | undefined;
  readonly links: readonly CountedLink[];
  /** Links of one or two words, as grades are: they stand whole, two in a row. */
  readonly short?: boolean | undefined;
}

/** A static list of the bank: a heading, ways onward, things. */
export interface List {
  readonly path: string;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly trail: readonly Link[];
  readonly facts?: readonly FactView[] | undefined;
  /** Values to choose from: the content of a list of values. */
  readonly index?: readonly LinkGroup[] | undefined;
  /** Ways to narrow down or go aside. */
  readonly narrow?: readonly LinkGroup[] | undefined;
  readonly things: readonly Listed[];
  readonly updated?: string | undefined;
  readonly demo?: boolean | undefined;
}

/** One page of a list: things of one kind stand together. */
export interface ListPage {
  readonly list: List;
  readonly path: string;
  readonly page: number;
  readonly pages: number;
  readonly sections: readonly { readonly kind: Listed['kind']; readonly things: readonly Listed[] }[];
  /** Kinds of the whole list with their numbers and the place where each begins. */
  readonly kinds: readonly { readonly kind: Listed['kind']; readonly count: number; readonly href: string }[];
}

/** Up to how many things a list is seen whole at once: its neighbours then come after it. */
export const FEW = 3;

/** How many values stand at hand, the rest folded: more than these nobody scans. */
const AT_HAND = 8;

/** Returns the fullest links and the rest, both in the order of the list; one alone is not worth a fold. */
export function splitLinks<T extends CountedLink>(links: readonly T[]): { readonly first: readonly T[]; readonly rest: readonly T[] } {
  if (links.length <= AT_HAND + 1) return { first: links, rest: [] };
  const weight = ({ count = 0, isLast }: CountedLink) => (isLast ? -1 : count);
  const fullest = new Set([...links].sort((a, b) => weight(b) - weight(a)).slice(0, AT_HAND));
  return { first: links.filter((link) => fullest.has(link)), rest: links.filter((link) => !fullest.has(link)) };
}

/** How many cards stand on one page. */
export const PAGE_SIZE = 30;

/** Returns the pages of a list; a list without things has one. */
export function paginate(list: List): ListPage[] {
  const groups = Map.groupBy(list.things, ({ kind }) => kind);
  const ordered = listedKinds.flatMap((kind) => groups.get(kind) ?? []);
  const pages = Math.max(1, Math.ceil(ordered.length / PAGE_SIZE));
  const kinds = kindsOf(list.path, groups);
  return Array.from({ length: pages }, (_, index) => {
    const slice = Map.groupBy(ordered.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE), ({ kind }) => kind);
    return {
      list,
      path: urls.page(list.path, index + 1),
      page: index + 1,
      pages,
      kinds,
      sections: [...slice].map(([kind, things]) => ({ kind, things })),
    };
  });
}

function kindsOf(path: string, groups: ReadonlyMap<Listed['kind'], readonly Listed[]>): ListPage['kinds'] {
  let before = 0;
  return listedKinds.flatMap((kind) => {
    const count = groups.get(kind)?.length ?? 0;
    const href = `${urls.page(path, Math.floor(before / PAGE_SIZE) + 1)}#${kind}`;
    before += count;
    return count === 0 ? [] : [{ kind, count, href }];
  });
}

/** Returns the day of the newest change among things. */
export function newestOf(things: readonly Listed[], today: string): string | undefined {
  return newestDay(things.map(({ entry }) => lastModified(entry, today)));
}
