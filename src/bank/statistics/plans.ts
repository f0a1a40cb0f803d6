import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Document } from '../model/document.ts';
import { fulfilmentKeys } from '../relations.ts';

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

/** A promise of a real plan is not kept by a sample, nor by what is not published. */
function stateOf(item: Document['items'][number], { data }: Entry<Document>, { item: items, bank, today }: Catalogue): PointState {
  const done = fulfilmentKeys(item).some((key) => {
    const thing = key.startsWith('event/') ? bank.entries.event.get(key.slice('event/'.length)) : items.get(key)?.entry;
    return thing !== undefined && (data.demo || !thing.data.demo);
  });
  if (done) return 'done';
  if (item.due === UNKNOWN) return 'undated';
  return item.due >= today.slice(0, item.due.length) ? 'ahead' : 'overdue';
}
