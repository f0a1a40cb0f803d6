import { createHash } from 'node:crypto';
import { addDays } from '../../../days.ts';
import type { Item } from '../../../items.ts';
import { openKinds, recordKey } from '../record.ts';
import { entriesOf, type OaiEntry } from './entries.ts';
import type { Catalogue } from '../../../catalogue.ts';

/** How many records one answer holds, about. */
export const OAI_PAGE = 100;
/** For how many days before the newest change the days of changes are told apart; who asks from before is given everything. */
export const OAI_DAYS = 400;

/** What is harvested at once: everything, or one set. */
export type Scope = 'all' | Item['kind'];
export const scopes: readonly Scope[] = ['all', ...openKinds];

/** One answer of a list. */
export interface OaiPage {
  /** Where the answer lies, and the token that asks for it: `all`, `all.8.3`, `all.2026-10-05`. */
  readonly name: string;
  readonly entries: readonly OaiEntry[];
  /** The name of the next answer. */
  readonly next?: string | undefined;
  /** How many records stand in the answers before, where that does not depend on where the harvester began. */
  readonly cursor?: number | undefined;
  readonly size?: number | undefined;
}

/**
 * Returns the answers that together hold every record of a scope once. Which answer holds a record depends on its code only, never on its day or on
 * its neighbours: a bank that is published anew between two answers loses and repeats nothing. When the bank outgrows its number of answers, the names
 * of all change, and the old tokens are refused.
 */
export function wholeChain(scope: Scope, catalogue: Catalogue): OaiPage[] {
  const entries = scoped(scope, catalogue);
  const parts = partsOf(scope, entries);
  let cursor = 0;
  return parts.map((part, index) => {
    const page = { ...part, next: parts[index + 1]?.name, cursor, size: entries.length };
    cursor += part.entries.length;
    return page;
  });
}

/** Returns the answers for those who ask from a day on: one or several for each day of a change, in the order of days, linked to the end. */
export function dayChain(scope: Scope, catalogue: Catalogue): OaiPage[] {
  const byDay = Map.groupBy(scoped(scope, catalogue), ({ datestamp }) => datestamp);
  const parts = daysOf(scope, catalogue).days.flatMap((day) => partsOf(`${scope}.${day}`, byDay.get(day) ?? []));
  return parts.map((part, index) => ({ ...part, next: parts[index + 1]?.name }));
}

/** Returns the ISO days on which records of a scope changed, in order, as far back as they are told apart, the newest day before these, and the very first. */
export function daysOf(
  scope: Scope,
  catalogue: Catalogue,
): { readonly days: readonly string[]; readonly older?: string | undefined; readonly earliest?: string | undefined } {
  const all = [...new Set(scoped(scope, catalogue).map(({ datestamp }) => datestamp))].sort();
  const last = all.at(-1);
  if (last === undefined) return { days: [] };
  const first = addDays(last, -OAI_DAYS);
  return { days: all.filter((day) => day >= first), older: all.findLast((day) => day < first), earliest: all[0] };
}

const scoped = (scope: Scope, catalogue: Catalogue) => entriesOf(catalogue).filter(({ kind }) => scope === 'all' || kind === scope);

/** Entries in a power of two of heaps by a hash of their codes; empty heaps are passed over, the first bears the bare name. */
function partsOf(name: string, entries: readonly OaiEntry[]): Pick<OaiPage, 'name' | 'entries'>[] {
  const heaps = 2 ** Math.max(0, Math.ceil(Math.log2(entries.length / OAI_PAGE)));
  const byHeap = Map.groupBy(entries, (entry) => heapOf(recordKey(entry), heaps));
  const filled = [...byHeap].sort(([a], [b]) => a - b);
  return filled.map(([heap, own], index) => ({ name: index === 0 ? name : `${name}.${heaps}.${heap}`, entries: own }));
}

const heapOf = (key: string, heaps: number) => createHash('sha256').update(key).digest().readUInt32BE(0) % heaps;
