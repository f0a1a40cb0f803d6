import type { Bank } from '../bank.ts';
import { carriedUrl } from '../sample-site.ts';
import { urls } from '../urls.ts';
import { known } from './known.ts';

/** What both consents say of the region; what is not known yet is left for a pen. */
export interface ConsentFacts {
  readonly operator: string;
  readonly address?: string | undefined;
  readonly inn?: string | undefined;
  readonly ogrn?: string | undefined;
  readonly email?: string | undefined;
  readonly bank: string;
  /** Absolute address of the bank. */
  readonly site: string;
  /** Absolute addresses of the pages on which an author is named (приказ Роскомнадзора № 18, п. 1). */
  readonly pages: readonly string[];
}

/** Returns what the consents of an author say of the region. */
export function consentFacts({ region }: Bank): ConsentFacts {
  const { owner, bank } = region;
  // A paper signed by hand must not name a site that is not there: its line is left to be filled in.
  const site = carriedUrl(region.site, '/') ?? '________________/';
  const pages = [urls.list('material'), urls.list('webinar'), urls.list('person'), urls.register, '/svidetelstva/', '/r/'];
  return {
    operator: owner.name,
    address: known(owner.address),
    inn: known(owner.inn),
    ogrn: known(owner.ogrn),
    email: known(owner.email),
    bank: bank.title,
    site,
    pages: pages.map((path) => `${site}${path.slice(1)}`),
  };
}
