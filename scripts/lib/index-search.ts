import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeIndex, type IndexedPage } from '../../src/indexing/make-index.ts';
import type { AliasGroups } from '../../src/search/aliases.ts';
import type { SearchRecord } from '../../src/search/records.ts';

/**
 * Indexes the finished pages named by `records` (root address → what to tell the index), and after them pages of other banks; returns how many
 * are our own, throws when Pagefind reports a fault. `fileOf` tells where a page lies.
 */
export async function indexSearch(
  folder: string,
  records: ReadonlyMap<string, SearchRecord>,
  aliases: AliasGroups = [],
  others: Iterable<IndexedPage> = [],
  fileOf = (url: string) => join(folder, url, 'index.html'),
): Promise<number> {
  const files = await makeIndex(pagesOf(finishedPages(records, fileOf), others), aliases);
  for (const [path, content] of files) write(join(folder, path), content);
  return records.size;
}

/** One at a time: the pages of a big bank need not be in memory all at once. */
function* finishedPages(records: ReadonlyMap<string, SearchRecord>, fileOf: (url: string) => string) {
  for (const [url, record] of records) yield { url, html: readFileSync(fileOf(url), 'utf8'), record };
}

function* pagesOf(...lists: Iterable<IndexedPage>[]) {
  for (const list of lists) yield* list;
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
