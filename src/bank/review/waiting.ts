import type { AssignmentEntry, Bank, ReviewEntry } from '../bank.ts';
import type { Decision } from './decide.ts';
import { holdsOn } from './employers.ts';

/** An expert who was given a work and has not answered. */
export interface Waiting {
  readonly material: string;
  readonly expert: string;
  /** ISO days. */
  readonly since: string;
  readonly due: string;
  readonly overdue: boolean;
  /** He answered in time or late, and then the text changed: it must be read anew, and nobody is late with that. */
  readonly again: boolean;
}

/** What one expert has to do and has done. */
export interface ExpertLoad {
  readonly code: string;
  /** The accreditation holds today. */
  readonly active: boolean;
  /** Works given, conclusions that count, works that wait, those of them past their day. */
  readonly assigned: number;
  readonly counted: number;
  readonly open: number;
  readonly overdue: number;
}

/** Returns who was given a work and has not answered it: a conclusion on an earlier text is no answer, a declared interest is one. */
export function waitingOf(bank: Bank, decisions: ReadonlyMap<string, Decision>, today: string): Waiting[] {
  const refusals = new Set(bank.reviews.filter(({ data }) => data.conflict).map(({ material, data }) => `${material} ${data.expert}`));
  return bank.assignments.flatMap(({ material, data: { expert, date, due = addDays(date, bank.region.review.days) } }) => {
    const decision = decisions.get(material);
    const isDone = decision === undefined || isOver(decision) || refusals.has(`${material} ${expert}`);
    if (isDone || decision.valid.some(({ data }) => data.expert === expert)) return [];
    const again = bank.reviews.some((own) => own.material === material && isAnswer(own, expert, date, decision.revision));
    return [{ material, expert, since: date, due, overdue: !again && due < today, again }];
  });
}

/** An answer to this very assignment, on a text that is no longer the one. */
const isAnswer = ({ data }: ReviewEntry, expert: string, since: string, revision: string) =>
  data.expert === expert && data.date >= since && data.revision !== revision;

/** The protocol has spoken, or enough have read. */
const isOver = ({ approved, findings }: Decision) =>
  approved || findings.some(({ reason }) => reason === 'protocol-refuses' || reason === 'retracted');

/** Returns the load of every expert, in the order of the list. Pure. */
export function expertLoads(bank: Bank, decisions: ReadonlyMap<string, Decision>, today: string): ExpertLoad[] {
  const assigned = Map.groupBy(bank.assignments, ({ data }: AssignmentEntry) => data.expert);
  const waiting = Map.groupBy(waitingOf(bank, decisions, today), ({ expert }) => expert);
  const counted = Map.groupBy(
    [...decisions.values()].flatMap(({ valid }) => valid),
    ({ data }) => data.expert,
  );
  return [...bank.experts.values()].map((expert) => {
    const open = waiting.get(expert.code) ?? [];
    return {
      code: expert.code,
      active: holdsOn(expert, today),
      assigned: assigned.get(expert.code)?.length ?? 0,
      counted: counted.get(expert.code)?.length ?? 0,
      open: open.length,
      overdue: open.filter(({ overdue }) => overdue).length,
    };
  });
}

/** Returns the ISO day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
