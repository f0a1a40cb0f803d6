import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/bank/files.ts';
import { leanHtml } from '../../src/bank/lean-html.ts';
import { keepLines } from '../../src/markdown/line-breaks.ts';

/** Frames for other sites are written lean: there are as many as things. */
const isLean = (name: string) => name.startsWith('embed/') && name !== 'embed/index.html';

/** Writes every page of a finished site again in fewer bytes. After the index: Pagefind ends a sentence where a tag ends. */
export function leanPages(folder: string): void {
  for (const name of listFiles(folder).files.keys()) {
    if (!name.endsWith('.html') || isLean(name)) continue;
    const path = join(folder, name);
    writeFileSync(path, leanHtml(keepLines(readFileSync(path, 'utf8'))));
  }
}
