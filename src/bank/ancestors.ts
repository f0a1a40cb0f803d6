import type { Entry } from './bank.ts';
import type { Unit } from './model/unit.ts';

/** Returns the chain of units above one, the highest first; a ring in unchecked content ends where it closes. */
export function ancestorsOf({ id, data }: Entry<Unit>, units: ReadonlyMap<string, Entry<Unit>>): Entry<Unit>[] {
  const above: Entry<Unit>[] = [];
  const seen = new Set([id]);
  let parent = data.parent === undefined ? undefined : units.get(data.parent);
  while (parent !== undefined && !seen.has(parent.id)) {
    above.unshift(parent);
    seen.add(parent.id);
    parent = parent.data.parent === undefined ? undefined : units.get(parent.data.parent);
  }
  return above;
}
