import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '../bank/bank.ts';
import { listSegments } from '../bank/addresses.ts';
import { DIGEST_MARK } from './draft.ts';
import { digestOf } from '../bank/sha256.ts';

/** What the bank has already, and what this import has added to it. */
export interface KnownFiles {
  /** Returns the entry made of an original, by its digest; `undefined` when there is none. */
  readonly byDigest: (digest: string) => string | undefined;
  /** Returns the entry beside which these very bytes lie: that holds where a form took the comment away. */
  readonly byBytes: (bytes: Uint8Array) => string | undefined;
  readonly remember: (digest: string, entry: string) => void;
  /** Returns an id that no material has, nor will have. */
  readonly freeId: (wanted: string) => string;
}

/** Returns what the materials of a bank were made of; drafts with faults count as well. */
export function knownFiles(root: string, { allFiles }: Pick<Bank, 'allFiles'>): KnownFiles {
  const digests = new Map<string, string>();
  const taken = new Set<string>(listSegments);
  const sizes = new Map<number, string[]>();
  for (const [path, size] of allFiles) {
    const [, folder, id] = /^(materials\/[^/]+\/([^/]+))\/[^/]+$/.exec(path) ?? [];
    if (folder === undefined || id === undefined) continue;
    taken.add(id);
    if (!path.endsWith('/index.md')) sizes.set(size, [...(sizes.get(size) ?? []), path]);
    else for (const digest of digestsIn(join(root, path))) digests.set(digest, folder);
  }
  return {
    byDigest: (digest) => digests.get(digest),
    byBytes: (bytes) => {
      const digest = digestOf(bytes);
      const same = (sizes.get(bytes.length) ?? []).find((path) => digestOf(readFileSync(join(root, path))) === digest);
      return same?.slice(0, same.lastIndexOf('/'));
    },
    remember: (digest, entry) => void digests.set(digest, entry),
    freeId: (wanted) => {
      const short = wanted.slice(0, 76).replace(/-+$/, '');
      const free = [wanted, ...Array.from({ length: 10_000 }, (_, index) => `${short}-${index + 2}`)].find(
        (id) => !taken.has(id) && !/^\d{4}-\d{4}$/.test(id),
      )!;
      taken.add(free);
      return free;
    },
  };
}

function digestsIn(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(new RegExp(`^# ${DIGEST_MARK}([0-9a-f]{64})`, 'gm'))].map((match) => match[1]!);
}
