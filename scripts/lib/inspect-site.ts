import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { join } from 'node:path';
import type { Bank } from '../../src/bank/bank.ts';
import { listFiles } from '../../src/bank/files.ts';

const LINK = /\s(?:href|src|action|poster)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

/** Returns what is wrong with a finished site, in Russian: dead links, dead anchors, missing pages, foreign hosts in what a browser loads by itself. */
export function inspectSite(root: string, bank: Bank): string[] {
  const { files } = listFiles(root);
  const pages = [...files.keys()].filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
  if (!files.has('index.html')) return ['Нет главной страницы.'];
  const site = new URL(bank.region.site).pathname.replace(/\/$/, '');
  // Pages are read one at a time: all of a large bank at once would take gigabytes.
  const read = (page: string) => readFileSync(join(root, page), 'utf8');
  const anchors = new Map<string, Set<string>>();
  const idsOf = (page: string) => {
    const known = anchors.get(page) ?? new Set([...read(page).matchAll(ID)].map((match) => match[1]!));
    anchors.set(page, known);
    return known;
  };
  return pages.flatMap((page) => {
    const text = read(page);
    const links = new Set([...text.matchAll(LINK)].map((match) => unescape(match[1]!)));
    return [...links].flatMap((href) => fault(href, page, site, files, idsOf)).concat(foreign(page, text));
  });
}

function fault(
  href: string,
  page: string,
  site: string,
  files: ReadonlyMap<string, number>,
  idsOf: (page: string) => Set<string>,
): string[] {
  if (/^(?:https?:|mailto:|tel:|data:|\/\/)/.test(href)) return [];
  const [path = '', anchor] = href.split('#');
  const clean = decodeURI(path.split('?')[0] ?? '');
  const target = clean === '' ? page : locate(clean, page, site);
  if (!files.has(target)) return [`${page}: ссылка «${href}» никуда не ведёт.`];
  return anchor && target.endsWith('.html') && !idsOf(target).has(decodeURIComponent(anchor))
    ? [`${page}: на странице ${target} нет места «#${anchor}».`]
    : [];
}

function locate(path: string, page: string, site: string): string {
  const absolute = path.startsWith('/') ? path.slice(site.length + 1) : posix.join(posix.dirname(page), path);
  const file = absolute === '.' ? '' : absolute.replace(/^\.\//, '');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** What a browser loads without being asked must come from the site itself. */
function foreign(page: string, text: string): string[] {
  const loaded = [
    ...text.matchAll(
      /<(?:script|img|source|iframe|video|audio|link(?=[^>]*rel="(?:stylesheet|preload|icon|modulepreload)"))\b[^>]*\s(?:src|href|srcset)="((?:https?:)?\/\/[^"]*)"/g,
    ),
  ];
  return loaded.map((match) => `${page}: чужой адрес загружается сам: ${match[1]}`);
}

const unescape = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x26;', '&').replaceAll('&#38;', '&');
