import type { AmendmentEntry, Bank } from '../bank.ts';
import { mayDecide } from './authority.ts';
import { findingsOf, type Finding } from './reason.ts';
import type { Work } from './work.ts';

/** Returns what keeps an amendment from carrying conclusions over: it is to come, or nobody who may has decided on it. */
export function amendmentFaults({ data, file }: AmendmentEntry, work: Work, bank: Bank, today: string): Finding[] {
  const protocol = bank.entries.protocol.get(data.protocol)?.data;
  const decided = protocol && protocol.date <= today && (work.demo || !protocol.demo) && mayDecide(protocol.unit, work, bank);
  return findingsOf(
    [
      ['amendment-future', data.date > today, data.date],
      ['amendment-undecided', decided !== true, data.protocol],
    ],
    file,
  );
}

/** Returns the present text and every earlier one that amendments lead from. */
export function acceptedRevisions(revision: string, amendments: readonly AmendmentEntry[]): Set<string> {
  const accepted = new Set([revision]);
  for (let grown = true; grown;) {
    const before = accepted.size;
    for (const { data } of amendments) if (accepted.has(data.to)) accepted.add(data.from);
    grown = accepted.size > before;
  }
  return accepted;
}
