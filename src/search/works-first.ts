import { kindNames } from '../text/search.ts';
import type { Ranked } from './rank.ts';
import { weights } from './weights.ts';

/** The kind of pages on the bank itself: how to submit a work, who keeps it. */
export const ON_BANK = kindNames.page;

/** Returns pages in order anew: those on the bank itself speak of everything in a word, so they answer after the works, unless their title or words that stand together on them are asked for. */
export function worksFirst(pages: readonly Ranked[], onBank: ReadonlySet<number> = new Set()): readonly Ranked[] {
  const weighed = pages.map((each) =>
    onBank.has(each.page) && Math.max(each.titled, each.trust) < weights.asked ? { ...each, score: each.score * weights.onBank } : each,
  );
  return weighed.sort((a, b) => b.score - a.score || a.page - b.page);
}
