import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/bank/files.ts';

/** What a build has made; the files of search are counted where it made them. */
export interface Output {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Returns how much lies in the folder of a finished site: pages are those that can be read, not redirects. */
export function outputOf(folder: string): Output {
  const names = [...listFiles(folder).files.keys()];
  const pages = names.filter((name) => name.endsWith('.html')).filter((name) => !isRedirect(readFileSync(join(folder, name), 'utf8')));
  return { pages: pages.length, files: names.length, bytes: names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) };
}

/** Tells whether a page only sends its reader on. */
export const isRedirect = (html: string): boolean => /<meta http-equiv="?refresh/i.test(html.slice(0, 2000));
