import type { Bank, Entry, ReviewEntry } from '../bank.ts';
import type { Material } from '../model/material.ts';
import type { Decision } from './decide.ts';
import { unfitReasons } from './review-faults.ts';
import { expertLoads, waitingOf, type Waiting } from './waiting.ts';
import { workOf } from './work.ts';

/** How far the review of a work has come. */
export type ReviewState = 'published' | 'reading' | 'protocol' | 'revise' | 'refused' | 'faulty' | 'withdrawn';

/** One line of the table of works under review. */
export interface ReviewRow {
  readonly material: Entry<Material>;
  readonly decision: Decision;
  readonly state: ReviewState;
  /** ISO day since which the work is in this state, as far as the bank knows. */
  readonly since: string;
  readonly waiting: readonly Waiting[];
  /** How many more experts must be given the work. */
  readonly toAssign: number;
  /** Experts who may read it, the least busy first; empty when nobody must be found. */
  readonly candidates: readonly string[];
}

/** Returns every work with what it waits for: by state in the order of urgency, the oldest first. Pure. */
export function reviewRows(bank: Bank, decisions: ReadonlyMap<string, Decision>, today: string): ReviewRow[] {
  const waiting = Map.groupBy(waitingOf(bank, decisions, today), ({ material }) => material);
  const busy = new Map(expertLoads(bank, decisions, today).map(({ code, open }) => [code, open]));
  const rows = [...bank.entries.material.values()].flatMap((material): ReviewRow[] => {
    const decision = decisions.get(material.id);
    return decision ? [rowOf(material, decision, waiting.get(material.id) ?? [], { bank, busy, today })] : [];
  });
  return rows.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.since < b.since ? -1 : 1));
}

const order: readonly ReviewState[] = ['faulty', 'reading', 'protocol', 'revise', 'refused', 'published', 'withdrawn'];

interface Given {
  readonly bank: Bank;
  readonly busy: ReadonlyMap<string, number>;
  readonly today: string;
}

function rowOf(material: Entry<Material>, decision: Decision, waiting: readonly Waiting[], { bank, busy, today }: Given): ReviewRow {
  const state = stateOf(material.data, decision);
  const toAssign = state === 'reading' ? Math.max(0, needed(decision) - decision.valid.length - waiting.length) : 0;
  const since = lastDay(decision.valid) ?? material.data.submitted;
  return {
    material,
    decision,
    state,
    since,
    waiting,
    toAssign,
    candidates: toAssign > 0 ? candidatesFor(material, bank, busy, today) : [],
  };
}

/** Where experts are far apart, one more must read. */
const needed = ({ quorum, findings }: Decision) => quorum + (findings.some(({ reason }) => reason === 'spread') ? 1 : 0);

function stateOf(material: Material, { approved, findings, retraction }: Decision): ReviewState {
  if (material.state === 'withdrawn' || retraction) return 'withdrawn';
  if (approved) return 'published';
  if (findings.some(({ reason }) => reason === 'protocols-contradict')) return 'faulty';
  const refusal = findings.find(({ reason }) => reason === 'protocol-refuses');
  if (refusal) return refusal.detail === 'revise' ? 'revise' : 'refused';
  const has = (...codes: readonly string[]) => findings.some(({ reason }) => codes.includes(reason));
  if (has('too-few', 'spread')) return 'reading';
  if (has('below-pass', 'below-minimum', 'blocking-zero', 'not-recommended')) return 'revise';
  return has('no-protocol') ? 'protocol' : 'faulty';
}

const lastDay = (reviews: readonly ReviewEntry[]) =>
  reviews
    .map(({ data }) => data.date)
    .sort()
    .at(-1);

function candidatesFor(material: Entry<Material>, bank: Bank, busy: ReadonlyMap<string, number>, today: string): string[] {
  const work = workOf(material, bank);
  const taken = new Set(
    [...bank.assignments, ...bank.reviews].filter((own) => own.material === material.id).map(({ data }) => data.expert),
  );
  const free = [...bank.experts.values()].filter(
    (expert) => !taken.has(expert.code) && unfitReasons(expert, work, bank, today).length === 0,
  );
  return free.sort((a, b) => (busy.get(a.code) ?? 0) - (busy.get(b.code) ?? 0)).map(({ code }) => code);
}
