import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeIndex } from '../../src/indexing/make-index.ts';
import type { AliasGroups } from '../../src/search/aliases.ts';
import type { SearchRecord } from '../../src/search/records.ts';

/** Indexes the finished pages named by `records` (root address → what to tell the index); returns how many, throws when Pagefind reports a fault. */
export async function indexSearch(folder: string, records: ReadonlyMap<string, SearchRecord>, aliases: AliasGroups = []): Promise<number> {
  const files = await makeIndex(finishedPages(folder, records), aliases);
  for (const [path, content] of files) write(join(folder, path), content);
  return records.size;
}

/** One at a time: the pages of a big bank need not be in memory all at once. */
function* finishedPages(folder: string, records: ReadonlyMap<string, SearchRecord>) {
  for (const [url, record] of records) yield { url, html: readFileSync(join(folder, url, 'index.html'), 'utf8'), record };
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
