import { CANCELLED, PAGES_ON_BANK, REPORTS } from '../text/search.ts';
import type { Facet } from './facets.ts';
import type { Ranked } from './rank.ts';
import { weights } from './weights.ts';

/** What a page of a kind is worth: of everything speak pages on the bank itself and reports on a year; to what is cancelled nobody comes. */
const worthOf = Object.entries({ [PAGES_ON_BANK]: weights.onBank, [REPORTS]: weights.onYear, [CANCELLED]: weights.cancelled });

/** What is cancelled is asked for by its title only. */
const isAsked = (kind: string, { titled, trust }: Ranked): boolean =>
  kind === CANCELLED ? titled >= weights.most : Math.max(titled, trust) >= weights.asked;

/**
 * Returns pages in order anew: those that speak of everything answer after the works, unless their title or words that stand together on
 * them are asked for; what is cancelled answers last, unless it is asked for by its title; what is for just the grades that are asked for (`exact`) is before
 * what is for others too. `kinds` are the pages of each kind.
 */
export function worksFirst(pages: readonly Ranked[], kinds: Facet = new Map(), exact: ReadonlySet<number> = new Set()): readonly Ranked[] {
  const weighed = pages.map((each) => {
    let score = exact.has(each.page) ? each.score * weights.exact : each.score;
    for (const [kind, worth] of worthOf) if (kinds.get(kind)?.has(each.page) && !isAsked(kind, each)) score *= worth;
    return score === each.score ? each : { ...each, score };
  });
  return weighed.sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Returns the pages that are for these values of a facet and for no other. */
export function onlyFor(values: readonly string[], facet: Facet = new Map()): ReadonlySet<number> {
  const others = [...facet].filter(([value]) => !values.includes(value));
  return new Set(values.flatMap((value) => [...(facet.get(value) ?? [])]).filter((page) => others.every(([, own]) => !own.has(page))));
}
