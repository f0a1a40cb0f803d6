import { posix } from 'node:path';
import { addressesIn, attributeOf } from '../../src/bank/html-addresses.ts';
import { htmlTags, type HtmlTag } from '../../src/bank/html-tags.ts';
import { decoded } from './decoded.ts';
import { foreignLoads, styleAddresses } from './foreign-loads.ts';

/** The finished site that a page belongs to. */
export interface SiteAround {
  /** Address of the site, with a slash at its end. */
  readonly home: string;
  /** Where the bank stands in other languages, built apart from this one. */
  readonly faces: readonly string[];
  /** Paths from its root. */
  readonly files: ReadonlySet<string>;
}

/** What is found in one page by itself, and what can be judged only when all pages have been seen. */
export interface PageFacts {
  readonly page: string;
  /** In Russian. */
  readonly faults: readonly string[];
  /** The places of the page, a line each: one text and not thousands, for a large bank has many pages. */
  readonly ids: string;
  /** Links to places of other pages. */
  readonly anchors: readonly Anchor[];
}

interface Anchor {
  readonly href: string;
  readonly target: string;
  readonly id: string;
}

/** Looks at a page of a finished site. Scripts are not read: what they may load is held by the browser tests. */
export function pageFacts(page: string, html: string, site: SiteAround): PageFacts {
  const tags = htmlTags(html);
  const ids = new Set(tags.flatMap((tag) => attributeOf(tag, 'id') ?? []));
  return { page, ids: [...ids].join('\n'), ...judged(page, new Set(tags.flatMap(linksIn)), site, ids, tags) };
}

/** Looks at a style sheet as at a page without places. */
export function sheetFacts(page: string, text: string, site: SiteAround): PageFacts {
  return { page, ids: '', ...judged(page, new Set(styleAddresses(text)), site, new Set(), [{ name: 'style', attributes: [], text }]) };
}

/** Returns all that is wrong, in Russian: of each page in turn, then the links to places that are not there. */
export function allFaults(facts: readonly PageFacts[]): string[] {
  const wanted = new Set(facts.flatMap(({ anchors }) => anchors.map(({ target }) => target)));
  const places = new Map(facts.filter(({ page }) => wanted.has(page)).map(({ page, ids }) => [page, new Set(ids.split('\n'))]));
  return facts.flatMap(({ page, faults, anchors }) => [
    ...faults,
    ...anchors.filter(({ target, id }) => !places.get(target)?.has(id)).map((anchor) => noPlace(page, anchor)),
  ]);
}

function judged(page: string, links: ReadonlySet<string>, site: SiteAround, ids: ReadonlySet<string>, tags: readonly HtmlTag[]) {
  const [faults, anchors]: [string[], Anchor[]] = [[], []];
  for (const href of links) {
    if (site.faces.some((face) => href.startsWith(face))) continue;
    const target = fileAt(href, page, site);
    if (target === undefined) continue;
    const id = decoded(href.split('#')[1] ?? '');
    if (target === INVALID || !site.files.has(target)) faults.push(`${page}: ссылка «${href}» никуда не ведёт.`);
    else if (id && target.endsWith('.html')) {
      if (target !== page) anchors.push({ href, target, id });
      else if (!ids.has(id)) faults.push(noPlace(page, { target, id }));
    }
  }
  return { faults: faults.concat(foreignLoads(page, tags, new URL(site.home))), anchors };
}

const noPlace = (page: string, { target, id }: Pick<Anchor, 'target' | 'id'>) => `${page}: на странице ${target} нет места «#${id}».`;

/** The address of a page that its card in social networks names is an address too. */
function linksIn(tag: HtmlTag): string[] {
  if (tag.name === 'meta' && attributeOf(tag, 'property') === 'og:url') return [attributeOf(tag, 'content') ?? ''];
  if (tag.name === 'style') return styleAddresses(tag.text);
  return tag.attributes.flatMap((attribute) => addressesIn(tag, attribute));
}

const INVALID = '';
/** An address of this very site by its letters alone: most are, and reading the others takes longer. */
const SURELY_OWN = /^(?![/\\])[\w./-]*(?:#[\w-]*)?$/;

/** Returns the file that an address means, `undefined` for other sites, `INVALID` for what lies outside the bank or cannot be read. */
function fileAt(href: string, page: string, { home: root }: SiteAround): string | undefined {
  const written = href.replaceAll('\\', '/').split(/[?#]/)[0]!;
  if (!SURELY_OWN.test(href)) {
    const home = new URL(root);
    const url = URL.parse(href, new URL(page, home));
    if (url === null) return INVALID;
    if (url.origin !== home.origin) return undefined;
    // Another thing of the same host is not of the bank; an address from the root without a host was meant as its own.
    if (written.startsWith('/') || /^[a-z]+:/i.test(written)) {
      if (!url.pathname.startsWith(home.pathname)) return written.startsWith('/') ? INVALID : undefined;
      return indexOf(decoded(url.pathname.slice(home.pathname.length)) ?? '..');
    }
  }
  if (written === '') return page;
  const folder = /(?:^|\/)\.\.?$/.test(written) ? `${written}/` : written;
  return indexOf(posix.join(posix.dirname(page), decoded(folder) ?? '..'));
}

function indexOf(path: string): string {
  if (path.startsWith('..')) return INVALID;
  const file = path === '.' || path === './' ? '' : path;
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}
