import type { Shown } from '../drafts.ts';
import { absoluteUrl, urls } from '../urls.ts';

/** Returns robots.txt: everything may be read, and the sitemap is here; a site with drafts asks robots to stay away. */
export function robots(site: string, shown: Shown = 'published'): string {
  if (shown === 'everything') return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site, urls.sitemap)}\n`;
}
