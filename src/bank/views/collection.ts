import { cardSummary } from '../../text/card-summary.ts';
import { associationText } from '../../text/association.ts';
import { decapitalise, formatDate } from '../../text/format.ts';
import { partsText } from '../../text/parts.ts';
import { publicationText } from '../../text/publication.ts';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Kind } from '../model/index.ts';
import type { Collection } from '../model/publication.ts';
import { urls } from '../urls.ts';
import { cardOf, type CardView } from './card.ts';
import { collectionCover } from './cover.ts';
import type { Link } from './frame.ts';

/** One thing of a collection: its card or, for a document, a link; and why it is here. */
export interface CollectionItemView {
  readonly card?: CardView | undefined;
  readonly document?: NotedLink | undefined;
  readonly note?: string | undefined;
}

/** Returns the card of a collection. */
export function collectionCard(entry: Entry<Collection>, catalogue: Catalogue): CardView {
  const { id, data } = entry;
  return {
    cover: collectionCover(entry, catalogue),
    kind: 'collection',
    id,
    href: urls.entry('collection', id),
    title: data.title,
    summary: cardSummary(data.summary),
    kicker: publicationText.collection,
    facts: [contentsOf(data)],
    authors: '',
    date: data.published,
    dateText: formatDate(data.updated ?? data.published),
    demo: data.demo,
  };
}

/** A collection on the shelf of all collections: its card, how many things it holds, of what kinds, for whom. */
export interface ShelfView {
  readonly card: CardView;
  /** Whole: a shelf has room for it. */
  readonly summary: string;
  /** `8 материалов`. */
  readonly total: string;
  /** `6 разработок, 2 вебинара`. */
  readonly parts: string;
  /** `Учителя-предметники, молодые педагоги`. */
  readonly audiences: string;
}

/** Returns a collection as it stands on the shelf. */
export function shelfOf(entry: Entry<Collection>, catalogue: Catalogue): ShelfView {
  const { audiences } = catalogue.bank.vocabularies;
  return {
    card: collectionCard(entry, catalogue),
    summary: entry.data.summary,
    total: publicationText.things(entry.data.items.length),
    parts: contentsOf(entry.data),
    audiences: entry.data.audiences
      .flatMap((id) => audiences.get(id)?.name ?? [])
      .map((name, place) => (place === 0 ? name : decapitalise(name)))
      .join(', '),
  };
}

/** `8 разработок, 2 вебинара`. */
function contentsOf({ items }: Collection): string {
  const kinds = ['material', 'recommendation', 'webinar', 'document'] as const;
  const counted = kinds.map((kind) => [kind, items.filter((item) => item[kind] !== undefined).length] as const);
  return counted.flatMap(([kind, count]) => (count === 0 ? [] : [associationText.counts[kind](count)])).join(', ');
}

/** A link that says more below itself: `Образец`. */
export interface NotedLink extends Link {
  readonly note?: string | undefined;
}

/** Returns links to the collections that hold a thing, by its key. */
export function collectionsNaming(key: string, { collectionsOf }: Catalogue): NotedLink[] {
  return (collectionsOf.get(key) ?? []).map(({ id, data }) => notedLink('collection', id, data));
}

/** Returns the link to a thing, a sample with its mark. */
export function notedLink(kind: Kind, id: string, { title, demo }: { readonly title: string; readonly demo: boolean }): NotedLink {
  return { text: title, href: urls.entry(kind, id), note: demo ? partsText.demoShort : undefined };
}

/** Returns the things of a collection in its order; what is not published is left out. */
export function collectionItems({ data }: Entry<Collection>, catalogue: Catalogue): CollectionItemView[] {
  return data.items.flatMap((item): CollectionItemView[] => {
    const { note } = item;
    const document = item.document === undefined ? undefined : catalogue.bank.entries.document.get(item.document);
    if (document) return [{ document: notedLink('document', document.id, document.data), note }];
    const thing = catalogue.item.get(
      item.material ? `material/${item.material}` : item.webinar ? `webinar/${item.webinar}` : `recommendation/${item.recommendation}`,
    );
    return thing ? [{ card: cardOf(thing, catalogue), note }] : [];
  });
}
