import { nearest } from './nearest.ts';
import { slugify } from './slugify.ts';
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
  if (!/[а-яё]/i.test(typed)) return latinName(typed, items);
  // «5 класс», «5-й класс», «5 «А» класс»: grades are called by their number.
  const number = /^(\d{1,2})(?!\d)[\s«»"-]*[а-яё]{0,2}[\s«»"-]*(?:кл|$)/i.exec(typed.trim())?.[1];
  if (number !== undefined && items.has(number)) return number;
  const codes = codesByName(items);
  const wanted = comparable(typed);
  // A school № 1 is never a school № 2, though one sign apart.
  const alike = [...codes.keys()].filter((name) => digitsOf(name) === digitsOf(wanted));
  return codes.get(wanted) ?? codes.get(nearest(wanted, alike) ?? byWords(wanted, alike) ?? '');
}

/** Returns the code of what is called exactly so, whatever case. */
export function exactName(typed: string, items: ReadonlyMap<string, unknown>): string | undefined {
  return codesByName(items).get(comparable(typed));
}

/** Returns a code for what has none yet: «Иванова Мария Ивановна» → `ivanova-mi`, a surname may be double; any other name in Latin letters. */
export function personCode(typed: string): string {
  const [surname = '', ...names] = typed
    .replace(/[«»",.]/g, ' ')
    .trim()
    .split(/\s+/);
  const isPerson =
    /^[А-ЯЁ][а-яё-]+(?:-[А-ЯЁ][а-яё]+)?$/.test(surname) &&
    names.length > 0 &&
    names.length < 3 &&
    names.every((name) => /^[А-ЯЁ]/.test(name));
  return isPerson ? `${slugify(surname)}-${slugify(names.map((name) => name[0]).join(''))}` : slugify(typed);
}

/** «CC BY» is the beginning of «CC BY 4.0»; a code is never taken for a name. */
function latinName(typed: string, items: ReadonlyMap<string, unknown>): string | undefined {
  const [codes, wanted] = [codesByName(items), comparable(typed)];
  if (wanted === '' || !/[A-Z]/.test(typed)) return undefined;
  const begun = [...codes.keys()].filter((name) => name.startsWith(`${wanted} `));
  return codes.get(wanted) ?? codes.get(shortest(begun) ?? '');
}

/** Words that half of the names have. */
const COMMON = new Set([
  'омо',
  'румо',
  'умо',
  'рмо',
  'ммо',
  'шмо',
  'мо',
  'областное',
  'методическое',
  'объединение',
  'по',
  'для',
  'и',
  'в',
  'с',
]);

/** Returns the shortest name that has all the words, whatever their endings. */
function byWords(wanted: string, names: readonly string[]): string | undefined {
  const stems = wanted
    .split(' ')
    .filter((word) => !COMMON.has(word))
    .map((word) => word.slice(0, Math.max(4, word.length - 2)));
  if (stems.every((stem) => stem.length < 4)) return undefined;
  const fit = names.filter((name) => stems.every((stem) => name.split(' ').some((word) => word.startsWith(stem))));
  return shortest(fit);
}

const shortest = (names: readonly string[]) =>
  [...names].sort((a, b) => a.split(' ').length - b.split(' ').length || a.length - b.length)[0];

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
