import type { Catalogue } from './catalogue.ts';
import { digestsOf } from './digests.ts';
import { newestDay } from './last-modified.ts';
import type { PageAddress } from './page-addresses.ts';
import { urls } from './urls.ts';
import { noveltiesOf } from './whats-new.ts';

/** Returns the pages that tell what is new: the list of feeds, the digests of weeks. */
export function newsAddresses(catalogue: Catalogue): PageAddress[] {
  const [newest] = noveltiesOf(catalogue);
  const weeks = [...digestsOf(catalogue).values()].map(({ week, until }) => ({
    path: urls.digest(week),
    modified: until < catalogue.today ? until : catalogue.today,
  }));
  return [
    { path: urls.feeds, modified: newest?.day },
    { path: urls.digest(), modified: newestDay(weeks.map(({ modified }) => modified)) ?? newest?.day },
    ...weeks,
  ];
}
