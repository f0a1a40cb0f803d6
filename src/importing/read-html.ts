import { parseHTML } from 'linkedom';
import type { Pandoc } from './pandoc.ts';
import { cutBetween } from './cut-between.ts';
import { decodeText } from './decode-text.ts';
import { Refusal } from './outcome.ts';
import { unwrapOneLayout } from './html-layout.ts';
import type { Read } from './read-document.ts';

/** Returns a file beside the document by the path written in it; `undefined` when there is none. */
export type Sibling = (path: string) => Promise<Uint8Array | undefined>;

/** Where sites of institutes and Word keep the text itself: what holds it whatever stands around, and what mostly does. */
const BODY = '[itemprop=articleBody], .news-detail, .article-detail, .entry-content, .post-content';
const CONTENT = `${BODY}, article, .bx-content, #workarea-content, #workarea, main, [role=main], #content, .content, .WordSection1, .Section1`;
/** Menus, the head and the foot of a site by what they are called; a heading of an article stays. */
const AROUND = [
  ...['navigation', 'banner', 'contentinfo', 'search', 'complementary'].map((role) => `[role=${role}]`),
  ...['header', 'footer', 'nav', 'menu', 'top-menu', 'sidebar', 'left-menu', 'right-menu'].flatMap((name) => [
    `div#${name}`,
    `div.${name}`,
    `ul#${name}`,
    `ul.${name}`,
    `td#${name}`,
    `td.${name}`,
  ]),
].join(', ');
const DROPPED =
  'script, style, noscript, iframe, object, embed, form, nav, template, link, meta, svg, canvas, .breadcrumb, .bx-breadcrumb, .bx-panel, #bx-panel, #panel';

/** Returns a page of an old site or saved by Word as blocks: styles, menus and tables of layout are gone. */
export async function readHtml(bytes: Uint8Array, pandoc: Pandoc, sibling: Sibling): Promise<Read> {
  if (bytes.length > 20e6) throw new Refusal('страница больше 20 МБ: сохраните её без рисунков внутри и повторите');
  const source = cutBetween(decodeText(bytes), /<!--/, '-->')
    .replace(/<!\[(?:if|endif)[^<>]*>/gi, '')
    .replace(/<\/?(?:o|v|w|st1):\w+[^<>]*>/gi, '');
  if (isTooDeep(source))
    throw new Refusal('теги вложены друг в друга сотни раз: откройте страницу в браузере, скопируйте текст в Word и сохраните в DOCX');
  if (/<!ENTITY/i.test(source)) throw new Refusal('внутри описаны сущности: так делают файлы-ловушки. Сохраните страницу заново');
  const { document } = parseHTML(/<body[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`);
  const title = document.querySelector('title')?.textContent.trim() ?? '';
  const around = [...document.querySelectorAll(AROUND)].filter((element) => element.querySelector(`${BODY}, article, main`) === null);
  for (const element of around) element.remove();
  const content = mainPart(document);
  const videos = videosIn(content);
  const drawn = content.querySelectorAll('form, svg, canvas').length;
  for (const element of document.querySelectorAll(DROPPED)) element.remove();
  if (content.tagName === 'BODY')
    for (const element of content.querySelectorAll('header, footer, aside')) {
      around.push(element);
      element.remove();
    }
  for (let left = 500; left > 0 && unwrapOneLayout(content); left -= 1);
  const pictures = await picturesOf(content, sibling);
  const words = textOf(content);
  if (words.trim() === '' && pictures.size === 0) throw new Refusal('на странице нет текста');
  const converted = await pandoc.convert({ format: 'html', bytes: new TextEncoder().encode(content.innerHTML) });
  if (converted === undefined)
    throw new Refusal('страница не разобрана: откройте её в браузере, скопируйте текст в Word и сохраните в DOCX');
  const missing = [...content.querySelectorAll('img')].filter((image) => !pictures.has(image.getAttribute('src') ?? '')).length;
  const warnings = [
    ...videos.map((address) => `видео со страницы не взято: ${address || 'адреса у него нет'}. Назовите его в тексте ссылкой`),
    ...(content.tagName !== 'BODY'
      ? ['со страницы взят только текст статьи, без меню и колонок сайта']
      : around.some((element) => textOf(element).trim() !== '')
        ? ['со страницы не взяты её шапка, меню и подвал']
        : []),
    ...(drawn === 0 ? [] : [`формы и рисунки, которые страница чертит сама, не взяты: ${drawn}. Если они нужны, вставьте их картинками`]),
    ...(missing === 0 ? [] : [`рисунков рядом не нашлось: ${missing}. Передайте страницу вместе с папкой её рисунков`]),
  ];
  return {
    blocks: converted.document.blocks,
    pictures,
    styled: document.querySelector('.MsoTitle')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    property: title.split(/\s[|—–-]\s/)[0] ?? '',
    words,
    warnings,
  };
}

/** A tree of a thousand levels is no page of people; reading it would take all memory. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const [, closing, name = ''] of source.matchAll(/<(\/?)([a-z]\w*)[^<>]*?(?<!\/)>/gi)) {
    if (/^(?:br|img|hr|meta|link|input|col|p|li|td|tr|th|dt|dd|option|wbr)$/i.test(name)) continue;
    depth = Math.max(0, depth + (closing === '' ? 1 : -1));
    if (depth > 500) return true;
  }
  return false;
}

/** The place that is sure to hold the text, else the smallest named one that holds most of the words; a page without such places is taken whole. */
function mainPart(document: Document): Element {
  const all = textOf(document.body).length;
  const least = (selector: string, share: number) =>
    [...document.querySelectorAll(selector)]
      .filter((element) => textOf(element).length > Math.max(200, all * share))
      .sort((a, b) => textOf(a).length - textOf(b).length)[0];
  // A page has one body of an article; several are a list of news.
  const bodies = [...document.querySelectorAll(BODY)].filter((element) => !element.parentElement?.closest(BODY));
  const [body] = bodies;
  if (bodies.length === 1 && body !== undefined && textOf(body).trim() !== '') return body;
  return least(CONTENT, 0.3) ?? document.body;
}

/** Returns the addresses of the videos in a part of a page, '' for one without; nothing can play them but a link. */
const videosIn = (root: Element): string[] => [
  ...new Set(
    [...root.querySelectorAll('iframe, video, object, embed')]
      .filter((element) => element.tagName !== 'EMBED' || element.closest('object') === null)
      .map((element) => {
        const holder =
          element.getAttribute('src') || element.getAttribute('data') || element.querySelector('source, embed')?.getAttribute('src');
        return (holder ?? '').replace(/^\/\//, 'https://').trim();
      }),
  ),
];

const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ');

/** Pictures beside the page and within it are taken; those of other sites are not fetched. */
async function picturesOf(root: Element, sibling: Sibling): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  let number = 0;
  for (const element of root.querySelectorAll('img')) {
    const source = element.getAttribute('src') ?? '';
    const inside = /^data:image\/[\w+.-]+;base64,([\s\S]+)$/i.exec(source)?.[1];
    const bytes = inside === undefined ? await sibling(source) : new Uint8Array(Buffer.from(inside, 'base64'));
    if (bytes === undefined) continue;
    const name = inside === undefined ? source : `inside-${(number += 1)}`;
    if (inside !== undefined) element.setAttribute('src', name);
    pictures.set(name, bytes);
  }
  return pictures;
}
