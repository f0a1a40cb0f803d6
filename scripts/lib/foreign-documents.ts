import { readFileSync, globSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'yaml';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { namesOf } from '../../src/search/names.ts';
import type { SearchRecord } from '../../src/search/records.ts';

/** A document of a foreign folder as a page of a minimal bank: its id is its path with extension. */
export interface ForeignDocument {
  readonly id: string;
  readonly html: string;
  readonly record: SearchRecord;
}

/** Reads every Markdown and HTML document below `folder`, in order of paths. */
export function readDocuments(folder: string): ForeignDocument[] {
  const paths = globSync('**/*.{md,markdown,mdx,html,htm}', { cwd: folder }).sort();
  return paths.map((id) => {
    const source = readFileSync(join(folder, id), 'utf8').replace(/^\ufeff/, '');
    return /^\.html?$/.test(extname(id)) ? fromHtml(id, source) : fromMarkdown(id, source);
  });
}

function fromMarkdown(id: string, source: string): ForeignDocument {
  const [, front = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(source) ?? [undefined, '', source];
  const data = readFront(front);
  const heading = /^#\s+(.+?)\s*#*\s*$/m.exec(body)?.[1];
  const title = textOf(data['title']) || heading || id;
  const html = renderMarkdown(body).html;
  return page(id, title, authorsOf(data), html);
}

function fromHtml(id: string, source: string): ForeignDocument {
  const [, front = '', rest = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(source) ?? [undefined, '', source];
  const data = readFront(front);
  const body = /<(?:main|body)\b[^>]*>([\s\S]*?)<\/(?:main|body)>/i.exec(rest)?.[1] ?? rest;
  const title = textOf(data['title']) || plain(/<title\b[^>]*>([\s\S]*?)<\/title>/i.exec(rest)?.[1] ?? '') || plain(/<h1\b[^>]*>([\s\S]*?)<\/h1>/i.exec(rest)?.[1] ?? '') || id;
  return page(id, title, authorsOf(data), body.replace(/<(script|style|template|noscript)\b[\s\S]*?<\/\1>/gi, ' '));
}

function readFront(front: string): Record<string, unknown> {
  try {
    return (parse(front) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function authorsOf(data: Record<string, unknown>): string {
  const value = data['authors'] ?? data['author'];
  return (Array.isArray(value) ? value : [value]).map(textOf).filter(Boolean).join(', ');
}

function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function page(id: string, title: string, author: string, html: string): ForeignDocument {
  const hasHeading = /<h1\b/i.test(html);
  const content = `<html lang="ru"><body><main>${hasHeading ? '' : `<h1>${escape(title)}</h1>`}${author ? `<p>${escape(author)}</p>` : ''}${html}</main></body></html>`;
  return { id, html: content, record: { filters: {}, sort: { date: '', title }, meta: { title, name: namesOf(title), ...(author ? { author } : {}) } } };
}

const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
