import { absoluteUrl } from './urls.ts';

/**
 * Tells whether an address of a site is one that stands in for the real one: names reserved for samples (RFC 2606, RFC 6761) and, by the same
 * custom, any host with a part `example`. Links, QR codes and letters made with it lead nowhere.
 */
export function isSampleSite(site: string): boolean {
  const labels = new URL(site).hostname.split('.');
  return labels.includes('example') || ['test', 'invalid', 'localhost'].includes(labels.at(-1) ?? '');
}

/**
 * Returns a root address as people carry it away: on paper, in a code, a letter or a phone. `undefined` while the address of the site only stands
 * in for the real one; what is left then is to print no address rather than one that leads nowhere.
 */
export function carriedUrl(site: string, path: string): string | undefined {
  return isSampleSite(site) ? undefined : absoluteUrl(site, path);
}
