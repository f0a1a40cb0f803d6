import { embedPageText as words } from '../../text/embed-page.ts';
import { feedText } from '../../text/feeds.ts';
import type { Catalogue } from '../catalogue.ts';
import { listFeeds } from '../exports/embed/lists.ts';
import { carriedUrl } from '../sample-site.ts';
import { isSwitchedOn } from '../sections.ts';
import { urls } from '../urls.ts';
import type { Link, PageMeta } from './frame.ts';

/** The page that gives the codes by which a school shows the bank on its own site. */
export interface EmbedsView {
  readonly meta: PageMeta;
  /** Whole address of the bank for the codes; `undefined` while it has none of its own: then it is the one at which the page is read. */
  readonly site: string | undefined;
  /** Lists of everything, at hand. */
  readonly first: readonly Link[];
  /** Other lists, by what they are about; those of authors are reached from the authors' pages: there may be thousands. */
  readonly groups: readonly { readonly title: string; readonly links: readonly Link[] }[];
}

/** Groups that schools and associations show, in this order. */
const GROUPS = ['subject', 'unit', 'kind', 'grade', 'theme'] as const;

/** Returns what the page offers to choose from. */
export function embedsView(catalogue: Catalogue): EmbedsView {
  const { title, description, all, coming } = words;
  const feeds = Map.groupBy(listFeeds(catalogue), ({ group }) => group);
  const isComing = isSwitchedOn('webinar', catalogue.bank);
  return {
    meta: { title, description, path: urls.embeds, noindex: true },
    site: carriedUrl(catalogue.bank.region.site, urls.home),
    first: [
      { text: all, href: urls.embedCodes(urls.home) },
      ...(isComing ? [{ text: coming, href: urls.embedCodes(urls.list('webinar')) }] : []),
    ],
    groups: GROUPS.flatMap((group) => {
      const lists = (feeds.get(group) ?? []).filter(({ page }) => page !== urls.list('webinar'));
      const links = lists.map(({ title: text, page }) => ({ text, href: urls.embedCodes(page) }));
      return links.length === 0 ? [] : [{ title: feedText.groups[group], links }];
    }),
  };
}
