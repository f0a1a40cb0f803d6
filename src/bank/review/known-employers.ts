import type { Bank, ReviewEntry } from '../bank.ts';
import { findingsOf, type Finding } from './reason.ts';
import { placesOf } from './review-faults.ts';
import type { Work } from './work.ts';

/** An author of whom the bank does not know where he worked on a day that matters. */
export interface Unplaced {
  /** Place in the list of authors. */
  readonly index: number;
  readonly person: string;
  /** The first such ISO day. */
  readonly day: string;
}

/**
 * Returns the authors whose employer is not known on the day of submission or of a conclusion: whether an expert is a colleague of theirs
 * cannot be told then. Who is in no file is told of elsewhere.
 */
export function unplacedAuthors(
  { authors, submitted }: Pick<Work, 'authors' | 'submitted'>,
  reviews: readonly ReviewEntry[],
  bank: Bank,
): Unplaced[] {
  const days = [...new Set([...(submitted === undefined ? [] : [submitted]), ...reviews.map(({ data }) => data.date)])].sort();
  return authors.flatMap(({ person, organisation }, index): Unplaced[] => {
    if (person === undefined || !bank.entries.person.has(person)) return [];
    const day = days.find((own) => placesOf({ person, organisation }, bank, own).length === 0);
    return day === undefined ? [] : [{ index, person, day }];
  });
}

/** Returns what keeps a work back where the region wants every author's employer known; elsewhere the check only warns. */
export function employerFaults(work: Work, valid: readonly ReviewEntry[], bank: Bank): Finding[] {
  if (!bank.region.review.employers_required || work.withdrawn) return [];
  return unplacedAuthors(work, valid, bank).flatMap(({ index, person, day }) =>
    findingsOf([['employer-unknown', true, `${person}, ${day}`, ['authors', index]]], work.file),
  );
}
