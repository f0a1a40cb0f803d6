import { itemKey, type Catalogue } from './catalogue.ts';
import type { Item } from './items.ts';
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

/** Returns the things most like one thing, best first: of its section of the programme, of its subject and class, of its author, of its subject, of a narrow theme; without what is shown anyway; deterministic, from content alone, never from a reader's doings. */
export function relatedTo(item: Item, catalogue: Catalogue, isShown: (other: Item) => boolean = () => false): Related[] {
  const scores = scoresOf(item, catalogue);
  const found = [...scores].flatMap(([other, score]) => {
    const related = likeness(item, other, catalogue);
    return related === undefined || isCancelled(other) || isShown(other)
      ? []
      : [{ ...related, score, gap: /same-(?:subject|section)$/.test(related.reason) ? gapOf(item, other) : 0 }];
  });
  return found
    .sort(
      (a, b) =>
        ranks.indexOf(a.reason) - ranks.indexOf(b.reason) ||
        a.gap - b.gap ||
        b.score - a.score ||
        (itemKey(a.item) < itemKey(b.item) ? -1 : 1),
    )
    .filter(({ reason }, index) => index < (ranks.indexOf(reason) < CLOSE ? LIMIT : ENOUGH))
    .map(({ item: other, reason, theme, sameAuthor }) => ({ item: other, reason, theme, sameAuthor }));
}

function scoresOf(item: Item, catalogue: Catalogue): Map<Item, number> {
  const scores = new Map<Item, number>();
  for (const others of closest(item, catalogue))
    for (const other of others.slice(0, CANDIDATES)) scores.set(other, (scores.get(other) ?? 0) + STRONG / Math.log2(2 + others.length));
  for (const [facet, weight] of Object.entries(weights) as [keyof typeof weights, number][]) {
    for (const value of item.facets[facet]) {
      const others = catalogue.byFacet[facet].get(value) ?? [];
      const gain = weight / Math.log2(2 + others.length);
      for (const other of others.slice(0, CANDIDATES)) scores.set(other, (scores.get(other) ?? 0) + gain);
    }
  }
  scores.delete(item);
  return scores;
}

const isCancelled = ({ kind, entry }: Item) => kind === 'webinar' && entry.data.status === 'cancelled';

/** Things of the same section and those of each of its authors. */
const closest = (item: Item, catalogue: Catalogue) => [
  ...sectionKeys(item).map((key) => bySection(catalogue).get(key) ?? []),
  ...namedAuthors(catalogue)(item).map((id) => catalogue.byCredit.get(id) ?? []),
];

/** The type of a work, its readers or a broad theme in common are no likeness. */
function likeness(item: Item, other: Item, catalogue: Catalogue): Related | undefined {
  const sameAuthor = haveCommon(namedAuthors(catalogue)(item), () => namedAuthors(catalogue)(other));
  const found = (reason: Related['reason'], theme?: string): Related => ({ item: other, reason, theme, sameAuthor });
  if (haveCommon(sectionKeys(item), () => sectionKeys(other))) return found('same-section');
  const shared = (facet: 'subject' | 'grade' | 'theme') => item.facets[facet].filter((value) => other.facets[facet].includes(value));
  const statusOf = (id: string) => catalogue.bank.vocabularies.subjects.get(id)?.status;
  // «Внеурочная деятельность» and «для любого предмета» hold anything.
  const hasSubject = shared('subject').some((id) => !['service', 'extracurricular'].includes(statusOf(id) ?? ''));
  if (hasSubject && shared('grade').length > 0) return found('same-subject-grade');
  if (sameAuthor) return found('same-author');
  if (hasSubject && gapOf(item, other) <= NEAR_GRADES) return found('same-subject');
  const sizeOf = (theme: string) => catalogue.byFacet.theme.get(theme)?.length ?? 0;
  const broad = Math.max(BROAD.things, catalogue.items.length * BROAD.share);
  const [theme] = shared('theme').sort((a, b) => sizeOf(a) - sizeOf(b));
  return theme !== undefined && sizeOf(theme) <= broad ? found('same-theme', theme) : undefined;
}

/** A thing is compared with hundreds: nothing is looked up for one that has none of its own. */
const haveCommon = (own: readonly string[], others: () => readonly string[]) =>
  own.length > 0 && others().some((value) => own.includes(value));

/** How many classes lie between two things; what names no classes is for all of them, yet for none in particular. */
function gapOf(item: Item, other: Item): number {
  const [own, others] = [item, other].map(({ facets }) => facets.grade.map(Number).filter(Number.isFinite)) as [number[], number[]];
  if (own.length === 0 || others.length === 0) return 1;
  return Math.min(...own.flatMap((grade) => others.map((near) => Math.abs(near - grade))));
}
