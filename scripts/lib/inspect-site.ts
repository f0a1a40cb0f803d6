import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Bank } from '../../src/bank/bank.ts';
import { listFiles } from '../../src/bank/files.ts';
import { addressesIn, attributeOf } from '../../src/bank/html-addresses.ts';
import { htmlTags, type HtmlTag } from '../../src/bank/html-tags.ts';
import { foreignLoads, styleAddresses } from './foreign-loads.ts';

/** The finished site while it is looked at. */
interface Site {
  readonly home: URL;
  /** Where the bank stands in other languages, built apart from this one. */
  readonly faces: readonly string[];
  readonly files: ReadonlyMap<string, number>;
  readonly idsOf: (page: string) => ReadonlySet<string>;
}

/**
 * Returns what is wrong with a finished site, in Russian: dead links, dead anchors, missing pages, foreign hosts in what a browser loads by itself.
 * Scripts are not read: what they may load is held by the browser tests.
 */
export function inspectSite(root: string, bank: Bank): string[] {
  const { files } = listFiles(root);
  if (!files.has('index.html')) return ['Нет главной страницы.'];
  // Pages are read one at a time: all of a large bank at once would take gigabytes.
  const tagsOf = (page: string) => htmlTags(readFileSync(join(root, page), 'utf8'));
  const faces = bank.region.languages.flatMap(({ site: face }) => face ?? []);
  const site: Site = { faces, home: new URL(bank.region.site.replace(/\/*$/, '/')), files, idsOf: idsBy(tagsOf) };
  const own = [...files.keys()].filter((file) => !file.startsWith('pagefind/'));
  return [
    ...own.filter((file) => file.endsWith('.html')).flatMap((page) => inspectPage(page, tagsOf(page), site)),
    ...own.filter((file) => file.endsWith('.css')).flatMap((sheet) => inspectSheet(sheet, readFileSync(join(root, sheet), 'utf8'), site)),
  ];
}

function inspectPage(page: string, tags: readonly HtmlTag[], site: Site): string[] {
  const links = new Set(tags.flatMap(linksIn));
  return [...links].flatMap((href) => deadLink(href, page, site)).concat(foreignLoads(page, tags, site.home));
}

function inspectSheet(sheet: string, text: string, site: Site): string[] {
  const links = new Set(styleAddresses(text));
  return [...links]
    .flatMap((href) => deadLink(href, sheet, site))
    .concat(foreignLoads(sheet, [{ name: 'style', attributes: [], text }], site.home));
}

/** The address of a page that its card in social networks names is an address too. */
function linksIn(tag: HtmlTag): string[] {
  if (tag.name === 'meta' && attributeOf(tag, 'property') === 'og:url') return [attributeOf(tag, 'content') ?? ''];
  if (tag.name === 'style') return styleAddresses(tag.text);
  return tag.attributes.flatMap((attribute) => addressesIn(tag, attribute));
}

function deadLink(href: string, page: string, site: Site): string[] {
  if (site.faces.some((face) => href.startsWith(face))) return [];
  const target = fileAt(href, page, site);
  if (target === undefined) return [];
  const dead = `${page}: ссылка «${href}» никуда не ведёт.`;
  if (target === INVALID || !site.files.has(target)) return [dead];
  const anchor = decode(href.split('#')[1] ?? '');
  return anchor && target.endsWith('.html') && !site.idsOf(target).has(anchor)
    ? [`${page}: на странице ${target} нет места «#${anchor}».`]
    : [];
}

const INVALID = '';

/** Returns the file that an address means, `undefined` for other sites, `INVALID` for what lies outside the bank or cannot be read. */
function fileAt(href: string, page: string, { home }: Site): string | undefined {
  const url = URL.parse(href, new URL(page, home));
  if (url === null) return INVALID;
  if (url.origin !== home.origin) return undefined;
  const written = href.replaceAll('\\', '/').split(/[?#]/)[0]!;
  if (written === '') return page;
  const folder = /(?:^|\/)\.\.?$/.test(written) ? `${written}/` : written;
  if (!written.startsWith('/') && !/^[a-z]+:/i.test(written)) return indexOf(posix.join(posix.dirname(page), decode(folder) ?? '..'));
  // Another thing of the same host is not of the bank; an address from the root without a host was meant as its own.
  if (!url.pathname.startsWith(home.pathname)) return written.startsWith('/') ? INVALID : undefined;
  return indexOf(decode(url.pathname.slice(home.pathname.length)) ?? '..');
}

function indexOf(path: string): string {
  if (path.startsWith('..')) return INVALID;
  const file = path === '.' || path === './' ? '' : path;
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** File names are written by encodeURIComponent, which encodes more than decodeURI reads. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function idsBy(tagsOf: (page: string) => readonly HtmlTag[]): Site['idsOf'] {
  const known = new Map<string, ReadonlySet<string>>();
  return (page) => {
    const ids = known.get(page) ?? new Set(tagsOf(page).flatMap((tag) => attributeOf(tag, 'id') ?? []));
    known.set(page, ids);
    return ids;
  };
}
