import type { ProvenPromise } from '../../../src/bank/views/proofs.ts';

/** What one proof tried and what it found. */
export interface Trial {
  /** How many things were tried: an outcome without a number proves nothing. */
  readonly tried: number;
  /** What did not hold, in Russian, each with what repeats it. */
  readonly faults: readonly string[];
  /** What the number alone would hide, in Russian: a share that did not reach the limit is no fault, and is told. */
  readonly note?: string;
}

/** What a proof works with. */
export interface Circumstances {
  /** Chooses whatever is chosen at random: the same seed tries the same things. */
  readonly seed: number;
  /** The long run tries many times more. */
  readonly isLong: boolean;
  /** Folder of content that is looked at; never written to. */
  readonly content: string;
  /** Returns the folder of a site built of it, built once when the first proof asks; never written to. */
  site(): Promise<string>;
  /** Returns a new empty folder that goes when the command ends. */
  folder(name: string): string;
}

/** One promise of the software, the way to try it, and a fault that shows that the way can find something. */
export interface Proof {
  readonly id: string;
  /** The promise, as a Russian sentence. */
  readonly promise: string;
  /** What is counted: forms for 1, 2 and 5. */
  readonly counted: readonly [one: string, few: string, many: string];
  /** What the control plants, in Russian. */
  readonly planted: string;
  /** Takes minutes: left to the long run. */
  readonly isLong?: boolean;
  /** Told on the page about accessibility too. */
  readonly isAccess?: boolean;
  run(circumstances: Circumstances): Promise<Trial>;
  /** Tries the same with the planted fault, which must be found. */
  control(circumstances: Circumstances): Promise<Trial>;
}

/** A proof that has been run. */
export interface Proven extends ProvenPromise {
  readonly id: string;
}

/** Runs a proof and its control; a proof that throws has failed. */
export async function prove(proof: Proof, circumstances: Circumstances): Promise<Proven & { readonly faults: readonly string[] }> {
  const { id, promise, counted, planted, isAccess = false } = proof;
  // A proof may throw before it promises anything.
  const { tried, faults, note } = await Promise.try(() => proof.run(circumstances)).catch(thrown);
  const control = await Promise.try(() => proof.control(circumstances)).catch(() => ({ faults: [] }));
  const told = { id, promise, counted, planted, ...(isAccess && { isAccess }), ...(note !== undefined && { note }) };
  return { ...told, tried, failed: faults.length, isControlRed: control.faults.length > 0, faults };
}

const thrown = (error: unknown): Trial => ({ tried: 0, faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)] });

/** Tells whether a proof holds: something was tried, nothing failed, and its planted fault was found. */
export const holds = ({ tried, failed, isControlRed }: Pick<Proven, 'tried' | 'failed' | 'isControlRed'>): boolean =>
  tried > 0 && failed === 0 && isControlRed;
