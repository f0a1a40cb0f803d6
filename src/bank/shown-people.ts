import type { Entry } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import type { Person } from './model/person.ts';
import { oncePer } from './once-per.ts';
import { mayBeShown } from './people.ts';
import { registerOf } from './register.ts';
import { hasSection } from './sections.ts';

/** Returns the people who have a page: with a consent that holds, and named in something that is published; the author of a work that waits or was refused is not. */
export const shownPeople = oncePer((catalogue: Catalogue): readonly Entry<Person>[] => {
  const { bank, today } = catalogue;
  if (!hasSection('person', bank)) return [];
  const named = namedPeople(catalogue);
  return [...bank.entries.person.values()].filter(({ id, data }) => mayBeShown(data, today) && named.has(id));
});

/** A consent to be named as an author is none to be named as an expert: those who only review works are named where the region names its experts. */
function namedPeople(catalogue: Catalogue): Set<string | undefined> {
  const { bank, byCredit, events, drafts } = catalogue;
  // Where drafts are shown, their pages lead to the authors.
  const works = [
    ...registerOf(catalogue).flatMap(({ state, material }) => (state === 'suspended' ? [] : [material])),
    ...[...drafts.keys()].flatMap((id) => bank.entries.material.get(id) ?? []),
  ];
  const credits = [...works.flatMap(({ data }) => data.authors), ...events.flatMap(({ data }) => data.speakers)];
  const heads = [...bank.entries.unit.values()].flatMap(({ data }) => data.heads);
  const experts = bank.region.review.names_public ? [...bank.experts.values()] : [];
  return new Set([...byCredit.keys(), ...[...credits, ...heads, ...experts].map(({ person }) => person)]);
}
