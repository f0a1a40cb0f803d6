import { embedText } from '../../../text/embed.ts';
import { joinFacts } from '../../../text/format.ts';
import type { Catalogue } from '../../catalogue.ts';
import { cardOf, type CardView } from '../../views/card.ts';
import { collectionCard } from '../../views/collection.ts';
import type { Embed } from './embed.ts';

/** Yields the card of every published material, recommendation, webinar and collection. */
export function* cardEmbeds(catalogue: Catalogue): Generator<Embed> {
  for (const item of catalogue.items) yield embedOf(cardOf(item, catalogue));
  for (const entry of catalogue.collections) yield embedOf(collectionCard(entry, catalogue));
}

function embedOf(card: CardView): Embed {
  return {
    page: card.href,
    title: card.title,
    kicker: joinFacts([card.kicker, lastingMark(card), card.demo ? embedText.demo : undefined]),
    summary: card.summary,
    facts: joinFacts([...(card.kind === 'webinar' ? [card.dateText] : []), ...card.facts]),
    authors: card.authors,
  };
}

/** «Сегодня» would stand in a frame tomorrow too: nobody can tell on what day it is looked at. */
const lastingMark = ({ kind, off, mark }: CardView) => (off || kind !== 'webinar' ? mark : undefined);
