import type { Bank, Entry, ReviewEntry } from './bank.ts';
import type { Kind } from './model/index.ts';
import type { Material } from './model/material.ts';
import { decide, indexReviews, type Decision } from './review/decide.ts';

/** Decisions of the last time with all that they were made of. */
export interface KeptDecisions {
  shared: readonly unknown[];
  readonly made: WeakMap<Entry<Material>, Made>;
}

interface Made {
  readonly shared: readonly unknown[];
  readonly reviews: readonly ReviewEntry[];
  readonly decision: Decision;
}

/** Returns a memory of no decisions. */
export function createKeptDecisions(): KeptDecisions {
  return { shared: [], made: new WeakMap() };
}

/**
 * Decides on every material of a bank. A work of which neither the card nor a conclusion has changed is not judged again as long as
 * people, protocols, policies and all else that a decision looks at are the same objects: a third of the check after one saved file.
 */
export function decideAgain(bank: Bank, today: string, kept?: KeptDecisions): Map<string, Decision> {
  const index = indexReviews(bank);
  const shared = sharedOf(bank, today);
  if (kept && !areSame(kept.shared, shared)) kept.shared = shared;
  const decideOnce = (material: Entry<Material>): Decision => {
    // Amendments are few, and have conclusions and protocols of their own.
    if (!kept || index.amendments.has(material.id)) return decide(material, bank, index, today);
    const reviews = index.reviews.get(material.id) ?? [];
    const known = kept.made.get(material);
    if (known?.shared === kept.shared && areSame(known.reviews.map(dataOf), reviews.map(dataOf))) return known.decision;
    const decision = decide(material, bank, index, today);
    kept.made.set(material, { shared: kept.shared, reviews, decision });
    return decision;
  };
  return new Map([...bank.entries.material.values()].map((material) => [material.id, decideOnce(material)]));
}

/** Whatever is published, but decides on nothing; of works, only the own one is looked at. */
const UNASKED: ReadonlySet<Kind> = new Set<Kind>([
  'material',
  'recommendation',
  'webinar',
  'event',
  'document',
  'report',
  'collection',
  'news',
  'page',
]);

/** Everything that a decision may look at besides the work and its conclusions. */
function sharedOf({ region, vocabularies, entries, experts, assignments }: Bank, today: string): unknown[] {
  const kinds = (Object.keys(entries) as Kind[]).filter((kind) => !UNASKED.has(kind));
  return [
    today,
    region,
    ...Object.values(vocabularies).flatMap((items) => [...(items as ReadonlyMap<string, unknown>).values()]),
    ...kinds.flatMap((kind) => [...entries[kind].values()]),
    ...experts.values(),
    ...assignments.map(({ data }) => data),
  ];
}

const dataOf = ({ data }: ReviewEntry) => data;

const areSame = (before: readonly unknown[], now: readonly unknown[]) =>
  before.length === now.length && before.every((part, at) => part === now[at]);
