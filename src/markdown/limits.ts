/** Why a text is refused before it can hurt the build: `too-large` by size, `too-deep` by nesting. */
export type Excess = 'too-large' | 'too-deep';

/** The longest text of one entry, in UTF-16 units: about 250 printed pages. */
export const MAX_LENGTH = 500_000;

/** The deepest nesting of quotes, lists and emphasis; real texts stay under 20, the walkers below are recursive. */
export const MAX_DEPTH = 100;

// GFM fills short rows up to the width of the header, so cells grow as width × lines.
const MAX_CELLS = 500_000;
// The parser counts the letters of a line anew at every sign of markup in it when they are not Latin.
const MAX_LINE_WORK = 2e9;
const MARKUP = /[*_~`$<@[\]\\]/g;
const DELIMITER_ROWS = /^[ \t>|:*+-]{3,}$/gm;
const DEEP_PREFIX = /^[ \t]*(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+){100}/m;

/** Says why a source must not even be parsed: the parser itself is quadratic on such texts. */
export function excessOfSource(source: string): Excess | undefined {
  if (source.length > MAX_LENGTH) return 'too-large';
  if (DEEP_PREFIX.test(source)) return 'too-deep';
  if (lineWork(source) > MAX_LINE_WORK) return 'too-large';
  return cellsOf(source) > MAX_CELLS ? 'too-large' : undefined;
}

/** Says whether a parsed tree is nested deeper than the recursive walkers may go; itself it does not recurse. */
export function excessOfTree(tree: object): Excess | undefined {
  let level: object[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return 'too-deep';
    level = level.flatMap((node) => ('children' in node && Array.isArray(node.children) ? node.children : []));
  }
  return undefined;
}

/** Only a line of many thousand signs comes to anything: signs of markup times length. */
const lineWork = (source: string) =>
  source.split('\n').reduce((sum, line) => sum + (line.length < 10_000 ? 0 : (line.match(MARKUP)?.length ?? 0) * line.length), 0);

function cellsOf(source: string): number {
  let columns = 0;
  for (const [row] of source.matchAll(DELIMITER_ROWS)) {
    columns = Math.max(columns, row.split('|').length);
  }
  return columns < 3 ? 0 : columns * source.split('\n').length;
}
