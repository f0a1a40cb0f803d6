import type { PageAddress } from '../page-addresses.ts';
import { absoluteUrl } from '../urls.ts';

/** How many addresses one sitemap may hold (sitemaps.org). */
export const SITEMAP_LIMIT = 50_000;

/** Returns the sitemap of the pages that search engines may keep, with the days of their true last change. */
export function sitemap(pages: readonly PageAddress[], site: string): string {
  const shown = pages.filter(({ hidden }) => !hidden).slice(0, SITEMAP_LIMIT);
  const entries = shown.map(
    ({ path, modified }) =>
      `<url><loc>${escapeXml(absoluteUrl(site, path))}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}</url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
