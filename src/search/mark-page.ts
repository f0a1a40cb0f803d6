import type { PagePart, SearchRecord } from './records.ts';

/**
 * What stands on a page beside its text, as selectors: heads and facts are told by the record, cards and rows belong to other pages.
 * An excerpt without them reads as sentences, and a work is not found by the words of its neighbours.
 */
export const FURNITURE = [
  '.page-head > h1',
  '.kicker',
  '.facts-line',
  '.work-actions',
  '.page-head > .small',
  '.take',
  '.file-list',
  '.byline',
  '.mark',
  '.demo-note',
  '.when',
  '.count',
  '.section-head > a',
  '.card',
  '.rows',
  '.link-columns',
  '.tags',
  '.facts',
  '.work-side',
  '.aside-title',
  '.stage-head > span',
  '.stage-total',
  '.programme-time',
  '.programme-facts',
  '.chapters',
  '.transcript',
  '.plan-table td',
  '.plan-summary',
  '.grid-table thead',
  '.source',
  '.previous',
  '.event-when',
  '.visually-hidden',
  'summary',
  'sup > a',
  '[data-footnotes] [aria-label]',
  '.page-head time',
  '.updated',
];

/** Sections of a page that lead to other pages or say on what terms it may be used. */
const SERVICE_SECTION =
  /<section\b([^>]*)>(?=\s*(?:<div class="section-head">\s*)?<h2 id="(?:proverka|usloviya|vebinary|pohozhee|razrabotki|rekomendacii|sobytiya|dokumenty|blizhajshie|otmeneny|skachat)")/g;

/** Pagefind ends a heading with a full stop by itself, but only when its last letter stands right before the tag. */
const SPACE_BEFORE_END = /(?<!\s)\s+(?=<\/(?:h[1-6]|p|li|dt|dd|td|th|div|figcaption)>)/g;

/** Lines of lists and tables have no full stop on the page; in an excerpt they stand in one line. */
const LINE_END = /<\/(?:p|li|dt|dd|td|th|figcaption)>/g;
const OPEN = /[\p{L}\p{N}%»)]/u;

/** Words of neighbours, each in an element of its own, stand apart on the page by its style only. */
const NEIGHBOURS = /<\/[a-z\d]+>(?=<[a-z])/g;

/** Returns a finished page with what only the index needs to know; the copy that readers get stays clean. */
export function markPage(html: string, { filters, meta, sort, parts = [] }: SearchRecord): string {
  const marks = [
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => `<i data-pagefind-filter="${escape(name)}:${escape(value)}"></i>`),
    ),
    ...Object.entries(meta).map(([name, value]) => `<i data-pagefind-meta="${escape(name)}:${escape(value)}"></i>`),
    ...Object.entries(sort).map(([name, value]) => `<i data-pagefind-sort="${escape(name)}:${escape(value)}"></i>`),
  ];
  return (
    html
      .replace(SERVICE_SECTION, '<section$1 data-pagefind-ignore>')
      .replace(SPACE_BEFORE_END, '')
      .replace(LINE_END, (end: string, at: number, all: string) => (OPEN.test(all[at - 1] ?? '') ? `.${end}` : end))
      .replace(NEIGHBOURS, '$& ')
      // A function, because in a text `$&` of a title would mean the match.
      .replace(/<main\b([^>]*)>/, (_, attributes: string) => `<main${attributes} data-pagefind-body>${marks.join('')}`)
      .replace('</main>', () => `${parts.map(partHtml).join('')}</main>`)
  );
}

/** What a page shows in another way, or only links to, under a heading that leads to its place; the engine ends a heading by itself, but not after a quote. */
function partHtml({ id, level, title, text }: PagePart): string {
  const heading = title === '' ? '' : `<h${level} id="${escape(id)}">${escape(title.replace(/[»)]$/, '$&.'))}</h${level}>`;
  return `${heading}<p>${escape(text)}</p> `;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
