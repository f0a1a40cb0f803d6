import { distance, distanceToForm } from './distance.ts';
import type { Entry } from './entry.ts';
import type { Lexicon } from './lexicon.ts';

/** Returns loaded words of a lexicon at most `limit` letters away from `word` (or its stem), with the distance. */
export function nearIn(lexicon: Lexicon, word: string, stem: string, limit: number): { entry: Entry; off: number }[] {
  const found: { entry: Entry; off: number }[] = [];
  for (const entries of lexicon.loaded)
    for (const entry of entries) {
      const longer = entry.stem.length - stem.length;
      if (longer > limit || longer < -limit - 2) continue;
      const off = Math.min(distance(stem, entry.stem, limit), distanceToForm(entry.stem, word, limit));
      if (off <= limit) found.push({ entry, off });
    }
  return found;
}
