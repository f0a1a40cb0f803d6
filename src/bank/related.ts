import { itemKey, type Catalogue } from './catalogue.ts';
import type { Item } from './items.ts';
import { oncePer } from './once-per.ts';
import { bySection, namedAuthors, sectionKeys } from './related-keys.ts';

/** A thing like another one, with the reason: what both are about. */
export interface Related {
  readonly item: Item;
  readonly reason: 'same-section' | 'same-subject-grade' | 'same-author' | 'same-subject' | 'same-theme';
  /** One of the authors whom the page names made both. */
  readonly sameAuthor: boolean;
  /** The rarest theme of both. */
  readonly theme?: string | undefined;
}

/** How much each shared value says among things of one rank; a rarer value says more. */
const weights = { theme: 3, grade: 2, subject: 2, type: 1, audience: 0.5 } as const;
/** A section of the programme or an author in common says more than any facet. */
const STRONG = 6;
/** Newest candidates looked at per shared value: keeps the work per page constant however large the bank grows. */
const CANDIDATES = 60;
/** A theme of more things than these, or of a larger share of all, is broad: alone it makes nothing alike. */
const BROAD = { things: 8, share: 0.03 };
/** More neighbours than these are a list of their own. */
const LIMIT = 4;
/** Things of another class or of a theme alone only help out where there are fewer than these. */
const ENOUGH = 2;
/** One of the next classes may be as useful as the same one; one further away hardly is. */
const NEAR_GRADES = 3;

const ranks: readonly Related['reason'][] = ['same-section', 'same-subject-grade', 'same-author', 'same-subject', 'same-theme'];
/** Reasons good enough to fill the list. */
const CLOSE = 3;

interface Found extends Related {
  /** Place of the reason among `ranks`. */
  readonly rank: number;
  readonly gap: number;
  readonly score: number;
}

/** Returns the things most like one thing, best first: of its section of the programme, of its subject and class, of its author, of its subject, of a narrow theme; without what is shown anyway; deterministic, from content alone, never from a reader's doings. */
export function relatedTo(item: Item, catalogue: Catalogue, isShown: (other: Item) => boolean = () => false): Related[] {
  const likeness = likenessIn(catalogue);
  const found: Found[] = [];
  for (const [other, score] of scoresOf(item, catalogue)) {
    const alike = likeness(item, other, score);
    if (alike !== undefined && !isCancelled(other) && !isShown(other)) found.push(alike);
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.gap - b.gap || b.score - a.score || (itemKey(a.item) < itemKey(b.item) ? -1 : 1))
    .filter(({ rank }, index) => index < (rank < CLOSE ? LIMIT : ENOUGH))
    .map(({ item: other, reason, theme, sameAuthor }) => ({ item: other, reason, theme, sameAuthor }));
}

function scoresOf(item: Item, catalogue: Catalogue): Map<Item, number> {
  const scores = new Map<Item, number>();
  const add = (others: readonly Item[], weight: number) => {
    const gain = weight / Math.log2(2 + others.length);
    const end = Math.min(others.length, CANDIDATES);
    for (let at = 0; at < end; at += 1) scores.set(others[at]!, (scores.get(others[at]!) ?? 0) + gain);
  };
  for (const others of closest(item, catalogue)) add(others, STRONG);
  for (const [facet, weight] of Object.entries(weights) as [keyof typeof weights, number][])
    for (const value of item.facets[facet]) add(catalogue.byFacet[facet].get(value) ?? [], weight);
  scores.delete(item);
  return scores;
}

const isCancelled = ({ kind, entry }: Item) => kind === 'webinar' && entry.data.status === 'cancelled';

/** Things of the same section and those of each of its authors. */
const closest = (item: Item, catalogue: Catalogue) => [
  ...sectionKeys(item).map((key) => bySection(catalogue).get(key) ?? []),
  ...namedAuthors(catalogue)(item).map((id) => catalogue.byCredit.get(id) ?? []),
];

/** A thing is compared with hundreds: what the comparison needs of each is made once for a catalogue. The type of a work, its readers or a broad theme in common are no likeness. */
const likenessIn = oncePer((catalogue: Catalogue) => {
  const traitsOf = oncePer((item: Item) => ({
    sections: sectionKeys(item),
    authors: namedAuthors(catalogue)(item),
    subjects: item.facets.subject.filter((id) => isSubject(id, catalogue)),
    grades: item.facets.grade.map(Number).filter(Number.isFinite),
  }));
  const sizeOf = (theme: string) => catalogue.byFacet.theme.get(theme)?.length ?? 0;
  const broad = Math.max(BROAD.things, catalogue.items.length * BROAD.share);
  return (item: Item, other: Item, score: number): Found | undefined => {
    const [own, its] = [traitsOf(item), traitsOf(other)];
    const sameAuthor = haveCommon(own.authors, its.authors);
    const found = (rank: number, gap = 0, theme?: string): Found => ({
      item: other,
      reason: ranks[rank]!,
      theme,
      sameAuthor,
      rank,
      gap,
      score,
    });
    if (haveCommon(own.sections, its.sections)) return found(0, gapBetween(own.grades, its.grades));
    const hasSubject = haveCommon(own.subjects, its.subjects);
    if (hasSubject && haveCommon(item.facets.grade, other.facets.grade)) return found(1);
    if (sameAuthor) return found(2);
    const gap = hasSubject ? gapBetween(own.grades, its.grades) : Infinity;
    if (gap <= NEAR_GRADES) return found(3, gap);
    let narrow: string | undefined;
    for (const theme of item.facets.theme)
      if (other.facets.theme.includes(theme) && (narrow === undefined || sizeOf(theme) < sizeOf(narrow))) narrow = theme;
    return narrow !== undefined && sizeOf(narrow) <= broad ? found(4, 0, narrow) : undefined;
  };
});

/** «Внеурочная деятельность» and «для любого предмета» hold anything. */
const isSubject = (id: string, { bank }: Catalogue) =>
  !['service', 'extracurricular'].includes(bank.vocabularies.subjects.get(id)?.status ?? '');

function haveCommon(own: readonly string[], others: readonly string[]): boolean {
  for (const value of own) if (others.includes(value)) return true;
  return false;
}

/** How many classes lie between two things; what names no classes is for all of them, yet for none in particular. */
function gapBetween(own: readonly number[], others: readonly number[]): number {
  if (own.length === 0 || others.length === 0) return 1;
  let least = Infinity;
  for (const grade of own) for (const near of others) least = Math.min(least, Math.abs(near - grade));
  return least;
}
