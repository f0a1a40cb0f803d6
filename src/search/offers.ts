import type { AllNames } from '../bank/views/named-values.ts';
import { wordsOf } from './query/clean.ts';
import { gradeName, type Numbers } from './query/numbers.ts';
import { fold, stem } from './query/stem.ts';
import type { State } from './state.ts';

/** Facet → its values that a query may say in words, each with its other names. */
export type Names = Readonly<Record<string, readonly AllNames[]>>;

/** Values of a facet that a query names in words: as marks they find just their own. */
export interface Offer {
  readonly facet: string;
  readonly values: readonly string[];
  /** The query without them. */
  readonly rest: string;
}

/** Returns what a query names and has not chosen yet: the grades, and of every other facet the value whose name is the longest that stands in it whole. */
export function offersIn({ query, chosen }: Pick<State, 'query' | 'chosen'>, names: Names, numbers?: Numbers): Offer[] {
  const { grades = [], rest = '' } = numbers?.gradesIn(query) ?? {};
  const offers = [{ facet: 'grade', values: grades.map(gradeName), rest }, ...Object.entries(names).flatMap(named(query))];
  return offers
    .map((offer) => ({ ...offer, values: offer.values.filter((value) => chosen[offer.facet]?.includes(value) !== true) }))
    .filter(({ values }) => values.length > 0);
}

function named(query: string) {
  const words = wordsOf(query.normalize('NFC'));
  const stems = words.map(stemOf);
  return ([facet, values]: readonly [string, Names[string]]): Offer[] => {
    const found = values
      .flatMap((names) => names.map((name) => ({ value: names[0], own: wordsOf(name).map(stemOf) })))
      .map(({ value, own }) => ({
        value,
        length: own.length,
        at: stems.findIndex((_, i) => own.every((each, n) => stems[i + n] === each)),
      }))
      .filter(({ length, at }) => length > 0 && at >= 0)
      .sort((a, b) => b.length - a.length)[0];
    if (found === undefined) return [];
    const { value, length, at } = found;
    // «Презентации по математике» without «математике» is «презентации».
    const from = /^(?:в|во|для|за|к|на|по|с)$/i.test(words[at - 1] ?? '') ? at - 1 : at;
    return [{ facet, values: [value], rest: [...words.slice(0, from), ...words.slice(at + length)].join(' ') }];
  };
}

const stemOf = (word: string) => stem(fold(word));
