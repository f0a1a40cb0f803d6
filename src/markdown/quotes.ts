const QUOTES = /["«»„“”]/;
const OPENS_AFTER = /[\s([{—–\-/«„\uFFFC]/;

/** Two marks that belong together, by their places in the line. */
interface Pair {
  readonly open: number;
  readonly close: number;
}

/** Returns the line with paired quotation marks as « », and „ “ inside them; a mark without a pair (15" monitor) stays as it is. The length never changes. */
export function pairQuotes(line: string): string {
  if (!QUOTES.test(line)) return line;
  const characters = line.split('');
  for (const { open, close, depth } of findPairs(characters)) {
    characters[open] = depth % 2 === 0 ? '«' : '„';
    characters[close] = depth % 2 === 0 ? '»' : '“';
  }
  return characters.join('');
}

function findPairs(characters: readonly string[]): (Pair & { depth: number })[] {
  const pairs: Pair[] = [];
  const stack: number[] = [];
  characters.forEach((character, at) => {
    if (!QUOTES.test(character)) return;
    if (isOpener(characters, at, stack.length > 0)) stack.push(at);
    else {
      const open = stack.pop() ?? at;
      // Two marks with nothing between them are not a quotation.
      if (at - open > 1) pairs.push({ open, close: at });
    }
  });
  return withDepth(pairs);
}

// A mark that never closed does not count, so depth is known only when all pairs are.
function withDepth(pairs: readonly Pair[]): (Pair & { depth: number })[] {
  const ordered = [...pairs].sort((a, b) => a.open - b.open);
  const ends: number[] = [];
  return ordered.map((pair) => {
    while ((ends.at(-1) ?? Infinity) < pair.open) ends.pop();
    const depth = ends.length;
    ends.push(pair.close);
    return { ...pair, depth };
  });
}

function isOpener(characters: readonly string[], at: number, insideQuotes: boolean): boolean {
  const character = characters[at];
  if (character === '«' || character === '„') return true;
  if (character === '»' || character === '”') return false;
  const before = characters[at - 1] ?? ' ';
  const after = characters[at + 1] ?? ' ';
  // A mark before a space or a stop can only close, whatever stands before it.
  if (/[\s.,;:!?…)\]]/.test(after) && insideQuotes) return false;
  return OPENS_AFTER.test(before) || (before === '"' && isOpener(characters, at - 1, insideQuotes));
}
