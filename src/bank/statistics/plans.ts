import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Document } from '../model/document.ts';
import { oncePer } from '../once-per.ts';
import { fulfilmentKeys } from '../relations.ts';
import type { Thing } from './deed.ts';
import { deedsByYear } from './figures.ts';

/** Where a point of a plan stands on the catalogue's day. */
export type PointState = 'done' | 'ahead' | 'overdue' | 'undated';

/** A point of a plan with its state. */
export interface Point {
  readonly item: Document['items'][number];
  readonly state: PointState;
}

/** A plan against what the bank holds. */
export interface PlanFact {
  readonly plan: Entry<Document>;
  readonly points: readonly Point[];
}

/** Returns every plan that has points, the newest year first, plans of a year in the order of their documents; sample plans only where they are asked for. */
export function planFacts(catalogue: Catalogue, samples: boolean): PlanFact[] {
  const plans = catalogue.documents.filter(({ data }) => data.kind === 'plan' && data.items.length > 0 && (samples || !data.demo));
  const year = ({ data }: Entry<Document>) => data.school_year ?? '';
  return [...plans]
    .sort((a, b) => (year(a) < year(b) ? 1 : year(a) > year(b) ? -1 : 0))
    .map((plan) => ({ plan, points: plan.data.items.map((item) => ({ item, state: stateOf(item, plan, catalogue) })) }));
}

/** Things that were held or published: what was cancelled or is still ahead keeps no promise. */
const kept = oncePer((catalogue: Catalogue): ReadonlyMap<string, Thing> => {
  const held = [...deedsByYear(catalogue).values()].flat().filter(({ counts, thing }) => counts && !thing.hidden);
  return new Map(held.map(({ thing }) => [thing.key, thing]));
});

/** Returns the keys of all that fulfils a point of a plan; a promise of a real plan is not kept by a sample. */
export function fulfilledBy(item: Document['items'][number], isSample: boolean, catalogue: Catalogue): string[] {
  return fulfilmentKeys(item).filter((key) => {
    const thing = kept(catalogue).get(key);
    return thing !== undefined && (isSample || !thing.demo);
  });
}

function stateOf(item: Document['items'][number], { data }: Entry<Document>, catalogue: Catalogue): PointState {
  if (fulfilledBy(item, data.demo, catalogue).length > 0) return 'done';
  if (item.due === UNKNOWN) return 'undated';
  return item.due >= catalogue.today.slice(0, item.due.length) ? 'ahead' : 'overdue';
}
