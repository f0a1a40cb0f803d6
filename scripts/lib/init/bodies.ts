import type { z } from 'zod';
import type { termSchema } from '../../../src/bank/model/region.ts';

/** How one body is called in a region. */
export type Term = z.infer<typeof termSchema>;

/** The first word of a region's own associations, by the kind of the region. */
const own: readonly (readonly [head: RegExp, short: string, word: string])[] = [
  [/область/i, 'ОМО', 'областное'],
  [/край/i, 'КМО', 'краевое'],
  [/республика/i, 'РМО', 'республиканское'],
  [/округ/i, 'ОМО', 'окружное'],
  [/^(?:город\s+)?[А-ЯЁ][а-яё-]+(?:-[А-ЯЁ][а-яё]+)?$/, 'ГМО', 'городское'],
];

/** Returns how subject associations of a region are mostly called: `ОМО`, `областное методическое объединение`. */
export function usualBody(region: string): { readonly short: string; readonly one: string } {
  const [, short = 'МО', word = ''] = own.find(([head]) => head.test(region)) ?? [];
  return { short, one: `${word} методическое объединение`.trim() };
}

/** Returns the other forms of a neuter name such as `краевое методическое объединение`; `undefined` of a name that is built otherwise. */
export function formsOfBody(one: string): Omit<Term, 'short'> | undefined {
  const words = one.trim().split(/\s+/);
  if (words.length < 2 || words.at(-1) !== 'объединение' || !words.slice(0, -1).every((word) => /(?:ое|ее)$/.test(word))) return undefined;
  const form = (adjective: (word: string) => string, noun: string) => [...words.slice(0, -1).map(adjective), noun].join(' ');
  const plural = (word: string) => word.replace(/ое$/, /(?:[гкхжчшщ])ое$/.test(word) ? 'их' : 'ых').replace(/ее$/, 'их');
  return {
    one: words.join(' '),
    many: form((word) => plural(word).replace(/х$/, 'е'), 'объединения'),
    gen: form((word) => word.replace(/ое$/, 'ого').replace(/ее$/, 'его'), 'объединения'),
    few: form(plural, 'объединения'),
    gen_many: form(plural, 'объединений'),
  };
}

const municipal: Readonly<Record<string, Term>> = {
  section: { short: 'Секция', one: 'секция РУМО', many: 'секции РУМО', gen: 'секции РУМО' },
  centre: {
    short: 'ЦНППМ',
    one: 'центр непрерывного повышения профессионального мастерства',
    many: 'центры непрерывного повышения профессионального мастерства',
    gen: 'центра непрерывного повышения профессионального мастерства',
  },
  'municipal-service': {
    short: 'ММС',
    one: 'муниципальная методическая служба',
    many: 'муниципальные методические службы',
    gen: 'муниципальной методической службы',
  },
  club: { short: 'Клуб', one: 'клуб', many: 'клубы', gen: 'клуба' },
  site: { short: 'Площадка', one: 'площадка', many: 'площадки', gen: 'площадки' },
};

const neuter: Readonly<Record<string, readonly [short: string, one: string]>> = {
  rumo: ['РУМО', 'региональное учебно-методическое объединение'],
  munumo: ['МунУМО', 'муниципальное учебно-методическое объединение'],
  mmo: ['ММО', 'муниципальное методическое объединение'],
  smo: ['ШМО', 'школьное методическое объединение'],
};

/** Returns how a body of any kind but the region's own is mostly called; throws on a kind that has no usual name. */
export function usualTerm(kind: string): Term {
  const [short = '', one = ''] = neuter[kind] ?? [];
  const term = municipal[kind] ?? { short, ...formsOfBody(one) };
  if (!('one' in term) || term.one === undefined) throw new Error(`No usual name of «${kind}».`);
  return term as Term;
}
