import { distance } from 'fastest-levenshtein';

/** Returns the candidate most like `word`, `undefined` when none is near enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const far = distance(wanted, candidate.toLowerCase());
    if (far < bestDistance) [best, bestDistance] = [candidate, far];
  }
  return best;
}

/** Tells whether one word may be the other with a slip of the finger; another letter makes another word of a short one: «форк», «фора». */
export const isSlip = (word: string, other: string): boolean =>
  word.length > 4 && distance(word.toLowerCase(), other.toLowerCase()) <= (word.length < 9 ? 1 : 2);
