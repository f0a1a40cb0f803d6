import { cardSummary } from '../../text/card-summary.ts';
import { associationText } from '../../text/association.ts';
import { formatDate } from '../../text/format.ts';
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
