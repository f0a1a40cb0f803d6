import { evidenceOf, gap, type Evidence, type FoundForms } from './evidence.ts';
import type { IndexReader } from './index/reader.ts';
import { nameToken } from './names.ts';
import { isInfinitive } from './query/infinitive.ts';
import type { Term } from './query/understand.ts';
import { weights } from './weights.ts';

/** A page and how well it answers. */
export interface Ranked {
  readonly page: number;
  readonly score: number;
  /** Numbers of the terms it has. */
  readonly has: readonly number[];
  /** Between 0 and 1: how sure it is that the page is about the query, by its title or by words close to each other. */
  readonly trust: number;
  /** Between 0 and 1: how much of the query its title says. */
  readonly titled: number;
  /** Between 0 and 1: how much of the query it has, by rarity of the terms. */
  readonly share: number;
}

/** Returns all pages with any of the terms, the best first. The words must have been loaded; `known` is what forms found before. */
export function rank(terms: readonly Term[], reader: IndexReader, known: FoundForms): Ranked[] {
  const { lengths } = reader.list;
  const average = lengths.reduce((sum, words) => sum + words, 0) / Math.max(lengths.length, 1);
  const found = terms.map((term) => evidenceOf(term, reader, known));
  const rarities = found.map((each, i) => rarity(spread(each), lengths.length) * (isInfinitive(terms[i]!.typed) ? weights.action : 1));
  const total = rarities.reduce((sum, each) => sum + each, 0);
  const named = new Set(
    reader
      .startingWith(nameToken(terms.map(({ forms }) => forms[0]!.words.join(''))))
      .flatMap(([, places]) => places.map(({ page }) => page)),
  );
  const ranked = [...new Set(found.flatMap((each) => [...each.keys()]))].map((page) => {
    const has = terms.flatMap((_, i) => (found[i]!.has(page) ? [i] : []));
    const own = has.map((i) => found[i]!.get(page)!);
    const share = has.reduce((sum, i) => sum + rarities[i]!, 0) / total;
    const titled = has.reduce((sum, i, n) => sum + rarities[i]! * own[n]!.title, 0);
    const body = has.reduce((sum, i, n) => sum + rarities[i]! * worth(own[n]!, lengths[page]! / average), 0);
    const score =
      body *
        share ** weights.coverage *
        (has.length === terms.length && terms.length <= weights.short ? weights.whole : 1) *
        (1 + weights.nearness * nearness(own, terms.length)) +
      (weights.titleShare * titled * titled) / total +
      (named.has(page) ? weights.name * total : 0);
    const trust = has.length === terms.length ? Math.max(titled / total, nearness(own, terms.length), named.has(page) ? 1 : 0) : 0;
    return { page, score, has, trust, titled: titled / total, share };
  });
  // Where enough pages answer the whole query, those with little of it are only in the way.
  const least = ranked.filter(({ has }) => has.length === terms.length).length < weights.plenty ? 0 : weights.least;
  return ranked.filter(({ share }) => share >= least).sort((a, b) => b.score - a.score || a.page - b.page);
}

/** How rare a word is, in natural logarithms (as BM25 counts it). */
const rarity = (pages: number, all: number) => Math.log(1 + (all - pages + 0.5) / (pages + 0.5));

/** On how many pages a term counts as standing: a rare word does not become a common one by its synonyms. */
function spread(found: ReadonlyMap<number, Evidence>): number {
  let pages = 0;
  for (const { itself } of found.values()) if (itself) pages += 1;
  return pages || found.size;
}

/** What a term on a page is worth; `length` is that of the page, in averages. */
function worth({ frequency, title, heading, fields, at }: Evidence, length: number): number {
  const weighted = frequency + 2 * weights.title * title + 2 * weights.heading * heading;
  const slow = weights.saturation * (1 - weights.length + weights.length * length);
  const opening = (at[0] ?? Infinity) < weights.openingWords ? weights.opening : 0;
  return (weighted * (weights.saturation + 1)) / (weighted + slow) + title * weights.title + heading * weights.heading + fields + opening;
}

/** Between 0 and 1: how close to each other the terms stand, each to the next. */
function nearness(own: readonly Evidence[], terms: number): number {
  let sum = 0;
  for (let i = 1; i < own.length; i += 1) sum += 1 / (1 + Math.max(0, gap(own[i - 1]!.at, own[i]!.at) - 1) / 3);
  return terms > 1 ? sum / (terms - 1) : 0;
}
