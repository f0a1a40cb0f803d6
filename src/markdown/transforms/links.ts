import type { Element, Root } from 'hast';
import { addressKind, decodeAddress, normaliseAddress } from '../address.ts';
import { slugify } from '../../bank/slugify.ts';
import { walkElements } from '../walk.ts';
import type { Heading } from './headings.ts';

/** A file of the entry as a link needs it. */
export interface ResolvedFile {
  readonly href: string;
}

/** How links are resolved: files beside the text, the site's base path, the headings of the page. */
export interface LinkOptions {
  readonly resolveFile?: ((name: string) => ResolvedFile | undefined) | undefined;
  readonly base: string;
  readonly prefix: string;
  readonly headings: readonly Heading[];
}

/** Resolves links in place and returns the addresses as authors wrote them; a link that leads nowhere safe becomes its text. */
export function resolveLinks(tree: Root, options: LinkOptions): string[] {
  const found: string[] = [];
  walkElements(tree, (element) => {
    if (element.tagName !== 'a' || isFootnote(element)) return;
    const written = String(element.properties.href ?? '');
    found.push(decodeAddress(written));
    const href = resolveHref(written, options);
    if (href === undefined) unlink(element);
    else setHref(element, href);
  });
  return found;
}

function resolveHref(written: string, options: LinkOptions): string | undefined {
  const address = normaliseAddress(written);
  switch (addressKind(written)) {
    case 'dangerous':
      return undefined;
    case 'anchor':
      return resolveAnchor(address, options);
    case 'internal':
      return options.base.replace(/\/$/, '') + address;
    case 'file':
      return resolveFileHref(address, options);
    default:
      // The sanitiser knows schemes in small letters only.
      return address.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
  }
}

// Authors may write `#Ход урока` or `#hod-uroka`: both lead to the heading.
function resolveAnchor(address: string, { headings, prefix }: LinkOptions): string {
  const slug = prefix + slugify(decodeAddress(address.slice(1)));
  return headings.some((heading) => heading.slug === slug) ? `#${slug}` : address;
}

function resolveFileHref(address: string, options: LinkOptions): string | undefined {
  if (options.resolveFile === undefined) return address;
  const [, name = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const file = options.resolveFile(decodeAddress(name).replace(/^\.\//, ''));
  return file === undefined ? undefined : file.href + rest;
}

function setHref(element: Element, href: string): void {
  element.properties.href = href;
  if (addressKind(href) === 'external') element.properties.rel = ['noopener', 'noreferrer'];
}

function unlink(element: Element): void {
  element.tagName = 'span';
  element.properties = {};
}

function isFootnote(element: Element): boolean {
  return element.properties.dataFootnoteRef !== undefined || element.properties.dataFootnoteBackref !== undefined;
}
