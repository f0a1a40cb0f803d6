import type { Catalogue } from '../../catalogue.ts';
import { oncePer } from '../../once-per.ts';
import { urls } from '../../urls.ts';
import { cardEmbeds } from './cards.ts';
import { framePage } from './frame-page.ts';
import { listEmbeds, listFeeds } from './lists.ts';
import { rss } from './rss.ts';

/** Yields the files that other sites show, one by one: address and text. */
export function* embedFiles(catalogue: Catalogue): Generator<readonly [address: string, text: string]> {
  for (const make of [cardEmbeds, listEmbeds])
    for (const embed of make(catalogue)) yield [urls.embed(embed.page), framePage(embed, catalogue.bank)];
  for (const feed of listFeeds(catalogue)) yield [urls.embed(feed.page, 'xml'), rss(feed, catalogue)];
}

const atHand = oncePer((catalogue: Catalogue): ReadonlyMap<string, string> => new Map(embedFiles(catalogue)));

/** Returns one of these files by its address, `undefined` when there is none: for a server that makes nothing before it is asked. */
export const embedFileAt = (address: string, catalogue: Catalogue): string | undefined => atHand(catalogue).get(address);
