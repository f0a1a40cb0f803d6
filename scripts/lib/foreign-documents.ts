import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { namesOf } from '../../src/search/names.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { attribute, cleanHtml } from './foreign-html.ts';
import { firstHeading, renderForeign } from './foreign-markdown.ts';
import { decodeBytes, decodeEntities, escapeHtml, plainText } from './foreign-text.ts';

/** A document of a foreign folder as a page of a minimal bank. */
export interface ForeignDocument {
  /** Path from the folder, with extension, parts between «/». */
  readonly id: string;
  /** The page as a reader would get it. */
  readonly html: string;
  readonly record: SearchRecord;
}

/** Returns the paths of all Markdown, MDX and HTML files below a folder, in order; hidden and installed ones are left out. */
export function documentPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|markdown|mdx|html?|xhtml)$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)(?:\.|node_modules\/)/.test(path))
    .sort();
}

/** Reads one document of a folder; whatever is in the file, a page comes back. */
export function readDocument(folder: string, id: string): ForeignDocument {
  const source = decodeBytes(readFileSync(join(folder, id))).replace(/^\ufeff/, '');
  const [, front = '', body = ''] = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n([\s\S]*))?$/.exec(source) ?? [
    undefined,
    '',
    source,
  ];
  const data = readFront(front);
  const name = basename(id, extname(id));
  return /\.x?html?$/i.test(id) ? fromHtml(id, name, data, body) : fromMarkdown(id, name, data, body);
}

function fromMarkdown(id: string, name: string, data: Record<string, unknown>, body: string): ForeignDocument {
  const heading = firstHeading(body);
  const html = renderForeign(body);
  const inHtml = /<h1\b[^<>]*>([\s\S]*?)<\/h1>/i.exec(body)?.[1] ?? '';
  const fromText = heading === undefined ? plainText(inHtml) : plainText(renderForeign(heading));
  return page(id, namedIn(data) || fromText || name, authorsOf(data), html);
}

function fromHtml(id: string, name: string, data: Record<string, unknown>, source: string): ForeignDocument {
  const head = plainText(/<title\b[^<>]*>([\s\S]*?)<\/title>/i.exec(source)?.[1] ?? '');
  const heading = plainText(/<h1\b[^<>]*>([\s\S]*?)<\/h1>/i.exec(source)?.[1] ?? '');
  // «Лестница — Справка по Step»: what comes after the heading names the site.
  const title = heading !== '' && head.startsWith(`${heading} `) && /^\s*[—–|:·-]/.test(head.slice(heading.length)) ? heading : head;
  const meta = [...source.matchAll(/<meta\b([^<>]*)>/gi)].find(([, rest = '']) => /^author$/i.test(attribute(rest, 'name')))?.[1] ?? '';
  const author = authorsOf(data) || decodeEntities(attribute(meta, 'content')).trim();
  return page(id, namedIn(data) || title || heading || name, author, cleanHtml(source));
}

function readFront(front: string): Record<string, unknown> {
  try {
    const data: unknown = parse(front, { logLevel: 'error', maxAliasCount: 10 });
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    // Broken front matter still says the title to a reader.
    const lines = [...front.matchAll(/^(title|authors?)[ \t]*:[ \t]*(.+?)[ \t\r]*$/gim)];
    return Object.fromEntries(lines.map(([, key = '', value = '']) => [key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2')]));
  }
}

const namedIn = (data: Record<string, unknown>) => plainText(textOf(data['title']));

function authorsOf(data: Record<string, unknown>): string {
  const values = [data['authors'], data['author']].flat();
  return [...new Set(values.map(textOf).filter((name) => name.trim() !== ''))].join(', ');
}

function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The head of a page as on our site: its title and authors reach the index by the record, not by the text. */
function page(id: string, title: string, author: string, html: string): ForeignDocument {
  const byline = author === '' ? '' : `<p class="byline">${escapeHtml(author)}</p>`;
  const main = `<main><div class="page-head"><h1>${escapeHtml(title)}</h1>${byline}</div>${html}</main>`;
  return {
    id,
    html: `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>${main}</body></html>`,
    record: { filters: {}, sort: { date: '', title }, meta: { title, name: namesOf(title), ...(author === '' ? {} : { author }) } },
  };
}
