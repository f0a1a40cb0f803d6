import { close, createIndex } from 'pagefind';
import { typograph } from '../markdown/typography.ts';
import type { AliasGroups } from '../search/aliases.ts';
import { FURNITURE, markPage } from '../search/mark-page.ts';
import type { SearchRecord } from '../search/records.ts';
import type { IndexFiles } from './packed-file.ts';
import { stabiliseIndex } from './stable-index.ts';
import { vocabularyBeside } from './vocabulary-beside.ts';

/** A page for the index: its root address, its HTML, what to tell the index besides. */
export interface IndexedPage {
  readonly url: string;
  readonly html: string;
  readonly record: SearchRecord;
}

/** Folder of the index below the root of a site. */
const INDEX = 'pagefind/';
/** Folder of the vocabulary below the root of a site. */
const WORDS = 'slova/';

/** Pages that Pagefind has to do when the next one is read: it answers in order, and waits for none. */
const AHEAD = 8;

/** Tells whether an address from the root of a site belongs to its search. */
export const isSearchFile = (path: string): boolean => path.startsWith(INDEX) || path.startsWith(WORDS);

/** Returns the files of search (path from the root of the site → bytes): the index and the vocabulary. Throws when Pagefind reports a fault. */
export async function makeIndex(pages: Iterable<IndexedPage>, aliases: AliasGroups = []): Promise<IndexFiles> {
  const own = await runPagefind(pages);
  const fragments = [...own].filter(([path]) => path.startsWith('fragment/')).map(([, content]) => content);
  const words = vocabularyBeside(fragments, aliases);
  stabiliseIndex(own);
  return new Map([...under(INDEX, own), ...under(WORDS, await words)]);
}

/**
 * The files are taken from memory: Pagefind's own `writeFiles` answers before its last bytes are on the disk, and `close` kills it,
 * so that a file was empty now and then (1.5.2: in 2 builds of 60, once the list of the index itself).
 */
async function runPagefind(pages: Iterable<IndexedPage>): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ forceLanguage: 'ru', excludeSelectors: FURNITURE });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const faults: string[] = [];
  const sent: Promise<{ readonly errors: readonly string[] }>[] = [];
  const answered = async () => void faults.push(...(await sent.shift()!).errors);
  for (const { url, html, record } of pages) {
    const answer = index.addHTMLFile({ url, content: markPage(mainOf(html), typeset(record)) });
    // Where one fails, all after it do: the first is what is told.
    answer.catch(() => undefined);
    sent.push(answer);
    if (sent.length > AHEAD) await answered();
  }
  while (sent.length > 0) await answered();
  const { files, errors: late } = await index.getFiles();
  await close();
  if (faults.length + late.length > 0) throw new Error(`Pagefind: ${[...faults, ...late].join('; ')}`);
  return new Map(files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path, content]));
}

/** Returns of a page what is indexed, `main`: the rest is half of its bytes. Of that it gives the same again. Pagefind takes nothing for a page that has no `html`. */
export function mainOf(html: string): string {
  const [from, to] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  return from < 0 || to < from ? html : `<html lang="ru"><body>${html.slice(from, to)}</main></body></html>`;
}

/** What is shown of a page in a list of hits, set as the page itself is. */
function typeset({ meta, ...rest }: SearchRecord): SearchRecord {
  return { ...rest, meta: Object.fromEntries(Object.entries(meta).map(([name, words]) => [name, typograph(words)])) };
}

/** Pagefind's own pages and readers: the site has its own, and 600 KB less to copy to the host. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|wasm\.|pagefind\.js)/;

const under = (folder: string, files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([path, content]): [string, Uint8Array] => [folder + path, content]);
