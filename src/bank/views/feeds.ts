import { feedText } from '../../text/feeds.ts';
import type { Catalogue } from '../catalogue.ts';
import { feedsOf, type FeedGroup } from '../exports/feeds.ts';
import { carriedUrl } from '../sample-site.ts';
import { urls } from '../urls.ts';
import type { Link, PageMeta } from './frame.ts';

/** Feeds of one sort; each with the page it belongs to. */
export interface FeedGroupView {
  readonly title: string;
  readonly feeds: readonly { readonly page: Link; readonly atom: string; readonly json: string }[];
}

/** The page that lists feeds. */
export interface FeedsView {
  readonly meta: PageMeta;
  /** The whole address of the feed of all, to be copied; `undefined` while the site has no address of its own. */
  readonly address: string | undefined;
  readonly groups: readonly FeedGroupView[];
}

/** Returns the feeds by what they are about; those of authors stand on the authors' pages only: there may be thousands. */
export function feedsView(catalogue: Catalogue): FeedsView {
  const groups = Map.groupBy(feedsOf(catalogue).values(), ({ group }) => group);
  groups.delete('person');
  return {
    meta: { title: feedText.title, description: feedText.description, path: urls.feeds },
    address: carriedUrl(catalogue.bank.region.site, urls.feed(urls.home, 'xml')),
    groups: (Object.keys(feedText.groups) as FeedGroup[]).flatMap((group) => {
      const feeds = (groups.get(group) ?? []).map(({ page, title }) => ({
        page: { text: title, href: page },
        atom: urls.feed(page, 'xml'),
        json: urls.feed(page, 'json'),
      }));
      return feeds.length > 0 ? [{ title: feedText.groups[group], feeds }] : [];
    }),
  };
}
