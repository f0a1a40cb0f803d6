import type { Bank } from './bank.ts';
import type { Credit } from './model/credit.ts';
import { holdsOn } from './review/employers.ts';

/** What someone was on a day, as a paper names it. */
export interface HeldPost {
  readonly position?: string | undefined;
  /** The full name that the organisation bore on that day. */
  readonly organisation?: string | undefined;
}

/** Returns the post and the place that stand with a work, or, where it names none, those that the person held on the day (the last of several). */
export function postOf({ person, organisation, position }: Credit, bank: Bank, day: string): HeldPost {
  const posts = bank.entries.person.get(person ?? '')?.data.posts ?? [];
  const held = posts.filter((post) => holdsOn(post, day) && (organisation === undefined || post.organisation === organisation)).at(-1);
  const place = organisation ?? held?.organisation;
  return { position: position ?? held?.position, organisation: place === undefined ? undefined : organisationName(place, bank, day) };
}

/** Returns the full name of an organisation on a day, `undefined` when the bank does not know it. */
export function organisationName(id: string, { entries }: Bank, day: string): string | undefined {
  const data = entries.organisation.get(id)?.data;
  // A former name without its last day says nothing of when it was borne.
  const former = data?.old_names.find((old) => old.until !== undefined && holdsOn(old, day));
  return former?.name ?? data?.name;
}
