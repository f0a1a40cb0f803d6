import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withinBudget } from '../../src/bank/head-budget.ts';
import { leanHtml } from '../../src/bank/lean-html.ts';
import { urls } from '../../src/bank/urls.ts';
import { keepLines, keepTogether } from '../../src/markdown/line-breaks.ts';
import { pageFacts, type PageFacts, type SiteAround } from './page-facts.ts';

/** Frames for other sites are written lean: there are as many as things. */
const isLean = (name: string) => name.startsWith('embed/') && name !== 'embed/index.html';
const WORKS = urls.list('material').slice(1);

/** Writes a page of a finished site again in fewer bytes and tells what is in it: it is read once. After the index: Pagefind ends a sentence where a tag ends. */
export function finishPage(folder: string, name: string, site: SiteAround): PageFacts {
  const path = join(folder, name);
  const written = readFileSync(path, 'utf8');
  const html = isLean(name) ? written : leanPage(name, written);
  if (html !== written) writeFileSync(path, html);
  return pageFacts(name, html, site);
}

function leanPage(name: string, written: string): string {
  const html = leanHtml(keepLines(written, keptLine));
  return name.startsWith(WORKS) ? withinBudget(html, (page) => gzipSync(page).length) : html;
}

/** How many different texts are remembered: most of a page stands on others too. */
const MOST = 20_000;
const lines = new Map<string, string>();

function keptLine(text: string): string {
  const known = lines.get(text);
  if (known !== undefined) return known;
  if (lines.size >= MOST) lines.clear();
  const line = keepTogether(text);
  lines.set(text, line);
  return line;
}
