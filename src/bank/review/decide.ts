import type { AmendmentEntry, Bank, Entry, ReviewEntry } from '../bank.ts';
import type { Material } from '../model/material.ts';
import type { CriteriaSet, Expert, Protocol, Review } from '../model/review.ts';
import { revisionOf } from './revision.ts';

/** Why a conclusion does not count, or why a work is not approved. Permanent codes; words are in `reasons.ts`. */
export type Reason =
  | 'expert-unknown' | 'expert-expired' | 'expert-subject' | 'expert-twice' | 'expert-is-author' | 'same-organisation' | 'conflict' | 'criteria-unknown'
  | 'criterion-missing' | 'criterion-unknown' | 'score-range' | 'text-changed' | 'in-future'
  | 'too-few' | 'below-pass' | 'blocking-zero' | 'spread' | 'not-recommended' | 'no-protocol' | 'protocol-early' | 'protocol-future' | 'protocol-refuses' | 'expired' | 'published-early';

/** One reason with the file it lies in. */
export interface Finding {
  readonly reason: Reason;
  readonly file: string;
  /** What is named in the message: an expert's code, a criterion, a date. */
  readonly detail?: string | undefined;
}

/** What the review of a work comes to. `approved` is the only way onto the site. */
export interface Decision {
  readonly approved: boolean;
  /** Conclusions that count. */
  readonly valid: readonly ReviewEntry[];
  readonly findings: readonly Finding[];
  readonly revision: string;
  /** Mean of the experts' totals; absent without a valid conclusion. */
  readonly average?: number | undefined;
  readonly protocol?: { readonly id: string; readonly data: Protocol; readonly number?: string | undefined } | undefined;
}

/** What is known of all works at once, so that deciding on one costs no search. */
export interface ReviewIndex {
  readonly reviews: ReadonlyMap<string, readonly ReviewEntry[]>;
  readonly amendments: ReadonlyMap<string, readonly AmendmentEntry[]>;
  /** Material id → protocols that decide on it, oldest first. */
  readonly protocols: ReadonlyMap<string, readonly { entry: Entry<Protocol>; decision: Protocol['decisions'][number] }[]>;
}

/** Gathers reviews, amendments and protocols by material, once for the whole bank. */
export function indexReviews(bank: Bank): ReviewIndex {
  const decisions = [...bank.entries.protocol.values()].flatMap((entry) => entry.data.decisions.map((decision) => ({ entry, decision, material: decision.material ?? '' })));
  decisions.sort((a, b) => (a.entry.data.date < b.entry.data.date ? -1 : 1));
  return {
    reviews: Map.groupBy(bank.reviews, (review) => review.material),
    amendments: Map.groupBy(bank.amendments, (amendment) => amendment.material),
    protocols: Map.groupBy(decisions, (decision) => decision.material),
  };
}

/** Decides whether a work may be published, and names everything that is missing. Pure. */
export function decide(material: Entry<Material>, bank: Bank, index: ReviewIndex, today: string): Decision {
  const revision = revisionOf(material);
  const accepted = acceptedRevisions(revision, index.amendments.get(material.id) ?? []);
  const findings: Finding[] = [];
  const valid: ReviewEntry[] = [];
  for (const review of index.reviews.get(material.id) ?? []) {
    const faults = faultsOf(review, material, bank, accepted, valid, today);
    findings.push(...faults);
    if (faults.length === 0) valid.push(review);
  }
  findings.push(...judge(material, valid, bank));
  const ruling = index.protocols.get(material.id)?.at(-1);
  findings.push(...protocolFaults(material, valid, ruling, today));
  const protocol = ruling && { id: ruling.entry.id, data: ruling.entry.data, number: ruling.decision.number };
  const blocking = findings.filter(({ reason }) => !perReview.has(reason));
  return { approved: blocking.length === 0, valid, findings, revision, average: average(valid, bank), protocol };
}

/** A possible reason, whether it holds, and what to name in its message. */
type Ground = [reason: Reason, holds: boolean, detail?: string | undefined];

/** Reasons that void one conclusion; the work may still have enough others. */
const perReview = new Set<Reason>(['expert-unknown', 'expert-expired', 'expert-subject', 'expert-twice', 'expert-is-author', 'same-organisation', 'conflict', 'criteria-unknown', 'criterion-missing', 'criterion-unknown', 'score-range', 'text-changed', 'in-future']);

/** The present text and every earlier one that amendments lead from. */
function acceptedRevisions(revision: string, amendments: readonly AmendmentEntry[]): Set<string> {
  const accepted = new Set([revision]);
  for (let grown = true; grown; ) {
    const before = accepted.size;
    for (const { data } of amendments) if (accepted.has(data.to)) accepted.add(data.from);
    grown = accepted.size > before;
  }
  return accepted;
}

