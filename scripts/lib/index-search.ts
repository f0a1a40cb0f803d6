import { createIndex } from 'pagefind';
import { join } from 'node:path';

/** Indexes the finished pages of a folder for search; returns how many, throws when Pagefind reports a fault. */
export async function indexSearch(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'ru' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  return added.page_count;
}
