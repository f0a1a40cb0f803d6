import { renderMarkdown } from '../../src/markdown/render.ts';
import { attribute } from './foreign-html.ts';
import { escapeHtml } from './foreign-text.ts';

const BLOCK =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|br)$|^[A-Z]/;
const SILENT = /<(script|style|template|svg|iframe)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi;
const TAG = /<(\/?)([a-z][\w.-]*)((?:\s(?:"[^"<]*"|'[^'<]*'|[^'"<>])*)?\/?)>/gi;
/** What a component or a macro says in words, among its settings. */
const SPOKEN = ['title', 'label', 'caption', 'summary', 'alt', 'text'];

/** Returns the HTML of a foreign Markdown or MDX text: its words stay, whatever language of templates stands around them. */
export function renderForeign(source: string): string {
  const readable = outsideCode(source.replace(/\r\n?/g, '\n'), plainMarkdown);
  const { html, refused } = renderMarkdown(readable);
  return refused === undefined ? html : renderLines(readable);
}

/** Returns the first heading of the first level, without its marks; `undefined` when there is none. */
export function firstHeading(source: string): string | undefined {
  let found: string | undefined;
  outsideCode(source.replace(/\r\n?/g, '\n'), (text) => {
    found ??= (/^ {0,3}#[ \t]+(.+)$/m.exec(text) ?? /^(?! {4})(\S.*)\n=+[ \t]*$/m.exec(text))?.[1];
    return text;
  });
  return found
    ?.replace(/[ \t]+#+[ \t]*$/, '')
    .replace(/\{#[\w-]+\}\s*$/, '')
    .trim();
}

/** Changes a text outside of fenced code. */
function outsideCode(source: string, change: (text: string) => string): string {
  const out: string[] = [];
  let text: string[] = [];
  let fence: string | undefined;
  const flush = () => {
    if (text.length > 0) out.push(change(text.join('\n')));
    text = [];
  };
  for (const line of source.split('\n')) {
    const mark = /^\s{0,12}(?:>\s?)*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined && mark === undefined) text.push(line);
    else {
      flush();
      out.push(line);
      if (fence === undefined) fence = mark;
      else if (mark?.startsWith(fence) === true) fence = undefined;
    }
  }
  flush();
  return out.join('\n');
}

function plainMarkdown(text: string): string {
  // What stands in inline code is shown as it is.
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)|\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(SILENT, ' ')
    .split(/(`[^`\n]+`)/)
    .map((piece, i) => (i % 2 === 1 ? piece : withoutTags(withoutMacros(piece))))
    .join('')
    .replace(/^(?:import\s[^\n]*\sfrom\s+['"][^\n]*|import\s+['"][^\n]*|export\s+(?:const|let|default|function)\b[^\n]*)$/gm, '')
    .replace(/^(\s*(?:>\s*)?)\[!(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION|CALLOUT)\]/gm, '$1')
    .replace(/^:{3,}\s*(?:[a-z-]+)?/gm, '');
}

/** `{{JSxRef("Array", "массив")}}`, `{{< note title="Важно" >}}`, `{% tab title="Шаг" %}`: the words in quotes stay. */
function withoutMacros(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, (macro) => {
    const spoken = SPOKEN.map((name) => attribute(macro, name)).filter((value) => value !== '');
    if (/\w=["']/.test(macro)) return ` ${spoken.join(' ')} `;
    return [...macro.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single).join(' ');
  });
}

/** Markdown leaves out a block of HTML with all its text, or takes its lines for code: here the tags go and the text stays. */
function withoutTags(text: string): string {
  return text.replace(TAG, (_, closing: string, name: string, rest: string) => {
    const level = /^h([1-6])$/i.exec(name)?.[1];
    if (level !== undefined) return closing === '' ? `\n\n${'#'.repeat(Number(level))} ` : '\n\n';
    const spoken =
      closing === ''
        ? SPOKEN.map((word) => attribute(rest, word))
            .filter((value) => value !== '')
            .join(' ')
        : '';
    return BLOCK.test(name) ? `\n\n${spoken}${spoken === '' ? '' : '\n\n'}` : spoken;
  });
}

/** A text too large or too deep to render is indexed line by line. */
function renderLines(source: string): string {
  return source
    .split('\n')
    .map((line) => /^\s*(#{1,6})\s+(.*)$/.exec(line) ?? ['', '', line.trim()])
    .filter(([, , text]) => text !== '')
    .map(([, marks = '', text = '']) =>
      marks === ''
        ? `<p>${escapeHtml(text)}</p>`
        : `<h${Math.min(marks.length + 1, 6)}>${escapeHtml(text)}</h${Math.min(marks.length + 1, 6)}>`,
    )
    .join('\n');
}
