import { associationText } from '../../text/association.ts';
import { formatDate } from '../../text/format.ts';
import { publicationText } from '../../text/publication.ts';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Collection } from '../model/publication.ts';
import { urls } from '../urls.ts';
import { cardOf, type CardView } from './card.ts';
import { collectionCover } from './cover.ts';
import type { Link } from './frame.ts';

/** One thing of a collection: its card or, for a document, a link; and why it is here. */
export interface CollectionItemView {
  readonly card?: CardView | undefined;
  readonly document?: Link | undefined;
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
    summary: data.summary,
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

/** Returns the things of a collection in its order; what is not published is left out. */
export function collectionItems({ data }: Entry<Collection>, catalogue: Catalogue): CollectionItemView[] {
  return data.items.flatMap((item): CollectionItemView[] => {
    const { note } = item;
    const document = item.document === undefined ? undefined : catalogue.bank.entries.document.get(item.document);
    if (document) return [{ document: { text: document.data.title, href: urls.entry('document', document.id) }, note }];
    const thing = catalogue.item.get(
      item.material ? `material/${item.material}` : item.webinar ? `webinar/${item.webinar}` : `recommendation/${item.recommendation}`,
    );
    return thing ? [{ card: cardOf(thing, catalogue), note }] : [];
  });
}
