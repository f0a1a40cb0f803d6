import type { Bank, Entry, ReviewEntry } from '../bank.ts';
import type { Material } from '../model/material.ts';
import type { CriteriaSet, Expert, Review } from '../model/review.ts';
import { employersOf, holdsOn } from './employers.ts';
import { findingsOf, type Finding, type Ground } from './reason.ts';

/** What a conclusion is judged against. */
export interface ReviewCase {
  readonly material: Entry<Material>;
  readonly bank: Bank;
  /** Revisions of the text that count as the present one. */
  readonly accepted: ReadonlySet<string>;
  readonly valid: readonly ReviewEntry[];
  readonly today: string;
}

/** Returns everything that keeps one conclusion from counting; `valid` are those that counted before it. */
export function reviewFaults({ data: review, file }: ReviewEntry, { material, bank, accepted, valid, today }: ReviewCase): Finding[] {
  const expert = bank.experts.get(review.expert);
  const grounds: Ground[] = [
    ['expert-unknown', expert === undefined, review.expert],
    ['expert-twice', valid.some((other) => isSameExpert(other.data.expert, review.expert, bank)), review.expert],
    ['conflict', review.conflict],
    ['revision-empty', isBlank(review)],
    ['text-changed', !isBlank(review) && !accepted.has(review.revision), review.revision],
    ['in-future', review.date > today, review.date],
    // What is written to show the bank lets nothing real through.
    ['demo-review', (review.demo || expert?.demo === true) && !material.data.demo, review.expert],
    ...(expert ? expertFaults(expert, review, material, bank) : []),
    ...criteriaFaults(review, bank),
  ];
  return findingsOf(grounds, file);
}

/** Zeros are typed to ask the check for the print of the text. */
const isBlank = ({ revision }: Review) => /^0+$/.test(revision);

function expertFaults(expert: Expert, review: Review, { data }: Entry<Material>, bank: Bank): Ground[] {
  const foreign =
    expert.subjects.length > 0 && data.subjects.length > 0 && !data.subjects.some((subject) => expert.subjects.includes(subject));
  return [
    ['expert-expired', !holdsOn(expert, review.date), expert.code],
    ['expert-subject', foreign, expert.code],
    ['expert-is-author', expert.person !== undefined && data.authors.some(({ person }) => person === expert.person), expert.code],
    ['same-organisation', areColleagues(expert, data, bank, review.date), expert.code],
  ];
}

/** Every place of work of the expert and of the authors on the day of the conclusion is compared. */
function areColleagues(expert: Expert, { authors }: Material, bank: Bank, day: string): boolean {
  const own = employersOf(expert, bank, day);
  return authors.some((author) => employersOf(author, bank, day).some((organisation) => own.includes(organisation)));
}

/** A conclusion counts by the set of the region: the present one or one that it names for earlier years. */
function criteriaFaults(review: Review, { region, entries }: Bank): Ground[] {
  const set = entries.criteria.get(review.criteria)?.data;
  if (!set) return [['criteria-unknown', true, review.criteria]];
  const { criteria, accepted } = region.review;
  return [['criteria-foreign', ![criteria, ...accepted].includes(review.criteria), review.criteria], ...scoreFaults(review, set)];
}

function scoreFaults(review: Review, set: CriteriaSet): Ground[] {
  const known = new Set(set.criteria.map(({ id }) => id));
  const missing = set.criteria.find(({ id }) => !Object.hasOwn(review.scores, id))?.id;
  const extra = Object.keys(review.scores).find((id) => !known.has(id));
  const out = Object.entries(review.scores).find(([, score]) => !(score >= set.scale.min && score <= set.scale.max));
  return [
    ['criterion-missing', missing !== undefined, missing],
    ['criterion-unknown', extra !== undefined, extra],
    ['score-range', out !== undefined, out?.join(': ')],
  ];
}

/** One person under two codes is one expert. */
function isSameExpert(a: string, b: string, { experts }: Bank): boolean {
  const person = experts.get(a)?.person;
  return a === b || (person !== undefined && person === experts.get(b)?.person);
}
