import type { Bank, Entry } from './bank.ts';
import type { Material } from './model/material.ts';
import type { Recommendation } from './model/recommendation.ts';
import type { Webinar } from './model/webinar.ts';
import { hasMunicipalities } from './sections.ts';
import type { FacetName } from './urls.ts';

/** Things that teachers look for; each has facets and a card. */
export type Item =
  | { readonly kind: 'material'; readonly entry: Entry<Material>; readonly facets: Facets; readonly date: string }
  | { readonly kind: 'recommendation'; readonly entry: Entry<Recommendation>; readonly facets: Facets; readonly date: string }
  | { readonly kind: 'webinar'; readonly entry: Entry<Webinar>; readonly facets: Facets; readonly date: string };

/** The values of each facet that a thing has. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

/** The day under which a material is listed: of publication, of a draft, which has none, of submission. */
export function materialDate({ published, submitted }: Material): string {
  return published ?? submitted;
}

/** Returns materials (but withdrawn ones), recommendations and webinars as things with facets. */
export function itemsOf(
  bank: Bank,
  materials: readonly Entry<Material>[],
  recommendations: readonly Entry<Recommendation>[],
  webinars: readonly Entry<Webinar>[],
): Item[] {
  const facets = facetReader(bank);
  const offered = materials.filter(({ data }) => data.state !== 'withdrawn');
  return [
    ...offered.map((entry) => ({
      kind: 'material' as const,
      entry,
      date: materialDate(entry.data),
      facets: facets(entry.data, entry.year, entry.data.type, entry.data.municipality),
    })),
    ...recommendations.map((entry) => ({
      kind: 'recommendation' as const,
      entry,
      date: entry.data.published,
      facets: facets(entry.data, entry.year),
    })),
    ...webinars.map((entry) => ({
      kind: 'webinar' as const,
      entry,
      date: entry.data.start.slice(0, 10),
      facets: facets(entry.data, entry.year),
    })),
  ];
}

type Classified = {
  subjects: readonly string[];
  grades: readonly string[];
  levels: readonly string[];
  themes: readonly string[];
  audiences: readonly string[];
};

function facetReader(bank: Bank): (data: Classified, year?: string, type?: string, municipality?: string) => Facets {
  const { grades, subjects } = bank.vocabularies;
  const parents = (id: string) => [id, subjects.get(id)?.parent].filter((subject) => subject !== undefined);
  return (data, year, type, municipality) => ({
    subject: unique(data.subjects.flatMap(parents)),
    grade: data.grades,
    level: unique([...data.levels, ...data.grades.flatMap((grade) => grades.get(grade)?.level ?? [])]),
    type: type === undefined ? [] : [type],
    theme: data.themes,
    audience: data.audiences,
    year: year === undefined ? [] : [year],
    municipality: municipality === undefined || !hasMunicipalities(bank) ? [] : [municipality],
  });
}

const unique = <T>(values: readonly T[]) => [...new Set(values)];
