import type { Deed, Dimension, Measure, Thing } from './deed.ts';

/** One value of a dimension: an association, a subject, a quarter, with its things by measure. */
export interface BreakdownRow {
  readonly id: string;
  readonly things: ReadonlyMap<Measure, readonly Thing[]>;
}

/** Returns the values of a dimension in the order in which they first occur. */
export function breakdown(deeds: readonly Deed[], dimension: Dimension): BreakdownRow[] {
  const rows = new Map<string, Map<Measure, Thing[]>>();
  for (const { measure, thing, keys } of deeds)
    for (const id of keys[dimension]) {
      const row = rows.get(id) ?? new Map<Measure, Thing[]>();
      const things = row.get(measure) ?? [];
      things.push(thing);
      rows.set(id, row.set(measure, things));
    }
  return [...rows].map(([id, things]) => ({ id, things }));
}
