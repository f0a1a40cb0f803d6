import { packEntries, type Entry } from './entry.ts';

/**
 * Entries in one shard: about 3 KB over the wire, most of them other names. A query opens four of them (median, 242 pages): with 400 entries it
 * fetched 19 KB, with 200 11 KB, while the list of shards, read before the first query, grew by half a kilobyte.
 */
const IN_ONE = 200;

/** Cuts entries, sorted by stem, into shards of even size: the first stem of each → its packed text, in order. */
export function shardEntries(entries: readonly Entry[]): Map<string, string> {
  const shards = new Map<string, string>();
  for (let at = 0; at < entries.length; at += IN_ONE) shards.set(entries[at]!.stem, packEntries(entries.slice(at, at + IN_ONE)));
  return shards;
}
