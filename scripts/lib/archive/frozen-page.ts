import { posix } from 'node:path';
import { mapAddresses } from '../../../src/bank/html-addresses.ts';
import { rewriteAttributes } from '../../../src/bank/html-tags.ts';

/** What a page of a snapshot may lead to. All paths are those of files from the root of the site. */
export interface Around {
  readonly isFile: (path: string) => boolean;
  readonly isKept: (page: string) => boolean;
  /** The text of a file of drawings. */
  readonly drawings: (path: string) => string;
  /** Address of the living bank with `/` at the end; `undefined` while it has none. */
  readonly live: string | undefined;
  /** Stands above every page: plain text. */
  readonly note: string;
}

/** The contents of the snapshot, and the place there that says that a page is not in it. */
export const CONTENTS = 'index.html';
export const ABSENT = 'net-v-snimke';

/** Takes away what asks for the whole bank: feeds, the manifest, the worker, stars of the selection. */
const WHOLE_BANK = /<link rel="?(?:alternate|manifest|search)\b[^>]*>| data-(?:offline|selection)(?=[\s>=])(?:="[^"]*"|=[^\s>]*)?/g;

/** A drawing taken from another file: `<svg class=icon><use href="../_astro/x.svg#eye"/></svg>`. */
const BORROWED = /(<svg\b[^>]*)><use href="?([^"#\s>]+)#([\w-]+)"?\s*\/?>(?:<\/use>)?<\/svg>/g;
const symbolIn = (svg: string, id: string) => new RegExp(`<symbol id="${id}" viewBox="([^"]*)">([\\s\\S]*?)</symbol>`).exec(svg);

/**
 * Returns a page of a built site as it stands in a snapshot, and the files of the site that it needs: links between kept pages name their files
 * and drawings stand in the page, so that a folder is read without a server; other pages are those of the living bank.
 */
export function frozenPage(html: string, page: string, around: Around): { readonly html: string; readonly needs: readonly string[] } {
  const needs = new Set<string>();
  const root = '../'.repeat(page.split('/').length - 1);
  const change = (address: string): string => {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(address)) return address;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
    const file = fileAt(path, page);
    if (file === undefined || (path === '' && rest !== '')) return address;
    if (!file.endsWith('.html')) {
      if (around.isFile(file)) needs.add(file);
      return address;
    }
    if (around.isKept(file)) return posix.relative(posix.dirname(page), file) + rest;
    return around.live === undefined ? `${root}${CONTENTS}#${ABSENT}` : around.live + file.replace(/index\.html$/, '') + rest;
  };
  // A browser that reads a folder draws nothing that lies in another file.
  const drawn = html.replace(BORROWED, (whole, opening: string, path: string, id: string) => {
    const file = fileAt(path, page);
    const [, box, inside] = (file !== undefined && around.isFile(file) && symbolIn(around.drawings(file), id)) || [];
    return inside === undefined ? whole : `${opening} viewBox="${box!}">${inside}</svg>`;
  });
  const linked = rewriteAttributes(drawn.replace(WHOLE_BANK, ''), (attribute, tag) => {
    const changed = mapAddresses(tag, attribute, change);
    return changed === undefined ? undefined : changed.replaceAll('"', '&quot;');
  });
  const note = `<p class="wrap small"><a href="${root}${CONTENTS}">${around.note}</a></p>`;
  return { html: linked.replace(/<body[^>]*>/, (tag) => tag + note), needs: [...needs] };
}

/** The file that a relative address means; `undefined` outside the site. */
function fileAt(path: string, page: string): string | undefined {
  const target = posix.join(posix.dirname(page), decodeURI(path) || posix.basename(page));
  if (target.startsWith('..')) return undefined;
  if (target === '.' || target === './') return 'index.html';
  return target.endsWith('/') || /(?:^|\/)\.{1,2}$/.test(path) ? posix.join(target, 'index.html') : decodeURIComponent(target);
}
