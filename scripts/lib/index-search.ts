import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { typograph } from '../../src/markdown/typography.ts';
import { FURNITURE, markPage } from '../../src/search/mark-page.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { vocabularyFiles, type AliasGroups } from './vocabulary-files.ts';
import { stabiliseIndex } from './stable-index.ts';

/** Indexes the finished pages named by `records` (root address → what to tell the index); returns how many, throws when Pagefind reports a fault. */
export async function indexSearch(folder: string, records: ReadonlyMap<string, SearchRecord>, aliases: AliasGroups = []): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'ru', excludeSelectors: FURNITURE });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const faults: string[] = [];
  for (const [url, record] of records) {
    const content = markPage(readFileSync(join(folder, url, 'index.html'), 'utf8'), typeset(record));
    faults.push(...(await index.addHTMLFile({ url, content })).errors);
  }
  faults.push(...(await writeIndex(index, folder, aliases)));
  await close();
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  stabiliseIndex(join(folder, 'pagefind'));
  return records.size;
}

/** What is shown of a page in a list of hits, set as the page itself is. */
function typeset({ meta, ...rest }: SearchRecord): SearchRecord {
  return { ...rest, meta: Object.fromEntries(Object.entries(meta).map(([name, words]) => [name, typograph(words)])) };
}

/**
 * Writes the index here: Pagefind's own `writeFiles` answers before its last bytes are on the disk, and `close` kills it,
 * so that a file was empty now and then (1.5.2: in 2 builds of 60, once the list of the index itself).
 */
async function writeIndex(index: PagefindIndex, folder: string, aliases: AliasGroups): Promise<string[]> {
  const { files, errors } = await index.getFiles();
  for (const { path, content } of files) if (!UNUSED.test(path)) write(join(folder, 'pagefind', path), content);
  for (const [name, content] of vocabularyFiles(files, aliases)) write(join(folder, 'slova', name), content);
  return errors;
}

/** Pagefind's own pages and readers: the site has its own, and 600 KB less to copy to the host. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|wasm\.|pagefind\.js)/;

function write(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
