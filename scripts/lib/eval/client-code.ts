import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const PAGE = 'poisk/index.html';

/** Returns the scripts that the page of search of a built site runs, own and imported (path → bytes by gzip); none for a bank without pages of its own. */
export function codeOfSearch(site: string): Map<string, number> {
  const page = join(site, PAGE);
  const found = new Map<string, number>();
  if (!existsSync(page)) return found;
  const html = readFileSync(page, 'utf8');
  const waiting = [...html.matchAll(/<script\b[^<>]*\bsrc="([^"]+)"/g)].map(([, source = '']) => posix.join(posix.dirname(PAGE), source));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || !existsSync(join(site, path))) continue;
    const code = readFileSync(join(site, path), 'utf8');
    found.set(path, gzipSync(code).length);
    for (const [, source = ''] of code.matchAll(/(?:\bfrom|\bimport\(?)\s*["'`](\.[^"'`]+\.js)["'`]/g))
      waiting.push(posix.join(posix.dirname(path), source));
  }
  return found;
}
