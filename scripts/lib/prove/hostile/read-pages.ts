import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { listFiles } from '../../../../src/bank/files.ts';

/** Pages read at once. */
const AT_ONCE = 200;

/**
 * Reads pages as the browser would, without running them, and returns in Russian what in them could run: handlers, addresses of scripts, scripts that
 * are not the program's own (those of `known`), frames and bases that no page of ours has.
 */
export async function whatCouldRun(page: Page, site: string, files: readonly string[], known: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const pages = files.slice(from, from + AT_ONCE).map((file) => ({ file, html: readFileSync(join(site, file), 'utf8') }));
    found.push(...(await page.evaluate(look, { pages, known })));
  }
  return found;
}

/** Returns what the pages of a site without hostile texts run: the texts of scripts in them and the names of files with scripts. */
export function scriptsOf(site: string): string[] {
  const pages = [...listFiles(site).files.keys()].filter((file) => file.endsWith('.html'));
  const found = pages.flatMap((file) => [...readFileSync(join(site, file), 'utf8').matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]);
  return [...new Set(found.map(({ 1: tag = '', 2: text = '' }) => / src="?([^"\s>]+)/.exec(tag)?.[1]?.split('/').at(-1) ?? text))];
}

/** Runs in the browser. */
function look({ pages, known }: { pages: readonly { file: string; html: string }[]; known: readonly string[] }): string[] {
  const faults: string[] = [];
  const kept = new Set(known);
  for (const { file, html } of pages) {
    const tree = new DOMParser().parseFromString(html, 'text/html');
    const tell = (element: Element) => void faults.push(`${file}: ${element.outerHTML.slice(0, 120)}`);
    for (const element of tree.querySelectorAll('*')) {
      const isHandled = [...element.attributes].some(
        ({ name, value }) =>
          name.startsWith('on') ||
          name === 'srcdoc' ||
          (/^(?:href|src|action|formaction|data|xlink:href|to|values)$/.test(name) && /^\s*(?:javascript|vbscript|data:text)/i.test(value)),
      );
      if (isHandled) tell(element);
    }
    for (const script of tree.querySelectorAll('script')) {
      const src = script.getAttribute('src');
      const isData = /json$/.test(script.type);
      const isOwn =
        src === null ? isData || kept.has(script.textContent ?? '') : !/^[\w+.-]*:|^\/\//.test(src) && kept.has(src.split('/').at(-1)!);
      if (!isOwn) tell(script);
    }
    for (const element of tree.querySelectorAll('base[href], object, embed, iframe, frame, applet')) tell(element);
  }
  return faults;
}
