import type { Bank, ReviewEntry } from '../bank.ts';
import type { CriteriaSet, Review } from '../model/review.ts';
import { findingsOf, type Finding, type Ground } from './reason.ts';
import { comma } from './scale.ts';
import { isFavourable } from './rulings.ts';
import type { Work } from './work.ts';

/** Returns what the conclusions that count lack together: number, sum, agreement. */
export function judge({ file, policy: { quorum } }: Work, valid: readonly ReviewEntry[], bank: Bank): Finding[] {
  const sets = valid.flatMap(({ data }) => bank.entries.criteria.get(data.criteria)?.data ?? []);
  const groups = bySet(valid, bank);
  const zero = valid.some(({ data }, i) =>
    sets[i]?.criteria.some(({ id, blocking_if_zero }) => blocking_if_zero && scoreOf(data, id) === 0),
  );
  const favourable = valid.filter(({ data }) => isFavourable(data.verdict)).length;
  const grounds: Ground[] = [
    ['too-few', valid.length < quorum, `${valid.length} из ${quorum}`],
    [
      'below-pass',
      valid.length > 0 && !reachesPass(groups),
      groups.map(({ set, totals }) => `${below(mean(totals))} из ${comma(set.pass)}`).join(', '),
    ],
    ...belowMinimum(valid, sets),
    ['blocking-zero', zero],
    ['spread', valid.length > 0 && valid.length <= quorum && areFarApart(groups)],
    ['not-recommended', valid.length > 0 && favourable * 2 <= valid.length],
  ];
  return findingsOf(grounds, file);
}

/** A criterion may ask for a mean of its own, over the conclusions that use its set. */
function belowMinimum(valid: readonly ReviewEntry[], sets: readonly CriteriaSet[]): Ground[] {
  return [...new Set(sets)].flatMap((set) =>
    set.criteria.flatMap(({ id, name, minimum }): Ground[] => {
      const scores = valid.filter((_, index) => sets[index] === set).map(({ data }) => scoreOf(data, id));
      return minimum === undefined
        ? []
        : [['below-minimum', !(mean(scores) >= minimum), `${name}: ${below(mean(scores))} из ${comma(minimum)}`]];
    }),
  );
}

/** A mean just below its threshold is not told as the threshold itself: hundredths, rounded down. */
const below = (value: number) => comma(Math.floor(value * 100 + TINY) / 100);

/** An own property only: a criterion may be called `constructor`. */
const scoreOf = ({ scores }: Review, id: string) => (Object.hasOwn(scores, id) ? (scores[id] ?? 0) : 0);

function total({ data }: ReviewEntry, { criteria }: CriteriaSet): number {
  return criteria.reduce((sum, { id, weight }) => sum + scoreOf(data, id) * weight, 0);
}

/** Conclusions by one set of criteria with their totals. */
interface Group {
  readonly set: CriteriaSet;
  readonly reviews: readonly ReviewEntry[];
  readonly totals: readonly number[];
}

function bySet(valid: readonly ReviewEntry[], bank: Bank): Group[] {
  return [...Map.groupBy(valid, ({ data }) => data.criteria)].flatMap(([id, reviews]) => {
    const set = bank.entries.criteria.get(id)?.data;
    return set ? [{ set, reviews, totals: reviews.map((review) => total(review, set)) }] : [];
  });
}

/** Sums by sets of different length are no numbers of one kind: each is measured by the threshold of its own set. */
function reachesPass(groups: readonly Group[]): boolean {
  const [only, ...others] = groups;
  if (only && others.length === 0) return mean(only.totals) >= only.set.pass;
  return mean(groups.flatMap(({ set, totals }) => totals.map((sum) => sum / set.pass))) >= 1 - TINY;
}

/** By one set sums are compared as they are; by several, as parts of what a set can give. */
function areFarApart(groups: readonly Group[]): boolean {
  const within = groups.some(({ set, totals }) => !(widthOf(totals) <= (set.max_spread ?? Infinity)));
  if (within || groups.length < 2) return within;
  const limit = Math.min(...groups.map(({ set }) => (set.max_spread ?? Infinity) / mostOf(set)));
  return widthOf(groups.flatMap(({ set, totals }) => totals.map((sum) => sum / mostOf(set)))) > limit + TINY;
}

const mostOf = ({ criteria, scale }: CriteriaSet) => criteria.reduce((sum, { weight }) => sum + weight, 0) * scale.max;

/** Quotients of equal sums may differ in the last digit. */
const TINY = 1e-9;
const widthOf = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/** Mean scores of the conclusions by one set of criteria. */
export interface SetAverage {
  readonly set: CriteriaSet;
  /** How many conclusions count by this set. */
  readonly conclusions: number;
  /** Mean of the experts' totals. */
  readonly average: number;
  /** The highest total that the set can give. */
  readonly most: number;
  readonly criteria: readonly { readonly name: string; readonly average: number }[];
}

/** Returns the mean scores by each set that the conclusions use, in their order: sums by different sets make no common mean. */
export function averagesBySet(valid: readonly ReviewEntry[], bank: Bank): SetAverage[] {
  return bySet(valid, bank).map(({ set, reviews, totals }) => ({
    set,
    conclusions: reviews.length,
    average: mean(totals),
    most: mostOf(set),
    criteria: set.criteria.map(({ id, name }) => ({ name, average: mean(reviews.map(({ data }) => scoreOf(data, id))) })),
  }));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
