import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

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

/** Returns the inline scripts of a page. */
export const scriptsOf = (site: string, file: string): string[] =>
  [...readFileSync(join(site, file), 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(({ 1: text = '' }) => text);

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
      if (src === null ? !isData && !kept.has(script.textContent ?? '') : !/^[./]*_astro\/[\w.-]+\.js$/.test(src)) tell(script);
    }
    for (const element of tree.querySelectorAll('base, object, embed, iframe, frame, applet')) tell(element);
  }
  return faults;
}
