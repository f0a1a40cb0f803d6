import type { Bank } from './bank.ts';
import type { KnownPages } from './known-pages.ts';
import type { Kind } from './model/index.ts';
import { kinds } from './model/index.ts';
import { offeredFiles, type Offerer } from './offered-files.ts';
import { isSchoolYear } from './school-year.ts';
import { facetPaths, urls } from './urls.ts';

/** The list of addresses that were published, in the content folder. */
export const PUBLISHED = 'addresses.txt';

const listKinds = new Map(
  (Object.keys(kinds) as Kind[]).flatMap((kind) => (hasPages(kind) ? [[firstStep(urls.list(kind)), kind] as const] : [])),
);

/** First steps of addresses that belong to the site itself: its files, its search, what is served as is (`public/`). */
export const serviceSegments: ReadonlySet<string> = new Set([
  ...[
    urls.notFound,
    urls.worker,
    urls.manifest,
    urls.sitemap,
    urls.sitemapOf(''),
    urls.openSearch,
    urls.llms,
    urls.dataFile(''),
    urls.api(),
    urls.oai(),
    urls.embeds,
    urls.colours,
    urls.registerTable('csv'),
    urls.registerTable('xlsx'),
  ].map(firstStep),
  ...['404', 'index', 'index.html', 'robots.txt', 'pagefind', 'slova', 'favicon.svg', 'licences.txt', 'scoreboard.json', 'o-proekte'],
]);

/** First steps of addresses that are not editors' pages. */
export const rootSegments: ReadonlySet<string> = new Set([
  ...listKinds.keys(),
  ...Object.values(facetPaths),
  ...[
    urls.search,
    urls.facets,
    urls.register,
    urls.proof(''),
    urls.certificate('', ''),
    urls.statistics(),
    urls.wanted,
    urls.offline,
    urls.calendar(),
    urls.selection,
  ].map(firstStep),
  ...serviceSegments,
]);

/** Second steps below a list that are not ids. */
export const listSegments: ReadonlySet<string> = new Set(['stranica', urls.tree.split('/')[2] ?? '']);

/** Tells whether a path is a file that the site makes for itself; folders of such files begin with `_`. */
export function isServicePath(path: string): boolean {
  const first = firstStep(path);
  return first.startsWith('_') || serviceSegments.has(first);
}

/** Tells whether a path is a file that an entry with a page offers for download. */
export function isAttachmentPath(path: string, bank: Bank, pages: Pick<KnownPages, 'has'>): boolean {
  const named = entryOf(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!named || name === '' || !pages.has(urls.entry(named.kind, named.id))) return false;
  const entry = bank.entries[named.kind].get(named.id);
  return entry !== undefined && 'files' in entry.data && offeredFiles(entry as Offerer).some((file) => file.name === name);
}

/** Returns the entry that a path speaks of, there or not; `undefined` for lists and for paths that no kind has. */
export function entryOf(path: string): { readonly kind: Kind; readonly id: string } | undefined {
  const [first, second] = path.split('/').filter(Boolean);
  const kind = first === undefined ? undefined : listKinds.get(first);
  return kind === undefined || second === undefined || isListStep(kind, second) ? undefined : { kind, id: second };
}

function isListStep(kind: Kind, step: string): boolean {
  return listSegments.has(step) || (kinds[kind].byYear && isSchoolYear(step)) || kind === 'programmes' || step.includes('.');
}

function hasPages(kind: Kind): boolean {
  return !['protocol', 'criteria', 'page'].includes(kind);
}

function firstStep(path: string): string {
  return path.split('/')[1] ?? '';
}
