import { close, createIndex } from 'pagefind';
import { allEntries } from '../bank/bank.ts';
import type { Catalogue } from '../bank/catalogue.ts';
import { urls } from '../bank/urls.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { markPage } from '../search/mark-page.ts';
import { searchRecords } from '../search/records.ts';
import { knownCatalogue } from './bank.ts';

type Files = ReadonlyMap<string, Uint8Array>;
let made: { for: Catalogue; files: Promise<Files> } | undefined;

/** Returns a file of the search index of the dev server; the index is made on first use and again after every change of content. */
export async function devSearchFile(name: string): Promise<Uint8Array | undefined> {
  const current = knownCatalogue();
  if (current === undefined) return undefined;
  if (made?.for !== current) made = { for: current, files: after(made?.files, () => build(current)) };
  return (await made.files).get(name);
}

/** One at a time: Pagefind has one engine for a process, and who ends first switches it off. */
function after(former: Promise<Files> | undefined, work: () => Promise<Files>): Promise<Files> {
  return former === undefined ? work() : former.then(work, work);
}

/** Indexes titles, summaries and texts without building pages: enough to try search while writing. */
async function build(catalogue: Catalogue): Promise<Files> {
  const { index } = await createIndex({ forceLanguage: 'ru' });
  if (index === undefined) return new Map();
  const records = searchRecords(catalogue);
  for (const { kind, id, body } of allEntries(catalogue.bank)) {
    const url = ['person', 'organisation', 'protocol', 'criteria', 'programmes'].includes(kind) ? '' : urls.entry(kind, id);
    const record = records.get(url);
    if (record) await index.addHTMLFile({ url, content: markPage(page(record.meta, renderMarkdown(body).html), record) });
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

function page({ title = '', summary = '' }: Readonly<Record<string, string>>, html: string): string {
  return `<html lang="ru"><body><main><h1>${escape(title)}</h1><p>${escape(summary)}</p>${html}</main></body></html>`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
