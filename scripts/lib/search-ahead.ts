import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const PAGE = 'poisk/index.html';
/** The script of search, by the name of its source. */
const SEARCH = /\bimport\(\s*["'`]\.\/(element\.[^"'`]+\.js)["'`]/;
const STATIC = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** Writes into the search page of a finished site which scripts a first search waits for, so that they are asked for at once; throws when the page runs no search. */
export function nameSearchAhead(folder: string): void {
  const path = join(folder, PAGE);
  const html = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!html.includes('data-ahead="')) return;
  const own = [...html.matchAll(/<script\b[^<>]*\bsrc="([^"]+)"/g)].map(([, source = '']) => posix.join(posix.dirname(PAGE), source));
  const boot = own.find((name) => SEARCH.test(readFileSync(join(folder, name), 'utf8')));
  if (boot === undefined) throw new Error(`${PAGE}: no script of the page loads search.`);
  const [, search = ''] = SEARCH.exec(readFileSync(join(folder, boot), 'utf8')) ?? [];
  // What the page's own scripts import comes a round trip late as well, and search waits for it.
  const ahead = [...withImports(folder, [...own, posix.join(posix.dirname(boot), search)])].filter((name) => !own.includes(name));
  writeFileSync(
    path,
    html.replace(/(data-ahead="[^"]*)/, (attribute) => [attribute, ...ahead].join(' ')),
  );
}

/** Returns scripts with all that they import at once, themselves included, in the order in which they are met. */
function withImports(folder: string, names: readonly string[]): Set<string> {
  const found = new Set(names);
  for (const name of found)
    for (const [, source = ''] of readFileSync(join(folder, name), 'utf8').matchAll(STATIC))
      found.add(posix.join(posix.dirname(name), source));
  return found;
}
