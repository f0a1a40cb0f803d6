import { statisticsText as words } from '../../text/statistics.ts';
import type { Catalogue } from '../catalogue.ts';
import { relationsOf } from '../relations.ts';
import { makerHref } from '../sections.ts';
import { formerName } from '../subject-years.ts';
import { urls, type FacetName } from '../urls.ts';
import type { Dimension } from './deed.ts';

/** A value of a dimension as it is called in a school year, with its page where there is one. */
export interface NamedValue {
  readonly name: string;
  readonly href?: string | undefined;
  /** Its place among the values: that of the vocabulary, or of the alphabet where there is none. */
  readonly order: number;
}

/** Returns how the values of a dimension are called, `undefined` for a value that nobody knows. */
export function namesOf(dimension: Dimension, year: string, catalogue: Catalogue): ReadonlyMap<string, NamedValue> {
  const { vocabularies: v, entries } = catalogue.bank;
  switch (dimension) {
    case 'unit':
      return named(inAlphabet(entries.unit), ({ id, data }) => [data.short_name, urls.entry('unit', id)]);
    case 'organisation':
      return named(inAlphabet(entries.organisation), ({ id, data }) => [data.short_name, makerHref('organisation', id, catalogue.bank)]);
    case 'municipality':
      return named(v.municipalities.values(), ({ id, name, short }) => [short ?? name, placeHref(id, catalogue)]);
    case 'subject':
      return named(v.subjects.values(), (subject) => [
        formerName(subject, year) ?? subject.name,
        facetHref('subject', subject.id, catalogue),
      ]);
    case 'type':
      return named(v['material-types'].values(), ({ id, plural }) => [plural, facetHref('type', id, catalogue)]);
    case 'theme':
      return named(v.themes.values(), ({ id, name }) => [name, facetHref('theme', id, catalogue)]);
    case 'quarter':
      return new Map(words.quarters.map((name, index) => [String(index + 1), { name, order: index }]));
  }
}

const collator = new Intl.Collator('ru', { numeric: true });

/** What has no vocabulary stands by its name. */
const inAlphabet = <T extends { readonly data: { readonly short_name: string } }>(entries: ReadonlyMap<string, T>): T[] =>
  [...entries.values()].sort((a, b) => collator.compare(a.data.short_name, b.data.short_name));

function named<T extends { readonly id: string }>(
  values: Iterable<T>,
  tell: (value: T) => [name: string, href: string | undefined],
): Map<string, NamedValue> {
  const list = [...values].map((value, order) => {
    const [name, href] = tell(value);
    return [value.id, { name, href, order }] as const;
  });
  return new Map(list);
}

const facetHref = (facet: FacetName, id: string, { byFacet }: Catalogue) => (byFacet[facet].has(id) ? urls.facet(facet, id) : undefined);
const placeHref = (id: string, catalogue: Catalogue) =>
  relationsOf(catalogue).filledMunicipalities.has(id) ? urls.facet('municipality', id) : undefined;
