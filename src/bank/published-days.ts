import type { Bank, Entry } from './bank.ts';
import type { Material } from './model/material.ts';
import type { Decision } from './review/decide.ts';

/** Material id → what its review comes to. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Returns the bank in which every approved work has a day of publication: where its author names none, the day of the protocol that let it through. */
export function withPublishedDays(bank: Bank, decisions: Decisions): Bank {
  const dated = (entry: Entry<Material>): Entry<Material> => {
    const decision = decisions.get(entry.id);
    if (entry.data.published !== undefined || decision?.approved !== true) return entry;
    return { ...entry, data: { ...entry.data, published: decision.passed } };
  };
  const material = new Map([...bank.entries.material].map(([id, entry]) => [id, dated(entry)]));
  return { ...bank, entries: { ...bank.entries, material } };
}
