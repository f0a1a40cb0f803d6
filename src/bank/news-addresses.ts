import type { Catalogue } from './catalogue.ts';
import type { PageAddress } from './page-addresses.ts';
import { urls } from './urls.ts';
import { noveltiesOf } from './whats-new.ts';

/** Returns the pages that tell what is new: the list of feeds. */
export function newsAddresses(catalogue: Catalogue): PageAddress[] {
  const [newest] = noveltiesOf(catalogue);
  return [{ path: urls.feeds, modified: newest?.day }];
}
