import type { Bank, Entry, ReviewEntry } from '../bank.ts';
import type { Material } from '../model/material.ts';
import type { Protocol, Review } from '../model/review.ts';
import { mayDecide } from './authority.ts';
import { findingsOf, type Finding, type Ground } from './reason.ts';

/** A decision on a work with the protocol it stands in. */
export interface Ruling {
  readonly entry: Entry<Protocol>;
  readonly decision: Protocol['decisions'][number];
}

/** Returns what the conclusions that count lack together: number, sum, agreement. */
export function judge(material: Entry<Material>, valid: readonly ReviewEntry[], bank: Bank): Finding[] {
  const { quorum } = bank.region.review;
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
    ['blocking-zero', zero],
    ['spread', valid.length <= quorum && !(Math.max(...totals) - Math.min(...totals) <= spread)],
    ['not-recommended', valid.length > 0 && favourable * 2 <= valid.length],
  ];
  return findingsOf(grounds, material.file);
}

/** Returns what the latest ruling lacks; `rulings` come oldest first. */
export function protocolFaults(
  valid: readonly ReviewEntry[],
  rulings: readonly Ruling[],
  { material, bank, today }: { material: Entry<Material>; bank: Bank; today: string },
): Finding[] {
  const ruling = rulings.at(-1);
  if (!ruling) return [{ reason: 'no-protocol', file: material.file }];
  const { date, demo, unit } = ruling.entry.data;
  const { verdict, until } = ruling.decision;
  const last =
    valid
      .map(({ data }) => data.date)
      .sort()
      .at(-1) ?? '';
  // A later protocol may prolong the first: publication is measured by the one that let the work through.
  const letsThrough = ({ entry: { data }, decision }: Ruling) =>
    isFavourable(decision.verdict) && mayDecide(data.unit, material.data, bank) && (material.data.demo || !data.demo);
  const first = rulings.find(letsThrough)?.entry.data.date ?? '';
  const grounds: Ground[] = [
    ['protocol-early', date < last, date],
    ['protocol-future', date > today, date],
    ['protocol-refuses', !isFavourable(verdict), verdict],
    ['protocol-unit', !mayDecide(unit, material.data, bank), unit],
    ['expired', until !== undefined && until < today.slice(0, until.length), until],
    ['published-early', (material.data.published ?? '9') < first, material.data.published],
    ['demo-protocol', demo && !material.data.demo, ruling.entry.id],
  ];
  return findingsOf(grounds, ruling.entry.file);
}

const isFavourable = (verdict: Review['verdict']) => verdict === 'recommended' || verdict === 'recommended-notes';

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

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
