import { PAGES_ON_BANK, REPORTS } from '../text/search.ts';
import type { Ranked } from './rank.ts';
import { weights } from './weights.ts';

/** What a page of a kind is worth when it speaks of the matter in a word only: of everything speak pages on the bank itself and reports on a year. */
const worthOf: Readonly<Record<string, number>> = { [PAGES_ON_BANK]: weights.onBank, [REPORTS]: weights.onYear };

/** Returns what pages that speak of everything are worth, by page; `kinds` are the pages of each kind. */
export function pagesOfAll(kinds: ReadonlyMap<string, ReadonlySet<number>> = new Map()): ReadonlyMap<number, number> {
  return new Map(Object.entries(worthOf).flatMap(([kind, worth]) => [...(kinds.get(kind) ?? [])].map((page) => [page, worth] as const)));
}

/** Returns pages in order anew: those that speak of everything answer after the works, unless their title or words that stand together on them are asked for. */
export function worksFirst(pages: readonly Ranked[], ofAll: ReadonlyMap<number, number> = new Map()): readonly Ranked[] {
  const weighed = pages.map((each) => {
    const worth = ofAll.get(each.page);
    return worth !== undefined && Math.max(each.titled, each.trust) < weights.asked ? { ...each, score: each.score * worth } : each;
  });
  return weighed.sort((a, b) => b.score - a.score || a.page - b.page);
}
