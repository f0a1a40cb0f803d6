import { readFileSync, writeFileSync } from 'node:fs';
import type { Scoreboard } from '../../../src/bank/views/proofs.ts';
import type { Proven } from './proof.ts';

/** The outcome of the proofs as it is published, with what repeats each: data of the software, not of a bank. */
interface Written extends Scoreboard {
  readonly proofs: readonly (Proven & { readonly seed: number; readonly isLong: boolean; readonly day: string })[];
}

/** File that is served as it is, and from which the page of the proofs is made. */
export const SCOREBOARD = 'public/scoreboard.json';

/** Writes the outcome of a run; proofs that were not asked for this time stay as they were, unless they are of another bank. */
export function writeScoreboard(file: string, run: readonly Proven[], { seed, isLong, day, bank, order }: Run): void {
  const fresh = new Map(run.map((proven) => [proven.id, { ...proven, seed, isLong, day }]));
  const kept = readScoreboard(file);
  const isSame = kept?.bank === undefined || kept.bank === bank;
  const before = new Map(isSame ? kept?.proofs.map((proven) => [proven.id, proven]) : []);
  const proofs = order.flatMap((id) => fresh.get(id) ?? before.get(id) ?? []);
  writeFileSync(file, `${JSON.stringify({ day, bank, proofs } satisfies Written, null, 2)}\n`);
}

interface Run {
  readonly seed: number;
  readonly isLong: boolean;
  readonly day: string;
  /** Name of the bank that was tried. */
  readonly bank?: string | undefined;
  /** Ids of all proofs, in the order in which they are told. */
  readonly order: readonly string[];
}

function readScoreboard(file: string): Written | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Written;
  } catch {
    return undefined;
  }
}
