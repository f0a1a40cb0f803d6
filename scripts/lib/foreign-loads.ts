import { addressesIn, attributeOf, isRefresh } from '../../src/bank/html-addresses.ts';
import type { HtmlTag } from '../../src/bank/html-tags.ts';

/** Elements whose addresses a browser follows only when it is told to. */
const ON_CLICK = new Set(['a', 'area', 'form', 'button', 'input']);
/** Relations of `link` for which nothing is fetched and no connection is made. */
const QUIET = new Set([
  'canonical',
  'license',
  'alternate',
  'author',
  'help',
  'me',
  'next',
  'prev',
  'search',
  'bookmark',
  'schema.dc',
  'schema.dcterms',
]);
const STYLE_ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** Returns the addresses in a style sheet: pictures, fonts, other sheets. */
export function styleAddresses(css: string): string[] {
  if (!css.includes('(') && !css.includes('@')) return [];
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(STYLE_ADDRESS)].map((match) => match.slice(1).find((address) => address !== undefined) ?? '');
}

/** Returns a fault (in Russian) for each address of another host that a browser loads, or goes to, without being asked. */
export function foreignLoads(page: string, tags: readonly HtmlTag[], home: URL): string[] {
  const base = new URL(page, home);
  const isForeign = (address: string) => {
    const url = URL.parse(address, base);
    return url !== null && url.origin !== home.origin && /^(?:https?|wss?|ftp):$/.test(url.protocol);
  };
  return [...new Set(tags.flatMap(loadsOf).filter(isForeign))].map((address) => `${page}: чужой адрес загружается сам: ${address}`);
}

function loadsOf(tag: HtmlTag): string[] {
  const styles = [...styleAddresses(tag.name === 'style' ? tag.text : ''), ...styleAddresses(attributeOf(tag, 'style') ?? '')];
  return styles.concat(isQuiet(tag) ? [] : tag.attributes.flatMap((attribute) => addressesIn(tag, attribute)));
}

function isQuiet(tag: HtmlTag): boolean {
  if (tag.name === 'link')
    return (attributeOf(tag, 'rel') ?? '')
      .toLowerCase()
      .split(/\s+/)
      .every((rel) => QUIET.has(rel));
  if (tag.name === 'input') return attributeOf(tag, 'type')?.toLowerCase() !== 'image';
  return ON_CLICK.has(tag.name) || (tag.name === 'meta' && !isRefresh(tag));
}
