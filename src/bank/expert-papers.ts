import type { Entry } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import type { Person } from './model/person.ts';
import { oncePer } from './once-per.ts';
import { mayBeShown } from './people.ts';
import { schoolYearOf } from './school-year.ts';
import { digestOf } from './sha256.ts';

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

/** An expert who may be named, with all codes under which he writes. The codes themselves never stand on a page: they sign the sheets. */
export interface NamedExpert {
  readonly person: Entry<Person>;
  readonly codes: readonly string[];
  /** `Э-4F2A91`: what his paper is called by; from the id of the person, which stands in addresses anyway. */
  readonly number: string;
}

/** Returns the experts whose papers have pages of their own: the region names its experts, they agreed to be named, and their conclusions count. */
export const expertsWithPapers = oncePer((catalogue: Catalogue): readonly NamedExpert[] => {
  const { bank, today } = catalogue;
  if (!bank.region.review.names_public) return [];
  const byPerson = Map.groupBy(bank.experts.values(), ({ person }) => person ?? '');
  return [...byPerson].flatMap(([id, experts]) => {
    const person = bank.entries.person.get(id);
    const codes = experts.map(({ code }) => code).filter((code) => conclusionsByExpert(catalogue).has(code));
    const isNamed = person !== undefined && codes.length > 0 && mayBeShown(person.data, today);
    return isNamed ? [{ person, codes, number: `Э-${digestOf(id).slice(0, 6).toUpperCase()}` }] : [];
  });
});
