import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { markPage } from '../../src/search/mark-page.ts';
import type { SearchRecord } from '../../src/search/records.ts';

/** Indexes the finished pages named by `records` (root address → what to tell the index); returns how many, throws when Pagefind reports a fault. */
export async function indexSearch(folder: string, records: ReadonlyMap<string, SearchRecord>): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'ru' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const faults: string[] = [];
  for (const [url, record] of records) {
    const content = markPage(readFileSync(join(folder, url, 'index.html'), 'utf8'), record);
    faults.push(...(await index.addHTMLFile({ url, content })).errors);
  }
  faults.push(...(await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
  await close();
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  return records.size;
}
