import type { Bank, Entry } from '../bank.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import { oncePer } from '../once-per.ts';
import { comparable } from '../words.ts';

/**
 * Returns the id of a person with all ids under which the same name stands in the bank: nobody but the bank's editors knows whether
 * these are two people, and until they say so an author must not be his own expert. A name without a patronymic fits any.
 */
export function samePeople(id: string, bank: Bank): string[] {
  const own = bank.entries.person.get(id);
  if (own === undefined) return [id];
  const namesakes = peopleByName(bank).get(nameOf(own)) ?? [own];
  return namesakes.filter(({ data }) => mayBeOne(own.data.patronymic, data.patronymic, comparable)).map((other) => other.id);
}

/** Returns the id of an organisation with all ids under which its full name, present or former, stands in the bank; schools of two towns are two. */
export function sameOrganisations(id: string, bank: Bank): readonly string[] {
  const known = twinsFound(bank);
  const same = known.get(id) ?? findSame(id, bank);
  known.set(id, same);
  return same;
}

/** Every conclusion asks for the same few organisations. */
const twinsFound = oncePer((_bank: Bank) => new Map<string, readonly string[]>());

function findSame(id: string, bank: Bank): string[] {
  const own = bank.entries.organisation.get(id);
  if (own === undefined) return [id];
  const others = namesOf(own).flatMap((name) => organisationsByName(bank).get(name) ?? []);
  const same = others.filter(({ data }) => mayBeOne(own.data.municipality, data.municipality, (place) => place));
  return [...new Set(same.map((other) => other.id))];
}

/** What is not said of one of two does not tell them apart. */
function mayBeOne(a: string | undefined, b: string | undefined, fold: (text: string) => string): boolean {
  return a === undefined || b === undefined || fold(a) === fold(b);
}

/** `№ 1` and `№1` are one number. */
const tight = (name: string) => comparable(name).replaceAll(' ', '');
const nameOf = ({ data: { surname, name } }: Entry<Person>) => comparable(`${surname} ${name}`);
const namesOf = ({ data }: Entry<Organisation>) => [...new Set([data.name, ...data.old_names.map(({ name }) => name)].map(tight))];

const peopleByName = oncePer((bank: Bank) => Map.groupBy(bank.entries.person.values(), nameOf));
const organisationsByName = oncePer((bank: Bank) => {
  const named = [...bank.entries.organisation.values()].flatMap((entry) => namesOf(entry).map((name) => ({ name, entry })));
  return new Map([...Map.groupBy(named, ({ name }) => name)].map(([name, list]) => [name, list.map(({ entry }) => entry)]));
});
