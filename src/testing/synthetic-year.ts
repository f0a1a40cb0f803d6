import type { Entry } from '../bank/bank.ts';
import type { DataOf } from '../bank/model/index.ts';
import { createCatalogue, type Catalogue } from '../bank/catalogue.ts';
import { decideAll } from '../bank/check.ts';
import {
  aBank,
  aMaterial,
  anEvent,
  anExpert,
  aProtocol,
  aRecommendation,
  aReview,
  aUnit,
  aWebinar,
  someProgrammes,
  type BankParts,
} from './builders.ts';

/** The school year that is made up, and the day after it. */
export const YEAR = '2025-2026';
const AFTERWARDS = '2026-09-10';

/** How much of everything the year holds; the defaults are those of a real year. */
export interface YearSize {
  readonly webinars?: number;
  readonly submitted?: number;
  readonly recommended?: number;
}

const span = (count: number) => Array.from({ length: count }, (_, index) => index);
const day = (index: number) =>
  `${2025 + Number(index % 12 > 3)}-${String(((index + 8) % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`;

/** Returns webinars over all months; every tenth is held by two associations, every fifth notes its visitors: 40. */
export function someWebinars(count: number): Entry<DataOf<'webinar'>>[] {
  return span(count).map((index) =>
    aWebinar(
      {
        title: `Вебинар ${index + 1}`,
        start: `${day(index)}T15:00`,
        end: `${day(index)}T16:00`,
        units: index % 10 === 0 ? ['math', 'physics'] : ['math'],
        subjects: ['matematika'],
        themes: index % 2 === 0 ? ['gia-oge'] : [],
        ...(index % 5 === 0 ? { attendance: 40 } : {}),
      },
      { id: `line-${index + 1}` },
    ),
  );
}

/** Returns works with three conclusions each; the first `recommended` of them pass. */
export function someWorks(count: number, recommended: number): BankParts {
  const works = span(count).map((index) => aMaterial({ title: `Работа ${index + 1}` }, { id: `work-${index + 1}` }));
  const decisions = works.map(({ id }, index) =>
    index < recommended
      ? { material: id, verdict: 'recommended' as const, number: `2025-${index + 1}` }
      : { material: id, verdict: 'rejected' as const },
  );
  const reviews = works.flatMap((work, index) =>
    [1, 2, 3].map((number) => aReview(work, index < recommended ? {} : { verdict: 'rejected' }, number)),
  );
  return { entries: [...works, aProtocol({ decisions })], reviews, experts: [1, 2, 3].map((number) => anExpert({ code: `ex-${number}` })) };
}

/** Returns the catalogue of a bank after the year is over. */
export function yearCatalogue(parts: BankParts, today = AFTERWARDS): Catalogue {
  const bank = aBank({ ...parts, entries: [aUnit({ name: 'Физика', short_name: 'Физика' }, { id: 'physics' }), ...(parts.entries ?? [])] });
  return createCatalogue(bank, decideAll(bank, today), today);
}

/** Returns the parts of a year with everything in it: webinars, works, four meetings, two seminars, three recommendations, five programmes. */
export function aYear({ webinars = 122, submitted = 34, recommended = 21 }: YearSize = {}): BankParts {
  const works = someWorks(submitted, recommended);
  return {
    ...works,
    entries: [
      ...(works.entries ?? []),
      ...someWebinars(webinars),
      ...span(4).map((index) => anEvent({ number: index + 1, start: `2025-1${index % 3}-05` }, { id: `meeting-${index + 1}` })),
      ...span(2).map((index) => anEvent({ kind: 'seminar', start: '2026-03', units: ['math'] }, { id: `seminar-${index + 1}` })),
      ...span(3).map((index) => aRecommendation({}, { id: `advice-${index + 1}` })),
      someProgrammes({
        programmes: span(5).map((index) => ({
          id: `p-${index + 1}`,
          title: `Программа ${index + 1}`,
          kind: 'pk',
          hours: 36,
          organisation: 'soiro',
          verdict: index === 4 ? 'revise' : 'recommended',
        })),
      }),
    ],
  };
}
