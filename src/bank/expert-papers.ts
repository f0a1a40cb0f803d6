import type { Catalogue } from './catalogue.ts';
import type { Expert } from './model/review.ts';
import { oncePer } from './once-per.ts';
import { mayBeShown } from './people.ts';
import { schoolYearOf } from './school-year.ts';

/** Expert's code → how many conclusions count by school year, oldest first; those on samples count only for a sample of an expert. */
export const conclusionsByExpert = oncePer(({ decisions, bank }: Catalogue): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const valid = [...decisions.values()].flatMap((decision) => decision.valid);
  const own = valid.filter(({ data }) => data.demo === (bank.experts.get(data.expert)?.demo === true));
  return new Map([...Map.groupBy(own, ({ data }) => data.expert)].map(([code, list]) => [code, byYear(list.map(({ data }) => data.date))]));
});

function byYear(days: readonly string[]): ReadonlyMap<string, number> {
  const years = Map.groupBy(days, schoolYearOf);
  return new Map([...years].map(([year, list]) => [year as string, list.length] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns the experts whose papers have pages of their own: the region names its experts, they agreed to be named, and their conclusions count. */
export const expertsWithPapers = oncePer((catalogue: Catalogue): readonly Expert[] => {
  const { bank, today } = catalogue;
  if (!bank.region.review.names_public) return [];
  return [...bank.experts.values()].filter(({ code, person }) => {
    const known = bank.entries.person.get(person ?? '')?.data;
    return known !== undefined && mayBeShown(known, today) && conclusionsByExpert(catalogue).has(code);
  });
});
