import { NeighbourFault } from '../../../src/bank/federation/neighbour-fault.ts';
import { tooLarge } from './too-large.ts';

/** What to ask for a file again with: it is sent only when it has changed. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly last_modified?: string | undefined;
}

/** A file of another bank; `same` when it is what its validators say. */
export type Answer = { readonly same: true } | ({ readonly same: false; readonly bytes: Uint8Array } & Validators);

/** Takes a file of another bank by its path from the root of its site; throws `NeighbourFault`. */
export type Source = (path: string, known: Validators) => Promise<Answer>;

/** How much a bank may answer. */
export interface Limits {
  /** Bytes of one answer, unpacked. */
  readonly answer: number;
  /** Bytes of all answers of one bank. */
  readonly bank: number;
  /** Milliseconds for one answer and for all of them. */
  readonly answerTime: number;
  readonly bankTime: number;
}

/** A page of 100 records takes some 200 KB; a bank of 10,000 records some 20 MB. */
export const LIMITS: Limits = { answer: 8_000_000, bank: 120_000_000, answerTime: 30_000, bankTime: 600_000 };

/** Returns bytes that come in pieces; throws as soon as there are too many, so that a gigabyte is never held. */
export async function readLimited(pieces: AsyncIterable<Uint8Array>, most: number, place: string): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > most) throw new NeighbourFault(place, tooLarge(most));
    taken.push(piece);
  }
  return Buffer.concat(taken);
}
