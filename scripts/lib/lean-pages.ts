import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../src/bank/files.ts';
import { withinBudget } from '../../src/bank/head-budget.ts';
import { leanHtml } from '../../src/bank/lean-html.ts';
import { urls } from '../../src/bank/urls.ts';
import { keepLines } from '../../src/markdown/line-breaks.ts';

/** Frames for other sites are written lean: there are as many as things. */
const isLean = (name: string) => name.startsWith('embed/') && name !== 'embed/index.html';
const WORKS = urls.list('material').slice(1);

/** Writes every page of a finished site again in fewer bytes. After the index: Pagefind ends a sentence where a tag ends. */
export function leanPages(folder: string): void {
  for (const name of listFiles(folder).files.keys()) {
    if (!name.endsWith('.html') || isLean(name)) continue;
    const path = join(folder, name);
    const html = leanHtml(keepLines(readFileSync(path, 'utf8')));
    writeFileSync(path, name.startsWith(WORKS) ? withinBudget(html, (page) => gzipSync(page).length) : html);
  }
}
