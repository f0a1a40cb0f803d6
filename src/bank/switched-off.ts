import type { Bank } from './bank.ts';
import type { Kind } from './model/index.ts';
import type { Region } from './model/region.ts';

/** The switch of `region.yaml` that each kind obeys. Associations stay: everything else points at them. */
const switches: Partial<Record<Kind, keyof Region['features']>> = {
  material: 'materials',
  recommendation: 'recommendations',
  webinar: 'webinars',
  event: 'events',
  document: 'documents',
  programmes: 'programmes',
  report: 'reports',
  collection: 'collections',
  news: 'news',
};

/** Returns the bank without the sections that its region has switched off: no pages, no counts, no search. */
export function withoutSwitchedOff(bank: Bank): Bank {
  const off = Object.entries(switches).filter(([, name]) => bank.region.features[name] === false);
  return off.length === 0 ? bank : { ...bank, entries: { ...bank.entries, ...Object.fromEntries(off.map(([kind]) => [kind, new Map()])) } };
}
