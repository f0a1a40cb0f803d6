import type { Deed, Dimension, Measure, Thing } from './deed.ts';

/** One value of a dimension: an association, a subject, a quarter, with its things by measure. */
export interface BreakdownRow {
  readonly id: string;
  readonly things: ReadonlyMap<Measure, readonly Thing[]>;
  /** How many people gave the conclusions; who they are is told nowhere. */
  readonly experts: number;
}

/** Returns the values of a dimension in the order in which they first occur. */
export function breakdown(deeds: readonly Deed[], dimension: Dimension): BreakdownRow[] {
  const rows = new Map<string, { things: Map<Measure, Thing[]>; experts: Set<string> }>();
  for (const { measure, thing, keys, expert } of deeds)
    for (const id of keys[dimension]) {
      const row = rows.get(id) ?? { things: new Map<Measure, Thing[]>(), experts: new Set<string>() };
      const things = row.things.get(measure) ?? [];
      things.push(thing);
      row.things.set(measure, things);
      if (measure === 'assignments' && expert !== undefined) row.experts.add(expert);
      rows.set(id, row);
    }
  return [...rows].map(([id, { things, experts }]) => ({ id, things, experts: experts.size }));
}
