import type { Bank } from '../bank.ts';
import { oncePer } from '../once-per.ts';
import { isSameExpert } from './review-faults.ts';

const assignedTo = oncePer((bank: Bank) => Map.groupBy(bank.assignments, ({ material }) => material));

/** Tells whether a conclusion comes from somebody to whom the work was not given; where nobody wrote down who reads it, nobody can tell. */
export function isUnasked(material: string, expert: string, bank: Bank): boolean {
  const given = assignedTo(bank).get(material);
  return given !== undefined && !given.some(({ data }) => isSameExpert(data.expert, expert, bank));
}
