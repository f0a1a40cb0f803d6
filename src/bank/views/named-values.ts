import type { Catalogue } from '../catalogue.ts';

/** All names of a value, its own first. */
export type AllNames = readonly [string, ...string[]];

/** One short word as another name says too much: «урок» is any lesson, and not only its plan. */
const TELLING = 6;

interface Value {
  readonly name: string;
  readonly plural?: string | undefined;
  readonly abbr?: string | undefined;
  readonly synonyms: readonly string[];
}

/** Returns the types, subjects and themes that have works, each with all its names, for the page of search to know them in a query. */
export function namedValues({ bank, byFacet }: Catalogue): Readonly<Record<'type' | 'subject' | 'theme', readonly AllNames[]>> {
  const { subjects, themes, 'material-types': types } = bank.vocabularies;
  const used = (values: ReadonlyMap<string, Value>, facet: 'type' | 'subject' | 'theme') =>
    [...values].flatMap(([id, value]) => (byFacet[facet].has(id) ? [namesOf(value)] : []));
  return { type: used(types, 'type'), subject: used(subjects, 'subject'), theme: used(themes, 'theme') };
}

function namesOf({ name, plural, abbr, synonyms }: Value): AllNames {
  const others = synonyms.filter((synonym) => synonym.includes(' ') || synonym.length >= TELLING);
  return [name, ...[plural, abbr].filter((other) => other !== undefined), ...others];
}
