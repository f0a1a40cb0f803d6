import { feedText } from '../../text/feeds.ts';
import type { Catalogue } from '../catalogue.ts';
import { absoluteUrl, urls } from '../urls.ts';
import { feedEntriesOf, type FeedEntry } from './feed-entry.ts';
import { dayMoment } from './feed-moment.ts';
import type { Feed } from './feeds.ts';

/** Returns a feed as JSON Feed 1.1, with the same records as its Atom twin. */
export function jsonFeed({ page, title, novelties }: Feed, catalogue: Catalogue): string {
  const { site, bank, owner, time_zone } = catalogue.bank.region;
  const items = novelties.map((novelty) => itemOf(feedEntriesOf(catalogue).get(novelty)!, site, time_zone));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${title} — ${bank.short}`,
    home_page_url: absoluteUrl(site, page),
    feed_url: absoluteUrl(site, urls.feed(page, 'json')),
    description: feedText.about(title),
    language: 'ru',
    authors: [{ name: owner.name }],
    items,
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}

function itemOf({ path, title, summary, published, updated, authors, tags }: FeedEntry, site: string, zone: string): object {
  const url = absoluteUrl(site, path);
  return {
    id: url,
    url,
    title,
    content_text: summary,
    ...(published !== undefined && { date_published: dayMoment(published, zone) }),
    date_modified: dayMoment(updated, zone),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(tags.length > 0 && { tags }),
  };
}
