import type { Bank } from './bank.ts';
import type { Kind } from './model/index.ts';
import { kinds } from './model/index.ts';
import { isSchoolYear } from './school-year.ts';
import { facetPaths, urls } from './urls.ts';

/** What a path from the root of the bank leads to, as far as the bank can tell. */
export type Destination =
  | { readonly what: 'entry'; readonly kind: Kind; readonly id: string; readonly exists: boolean }
  | { readonly what: 'known' }
  | { readonly what: 'unknown' };

const listKinds = new Map(
  (Object.keys(kinds) as Kind[]).flatMap((kind) => (hasPages(kind) ? [[urls.list(kind).replaceAll('/', ''), kind] as const] : [])),
);

/** First steps of addresses that are not editors' pages. */
export const rootSegments: ReadonlySet<string> = new Set([
  ...listKinds.keys(),
  ...Object.values(facetPaths),
  ...[urls.search, urls.facets].map((path) => path.replaceAll('/', '')),
]);

/** Second steps below a list that are not ids. */
export const listSegments: ReadonlySet<string> = new Set(['stranica', urls.tree.split('/')[2] ?? '']);

/** Tells what a path leads to; paths that the bank has no list of are `unknown`. */
export function destinationOf(path: string, bank: Bank): Destination {
  const [first, second] = path.split('/').filter(Boolean);
  if (first === undefined) return { what: 'known' };
  const kind = listKinds.get(first);
  if (kind !== undefined && second !== undefined && !isListStep(kind, second))
    return { what: 'entry', kind, id: second, exists: bank.entries[kind].has(second) };
  if (bank.entries.page.has(first)) return { what: 'entry', kind: 'page', id: first, exists: true };
  return { what: rootSegments.has(first) ? 'known' : 'unknown' };
}

function isListStep(kind: Kind, step: string): boolean {
  return listSegments.has(step) || (kinds[kind].byYear && isSchoolYear(step)) || kind === 'programmes' || step.includes('.');
}

function hasPages(kind: Kind): boolean {
  return !['protocol', 'criteria', 'page'].includes(kind);
}
