import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const PAGE = 'poisk/index.html';
/** What the script of the page of search begins with, and what comes after the first hits with every search: each is told by a name that only it holds. */
const [SEARCH, TOOLS] = [/customElements\.define\(\s*["'`]kopilka-search["'`]/, /["'`]facet-values["'`]/];

/** Path of a script below the root of the site → bytes by gzip. */
type Scripts = ReadonlyMap<string, number>;

/** Our own scripts of search, besides what every page runs: a set holds the one before it. */
export interface SearchCode {
  /** What must be there before the first hits are drawn. */
  readonly first: Scripts;
  /** With facets and the rest that follows them in a usual search. */
  readonly usual: Scripts;
  /** With all that is loaded on need: corrections, numbers, notes, lists of other banks. */
  readonly all: Scripts;
}

/** Returns the scripts of the search of a built site; none for a bank without pages of its own. */
export function codeOfSearch(site: string): SearchCode {
  const page = join(site, PAGE);
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const ofPage = [...html.matchAll(/<script\b[^<>]*\bsrc="([^"]+)"/g)].map(([, source = '']) => posix.join(posix.dirname(PAGE), source));
  const everywhere = reach(site, ofPage, false, []);
  const loaded = reach(site, ofPage, true, []);
  const holding = (sign: RegExp) => [...loaded].flatMap(([path, code]) => (sign.test(code) ? [path] : []));
  const sized = (from: readonly string[], later: boolean): Scripts =>
    new Map([...reach(site, from, later, everywhere.keys())].map(([path, code]) => [path, gzipSync(code).length]));
  const search = holding(SEARCH);
  return {
    first: sized(search, false),
    usual: sized([...search, ...(search.length > 0 ? holding(TOOLS) : [])], false),
    all: sized(search, true),
  };
}

/** Scripts and all they import, with `later` what they load on need too, but for what is there already and what that loads: path → code. */
function reach(site: string, from: readonly string[], later: boolean, there: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  const passed = new Set(there);
  const waiting = [...from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (passed.has(path) || !existsSync(join(site, path))) continue;
    passed.add(path);
    const code = readFileSync(join(site, path), 'utf8');
    found.set(path, code);
    for (const [, call, source = ''] of code.matchAll(/(?:\bfrom|\bimport(\()?)\s*["'`](\.[^"'`]+\.js)["'`]/g))
      if (later || call === undefined) waiting.push(posix.join(posix.dirname(path), source));
  }
  return found;
}
