import { entryOf } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import { newestDay } from '../last-modified.ts';
import { oncePer } from '../once-per.ts';
import { pageAddresses, type PageAddress } from '../page-addresses.ts';
import { absoluteUrl, urls } from '../urls.ts';
import { element } from './xml.ts';

/** How many addresses one sitemap may hold (sitemaps.org). */
export const SITEMAP_LIMIT = 50_000;

/** What pages that are of no kind are called: lists, rubrics, figures. */
const OTHERS = 'spiski';

/** Returns the pages that search engines may keep, by section: `materialy` → pages; a section that one file cannot hold goes on in `materialy-2`. */
export const sitemapsOf = oncePer((catalogue: Catalogue): ReadonlyMap<string, readonly PageAddress[]> =>
  bySection(pageAddresses(catalogue)),
);

/** Returns shown pages by section, no more than `limit` together. */
export function bySection(pages: readonly PageAddress[], limit = SITEMAP_LIMIT): ReadonlyMap<string, readonly PageAddress[]> {
  const sections = Map.groupBy(
    pages.filter(({ hidden }) => !hidden),
    ({ path }) => (entryOf(path) === undefined ? OTHERS : (path.split('/')[1] ?? OTHERS)),
  );
  return new Map(
    [...sections].flatMap(([name, own]) =>
      Array.from({ length: Math.ceil(own.length / limit) }, (_, index) => {
        const part = own.slice(index * limit, (index + 1) * limit);
        return [index === 0 ? name : `${name}-${index + 1}`, part] as const;
      }),
    ),
  );
}

/** Returns the list of sitemaps, each with the day of the newest change in it. */
export function sitemapIndex(sitemaps: ReadonlyMap<string, readonly PageAddress[]>, site: string): string {
  const entries = [...sitemaps].map(([name, pages]) =>
    entry('sitemap', absoluteUrl(site, urls.sitemapOf(name)), newestDay(pages.map(({ modified }) => modified))),
  );
  return documentOf('sitemapindex', entries);
}

/** Returns the sitemap of some pages, with the days of their true last change. */
export function sitemap(pages: readonly PageAddress[], site: string): string {
  return documentOf(
    'urlset',
    pages.map(({ path, modified }) => entry('url', absoluteUrl(site, path), modified)),
  );
}

function documentOf(root: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${root}>\n`;
}

function entry(name: string, address: string, modified: string | undefined): string {
  return `<${name}>${element('loc', address)}${modified ? element('lastmod', modified) : ''}</${name}>\n`;
}
