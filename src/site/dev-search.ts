import { allEntries } from '../bank/bank.ts';
import type { Catalogue } from '../bank/catalogue.ts';
import { readFederation } from '../bank/read-federation.ts';
import { contentRoot } from '../bank/settings.ts';
import { urls } from '../bank/urls.ts';
import { federatedPages } from '../indexing/federated-pages.ts';
import { makeIndex, type IndexedPage } from '../indexing/make-index.ts';
import { withParts } from '../indexing/page-parts.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { aliasGroups } from '../search/aliases.ts';
import { searchRecords, type SearchRecord } from '../search/records.ts';
import { withRegion } from '../search/with-region.ts';
import { knownCatalogue } from './bank.ts';

type Files = ReadonlyMap<string, Uint8Array>;
let made: { for: Catalogue; files: Promise<Files> } | undefined;

/** Returns a file of search by its path from the root of the site; all are made on first use and again after every change of content. */
export async function devSearchFile(path: string): Promise<Uint8Array | undefined> {
  const current = knownCatalogue();
  if (current === undefined) return undefined;
  if (made?.for !== current) made = { for: current, files: after(made?.files, () => build(current)) };
  return (await made.files).get(path);
}

/** One at a time: Pagefind has one engine for a process, and who ends first switches it off. */
function after(former: Promise<Files> | undefined, work: () => Promise<Files>): Promise<Files> {
  return former === undefined ? work() : former.then(work, work);
}

/** The same search as that of the site, but of the words of an entry and not of its page: pages are not built while one writes. */
async function build(catalogue: Catalogue): Promise<Files> {
  const { records, warnings } = await withParts(searchRecords(catalogue), catalogue, contentRoot());
  const { bank } = catalogue;
  const federation = await readFederation(contentRoot(), bank.region);
  for (const warning of [...warnings, ...federation.warnings]) console.warn(`Предупреждение: ${warning}`);
  const pages = [...draftPages(catalogue, withRegion(records, bank.region)), ...federatedPages(federation.records, bank)];
  return makeIndex(pages, aliasGroups(bank));
}

/** Kinds of entries that stand on pages of others. */
const UNPAGED: readonly string[] = ['protocol', 'criteria', 'programmes'];

function* draftPages({ bank }: Catalogue, records: ReadonlyMap<string, SearchRecord>): Generator<IndexedPage> {
  const bodies = new Map(
    allEntries(bank)
      .filter(({ kind }) => !UNPAGED.includes(kind))
      .map(({ kind, id, body, data }) => [urls.entry(kind, id), { body, data }]),
  );
  for (const [url, record] of records) {
    const { body = '', data = {} } = bodies.get(url) ?? {};
    const { title = '', summary = '' } = record.meta;
    const texts = sentencesOf(data).map((text) => `<p>${escape(text)}</p>`);
    const main = `<h1>${escape(title)}</h1><p>${escape(summary)}</p>${texts.join('')}${renderMarkdown(body).html}`;
    yield { url, html: `<html lang="ru"><body><main>${main}</main></body></html>`, record };
  }
}

/** The texts that an editor wrote into fields: codes, dates, names of files and addresses are none. */
function sentencesOf(data: unknown): string[] {
  if (typeof data === 'string') return /[а-яё].* /i.test(data) ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(sentencesOf) : [];
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
