import { absoluteUrl, urls } from '../urls.ts';

/** Returns robots.txt: everything may be read, and the sitemap is here. */
export function robots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site, urls.sitemap)}\n`;
}
