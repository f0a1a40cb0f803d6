import type { Bank } from '../bank.ts';
import { known } from './known.ts';

/** Who keeps the site; what is not known yet is absent. */
export interface OwnerView {
  readonly name: string;
  /** For pages that have no room for the whole name. */
  readonly short: string;
  readonly address?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** Returns who keeps the site; the institute that keeps the bank mostly owns it, and is an entry with a short name. */
export function ownerOf({ region, entries }: Bank): OwnerView {
  const { name, address, email, phone } = region.owner;
  const institute = entries.organisation.get(region.institution)?.data;
  const short = institute?.name === name ? (institute.short_name ?? name) : name;
  return { name, short, address: known(address), email: known(email), phone: known(phone) };
}
