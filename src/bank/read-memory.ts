import type { BankFile, Entry } from './bank.ts';
import type { Readable } from './fragment.ts';
import type { Issue } from './issue.ts';
import { createKeptDecisions, type KeptDecisions } from './kept-decisions.ts';

/** What is kept of files between two readings of one folder: a file that has not changed since is not read again, and gives the very same objects. */
export interface ReadMemory {
  /** By path. */
  readonly fields: Map<string, Kept<KeptFields>>;
  readonly files: Map<string, Kept<{ file: BankFile } | { issue: Issue }>>;
  readonly entries: Map<string, Entry<unknown>>;
  /** Prints of works by the path of their card; the stamp is that of the card and of all files beside it. */
  readonly revisions: Map<string, Kept<string>>;
  /** Where fields stand that were asked for. */
  readonly places: Map<string, Kept<Places>>;
  readonly decisions: KeptDecisions;
  /** What lay in the folder when it was read last. */
  listing?: Listing;
  /** Paths touched since, where somebody has watched; absent where every file must be looked at. */
  touched?: ReadonlySet<string> | undefined;
}

/** Keys of a field, one a line → its 1-based place, `undefined` where the file could not be opened. */
export type Places = Map<string, { line: number; column: number } | undefined>;

/** What lies below a folder. */
export interface Listing {
  /** Path with `/` from the folder → bytes, sorted; hidden files and the litter of systems are left out. */
  readonly files: Map<string, number>;
  /** Path → what is different as soon as a file was touched. */
  readonly stamps: Map<string, string>;
  readonly issues: Issue[];
}

/** Something made of a file, with the print by which it is seen whether the file is still the same. */
export interface Kept<Value> {
  readonly stamp: string;
  readonly value: Value;
}

/** The fields of a file and what was wrong with them. */
export interface KeptFields {
  readonly fields: Pick<Readable, 'data' | 'isWhole' | 'body' | 'bodyLine' | 'source'>;
  readonly issues: readonly Issue[];
  /** Set where the body was left on the disk: how many UTF-16 units at the end of the file, with LF line ends, it takes. */
  readonly bodyLength?: number | undefined;
}

/** Returns fields without the text below them: nine tenths of what is known of a bank are texts, and they lie in their files. */
export function withoutBody({ stamp, value }: Kept<KeptFields>): Kept<KeptFields> {
  const { fields, issues, bodyLength = fields.body.length } = value;
  return bodyLength === 0 ? { stamp, value } : { stamp, value: { fields: { ...fields, body: '' }, issues, bodyLength } };
}

/** Returns a memory of nothing. */
export function createMemory(): ReadMemory {
  return {
    ...{ fields: new Map(), files: new Map(), entries: new Map(), revisions: new Map(), places: new Map() },
    decisions: createKeptDecisions(),
  };
}

/** Returns what was made of a file before, when its stamp is the same, else makes it anew; without a stamp nothing is kept. */
export function remember<Value>(
  kept: Map<string, Kept<Value>> | undefined,
  path: string,
  stamp: string | undefined,
  make: () => Value,
): Value {
  const known = kept?.get(path);
  if (known !== undefined && known.stamp === stamp) return known.value;
  const value = make();
  if (stamp !== undefined) kept?.set(path, { stamp, value });
  return value;
}
