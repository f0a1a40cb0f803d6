import type { AmendmentEntry, Bank, Entry, ReviewEntry } from '../bank.ts';
import type { Material } from '../model/material.ts';
import type { Protocol } from '../model/review.ts';
import { acceptedRevisions, amendmentFaults } from './amendments.ts';
import { perReview, type Finding } from './reason.ts';
import { reviewFaults } from './review-faults.ts';
import { revisionOf } from './revision.ts';
import { average, judge, protocolFaults, type Ruling } from './verdict.ts';

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
  readonly protocols: ReadonlyMap<string, readonly Ruling[]>;
}

/** Gathers reviews, amendments and protocols by material, once for the whole bank. */
export function indexReviews(bank: Bank): ReviewIndex {
  const decisions = [...bank.entries.protocol.values()].flatMap((entry) =>
    entry.data.decisions.map((decision) => ({ entry, decision, material: decision.material ?? '' })),
  );
  decisions.sort((a, b) => compareTexts(a.entry.data.date, b.entry.data.date) || compareTexts(a.entry.id, b.entry.id));
  return {
    reviews: Map.groupBy(bank.reviews, (review) => review.material),
    amendments: Map.groupBy(bank.amendments, (amendment) => amendment.material),
    protocols: Map.groupBy(decisions, (decision) => decision.material),
  };
}

/** Decides whether a work may be published, and names everything that is missing. Pure. */
export function decide(material: Entry<Material>, bank: Bank, index: ReviewIndex, today: string): Decision {
  const revision = revisionOf(material);
  const findings: Finding[] = [];
  const amendments = (index.amendments.get(material.id) ?? []).filter((amendment) => {
    const faults = amendmentFaults(amendment, material, bank, today);
    findings.push(...faults);
    return faults.length === 0;
  });
  const accepted = acceptedRevisions(revision, amendments);
  const valid: ReviewEntry[] = [];
  for (const review of index.reviews.get(material.id) ?? []) {
    const faults = reviewFaults(review, { material, bank, accepted, valid, today });
    findings.push(...faults);
    if (faults.length === 0) valid.push(review);
  }
  findings.push(...judge(material, valid, bank));
  const rulings = index.protocols.get(material.id) ?? [];
  findings.push(...protocolFaults(valid, rulings, { material, bank, today }));
  const ruling = rulings.at(-1);
  const protocol = ruling && { id: ruling.entry.id, data: ruling.entry.data, number: ruling.decision.number };
  const blocking = findings.filter(({ reason }) => !perReview.has(reason));
  return { approved: blocking.length === 0, valid, findings, revision, average: average(valid, bank), protocol };
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
