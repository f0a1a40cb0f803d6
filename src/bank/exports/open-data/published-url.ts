import { itemKey, type Catalogue } from '../../catalogue.ts';
import type { Item } from '../../items.ts';
import { absoluteUrl, urls } from '../../urls.ts';

/** Returns the address of a thing that is published, `undefined` of any other: what waits for its review is not named. */
export function publishedUrl(kind: Item['kind'], id: string | undefined, catalogue: Catalogue): string | undefined {
  const item = id === undefined ? undefined : catalogue.item.get(itemKey({ kind, entry: { id } }));
  return item && absoluteUrl(catalogue.bank.region.site, urls.entry(kind, item.entry.id));
}
