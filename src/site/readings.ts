import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BankFile, Entry } from '../bank/bank.ts';
import type { Catalogue } from '../bank/catalogue.ts';
import { materialsWithPages } from '../bank/drafts.ts';
import type { Attachment } from '../bank/model/common.ts';
import { oncePer } from '../bank/once-per.ts';
import { contentRoot } from '../bank/settings.ts';
import { urls } from '../bank/urls.ts';
import { openZip } from '../indexing/open-zip.ts';
import { documentMarkdown } from '../markdown/docx-markdown.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { madeOnce } from './made-once.ts';
import { recipeOf } from './recipe.ts';

/** A document beside an entry that can be read on a page of its own. */
export interface Reading {
  /** Root address of the page. */
  readonly href: string;
  readonly entry: Entry<{ readonly title: string; readonly demo: boolean; readonly files: Attachment[] }>;
  readonly file: Attachment;
  /** Its text, safe. */
  readonly html: string;
}

/** What turns a document into the text of a page. */
const recipe = () => recipeOf('src/site/readings.ts', 'src/markdown/docx-markdown.ts');
/** The parts that a text is made of. */
const PARTS = /^word\/(?:_rels\/)?(?:document|styles|numbering|footnotes|endnotes)\.xml(?:\.rels)?$/;
/** A longer text is a book: it is read in its own program. */
const MOST = 200_000;

/** Returns the documents of Word that can be read on pages, by the address of the page; each is read once for its bytes. */
export const readingsOf = oncePer(async (catalogue: Catalogue): Promise<ReadonlyMap<string, Reading>> => {
  const entries: readonly Reading['entry'][] = [
    ...materialsWithPages(catalogue).filter(({ data }) => data.state !== 'withdrawn'),
    ...catalogue.recommendations,
    ...catalogue.documents,
  ];
  const all = new Map<string, Reading>();
  for (const entry of entries)
    for (const named of entry.data.files) {
      const file = entry.files.find(({ name }) => name === named.file);
      const href = urls.reading(entry.kind, entry.id, named.file);
      if (file?.sniffed !== 'docx' || all.has(href)) continue;
      const html = await textOf(file);
      if (html !== '') all.set(href, { href, entry, file: named, html });
    }
  return all;
});

/** The check tells of documents that cannot be opened; here such a one has no page. */
async function textOf(file: BankFile): Promise<string> {
  const target = resolve('.cache/readings', `${file.digest.slice(0, 32)}-${recipe()}.html`);
  try {
    const path = await madeOnce(target, async (temporary) => writeFileSync(temporary, read(readFileSync(join(contentRoot(), file.path)))));
    return readFileSync(path, 'utf8');
  } catch {
    console.warn(
      `Предупреждение: ${file.path}: текст документа прочитать не удалось, страницы для чтения у него не будет. Откройте файл и сохраните его заново.`,
    );
    return '';
  }
}

function read(bytes: Uint8Array): string {
  const parts = openZip(bytes, PARTS);
  const { title, markdown } = documentMarkdown((name) => parts.get(name) ?? '');
  const { html } = renderMarkdown(markdown, { prefix: 'd-', baseHeadingDepth: 2 });
  return html.length > MOST || (title === '' && html.length < 40) ? '' : html;
}
