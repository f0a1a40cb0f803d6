/** Returns the address of the page a link leads to, if it is another page of this site; files and foreign addresses are never fetched ahead. */
export function pageAhead(href: string, here: string): string | undefined {
  if (!URL.canParse(href, here)) return undefined;
  const [to, from] = [new URL(href, here), new URL(here)];
  to.hash = '';
  const isPage = to.origin === from.origin && to.pathname.endsWith('/') && to.search === '';
  return isPage && to.pathname !== from.pathname ? to.href : undefined;
}

/** What browsers tell of the connection; those that tell nothing are taken at their best. */
export interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Tells whether fetching ahead costs the reader nothing that matters: no wish to save data, no slow connection. */
export function affordsAhead({ saveData = false, effectiveType = '4g' }: Connection = {}): boolean {
  return !saveData && effectiveType === '4g';
}
