import { REST, shardAt } from '../bank/shards.ts';
import { catalogue } from './bank.ts';

/** Returns the part of the site that is built apart from the others, `undefined` for all of it. */
const chosenShard = () => process.env['SHARD'] || undefined;

/** Tells whether this build makes what stands at an address from the root (encoded or not): all, unless it makes a part of the site only. */
export function isMade(address: string): boolean {
  const shard = chosenShard();
  return shard === undefined || shardAt(decodeURI(address), catalogue()) === shard;
}

/** Tells whether this build makes what belongs to no school year. */
export const isRestMade = (): boolean => (chosenShard() ?? REST) === REST;

/** Yields those of some files (address → anything) that this build makes. */
export function* made<Value>(files: Iterable<readonly [address: string, value: Value]>): Generator<readonly [string, Value]> {
  for (const file of files) if (isMade(file[0])) yield file;
}
