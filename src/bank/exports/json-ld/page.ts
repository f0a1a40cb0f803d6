import { shellText } from '../../../text/shell.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import type { Frame, PageMeta } from '../../views/frame.ts';
import { cleaned } from '../open-data/record-values.ts';
import { jsonLdText, type JsonLd } from './node.ts';

/** Returns what a page says of itself to search engines: its things and the way to it as the reader sees it; `undefined` where there is neither. */
export function pageJsonLd(meta: PageMeta, { site }: Pick<Frame, 'site'>): string | undefined {
  const way = meta.path === urls.home ? [] : [breadcrumbs(meta, site)];
  const things = [...(meta.jsonLd ?? []), ...way].map(cleaned);
  return things.length === 0 ? undefined : jsonLdText(things, { site, path: meta.path });
}

/** The page itself needs no address (Google). */
function breadcrumbs({ title, trail = [] }: PageMeta, site: string): JsonLd {
  const links = [{ text: shellText.home, href: urls.home }, ...trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...links.map(({ text, href }) => ({ name: text, item: absoluteUrl(site, href) })), { name: title }].map(
      (link, index) => ({ '@type': 'ListItem', position: index + 1, ...link }),
    ),
  };
}
