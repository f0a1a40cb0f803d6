import type { Element, ElementContent, Root, RootContent } from 'hast';
import { xmlText } from '../bank/xml-text.ts';
import type { PaperPicture } from './work-tree.ts';

/** What a page that is kept says of itself. */
export interface KeptPage {
  readonly title: string;
  /** Pictures by what the tree names them by: they lie in the page itself. */
  readonly pictures: ReadonlyMap<string, PaperPicture>;
}

const VOID = new Set(['br', 'hr', 'img', 'input']);
/** Names that HTML writes otherwise than the tree; what is not here and not of MathML is left out. */
const NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  href: 'href',
  dataAt: 'data-at',
  dataLabel: 'data-label',
  tabIndex: 'tabindex',
  role: 'role',
  ariaLabel: 'aria-label',
  id: 'id',
  start: 'start',
  type: 'type',
  checked: 'checked',
  disabled: 'disabled',
  alt: 'alt',
  width: 'width',
  height: 'height',
};

/** Returns a tree as one HTML file that opens from a disk: styles and pictures inside, no scripts, nothing asked of a network. */
export function keptHtml(tree: Root, page: KeptPage): string {
  const body = tree.children.map((child) => htmlOf(child, page.pictures)).join('\n');
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(page.title)}</title>
<style>${KEPT_STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** How kept pages look: one column, system fonts, print without waste. */
export const KEPT_STYLE = `
:root{color-scheme:light dark}
body{margin:0;font:1.0625rem/1.6 system-ui,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:break-word}
main,nav,header{max-width:46rem;margin:0 auto;padding:1rem}
h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em}h1{margin-top:.25em}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #8888;padding:.4rem .6rem;text-align:left;vertical-align:top}
thead{display:table-header-group}tr,img,blockquote{break-inside:avoid}h2,h3{break-after:avoid}
img{max-width:100%;height:auto}figure{margin:1em 0}blockquote{margin:1em 0;padding-left:1rem;border-left:3px solid #8888}
pre{overflow:auto;padding:.75rem;border:1px solid #8888}math{font-size:1.05em}.math-scroll,.table-scroll{overflow-x:auto;margin:1em 0}
.notice{padding:.6rem .9rem;border:2px solid #b26a00;font-weight:600}.kicker{margin:0;opacity:.75}.lead{font-size:1.15em}
.fact{margin:.15em 0}.term{margin-bottom:0}.term+p{margin-top:.2em}.tml-left{text-align:left}.tml-right{text-align:right}
@media screen and (max-width:40rem){.stacked,.stacked tbody,.stacked tr,.stacked tbody :is(td,th){display:block;border:0;padding:0}.stacked thead{display:none}.stacked tr{margin:0 0 1em;padding:.5em 0;border-top:1px solid #8888}.stacked td:not(:empty){margin:.25em 0}.stacked td[data-label]:not(:empty)::before{content:attr(data-label);display:block;font-size:.85em;opacity:.75}}
@media print{body{font-size:11pt}main{max-width:none;padding:0}nav{display:none}a{color:inherit}}
`.replaceAll('\n', '');

function htmlOf(node: RootContent | ElementContent, pictures: KeptPage['pictures'], isMath = false): string {
  if (node.type === 'text') return escapeHtml(node.value);
  if (node.type !== 'element') return '';
  const { tagName, children } = node;
  if (tagName === 'img') return imageOf(node, pictures);
  if (tagName === 'source') return '';
  const inside = isMath || tagName === 'math';
  const content = children.map((child) => htmlOf(child, pictures, inside)).join('');
  if (tagName === 'picture') return content;
  return VOID.has(tagName)
    ? `<${tagName}${attributesOf(node, inside)}>`
    : `<${tagName}${attributesOf(node, inside)}>${content}</${tagName}>`;
}

function imageOf(image: Element, pictures: KeptPage['pictures']): string {
  const { src, alt } = image.properties;
  const picture = pictures.get(String(src));
  if (picture === undefined) return escapeHtml(String(alt ?? ''));
  const data = `data:image/${picture.format};base64,${Buffer.from(picture.bytes).toString('base64')}`;
  return `<img src="${data}" alt="${escapeHtml(String(alt ?? ''))}" width="${picture.width}" height="${picture.height}">`;
}

function attributesOf({ properties }: Element, isMath: boolean): string {
  let all = '';
  for (const [key, value] of Object.entries(properties)) {
    const name = NAMES[key] ?? (isMath ? key.toLowerCase() : undefined);
    if (name === undefined || value === undefined || value === null || value === false) continue;
    all += value === true ? ` ${name}` : ` ${name}="${escapeHtml(Array.isArray(value) ? value.join(' ') : String(value))}"`;
  }
  return all;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns a text as it may stand in HTML or XML. */
export function escapeHtml(value: string): string {
  const text = xmlText(value);
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign) : text;
}
