import { close, createIndex } from 'pagefind';
import { searchRecords } from '../search/records.ts';
import { markPage } from '../search/mark-page.ts';
import { catalogue } from './bank.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { allEntries } from '../bank/bank.ts';
import { urls } from '../bank/urls.ts';

let made: { for: unknown; files: Promise<Map<string, Uint8Array>> } | undefined;

/** Returns a file of the search index of the dev server; the index is made on first use and again after every change of content. */
export async function devSearchFile(name: string): Promise<Uint8Array | undefined> {
  const current = catalogue();
  if (made?.for !== current) made = { for: current, files: build() };
  return (await made.files).get(name);
}

/** Indexes titles, summaries and texts without building pages: enough to try search while writing. */
async function build(): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({ forceLanguage: 'ru' });
  if (index === undefined) return new Map();
  const records = searchRecords(catalogue());
  for (const { kind, id, body } of allEntries(catalogue().bank)) {
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
