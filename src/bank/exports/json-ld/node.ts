import { isSampleSite } from '../../sample-site.ts';
import { relativeUrl } from '../../urls.ts';

/** A thing in the words of schema.org, without a context. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Where a page stands: the address of the bank with `/` at the end, and the page from its root. */
export interface PagePlace {
  readonly site: string;
  readonly path: string;
}

/**
 * Returns things as the text of `<script type="application/ld+json">`. No sign of a title can end the script: `<` is written by its number.
 * Addresses are whole, as search engines ask; while that of the site only stands in for the real one, they are told from the page.
 */
export function jsonLdText(things: readonly JsonLd[], { site, path }: PagePlace): string {
  const isSample = isSampleSite(site);
  const own = (_: string, value: unknown) =>
    isSample && typeof value === 'string' && value.startsWith(site) ? relativeUrl(`/${value.slice(site.length)}`, path) : value;
  const [only, ...more] = things;
  const said = more.length === 0 ? only : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...said }, own).replaceAll('<', '\\u003c');
}
