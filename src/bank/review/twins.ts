import type { Bank, Entry } from '../bank.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import { oncePer } from '../once-per.ts';
import { cyrillicTwin } from '../mixed-words.ts';
import { comparable } from '../words.ts';

/**
 * Returns the id of a person with all ids under which the same name stands in the bank: nobody but the bank's editors knows whether
 * these are two people, and until they say so an author must not be his own expert. A name without a patronymic fits any, an initial
 * any name that begins with it, and a surname may have been typed in the place of the name.
 */
export function samePeople(id: string, bank: Bank): readonly string[] {
  const known = namesakesFound(bank);
  const same = known.get(id) ?? findNamesakes(id, bank);
  known.set(id, same);
  return same;
}

/** Every conclusion asks for the same few people. */
const namesakesFound = oncePer((_bank: Bank) => new Map<string, readonly string[]>());

function findNamesakes(id: string, bank: Bank): string[] {
  const own = bank.entries.person.get(id);
  if (own === undefined) return [id];
  const all = peopleByWord(bank).get(foldedName(own).surname) ?? [own];
  return [...new Set(all.filter((other) => isNamesake(foldedName(own), foldedName(other))).map((other) => other.id))];
}

/** A name as it is compared. */
interface FoldedName {
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | undefined;
}

const foldedName = oncePer(({ data: { surname, name, patronymic } }: Entry<Person>): FoldedName => ({
  surname: lettersOf(surname),
  name: lettersOf(name),
  patronymic: patronymic === undefined ? undefined : lettersOf(patronymic),
}));

/** Without marks over letters and signs that nobody sees, Latin letters as the Cyrillic ones they look like: typing makes nobody another. */
function lettersOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
  return comparable([...plain].map((letter) => cyrillicTwin(letter) ?? letter).join(''));
}

function isNamesake(a: FoldedName, b: FoldedName): boolean {
  const straight = a.surname === b.surname && fits(a.name, b.name);
  const crossed = a.surname === b.name && a.name === b.surname;
  return (straight || crossed) && mayBeOne(a.patronymic, b.patronymic, fits);
}

/** `А.`, and `А. И.` in one field, fit any name that begins so. */
function fits(a: string, b: string): boolean {
  const [first = '', second = ''] = [a.split(' ')[0], b.split(' ')[0]];
  return a === b || ((first.length === 1 || second.length === 1) && first[0] === second[0]);
}

const peopleByWord = oncePer((bank: Bank) => {
  const words = [...bank.entries.person.values()].flatMap((entry) => {
    const { surname, name } = foldedName(entry);
    return [...new Set([surname, name])].map((word) => ({ word, entry }));
  });
  return new Map([...Map.groupBy(words, ({ word }) => word)].map(([word, own]) => [word, own.map(({ entry }) => entry)]));
});

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
  const whole = new Set(wholeNames(own));
  // A kindergarten and a school of one town may both be called «Солнышко»: a name without its legal form needs the same kind.
  const isNamed = (other: Entry<Organisation>) => other.data.kind === own.data.kind || wholeNames(other).some((name) => whole.has(name));
  const same = others.filter((other) => isNamed(other) && mayBeOne(own.data.municipality, other.data.municipality, (a, b) => a === b));
  return [...new Set(same.map((other) => other.id))];
}

/** What is not said of one of two does not tell them apart. */
function mayBeOne(a: string | undefined, b: string | undefined, fit: (a: string, b: string) => boolean): boolean {
  return a === undefined || b === undefined || fit(a, b);
}

/** `№ 1` and `№1` are one number. */
const tight = (name: string) => lettersOf(name).replaceAll(' ', '');
/** What stands in quotes and after them is the name itself; before it stands the legal form, in full or as an abbreviation. */
const ownName = (name: string) => name.replace(/^[^«„“"]*(?=[«„“"])/u, '');
const writtenNames = ({ data }: Entry<Organisation>) => [data.name, ...data.old_names.map(({ name }) => name)];
const wholeNames = (entry: Entry<Organisation>) => writtenNames(entry).map(tight);
const namesOf = (entry: Entry<Organisation>) => [...new Set(writtenNames(entry).flatMap((name) => [tight(name), tight(ownName(name))]))];

const organisationsByName = oncePer((bank: Bank) => {
  const named = [...bank.entries.organisation.values()].flatMap((entry) => namesOf(entry).map((name) => ({ name, entry })));
  return new Map([...Map.groupBy(named, ({ name }) => name)].map(([name, list]) => [name, list.map(({ entry }) => entry)]));
});
