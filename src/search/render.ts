import { formatSchoolYear } from '../bank/school-year.ts';
import { searchText } from '../text/search.ts';
import type { Hit } from './engine.ts';

const AT_ONCE = 8;

/** Returns a list item for a hit. Everything that authors wrote goes in as text, never as HTML. */
export function hitItem({ url, meta, excerpt, sections }: Hit): HTMLElement {
  const facts = [meta['facts'], meta['author']].filter(Boolean).join(' · ');
  return element('li', { className: 'hit' }, [
    element('p', { className: 'hit-kicker' }, [
      meta['kicker'] ?? '',
      ...(meta['demo'] ? [element('span', { className: 'hit-demo' }, [searchText.demo])] : []),
    ]),
    element('h3', { className: 'hit-title' }, [link(url, meta['title'] ?? url)]),
    ...(facts ? [element('p', { className: 'hit-facts' }, [facts])] : []),
    element('p', { className: 'hit-excerpt' }, marked(excerpt)),
    ...(sections.length > 0
      ? [
          element(
            'ul',
            { className: 'hit-sections' },
            sections.map((section) => element('li', {}, [link(new URL(section.url.replace(/^\//, ''), siteRoot()).href, section.title)])),
          ),
        ]
      : []),
  ]);
}

/** Returns the boxes of a facet: chosen ones first, then the most frequent; the rest behind «ещё». */
export function facetList(
  name: keyof typeof searchText.facets,
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
): HTMLElement[] {
  const values = Object.entries(counts)
    .filter(([value, count]) => count > 0 || chosen.includes(value))
    .sort(order(name));
  if (values.length === 0) return [];
  const boxes = values.map(([value, count]) =>
    element('label', { className: 'facet-value' }, [
      box(name, value, chosen.includes(value)),
      ` ${name === 'year' ? formatSchoolYear(value) : value} `,
      element('span', { className: 'facet-count' }, [String(count)]),
    ]),
  );
  const rest = boxes.slice(AT_ONCE);
  const more = rest.length > 0 ? [element('details', {}, [element('summary', {}, [`Ещё ${rest.length}`]), ...rest])] : [];
  return [
    element('fieldset', { className: 'facet' }, [element('legend', {}, [searchText.facets[name]]), ...boxes.slice(0, AT_ONCE), ...more]),
  ];
}

function order(name: string): (a: [string, number], b: [string, number]) => number {
  const collator = new Intl.Collator('ru', { numeric: true });
  return name === 'grade' || name === 'year'
    ? (a, b) => collator.compare(a[0], b[0])
    : (a, b) => b[1] - a[1] || collator.compare(a[0], b[0]);
}

function box(name: string, value: string, checked: boolean): HTMLElement {
  return element('input', { type: 'checkbox', name, value, checked });
}

/** Pagefind escapes the text and adds only `<mark>`; the marks are rebuilt as nodes and everything else stays text. */
function marked(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const hit = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
    return hit === undefined ? unescape(part) : element('mark', {}, [unescape(hit)]);
  });
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

/** The root of the bank, wherever it is served. */
function siteRoot(): URL {
  return new URL(document.documentElement.dataset['root'] ?? '/', location.href);
}

function link(href: string, text: string): HTMLElement {
  return element('a', { href }, [text]);
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  children: readonly (string | Node)[] = [],
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
