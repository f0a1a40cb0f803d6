import type { Bank } from '../bank.ts';
import type { Credit } from '../model/credit.ts';

/** A person, an organisation, or a person of an organisation. */
export type Party = Pick<Credit, 'person' | 'organisation'>;

/** Returns where someone works on a day: the organisation named with the person and every post held then. */
export function employersOf({ person, organisation }: Party, bank: Bank, day: string): string[] {
  const posts = bank.entries.person.get(person ?? '')?.data.posts ?? [];
  const held = posts.filter((post) => holdsOn(post, day)).map((post) => post.organisation);
  return [...new Set(organisation === undefined ? held : [organisation, ...held])];
}

/** Tells whether a day lies in a span; either end may be a month or a year, both included. */
export function holdsOn(
  { since = '', until = '9' }: { readonly since?: string | undefined; readonly until?: string | undefined },
  day: string,
): boolean {
  return since <= day && day.slice(0, until.length) <= until;
}
