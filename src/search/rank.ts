import type { Place } from './index/format.ts';
import type { IndexReader } from './index/reader.ts';
import { nameToken } from './names.ts';
import { joined, keyOf, sameWord } from './query/stem.ts';
import type { Form, Term } from './query/understand.ts';
import { weights } from './weights.ts';

/** A page and how well it answers. */
export interface Ranked {
  readonly page: number;
  readonly score: number;
  /** Numbers of the terms it has. */
  readonly has: readonly number[];
  /** Between 0 and 1: how sure it is that the page is about the query, by its title or by words close to each other. */
  readonly trust: number;
}

/** What speaks for a page as to one term. */
interface Evidence {
  frequency: number;
  /** Whether the page has the word itself, and not only another way to say it. */
  readonly itself: boolean;
  title: number;
  heading: number;
  fields: number;
  at: readonly number[];
}

/** Returns all pages with any of the terms, the best first. The words must have been loaded. */
export function rank(terms: readonly Term[], reader: IndexReader): Ranked[] {
  const { lengths } = reader.list;
  const average = lengths.reduce((sum, words) => sum + words, 0) / Math.max(lengths.length, 1);
  const found = terms.map((term) => evidenceOf(term, reader));
  const rarities = found.map((each) => rarity(spread(each), lengths.length));
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
      body * share ** weights.coverage * (1 + weights.nearness * nearness(own, terms.length)) +
      (weights.titleShare * titled * titled) / total +
      (named.has(page) ? weights.name * total : 0);
    return {
      page,
      score,
      has,
      trust: has.length === terms.length ? Math.max(titled / total, nearness(own, terms.length), named.has(page) ? 1 : 0) : 0,
    };
  });
  return ranked.sort((a, b) => b.score - a.score || a.page - b.page);
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

/** Words between the closest two places of two ordered lists. */
function gap(a: readonly number[], b: readonly number[]): number {
  let best = Infinity;
  for (let i = 0, j = 0; i < a.length && j < b.length; a[i]! < b[j]! ? (i += 1) : (j += 1)) best = Math.min(best, Math.abs(a[i]! - b[j]!));
  return best;
}

/** Returns the pages that have a term in any of its forms. */
function evidenceOf(term: Term, reader: IndexReader): Map<number, Evidence> {
  const found = new Map<number, Evidence>();
  for (const form of term.forms)
    for (const [page, evidence] of evidenceOfForm(form, reader)) {
      const known = found.get(page);
      found.set(page, known === undefined ? evidence : either(known, evidence));
    }
  return found;
}

function evidenceOfForm({ words, weight }: Form, reader: IndexReader): Map<number, Evidence> {
  const [first = new Map<number, Evidence>(), ...rest] = words.map((word) => evidenceOfWord(word, weight, reader));
  return new Map(
    [...first].flatMap(([page, evidence]) => {
      const others = rest.map((each) => each.get(page));
      if (others.some((other) => other === undefined)) return [];
      return [[page, others.reduce<Evidence>((sum, other) => both(sum, other!), evidence)] as const];
    }),
  );
}

function evidenceOfWord(word: string, weight: number, reader: IndexReader): Map<number, Evidence> {
  const found = new Map<number, Evidence>();
  const key = keyOf(joined(word));
  const title = reader.list.fields.indexOf('title');
  for (const [other, places] of reader.startingWith(key)) {
    if (other.endsWith('zz')) continue;
    const same = sameWord(other, key);
    if (!same && /^\d/.test(key)) continue;
    const own = weight * (same ? 1 : weights.longerMost * Math.exp(-weights.longer * (other.length - key.length)));
    for (const place of places) {
      const evidence = toEvidence(place, own, title, reader.list.fields);
      const known = found.get(place.page);
      found.set(
        place.page,
        known === undefined ? evidence : { ...either(known, evidence), frequency: known.frequency + evidence.frequency },
      );
    }
  }
  return found;
}

function toEvidence({ at, weight, fields }: Place, own: number, title: number, names: readonly string[]): Evidence {
  return {
    itself: own >= weights.itself,
    frequency: at.length * own,
    title: fields.includes(title) ? own : 0,
    heading: weight > 1.5 && weight < 7 ? own : 0,
    fields: fields.reduce((sum, field) => sum + (weights.field[names[field]!] ?? 0), 0) * own,
    at,
  };
}

const either = (a: Evidence, b: Evidence): Evidence => ({
  itself: a.itself || b.itself,
  frequency: Math.max(a.frequency, b.frequency) + 0.3 * Math.min(a.frequency, b.frequency),
  title: Math.max(a.title, b.title),
  heading: Math.max(a.heading, b.heading),
  fields: Math.max(a.fields, b.fields),
  at: a.at.length === 0 ? b.at : b.at.length === 0 ? a.at : [...a.at, ...b.at].sort((x, y) => x - y),
});

/** Words of one form: they count in full only where they stand together. */
function both(a: Evidence, b: Evidence): Evidence {
  const near = gap(a.at, b.at) <= weights.apart ? 1 : weights.scattered;
  return {
    itself: a.itself && b.itself,
    frequency: near * Math.min(a.frequency, b.frequency),
    title: Math.min(a.title, b.title),
    heading: near * Math.min(a.heading, b.heading),
    fields: Math.min(a.fields, b.fields),
    at: b.at,
  };
}
