import type { Bank, ReviewEntry } from '../bank.ts';
import type { CriteriaSet, Review } from '../model/review.ts';
import { findingsOf, type Finding, type Ground } from './reason.ts';
import { isFavourable } from './rulings.ts';
import type { Work } from './work.ts';

/** Returns what the conclusions that count lack together: number, sum, agreement. */
export function judge({ file, policy: { quorum } }: Work, valid: readonly ReviewEntry[], bank: Bank): Finding[] {
  const sets = valid.flatMap(({ data }) => bank.entries.criteria.get(data.criteria)?.data ?? []);
  const totals = valid.map((review) => total(review, bank));
  const pass = Math.max(0, ...sets.map((set) => set.pass));
  const spread = Math.min(Infinity, ...sets.map((set) => set.max_spread ?? Infinity));
  const zero = valid.some(({ data }, i) =>
    sets[i]?.criteria.some(({ id, blocking_if_zero }) => blocking_if_zero && scoreOf(data, id) === 0),
  );
  const favourable = valid.filter(({ data }) => isFavourable(data.verdict)).length;
  const grounds: Ground[] = [
    ['too-few', valid.length < quorum, `${valid.length} из ${quorum}`],
    ['below-pass', valid.length > 0 && !(mean(totals) >= pass), `${mean(totals).toFixed(1)} из ${pass}`],
    ...belowMinimum(valid, sets),
    ['blocking-zero', zero],
    ['spread', valid.length <= quorum && !(Math.max(...totals) - Math.min(...totals) <= spread)],
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
        : [['below-minimum', !(mean(scores) >= minimum), `${name}: ${mean(scores).toFixed(1)} из ${minimum}`]];
    }),
  );
}

/** An own property only: a criterion may be called `constructor`. */
const scoreOf = ({ scores }: Review, id: string) => (Object.hasOwn(scores, id) ? (scores[id] ?? 0) : 0);

function total({ data }: ReviewEntry, bank: Bank): number {
  const criteria = bank.entries.criteria.get(data.criteria)?.data.criteria ?? [];
  return criteria.reduce((sum, { id, weight }) => sum + scoreOf(data, id) * weight, 0);
}

/** Returns the mean of the experts' totals, `undefined` without a conclusion. */
export function average(valid: readonly ReviewEntry[], bank: Bank): number | undefined {
  return valid.length > 0 ? mean(valid.map((review) => total(review, bank))) : undefined;
}

/** Returns the mean score by each criterion of the set that the first conclusion uses, over the conclusions by that set. */
export function averagesByCriterion(valid: readonly ReviewEntry[], bank: Bank): { readonly name: string; readonly average: number }[] {
  const set = valid[0]?.data.criteria ?? '';
  const same = valid.filter(({ data }) => data.criteria === set);
  const criteria = bank.entries.criteria.get(set)?.data.criteria ?? [];
  return criteria.map(({ id, name }) => ({ name, average: mean(same.map(({ data }) => scoreOf(data, id))) }));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
