import { expect, test } from 'vitest';
import { aBank, aMaterial, aPerson, anApproval, aWebinar, TODAY } from '../testing/builders.ts';
import { createCatalogue, itemKey, type Catalogue } from './catalogue.ts';
import { decideAll } from './check.ts';
import type { Item } from './items.ts';
import { bySection, namedAuthors, sectionKeys } from './related-keys.ts';
import { relatedTo, type Related } from './related.ts';

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

/** The same, written without a thought of time. */
function plainly(item: Item, catalogue: Catalogue, isShown: (other: Item) => boolean = () => false): Related[] {
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

/** A bank of any such things; the same number gives the same bank. */
function bankOf(seed: number, works: number): Catalogue {
  let state = seed;
  const below = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;
  const some = (all: readonly string[], most: number) => [
    ...new Set(Array.from({ length: below(most + 1) }, () => all[below(all.length)]!)),
  ];
  const subjects = ['matematika', 'fizika', 'biologiya', 'vneurochnaya'];
  const grades = ['1', '4', '5', '6', '7', '9', '11'];
  const themes = Array.from({ length: 14 }, (_, at) => `theme-${at}`);
  const people = ['ivanov', 'petrova', 'sidorov', 'zajceva'];
  const credits = () => some(people, 2).map((person) => ({ person }));
  const materials = Array.from({ length: works }, (_, at) => {
    const authors = credits();
    return aMaterial(
      {
        title: `Работа ${at}`,
        subjects: [subjects[below(4)]!, ...some(subjects, 1)].filter((id, place, all) => all.indexOf(id) === place),
        grades: some(grades, 3),
        themes: some(themes, 3),
        programme_section: ['Дроби', 'дроби ', 'Движение', 'unknown'][below(4)]!,
        ...(authors.length === 0 ? {} : { authors }),
      } as never,
      { id: `m-${at}` },
    );
  });
  const webinars = Array.from({ length: Math.ceil(works / 5) }, (_, at) =>
    aWebinar(
      {
        subjects: some(subjects, 2),
        grades: some(grades, 2),
        themes: some(themes, 2),
        speakers: credits(),
        ...(below(4) === 0 ? { status: 'cancelled', status_note: 'Отменён' } : {}),
      } as never,
      { id: `w-${at}` },
    ),
  );
  const approvals = materials.map((material) => anApproval(material));
  const bank = aBank({
    entries: [
      ...materials,
      ...webinars,
      ...people.map((id) => aPerson({}, { id })),
      ...approvals.map(({ protocol }, at) => ({ ...protocol, id: `p-${at}` })),
    ],
    reviews: approvals.flatMap(({ reviews }) => reviews),
    vocabularies: {
      subjects: [
        { id: 'vneurochnaya', name: 'Внеурочная деятельность', area: 'math', grades: ['5'], levels: ['ooo'], status: 'extracurricular' },
      ],
    },
  });
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
}

test.each([
  [1, 8],
  [2, 40],
  [3, 150],
  [4, 400],
])('bank %i of %i works: the same things in the same order as when nothing is spared', (seed, works) => {
  const catalogue = bankOf(seed, works);
  const isShown = ({ entry }: Item) => entry.id.endsWith('3');
  const reasons = new Set<string>();
  for (const item of catalogue.items) {
    const expected = plainly(item, catalogue, isShown);
    expect(relatedTo(item, catalogue, isShown)).toEqual(expected);
    for (const { reason } of expected) reasons.add(reason);
  }
  // In a larger bank works of the same class leave no place for those of a theme.
  if (works === 150)
    expect([...reasons].sort()).toEqual(['same-author', 'same-section', 'same-subject', 'same-subject-grade', 'same-theme']);
});
