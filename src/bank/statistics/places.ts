import type { Bank } from '../bank.ts';
import type { Credit } from '../model/credit.ts';
import { employersOf } from '../review/employers.ts';

/** Returns the municipalities of a thing: the one it names or, where it names none, those of the organisations in which its authors worked on a day. */
export function placesOf(
  { municipality, authors }: { readonly municipality?: string | undefined; readonly authors: readonly Credit[] },
  bank: Bank,
  day: string,
): (string | undefined)[] {
  if (municipality !== undefined) return [municipality];
  const organisations = authors.flatMap((credit) => employersOf(credit, bank, day));
  return organisations.map((id) => bank.entries.organisation.get(id)?.data.municipality);
}
