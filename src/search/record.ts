import type { Catalogue } from '../bank/catalogue.ts';
import type { Entry } from '../bank/bank.ts';
import { lastModified } from '../bank/last-modified.ts';
import { CANCELLED } from '../text/search.ts';
import { kindNames, kindOne } from '../text/search-kinds.ts';
import { namesOf } from './names.ts';
import type { SearchRecord } from './records.ts';

/** What any page says of itself to search. */
export interface Described {
  readonly kind: keyof typeof kindNames;
  readonly title: string;
  readonly summary?: string | undefined;
  /** What it is, above the title; the name of one of its kind unless said. */
  readonly kicker?: string | undefined;
  /** Other names under which it is asked for: short ones, abbreviations, former ones. */
  readonly names?: readonly string[];
  /** Day by which it stands in order; `0000` when it has none. */
  readonly date?: string | undefined;
  readonly demo?: boolean;
  /** Whether it does not take place. */
  readonly off?: boolean | undefined;
  readonly filters?: SearchRecord['filters'];
  readonly meta?: Readonly<Record<string, string | undefined>>;
}

/** Returns the record of a page; empty fields are left out. */
export function recordOf({
  kind,
  title,
  summary,
  kicker = kindOne[kind],
  names = [],
  date,
  demo,
  off,
  filters,
  meta,
}: Described): SearchRecord {
  const fields = {
    title,
    name: tokensOf([title, ...names]),
    summary,
    kicker,
    ...meta,
    also: [meta?.['also'], ...names].filter(Boolean).join(' · '),
  };
  return {
    filters: {
      kind: [kindNames[kind], ...(off ? [CANCELLED] : [])],
      ...Object.fromEntries(Object.entries(filters ?? {}).filter(([, values]) => values.length > 0)),
    },
    meta: {
      ...Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => !!field[1])),
      ...(demo ? { demo: '1' } : {}),
    },
    sort: { date: /^\d{4}/.test(date ?? '') ? date! : NO_DATE, title: collationKey(title) },
  };
}

/** Stands before every year. */
const NO_DATE = '0000';

/** Words under which a page answers as if they were its title. */
function tokensOf(titles: readonly string[]): string {
  return [...new Set(titles.flatMap((title) => namesOf(title).split(' ')))].filter(Boolean).join(' ');
}

/** Returns a text that compares, letter by letter, as Russians order words: ё after е, signs and case ignored. */
export function collationKey(title: string): string {
  return title
    .toLocaleLowerCase('ru')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replaceAll('ё', 'е')
    .trim();
}

/** Returns the day of the last change, for what has no day of its own. */
export const changedOn = ({ data, changed }: Entry<object>, { today }: Catalogue): string | undefined =>
  lastModified({ data, changed }, today);

/** Returns names by code, in order; codes that the vocabulary does not know are left out. */
export const namesIn = (list: ReadonlyMap<string, { readonly name: string }>, ids: readonly string[]): string[] =>
  ids.flatMap((id) => list.get(id)?.name ?? []);
