import type { Bank, ReviewEntry } from '../bank.ts';
import type { CriteriaSet, Expert, Review } from '../model/review.ts';
import { employersOf, holdsOn, type Party } from './employers.ts';
import { findingsOf, type Finding, type Ground, type Reason } from './reason.ts';
import { comma, isOnStep, isWithin, scaleWords } from './scale.ts';
import { sameOrganisations, samePeople } from './twins.ts';
import type { Work } from './work.ts';

/** What a conclusion is judged against. */
export interface ReviewCase {
  readonly work: Work;
  readonly bank: Bank;
  /** Revisions of the text that count as the present one. */
  readonly accepted: ReadonlySet<string>;
  readonly valid: readonly ReviewEntry[];
  readonly today: string;
}

/** Returns everything that keeps one conclusion from counting; `valid` are those that counted before it. */
export function reviewFaults({ data: review, file }: ReviewEntry, { work, bank, accepted, valid, today }: ReviewCase): Finding[] {
  const expert = bank.experts.get(review.expert);
  const { expert: code, date, revision } = review;
  const grounds: Ground[] = [
    ['expert-unknown', expert === undefined, code, ['expert']],
    ['expert-twice', valid.some((other) => isSameExpert(other.data.expert, code, bank)), code, ['expert']],
    ['conflict', review.conflict, undefined, ['conflict']],
    ['revision-empty', isBlank(review), undefined, ['revision']],
    ['text-changed', !work.withdrawn && !isBlank(review) && !accepted.has(revision), revision, ['revision']],
    ['in-future', date > today, date, ['date']],
    ['before-submitted', date < (work.submitted ?? ''), date, ['date']],
    // What is written to show the bank lets nothing real through.
    ['demo-review', (review.demo || expert?.demo === true) && !work.demo, code, ['expert']],
    ...(expert ? expertFaults(expert, review, work, bank) : []),
    ...criteriaFaults(review, work, bank),
  ];
  return findingsOf(grounds, file);
}

/** Zeros are typed to ask the check for the print of the text. */
const isBlank = ({ revision }: Review) => /^0+$/.test(revision);

function expertFaults(expert: Expert, { date }: Review, work: Work, bank: Bank): Ground[] {
  const { code } = expert;
  return [
    ['expert-expired', !holdsOn(expert, date), code, ['date']],
    ['expert-subject', isForeign(expert, work), code, ['expert']],
    ['expert-is-author', isAuthor(expert, work, bank), withTwin(expert, work), ['expert']],
    ['same-organisation', areColleagues(expert, work, bank, date), code, ['expert']],
  ];
}

/** Returns why an expert may not read a work on a day; nothing when he may. */
export function unfitReasons(expert: Expert, work: Work, bank: Bank, day: string): Reason[] {
  const grounds: [Reason, boolean][] = [
    ['expert-expired', !holdsOn(expert, day)],
    ['expert-subject', isForeign(expert, work)],
    ['expert-is-author', isAuthor(expert, work, bank)],
    ['same-organisation', areColleagues(expert, work, bank, day)],
    ['demo-review', expert.demo && !work.demo],
  ];
  return grounds.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/** Accredited in other subjects only; a work without subjects may be read by all. */
const isForeign = (expert: Expert, { subjects }: Work) =>
  expert.subjects.length > 0 && subjects.length > 0 && !subjects.some((subject) => expert.subjects.includes(subject));

/** By the code of the person or by a namesake's: one person may have been entered twice. */
function isAuthor({ person: own }: Expert, { authors }: Work, bank: Bank): boolean {
  const known = own === undefined ? [] : samePeople(own, bank);
  return authors.some(({ person }) => person !== undefined && known.includes(person));
}

/** Where only the name is the same, both codes are told: the editor must see which two files are meant. */
function withTwin({ code, person }: Expert, { authors }: Work): string {
  const isSame = person === undefined || authors.some((author) => author.person === person);
  return isSame ? code : `${code}: имя эксперта «${person}» совпадает с именем автора`;
}

/** Every place of work of the expert and of the authors is compared on every day from the submission to the conclusion. */
function areColleagues(expert: Expert, { authors, submitted = '9' }: Work, bank: Bank, day: string): boolean {
  const first = submitted < day ? submitted : day;
  return authors.some((author) =>
    daysToCompare([expert, author], bank, first, day).some((at) => {
      const own = placesOf(expert, bank, at);
      return placesOf(author, bank, at).some((organisation) => own.includes(organisation));
    }),
  );
}

/** Posts that overlap do so on the first day of the span or on the day when one of them begins. */
function daysToCompare(parties: readonly Party[], bank: Bank, first: string, last: string): string[] {
  const people = parties.flatMap(({ person }) => (person === undefined ? [] : samePeople(person, bank)));
  const posts = people.flatMap((person) => bank.entries.person.get(person)?.data.posts ?? []);
  const begun = posts.map(({ since = '' }) => since + '0000-01-01'.slice(since.length));
  return [...new Set([first, ...begun.filter((day) => day > first && day <= last)])];
}

/** Returns where someone works on a day, under all ids that the person and the organisations have. */
export function placesOf(party: Party, bank: Bank, day: string): string[] {
  const people = party.person === undefined ? [undefined] : samePeople(party.person, bank);
  const places = people.flatMap((person) => employersOf({ ...party, person }, bank, day));
  return places.flatMap((organisation) => sameOrganisations(organisation, bank));
}

/** A conclusion counts by the set for works of this kind or by one that the region names for earlier years, on a day when the set was in force. */
function criteriaFaults(review: Review, { policy }: Work, { entries }: Bank): Ground[] {
  const { criteria } = review;
  const set = entries.criteria.get(criteria)?.data;
  if (!set) return [['criteria-unknown', true, criteria, ['criteria']]];
  return [
    ['criteria-foreign', !policy.accepted.includes(criteria), criteria, ['criteria']],
    ['criteria-expired', !holdsOn(set, review.date), criteria, ['criteria']],
    ...scoreFaults(review, set),
  ];
}

/** Returns everything that is wrong with the scores: each criterion without one, each that the set does not have, each score outside the scale or between its points. */
export function scoreFaults({ scores }: Pick<Review, 'scores'>, { criteria, scale }: CriteriaSet): Ground[] {
  const known = new Set(criteria.map(({ id }) => id));
  const missing = criteria.filter(({ id }) => !Object.hasOwn(scores, id));
  const extra = Object.keys(scores).filter((id) => !known.has(id));
  const given = Object.entries(scores);
  const out = given.filter(([, score]) => !isWithin(score, scale));
  const between = given.filter(([, score]) => isWithin(score, scale) && !isOnStep(score, scale));
  return [
    ...missing.map(({ id }): Ground => ['criterion-missing', true, id, ['scores']]),
    ...extra.map((id): Ground => ['criterion-unknown', true, id, ['scores', id]]),
    ...out.map(([id, score]): Ground => ['score-range', true, `${id}: ${comma(score)}`, ['scores', id]]),
    ...between.map(([id, score]): Ground => ['score-step', true, `${id}: ${comma(score)}; можно ${scaleWords(scale)}`, ['scores', id]]),
  ];
}

/** One person under two codes is one expert, and so are namesakes. */
export function isSameExpert(a: string, b: string, bank: Bank): boolean {
  const [own, other] = [bank.experts.get(a)?.person, bank.experts.get(b)?.person];
  return a === b || (own !== undefined && other !== undefined && samePeople(own, bank).includes(other));
}
