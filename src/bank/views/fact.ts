import type { Catalogue } from '../catalogue.ts';
import { relationsOf } from '../relations.ts';
import { urls, type FacetName } from '../urls.ts';
import { creditView, type CreditView } from '../people.ts';
import type { Credit } from '../model/credit.ts';
import { gradesText, subjectName, tellingSubjects, unitLink } from './card.ts';

/** Words of a fact, with an address where there is a page about them. */
export interface Said {
  readonly text: string;
  readonly href?: string | undefined;
  /** What stands after the words in a quieter voice: a post, a span of years. */
  readonly note?: string | undefined;
}

/** A named fact; several values stand one below another or in a row. */
export interface FactView {
  readonly name: string;
  readonly values: readonly Said[];
}

const vocabularies = { level: 'levels', theme: 'themes', audience: 'audiences', municipality: 'municipalities' } as const;

/** Returns the names of values of a facet; a link stands only where the page of the value has something. */
export function facetFacts(facet: keyof typeof vocabularies, ids: readonly string[], catalogue: Catalogue): Said[] {
  const list: ReadonlyMap<string, Named> = catalogue.bank.vocabularies[vocabularies[facet]];
  return ids.map((id) => ({ text: nameOf(list.get(id)) ?? id, href: facetHref(facet, id, catalogue) }));
}

interface Named {
  readonly name: string;
  readonly short?: string | undefined;
  readonly kind?: string | undefined;
}

/** Where a work comes from is the region, not its «level». */
const nameOf = (value: Named | undefined) => (value?.kind === 'region' ? (value.short ?? value.name) : value?.name);

/** Returns the subjects under their names of that school year. */
export function subjectFacts(ids: readonly string[], year: string | undefined, catalogue: Catalogue): Said[] {
  return tellingSubjects(ids, catalogue.bank).map((id) => ({
    text: subjectName(id, year, catalogue.bank),
    href: facetHref('subject', id, catalogue),
  }));
}

/** Returns the grades as one phrase; a link where there is one grade with a page. */
export function gradeFacts(ids: readonly string[], catalogue: Catalogue): Said[] {
  const [only] = ids;
  if (only === undefined) return [];
  return [{ text: gradesText(ids, catalogue.bank), href: ids.length === 1 ? facetHref('grade', only, catalogue) : undefined }];
}

/** Returns links to the units that exist. */
export function unitFacts(ids: readonly (string | undefined)[], { bank }: Catalogue): Said[] {
  return ids.flatMap((id) => unitLink(id, bank) ?? []);
}

/** Returns authors or speakers as words with links; names only of those who may be shown. */
export function creditFacts(credits: readonly Credit[], { bank, today }: Catalogue): Said[] {
  return credits.map((credit) => said(creditView(credit, bank, today)));
}

const said = ({ name, href, details }: CreditView): Said => ({ text: name, href, note: details });

/** Returns the facts that have something to say. */
export function facts(list: readonly FactView[]): FactView[] {
  return list.filter(({ values }) => values.length > 0);
}

/** Returns the words as a fact of one value, or of none when there are no words. */
export function fact(name: string, text: string | undefined): FactView {
  return { name, values: text === undefined || text === '' ? [] : [{ text }] };
}

function facetHref(facet: FacetName, id: string, catalogue: Catalogue): string | undefined {
  const filled = facet === 'municipality' ? relationsOf(catalogue).filledMunicipalities : catalogue.byFacet[facet];
  return filled.has(id) ? urls.facet(facet, id) : undefined;
}
