import { decodeEntities, escapeHtml } from './foreign-text.ts';

/** Elements whose text nobody reads as the text of the page. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'canvas', 'select']);
/** The frame of a foreign site. */
const FRAME = new Set(['nav', 'footer']);
/** Elements that make a page of their own. */
const WHOLE = new Set(['html', 'head', 'body', 'main', 'meta', 'link', 'base', 'form', 'input', 'button']);

// Quotes may hide a «>»; a «<» ends everything, so that a broken tag costs no more than itself.
const TAG = /<(\/?)([a-z][a-z\d-]*)((?:"[^"<]*"|'[^'<]*'|[^'"<>])*)>/gi;

/** Returns the text part of a foreign page with bare tags: no scripts, no menus, no attributes but the ids of headings. */
export function cleanHtml(page: string): string {
  const silent = dropElements(page.replace(/<!--[\s\S]*?(?:-->|$)/g, ' '), SILENT);
  const part =
    innerOf(silent, 'main') ??
    innerOf(silent, 'article') ??
    innerOf(silent, 'body') ??
    silent.replace(/<(head|title)\b[\s\S]*?<\/\1>/gi, ' ');
  const framed = dropElements(part, FRAME);
  // A page that is one long menu has nothing else to be found by.
  return bareTags(/[\p{L}\p{N}]/u.test(framed.replace(TAG, ' ')) ? framed : part);
}

/** Returns what is between the first opening and the last closing tag of an element. */
function innerOf(html: string, name: string): string | undefined {
  const opening = new RegExp(`<${name}(?:\\s[^<>]*)?>`, 'i').exec(html);
  if (opening === null) return undefined;
  const end = html.toLowerCase().lastIndexOf(`</${name}`);
  const from = opening.index + opening[0].length;
  return html.slice(from, end < from ? undefined : end);
}

/** Takes out whole elements, in one pass; an element that is never closed loses its tag only. */
export function dropElements(html: string, names: ReadonlySet<string>): string {
  let [kept, at, depth] = ['', 0, 0];
  let inside: string | undefined;
  let start = 0;
  for (const { 0: tag, 1: closing, 2: word, 3: rest, index } of html.matchAll(TAG)) {
    const name = word!.toLowerCase();
    if (!names.has(name) || (inside !== undefined && inside !== name) || rest!.endsWith('/')) continue;
    if (inside === undefined) {
      if (closing !== '') continue;
      kept += html.slice(at, index);
      [inside, depth, start, at] = [name, 1, index + tag.length, index + tag.length];
    } else {
      depth += closing === '' ? 1 : -1;
      if (depth > 0) continue;
      [inside, at] = [undefined, index + tag.length];
      kept += ' ';
    }
  }
  return kept + html.slice(inside === undefined ? at : start);
}

/** Foreign attributes may mean something to our index: classes that it leaves out, its own marks. */
function bareTags(html: string): string {
  let headings = 0;
  return html
    .replace(TAG, (_, closing: string, word: string, rest: string) => {
      const name = word.toLowerCase();
      if (WHOLE.has(name)) return ' ';
      if (name === 'img') return ` ${escapeHtml(decodeEntities(attribute(rest, 'alt')))} `;
      if (name === 'summary') return `<${closing}p>`;
      if (/^h[1-6]$/.test(name) && closing === '') return `<${name} id="h-${(headings += 1)}">`;
      // Inline tags stay without a space around: half a word may be bold.
      return `<${closing}${name}>`;
    })
    .replace(/<(?![/a-z])/gi, '&lt;');
}

/** Returns the value of an attribute, '' when there is none. */
export function attribute(rest: string, name: string): string {
  const [, double, single, bare] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(rest) ?? [];
  return double ?? single ?? bare ?? '';
}
