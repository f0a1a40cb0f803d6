import { formatDateOf } from '../../text/format.ts';
import type { Catalogue } from '../catalogue.ts';

/** On what terms a work may be used. */
export interface LicenceView {
  readonly name: string;
  readonly terms: string;
  readonly url?: string | undefined;
  readonly until: string;
  readonly territory: string;
}

/** Returns the terms of use: those of the work, else those of the bank; always with a term and a territory. */
export function licenceOf(
  { licence, licence_until }: { licence?: string | undefined; licence_until?: string | undefined },
  { bank }: Catalogue,
): LicenceView {
  const { default: ours, term, territory } = bank.region.licence;
  const { name, terms, url } = bank.vocabularies.licences.get(licence ?? ours) ?? { name: licence ?? ours, terms: '', url: undefined };
  const until = licence_until ?? term;
  return { name, terms, url, territory, until: until === 'unlimited' ? 'на весь срок авторского права' : `до ${formatDateOf(until)}` };
}
