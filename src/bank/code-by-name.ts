import { nearest } from './nearest.ts';
import { comparable } from './words.ts';

/** Fields of entries and vocabulary items that name them, the most usual first. */
interface Named {
  readonly name?: string;
  readonly title?: string;
  readonly short_name?: string;
  readonly short?: string;
  readonly abbr?: string;
  readonly synonyms?: readonly string[];
  readonly old_names?: readonly (string | { readonly name: string; readonly abbr?: string | undefined })[];
  readonly surname?: string;
  readonly patronymic?: string;
}

/** Returns the code of what is called so (a name, an abbreviation, an old name, whatever case), else of what is called nearly so. */
export function codeByName(typed: string, items: ReadonlyMap<string, unknown>): string | undefined {
  if (!/[а-яё]/i.test(typed)) return undefined;
  // «5 класс», «5-й класс», «5 «А» класс»: grades are called by their number.
  const number = /^(\d{1,2})(?!\d)[\s«»"-]*[а-яё]{0,2}[\s«»"-]*(?:кл|$)/i.exec(typed.trim())?.[1];
  if (number !== undefined && items.has(number)) return number;
  const codes = codesByName(items);
  const wanted = comparable(typed);
  // A school № 1 is never a school № 2, though one sign apart.
  const alike = [...codes.keys()].filter((name) => digitsOf(name) === digitsOf(wanted));
  return codes.get(wanted) ?? codes.get(nearest(wanted, alike) ?? '');
}

/** Own names win over old names and synonyms of others. */
function codesByName(items: ReadonlyMap<string, unknown>): Map<string, string> {
  const named = [...items].map(([code, item]) => [code, dataOf(item)] as const);
  const pairs = [
    ...named.flatMap(([code, item]) => ownNames(item).map((name) => [name, code] as const)),
    ...named.flatMap(([code, item]) => otherNames(item).map((name) => [name, code] as const)),
  ];
  return new Map(pairs.map(([name, code]) => [comparable(name), code] as const).reverse());
}

/** An entry keeps its fields in `data`, an item of a vocabulary has them itself. */
function dataOf(item: unknown): Named {
  const { data } = item as { readonly data?: Named };
  return data ?? (item as Named);
}

function ownNames({ name, title, short_name: shortName, short, abbr, surname, patronymic }: Named): string[] {
  if (surname === undefined) return [name, title, shortName, short, abbr].filter((text) => text !== undefined);
  const initials = [name, patronymic].map((part) => part?.slice(0, 1) ?? '').join(' ');
  return [
    [surname, name, patronymic].filter(Boolean).join(' '),
    `${surname} ${name}`,
    `${name} ${surname}`,
    `${surname} ${initials}`,
    `${initials} ${surname}`,
  ];
}

function otherNames({ synonyms = [], old_names: old = [], surname }: Named): string[] {
  const former = old.flatMap((item) => (typeof item === 'string' ? [item] : [item.name, item.abbr ?? '']));
  return [...synonyms, ...former, surname ?? ''].filter((text) => text !== '');
}

const digitsOf = (text: string) => text.replace(/\D+/g, ' ').trim();
