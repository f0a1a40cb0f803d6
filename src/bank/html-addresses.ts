import type { HtmlAttribute, HtmlTag } from './html-tags.ts';

const PLAIN = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'manifest', 'background']);
/** A list of candidates: an address, then a width or density; a comma inside an address is part of it (HTML, 4.8.4.3.10). */
const CANDIDATE = /([\s,]*)(\S*[^\s,])([^,]*)/g;
const REFRESH = /^(\s*[\d.]*\s*[;,]?\s*(?:url\s*=\s*)?["']?)([^"']*)/i;
/** Names of entities that can stand in an address; numbers are read as numbers. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0' };

/** Returns the value of an attribute with every address in it replaced, `undefined` when it holds none. */
export function mapAddresses(tag: HtmlTag, { name, value }: HtmlAttribute, change: (address: string) => string): string | undefined {
  if (name === 'srcset' || name === 'imagesrcset')
    return value.replace(CANDIDATE, (_, gap: string, address: string, rest: string) => gap + change(address) + rest);
  if (name === 'content' && isRefresh(tag)) return value.replace(REFRESH, (_, start: string, address: string) => start + change(address));
  // `data` is an address in one element only.
  return PLAIN.has(name) && (name !== 'data' || tag.name === 'object') ? change(value) : undefined;
}

/** Returns the addresses that an attribute holds, with entities read. */
export function addressesIn(tag: HtmlTag, attribute: HtmlAttribute): string[] {
  const found: string[] = [];
  mapAddresses(tag, attribute, (address) => (found.push(unescapeHtml(address).trim()), address));
  return found;
}

/** Returns the value of an attribute with entities read, `undefined` when the tag has none of this name. */
export function attributeOf(tag: HtmlTag, name: string): string | undefined {
  const value = tag.attributes.find((attribute) => attribute.name === name)?.value;
  return value === undefined ? undefined : unescapeHtml(value);
}

/** Tells whether a tag sends the reader elsewhere by itself. */
export const isRefresh = (tag: HtmlTag) => tag.name === 'meta' && attributeOf(tag, 'http-equiv')?.toLowerCase() === 'refresh';

/** Returns a text with its entities read: numbers, and the names that addresses need. */
function unescapeHtml(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
