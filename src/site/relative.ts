import { mapAddresses } from '../bank/html-addresses.ts';
import { rewriteAttributes } from '../bank/html-tags.ts';
import { relativeUrl } from '../bank/urls.ts';

/** Returns a page with every address from the root written relative to the page, so that a copied folder works under any sub-path. */
export function relativiseLinks(html: string, path: string): string {
  return mapRootAddresses(html, (address) => relativeUrl(address, path));
}

/** Returns a page with every address from the root put below `base`: for pages served at addresses that are not their own, as 404 is. */
export function prefixLinks(html: string, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return mapRootAddresses(html, (address) => root + address.slice(1));
}

/** Only attributes of real tags: a text about HTML stays as its author wrote it. */
function mapRootAddresses(html: string, change: (address: string) => string): string {
  const own = (address: string) => (/^\/(?![/\\])/.test(address) ? change(address) : address);
  return rewriteAttributes(html, (attribute, tag) =>
    // By this one scripts know where the bank begins.
    attribute.name === 'data-root' ? own(attribute.value) : mapAddresses(tag, attribute, own),
  );
}

/** Tells whether a page is the one that hosts show in place of an absent one, at whatever address was asked for. */
export const isNotFoundPage = (path: string) => /^\/404(?:\/|\.html)?$/.test(path);
