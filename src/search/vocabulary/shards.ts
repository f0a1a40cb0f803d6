import { packEntries, type Entry } from './entry.ts';

/** Entries in one shard: about 4 KB over the wire. */
const IN_ONE = 1200;

/** Cuts entries, sorted by stem, into shards of even size: the first stem of each → its packed text, in order. */
export function shardEntries(entries: readonly Entry[]): Map<string, string> {
  const shards = new Map<string, string>();
  for (let at = 0; at < entries.length; at += IN_ONE) shards.set(entries[at]!.stem, packEntries(entries.slice(at, at + IN_ONE)));
  return shards;
}
