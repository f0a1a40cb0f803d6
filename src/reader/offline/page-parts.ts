import { plainAddress } from './names.ts';

/** A file or a page that lies beside a page. */
export interface OwnLink {
  readonly href: string;
  readonly title: string;
}

/** Returns what a page leads to in its own folder, each once; an archive of all its files lies elsewhere and would be kept twice. */
export function ownLinks(page: Document, address: string): OwnLink[] {
  const found = [...page.querySelectorAll<HTMLAnchorElement>('main a[href]')].flatMap((link) => {
    const href = plainAddress(URL.parse(link.getAttribute('href') ?? '', address)?.href ?? '');
    const title = (link.querySelector('.file-name') ?? link).textContent.trim();
    return href.startsWith(address) && href !== address ? [{ href, title }] : [];
  });
  return found.filter(({ href }, place) => found.findIndex((link) => link.href === href) === place);
}

/** One file for each picture; `download` is taken off, for browsers fetch such links past the worker. */
export function settle(page: Document): void {
  for (const source of page.querySelectorAll('picture > source')) source.remove();
  for (const picture of page.querySelectorAll('img[srcset]')) picture.removeAttribute('srcset');
  for (const link of page.querySelectorAll('main a[download]')) link.removeAttribute('download');
}

/** Returns the addresses of what a page shows and runs, of its own host. */
export function partsOn(page: Document, address: string): string[] {
  const { origin } = new URL(address);
  const wanted = 'link:is([rel=stylesheet],[rel=preload],[rel=icon]), script[src], img[src], svg use[href]';
  return [...page.querySelectorAll(wanted)].flatMap((tag) => {
    const url = URL.parse(tag.getAttribute('src') ?? tag.getAttribute('href') ?? '', address);
    return url?.origin === origin ? [plainAddress(url.href)] : [];
  });
}
