import { ancestorsOf } from '../ancestors.ts';
import type { Bank } from '../bank.ts';
import type { Unit } from '../model/unit.ts';

/** Associations of the whole region: municipal and school ones and clubs may advise, but not decide. */
const deciding: ReadonlySet<Unit['kind']> = new Set(['rumo', 'omo', 'section']);

/** Tells whether a protocol of an association decides on a work: the РУМО's own, or one of the work's association or of those above it. */
export function mayDecide(unit: string, work: { readonly unit: string }, { region, entries: { unit: units } }: Bank): boolean {
  if (unit === region.association.unit) return true;
  const own = units.get(work.unit);
  return own !== undefined && [own, ...ancestorsOf(own, units)].some(({ id, data }) => id === unit && deciding.has(data.kind));
}
