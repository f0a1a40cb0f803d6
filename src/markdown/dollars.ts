// A noncharacter: it has no meaning in any text, so it can stand for a dollar sign while the parser runs.
const STAND_IN = '\uFDD0';
const STAND_IN_ENCODED = '%EF%B7%90';

const TOKENS = /(`+)[^`](?:[\s\S]*?[^`])??\1(?!`)|\\[\s\S]|\$+|\n[ \t]*\n/g;

/** Returns the source with every `$` that opens or closes no formula replaced by a stand-in of the same length,
 * so that «5 $ и 10 $» stays a price and positions stay right. The rule is pandoc's: no space inside the signs, no digit after the closing one. */
export function protectDollars(source: string): string {
  if (!source.includes('$') && !source.includes(STAND_IN)) return source;
  const clean = source.replaceAll(STAND_IN, '\uFFFD');
  const literal = findLiteralDollars(clean);
  if (literal.length === 0) return clean;
  let result = '';
  let from = 0;
  for (const at of literal) {
    result += clean.slice(from, at) + STAND_IN;
    from = at + 1;
  }
  return result + clean.slice(from);
}

/** Puts the dollar signs back into a text or an address of the parsed tree. */
export function restoreDollars(value: string): string {
  return value.includes(STAND_IN) || value.includes(STAND_IN_ENCODED)
    ? value.replaceAll(STAND_IN, '$').replaceAll(STAND_IN_ENCODED, '$')
    : value;
}

/** Puts the dollar signs back into all strings of a parsed tree, in place. */
export function restoreDollarsIn(tree: object): void {
  const stack: object[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string') Reflect.set(node, key, restoreDollars(value));
      else if (typeof value === 'object' && value !== null && key !== 'position') stack.push(value);
    }
  }
}

function findLiteralDollars(source: string): number[] {
  const literal: number[] = [];
  let open: number | undefined;
  let inside: number[] = [];
  const giveUp = (): void => {
    if (open !== undefined) literal.push(open, ...inside);
    open = undefined;
    inside = [];
  };
  for (const match of source.matchAll(TOKENS)) {
    const at = match.index;
    if (match[0].startsWith('\n')) giveUp();
    if (match[0] !== '$') continue;
    if (open !== undefined && isCloser(source, at)) {
      literal.push(...inside);
      open = undefined;
      inside = [];
    } else if (open === undefined) {
      if (/\S/.test(source[at + 1] ?? ' ')) open = at;
      else literal.push(at);
    } else inside.push(at);
  }
  giveUp();
  return literal.sort((a, b) => a - b);
}

function isCloser(source: string, at: number): boolean {
  return /\S/.test(source[at - 1] ?? ' ') && !/\d/.test(source[at + 1] ?? '');
}
