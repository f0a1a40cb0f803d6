import type { Entry } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import type { Person } from './model/person.ts';
import { oncePer } from './once-per.ts';
import { mayBeShown } from './people.ts';
import { hasSection } from './sections.ts';

/** Returns the people who have a page: with a consent that holds; who only reviews works is not among them, unless the region names its experts. */
export const shownPeople = oncePer((catalogue: Catalogue): readonly Entry<Person>[] => {
  const { bank, today } = catalogue;
  if (!hasSection('person', bank)) return [];
  const hidden = bank.region.review.names_public ? new Set<string>() : onlyExperts(catalogue);
  return [...bank.entries.person.values()].filter(({ id, data }) => mayBeShown(data, today) && !hidden.has(id));
});

/** A consent to be named as an author is none to be named as an expert; those who also write, speak or lead stay. */
function onlyExperts({ bank, byCredit, events }: Catalogue): Set<string> {
  const experts = new Set([...bank.experts.values()].flatMap(({ person }) => person ?? []));
  const speakers = events.flatMap(({ data }) => data.speakers.map(({ person }) => person));
  const heads = [...bank.entries.unit.values()].flatMap(({ data }) => data.heads.map(({ person }) => person));
  const known = new Set([...byCredit.keys(), ...speakers, ...heads]);
  return new Set([...experts].filter((id) => !known.has(id)));
}
