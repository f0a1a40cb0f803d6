import type { AmendmentEntry, Bank, Entry, ReviewEntry } from '../bank.ts';
import type { Material } from '../model/material.ts';
import type { Programme } from '../model/publication.ts';
import type { Protocol } from '../model/review.ts';
import { acceptedRevisions, amendmentFaults } from './amendments.ts';
import { authorFaults } from './confirmed-authors.ts';
import { employerFaults } from './known-employers.ts';
import { submissionFaults } from './policy.ts';
import { perReview, type Finding } from './reason.ts';
import { reviewFaults } from './review-faults.ts';
import {
  compareRulings,
  dayOfPassing,
  isCompetent,
  programmeRulings,
  protocolFaults,
  retractionOf,
  voidRulings,
  type Retraction,
  type Ruling,
} from './rulings.ts';
import { judge } from './verdict.ts';
import { workOf, workOfProgramme, type Work } from './work.ts';

/** What the review of a work comes to. `approved` is the only way onto the site. */
export interface Decision {
  readonly approved: boolean;
  /** Conclusions that count. */
  readonly valid: readonly ReviewEntry[];
  readonly findings: readonly Finding[];
  readonly revision: string;
  /** Amendments that count. */
  readonly amendments: readonly AmendmentEntry[];
  /** How many conclusions are needed. */
  readonly quorum: number;
  /** ISO day of the protocol that first let the work through. */
  readonly passed?: string | undefined;
  /** The latest protocol that decides, and the number it gives; of a retracted work the one before. */
  readonly protocol?: { readonly id: string; readonly data: Protocol; readonly number?: string | undefined } | undefined;
  /** What those who may decide have decided up to today, oldest first. */
  readonly rulings: readonly Ruling[];
  /** The protocol that took a recommendation back. */
  readonly retraction?: Retraction | undefined;
}

/** What is known of all works at once, so that deciding on one costs no search. */
export interface ReviewIndex {
  readonly reviews: ReadonlyMap<string, readonly ReviewEntry[]>;
  readonly amendments: ReadonlyMap<string, readonly AmendmentEntry[]>;
  /** Material id → protocols that decide on it, oldest first. */
  readonly protocols: ReadonlyMap<string, readonly Ruling[]>;
  /** Code of a programme or of a work without a card → the same. */
  readonly coded: ReadonlyMap<string, readonly Ruling[]>;
}

/** Gathers reviews, amendments and protocols by material, once for the whole bank. */
export function indexReviews(bank: Bank): ReviewIndex {
  const rulings = [...bank.entries.protocol.values()]
    .flatMap((entry) => entry.data.decisions.map((decision): Ruling => ({ entry, decision })))
    .sort(compareRulings);
  return {
    reviews: Map.groupBy(bank.reviews, (review) => review.material),
    amendments: Map.groupBy(bank.amendments, (amendment) => amendment.material),
    protocols: Map.groupBy(rulings, ({ decision }) => decision.material ?? ''),
    coded: Map.groupBy(rulings, ({ decision }) => decision.code ?? ''),
  };
}

/** Decides whether a material may be published, and names everything that is missing. Pure. */
export function decide(material: Entry<Material>, bank: Bank, index: ReviewIndex, today: string): Decision {
  const rulings = index.protocols.get(material.id) ?? [];
  return decideWork(workOf(material, bank), rulings, submissionFaults(material, bank), { bank, index, today });
}

/** Decides whether a programme of a list may be published. Pure. */
export function decideProgramme(programme: Programme, file: string, bank: Bank, index: ReviewIndex, today: string): Decision {
  const rulings = programmeRulings(programme, index.coded);
  return decideWork(workOfProgramme(programme, file, bank), rulings, [], { bank, index, today });
}

/** What a decision is made from besides the work. */
interface Given {
  readonly bank: Bank;
  readonly index: ReviewIndex;
  readonly today: string;
}

function decideWork(work: Work, all: readonly Ruling[], faults: readonly Finding[], { bank, index, today }: Given): Decision {
  const { revision } = work;
  const { valid, amendments, faults: own } = validReviews(work, all, { bank, index, today });
  const competent = all.filter((ruling) => isCompetent(ruling, work, bank, today));
  // Where nobody who may has decided, the latest ruling is told of with all that it lacks.
  const rulings = competent.length > 0 ? competent : all;
  const retraction = retractionOf(rulings);
  const standing = retraction && work.withdrawn ? rulings.slice(0, rulings.indexOf(retraction.ruling)) : rulings;
  const findings: Finding[] = [
    ...faults,
    ...own,
    ...judge(work, valid, bank),
    ...protocolFaults(valid, standing, { work, bank, today, retraction }),
    ...voidRulings(all, competent),
    ...authorFaults(work, standing, amendments),
    ...employerFaults(work, valid, bank),
  ];
  const ruling = (retraction ? rulings.slice(0, rulings.indexOf(retraction.ruling)) : rulings).at(-1);
  return {
    approved: findings.every(({ reason }) => perReview.has(reason)),
    valid,
    findings,
    revision,
    amendments,
    quorum: work.policy.quorum,
    passed: dayOfPassing(standing, work, bank),
    protocol: ruling && { id: ruling.entry.id, data: ruling.entry.data, number: ruling.decision.number },
    rulings: competent,
    retraction,
  };
}

/** Returns the conclusions and the amendments that count, and what keeps the others and the amendments from counting. */
function validReviews(
  work: Work,
  rulings: readonly Ruling[],
  { bank, index, today }: Given,
): { readonly valid: readonly ReviewEntry[]; readonly amendments: readonly AmendmentEntry[]; readonly faults: readonly Finding[] } {
  const [all, reviews] = [index.amendments.get(work.id) ?? [], index.reviews.get(work.id) ?? []];
  const faults: Finding[] = [];
  const amendments = all.filter((amendment) => {
    const own = amendmentFaults(amendment, { work, bank, amendments: all, reviews, rulings, today });
    faults.push(...own);
    return own.length === 0;
  });
  const accepted = acceptedRevisions(work.revision, amendments);
  const valid: ReviewEntry[] = [];
  for (const review of reviews) {
    const own = reviewFaults(review, { work, bank, accepted, valid, today });
    faults.push(...own);
    if (own.length === 0) valid.push(review);
  }
  return { valid, amendments, faults };
}