function faultsOf({ data: review, file }: ReviewEntry, material: Entry<Material>, bank: Bank, accepted: Set<string>, valid: readonly ReviewEntry[], today: string): Finding[] {
  const expert = bank.experts.get(review.expert);
  const reasons: Ground[] = [
    ['expert-unknown', expert === undefined, review.expert],
    ['expert-twice', valid.some((other) => other.data.expert === review.expert), review.expert],
    ['conflict', review.conflict],
    ['text-changed', !accepted.has(review.revision), review.revision],
    ['in-future', review.date > today, review.date],
    ...(expert ? expertFaults(expert, review, material) : []),
    ...scoreFaults(review, bank.entries.criteria.get(review.criteria)?.data),
  ];
  return reasons.filter(([, fails]) => fails).map(([reason, , detail]) => ({ reason, file, detail }));
}

function expertFaults(expert: Expert, review: Review, { data }: Entry<Material>): Ground[] {
  const outside = (expert.since ?? '') > review.date || (expert.until ?? '9') < review.date.slice(0, (expert.until ?? '9').length);
  const foreign = expert.subjects.length > 0 && data.subjects.length > 0 && !data.subjects.some((subject) => expert.subjects.includes(subject));
  return [
    ['expert-expired', outside, expert.code],
    ['expert-subject', foreign, expert.code],
    ['expert-is-author', expert.person !== undefined && data.authors.some(({ person }) => person === expert.person), expert.code],
    ['same-organisation', data.authors.some(({ organisation }) => organisation === expert.organisation), expert.code],
  ];
}

function scoreFaults(review: Review, set: CriteriaSet | undefined): Ground[] {
  if (!set) return [['criteria-unknown', true, review.criteria]];
  const known = new Set(set.criteria.map(({ id }) => id));
  const missing = set.criteria.find(({ id }) => !(id in review.scores))?.id;
  const extra = Object.keys(review.scores).find((id) => !known.has(id));
  const out = Object.entries(review.scores).find(([, score]) => score < set.scale.min || score > set.scale.max);
  return [
    ['criterion-missing', missing !== undefined, missing],
    ['criterion-unknown', extra !== undefined, extra],
    ['score-range', out !== undefined, out?.join(': ')],
  ];
}

function judge(material: Entry<Material>, valid: readonly ReviewEntry[], bank: Bank): Finding[] {
  const { quorum } = bank.region.review;
  const sets = valid.flatMap(({ data }) => bank.entries.criteria.get(data.criteria)?.data ?? []);
  const totals = valid.map((review) => total(review, bank));
  const pass = Math.max(0, ...sets.map((set) => set.pass));
  const spread = Math.min(Infinity, ...sets.map((set) => set.max_spread ?? Infinity));
  const zero = valid.some(({ data }, i) => sets[i]?.criteria.some(({ id, blocking_if_zero }) => blocking_if_zero && data.scores[id] === 0));
  const favourable = valid.filter(({ data }) => data.verdict === 'recommended' || data.verdict === 'recommended-notes').length;
  const reasons: Ground[] = [
    ['too-few', valid.length < quorum, `${valid.length} из ${quorum}`],
    ['below-pass', valid.length > 0 && mean(totals) < pass, `${mean(totals).toFixed(1)} из ${pass}`],
    ['blocking-zero', zero],
    ['spread', valid.length <= quorum && Math.max(...totals) - Math.min(...totals) > spread],
    ['not-recommended', valid.length > 0 && favourable * 2 <= valid.length],
  ];
  return reasons.filter(([, fails]) => fails).map(([reason, , detail]) => ({ reason, file: material.file, detail }));
}

function protocolFaults(material: Entry<Material>, valid: readonly ReviewEntry[], ruling: { entry: Entry<Protocol>; decision: Protocol['decisions'][number] } | undefined, today: string): Finding[] {
  if (!ruling) return [{ reason: 'no-protocol', file: material.file }];
  const { date } = ruling.entry.data;
  const { verdict, until } = ruling.decision;
  const last = valid.map(({ data }) => data.date).sort().at(-1) ?? '';
  const reasons: Ground[] = [
    ['protocol-early', date < last, date],
    ['protocol-future', date > today, date],
    ['protocol-refuses', verdict !== 'recommended' && verdict !== 'recommended-notes', verdict],
    ['expired', until !== undefined && until < today.slice(0, until.length), until],
    ['published-early', (material.data.published ?? '9') < date, material.data.published],
  ];
  return reasons.filter(([, fails]) => fails).map(([reason, , detail]) => ({ reason, file: ruling.entry.file, detail }));
}

function total({ data }: ReviewEntry, bank: Bank): number {
  const criteria = bank.entries.criteria.get(data.criteria)?.data.criteria ?? [];
  return criteria.reduce((sum, { id, weight }) => sum + (data.scores[id] ?? 0) * weight, 0);
}

function average(valid: readonly ReviewEntry[], bank: Bank): number | undefined {
  return valid.length > 0 ? mean(valid.map((review) => total(review, bank))) : undefined;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
