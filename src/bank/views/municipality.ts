import { associationText, municipalityText as words } from '../../text/association.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import type { Municipality } from '../model/vocabulary.ts';
import { byDate } from '../newest-first.ts';
import { oncePer } from '../once-per.ts';
import { relationsOf } from '../relations.ts';
import { urls } from '../urls.ts';
import { cardOf, type CardView } from './card.ts';
import { fact, facts, type FactView } from './fact.ts';
import { foldOf, type Fold } from './fold.ts';
import type { Link } from './frame.ts';
import { itemRow, type RowView } from './row.ts';

/** A municipality in the list; a link only where its page has something to show. */
export interface MunicipalityLine {
  readonly text: string;
  readonly href?: string | undefined;
  readonly note?: string | undefined;
}

/** Municipalities of a kind: in one list, or in a list for each first letter. */
export interface MunicipalityLines {
  readonly lines: readonly MunicipalityLine[];
  readonly letters: readonly { readonly title: string; readonly lines: readonly MunicipalityLine[] }[];
}

/** The page of a municipality. */
export interface MunicipalityView {
  readonly title: string;
  /** Said only of the regional level, which bears the region's own name. */
  readonly kicker?: string | undefined;
  readonly facts: readonly FactView[];
  readonly materials: Fold<CardView>;
  readonly organisations: readonly Link[];
  readonly units: readonly Link[];
  /** Webinars of the associations that work there. */
  readonly webinars: readonly RowView[];
}

/** Returns the municipalities by kind; the regional level stands last and only when it has something. */
export const municipalitiesView = oncePer((catalogue: Catalogue) => {
  const filled = relationsOf(catalogue).filledMunicipalities;
  const all = [...catalogue.bank.vocabularies.municipalities.values()].filter(({ id, kind }) => kind !== 'region' || filled.has(id));
  const groups = (['district', 'city', 'region'] as const).map((kind) => ({
    title: words.kinds[kind],
    ...foldedByLetter(all.filter((place) => place.kind === kind).map((place) => lineOf(place, catalogue))),
  }));
  return {
    count: all.filter(({ kind }) => kind !== 'region').length,
    groups: groups.filter(({ lines, letters }) => lines.length + letters.length > 0),
  };
});

/** Of more than this a phone shows a list tens of screens long. */
const MOST_LINES = 60;

/** Lines as they are, or, where there are too many to look through, by their first letters. */
function foldedByLetter(lines: readonly MunicipalityLine[]): MunicipalityLines {
  if (lines.length <= MOST_LINES) return { lines, letters: [] };
  const letters = Map.groupBy(lines, ({ text }) => text.slice(0, 1).toLocaleUpperCase('ru').replace('Ё', 'Е'));
  const sorted = [...letters].sort(([a], [b]) => a.localeCompare(b, 'ru'));
  return { lines: [], letters: sorted.map(([letter, own]) => ({ title: words.letter(letter, own.length), lines: own })) };
}

/** Returns the municipalities from which the bank has works, organisations or associations. */
export const municipalitiesWithPages = oncePer((catalogue: Catalogue): Municipality[] =>
  [...catalogue.bank.vocabularies.municipalities.values()].filter(({ id }) => relationsOf(catalogue).filledMunicipalities.has(id)),
);

/** Returns all that the page of a municipality shows. */
export function municipalityView(data: Municipality, catalogue: Catalogue): MunicipalityView {
  const { unitsOfMunicipality, organisationsOfMunicipality } = relationsOf(catalogue);
  const isRegion = data.kind === 'region';
  return {
    title: isRegion ? (data.short ?? data.name) : data.name,
    kicker: isRegion ? words.kinds.region : undefined,
    facts: facts([fact(words.centre, data.centre), { name: words.oldNames, values: data.old_names.map((text) => ({ text })) }]),
    materials: foldOf(
      catalogue.byFacet.municipality.get(data.id) ?? [],
      (item) => cardOf(item, catalogue),
      (item) => itemRow(item, catalogue),
    ),
    organisations: (organisationsOfMunicipality.get(data.id) ?? []).map((entry) => ({
      text: entry.data.short_name,
      href: urls.entry('organisation', entry.id),
    })),
    units: (unitsOfMunicipality.get(data.id) ?? []).map((entry) => ({ text: entry.data.short_name, href: urls.entry('unit', entry.id) })),
    webinars: webinarsOf(data.id, catalogue).map((item) => itemRow(item, catalogue)),
  };
}

/** An association of several municipalities is nobody's own. */
function webinarsOf(id: string, catalogue: Catalogue): Item[] {
  const units = (relationsOf(catalogue).unitsOfMunicipality.get(id) ?? []).filter(({ data }) => data.municipality === id);
  const items = units.flatMap((unit) => catalogue.byUnit.get(unit.id) ?? []);
  return [...new Set(items)].filter(({ kind }) => kind === 'webinar').sort(byDate);
}

/** Returns how a municipality stands in a list: with what the bank has from there. */
export function lineOf({ id, name, short }: Municipality, catalogue: Catalogue): MunicipalityLine {
  const counts = countsOf(id, catalogue);
  const text = short ?? name;
  return counts === '' ? { text } : { text, href: urls.facet('municipality', id), note: counts };
}

function countsOf(id: string, catalogue: Catalogue): string {
  const { unitsOfMunicipality, organisationsOfMunicipality } = relationsOf(catalogue);
  const counts = {
    material: catalogue.byFacet.municipality.get(id)?.length ?? 0,
    organisation: organisationsOfMunicipality.get(id)?.length ?? 0,
    unit: unitsOfMunicipality.get(id)?.length ?? 0,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => associationText.counts[kind as keyof typeof counts](count))
    .join(', ');
}
