import { feedText } from '../../../text/feeds.ts';
import type { Catalogue } from '../../catalogue.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { feedEntriesOf, type FeedEntry } from '../feed-entry.ts';
import { dayMoment } from '../feed-moment.ts';
import type { Feed } from '../feeds.ts';
import { element, escapeXml } from '../xml.ts';

/** Returns a feed as RSS 2.0, for builders of school sites that read nothing newer: the records of its Atom twin, whose addresses are their permanent ids. */
export function rss({ page, title, novelties }: Feed, catalogue: Catalogue): string {
  const { site, bank, time_zone } = catalogue.bank.region;
  const self = absoluteUrl(site, urls.embed(page, 'xml'));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', `${title} — ${bank.short}`),
    element('link', absoluteUrl(site, page)),
    element('description', feedText.about(title)),
    element('language', 'ru'),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>`,
    ...novelties.map((novelty) => itemXml(feedEntriesOf(catalogue).get(novelty)!, site, time_zone)),
    '</channel></rss>\n',
  ].join('\n');
}

function itemXml({ path, title, summary, published, tags }: FeedEntry, site: string, zone: string): string {
  const url = absoluteUrl(site, path);
  return [
    '<item>',
    element('title', title),
    element('link', url),
    element('guid', url, 'isPermaLink="true"'),
    ...(published === undefined ? [] : [element('pubDate', mailDay(published, zone))]),
    ...tags.map((tag) => element('category', tag)),
    // By the standard this is HTML: a school's site puts it into its page as it is.
    element('description', escapeXml(summary)),
    '</item>',
  ].join('\n');
}

/** The beginning of a day as mail writes it (RFC 822): `Mon, 14 Apr 2025 00:00:00 +0300`. */
function mailDay(day: string, zone: string): string {
  const [, offset = 'Z'] = /([+-]\d\d:\d\d|Z)$/.exec(dayMoment(day, zone)) ?? [];
  const [week, ...date] = new Date(`${day}T00:00Z`).toUTCString().split(' ');
  return `${week} ${date.slice(0, 3).join(' ')} 00:00:00 ${offset === 'Z' ? '+0000' : offset.replace(':', '')}`;
}
