import { feedText } from '../../text/feeds.ts';
import type { Catalogue } from '../catalogue.ts';
import { newestDay } from '../last-modified.ts';
import { absoluteUrl, urls } from '../urls.ts';
import { element, escapeXml } from './xml.ts';
import { feedEntriesOf, type FeedEntry } from './feed-entry.ts';
import { dayMoment } from './feed-moment.ts';
import type { Feed } from './feeds.ts';

/** Returns a feed as Atom (RFC 4287): permanent addresses for ids, days of the content for moments, summaries as plain text; no address leads off the site. */
export function atom({ page, title, novelties }: Feed, catalogue: Catalogue): string {
  const { site, bank, owner, time_zone } = catalogue.bank.region;
  const entries = novelties.map((novelty) => feedEntriesOf(catalogue).get(novelty)!);
  const self = absoluteUrl(site, urls.feed(page, 'xml'));
  const updated = newestDay(entries.map((entry) => entry.updated)) ?? catalogue.today;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">',
    element('id', self),
    element('title', `${title} — ${bank.short}`),
    element('subtitle', feedText.about(title)),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(absoluteUrl(site, page))}"/>`,
    element('updated', dayMoment(updated, time_zone)),
    `<author>${element('name', owner.name)}</author>`,
    ...entries.map((entry) => entryXml(entry, site, time_zone)),
    '</feed>\n',
  ].join('\n');
}

/** What names no author is the feed's own. */
function entryXml({ path, title, summary, published, updated, authors, tags }: FeedEntry, site: string, zone: string): string {
  const url = absoluteUrl(site, path);
  return [
    '<entry>',
    element('id', url),
    element('title', title),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    ...(published === undefined ? [] : [element('published', dayMoment(published, zone))]),
    element('updated', dayMoment(updated, zone)),
    ...authors.map((name) => `<author>${element('name', name)}</author>`),
    ...tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    `<summary type="text">${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}
