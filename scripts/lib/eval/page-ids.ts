import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Fragment } from '../../../src/search/index/reader.ts';

/** Address → path of the document, beside the pages of a bank made of documents. */
export const IDS_FILE = 'ids.json';

/** What a page is called in a table of queries. */
export interface PageIds {
  /** Address → id. */
  readonly idOf: (url: string) => string;
  /** Returns the id that an author meant: with or without slashes, or only the last part when one page alone has it; `undefined` for an unknown page. */
  readonly meant: (expected: string) => string | undefined;
}

/** Returns what the index keeps of every page of a built site, in order of addresses. */
export function readFragments(site: string): Fragment[] {
  const folder = join(site, 'pagefind/fragment');
  return readdirSync(folder)
    .map(
      (name) =>
        JSON.parse(
          gunzipSync(readFileSync(join(folder, name)))
            .toString('utf8')
            .slice('pagefind_dcd'.length),
        ) as Fragment,
    )
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Names the pages of a site: documents by their paths, pages of a real site by their addresses without slashes at the ends. */
export function namePages(site: string, urls: Iterable<string>): PageIds {
  const file = join(site, IDS_FILE);
  const paths = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const idOf = (url: string) => plainId(paths[url] ?? decode(url));
  const ids = new Set([...urls].map(idOf));
  const byEnd = new Map<string, string[]>();
  for (const id of ids) byEnd.set(lastPart(id), [...(byEnd.get(lastPart(id)) ?? []), id]);
  return {
    idOf,
    meant: (expected) => {
      const known = [plainId(expected), plainId(decode(expected))].find((id) => ids.has(id));
      const alike = byEnd.get(plainId(expected)) ?? [];
      return known ?? (alike.length === 1 ? alike[0] : undefined);
    },
  };
}

const lastPart = (id: string) => id.slice(id.lastIndexOf('/') + 1);

/** A disk may keep «й» as two signs, a table as one. */
const plainId = (id: string) =>
  id
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+|\/+$/g, '');

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
