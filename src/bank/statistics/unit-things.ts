import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Unit } from '../model/unit.ts';
import { urls } from '../urls.ts';
import type { Deed, Thing } from './deed.ts';
import { isWithin, type Scope } from './scope.ts';

const regional: ReadonlySet<Unit['kind']> = new Set(['omo', 'section']);

/** Returns the associations of the region that existed in the year, confirmed or not. */
export function regionalUnits(year: string, { demo = false }: Scope, { bank }: Catalogue): Entry<Unit>[] {
  const [first, last] = [`${year.slice(0, 4)}-09-01`, `${year.slice(5)}-08-31`];
  return [...bank.entries.unit.values()].filter(
    ({ data: { kind, since = '', until = '9', demo: sample } }) =>
      regional.has(kind) && (demo || !sample) && since <= last && first.slice(0, until.length) <= until,
  );
}

/** Returns the associations that are confirmed: an unconfirmed list proves no number. */
export function confirmedUnits(units: readonly Entry<Unit>[], { bank }: Catalogue): Thing[] {
  return units.filter(({ data }) => !data.to_confirm).map(({ id }) => unitThing(id, bank));
}

/** Returns the associations of the region that any of the deeds belongs to. */
export function activeUnits(own: readonly Deed[], scope: Scope, catalogue: Catalogue): Thing[] {
  const { bank } = catalogue;
  const ids = [...new Set(own.flatMap(({ keys }) => keys.unit))].filter((id) => {
    const unit = bank.entries.unit.get(id);
    return unit !== undefined && regional.has(unit.data.kind) && isWithin({ unit: [id] }, { unit: scope.unit }, catalogue);
  });
  return ids.map((id) => unitThing(id, bank));
}

function unitThing(id: string, { entries }: Catalogue['bank']): Thing {
  const data = entries.unit.get(id)?.data;
  return { key: `unit/${id}`, title: data?.name ?? id, href: urls.entry('unit', id), date: '', hidden: false, demo: data?.demo === true };
}
