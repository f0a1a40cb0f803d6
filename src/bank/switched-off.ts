import type { Bank } from './bank.ts';
import type { Kind } from './model/index.ts';
import { isSwitchedOn, switches } from './sections.ts';

/** People and organisations are named by others, and associations are pointed at: without their sections they only lose links. */
const kept: ReadonlySet<Kind> = new Set(['person', 'organisation', 'unit']);

/** Returns the bank without the sections that its region has switched off: no pages, no counts, no search. */
export function withoutSwitchedOff(bank: Bank): Bank {
  const off = (Object.keys(switches) as Kind[]).filter((kind) => !kept.has(kind) && !isSwitchedOn(kind, bank));
  return off.length === 0 ? bank : { ...bank, entries: { ...bank.entries, ...Object.fromEntries(off.map((kind) => [kind, new Map()])) } };
}
