import { itemKey, type Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import type { Material } from '../model/material.ts';
import type { CreditView } from '../people.ts';
import { urls } from '../urls.ts';
import type { Entry } from '../bank.ts';
import { credits, gradesText, subjectName, tellingSubjects, unitLink } from './card.ts';
import { citeView, type CiteView } from './cite.ts';
import { collectionsNaming, type NotedLink } from './collection.ts';
import { reviewOf, type ReviewView } from './review.ts';
import { relatedViews, type RelatedView } from './related.ts';
import type { DraftReason } from './draft-reasons.ts';
import type { CoverSubject } from '../covers/cover.ts';
import { coverOf } from './cover.ts';
import { facetFacts } from './fact.ts';
import { filesOf, type ArchiveView, type FileView } from './file.ts';
import type { Link } from './frame.ts';
import { lengthOf } from './length.ts';
import { licenceOf, type LicenceView } from './licence.ts';
import { webinarsNaming, type RowView } from './row.ts';

/** Everything the page of a material shows besides its body. */
export interface MaterialView {
  readonly data: Material;
  readonly kicker: string;
  readonly cover: CoverSubject;
  readonly year: string;
  readonly authors: readonly CreditView[];
  readonly unit?: Link | undefined;
  /** Name of the fact → links or words. */
  readonly facts: readonly { readonly name: string; readonly values: readonly (Link | { text: string; href?: undefined })[] }[];
  readonly files: readonly FileView[];
  /** Made at build, absent for drafts. */
  readonly archive?: ArchiveView | undefined;
  readonly review?: ReviewView | undefined;
  readonly licence: LicenceView;
  readonly replacedBy?: Link | undefined;
  readonly replaces?: Link | undefined;
  readonly related: readonly RelatedView[];
  /** Webinars that name it. */
  readonly webinars: readonly RowView[];
  readonly collections: readonly NotedLink[];
  /** The bibliographic record. */
  readonly cite: CiteView;
  /** Minutes of all stages. */
  readonly stageMinutes: number;
  /** ISO days; a draft that names none has neither. */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** Why a draft is not on the site; absent for a published work. */
  readonly draft?: readonly DraftReason[] | undefined;
}

/** Returns all that the page of a material shows; for a draft ask `shownMaterialView`. */
export function materialView(entry: Entry<Material>, catalogue: Catalogue): MaterialView {
  const { data } = entry;
  const { bank } = catalogue;
  const key = itemKey({ kind: 'material', entry });
  const item = (catalogue.item.get(key) ?? catalogue.drafts.get(entry.id))!;
  const webinars = webinarsNaming(key, catalogue);
  const link = (id: string | undefined) => materialLink(id, catalogue);
  return {
    data,
    kicker: bank.vocabularies['material-types'].get(data.type)?.name ?? data.type,
    cover: coverOf(item, bank),
    year: entry.year ?? catalogue.year,
    authors: credits(data.authors, catalogue),
    unit: unitLink(data.unit, bank),
    facts: factsOf(item, catalogue),
    files: filesOf(entry),
    review: reviewOf(entry.id, catalogue),
    licence: licenceOf(data, catalogue),
    replacedBy: link(data.replaced_by),
    replaces: link(data.replaces),
    related: relatedViews(item, catalogue, webinars),
    webinars,
    collections: collectionsNaming(key, catalogue),
    cite: citeView(item, catalogue),
    stageMinutes: data.stages.reduce((sum, { minutes }) => sum + minutes, 0),
    published: data.published,
    updated: data.updated ?? data.published,
  };
}

type Fact = MaterialView['facts'][number];

function factsOf({ entry, facets }: Item, catalogue: Catalogue): Fact[] {
  const { bank } = catalogue;
  const data = entry.data as Material;
  const length = lengthOf(data);
  const facts: Fact[] = [
    { name: 'subject', values: namedSubjects(data, entry.year, bank) },
    { name: 'grades', values: gradesFact(data, catalogue) },
    { name: 'duration', values: length === '' ? [] : [{ text: length }] },
    { name: 'level', values: facetFacts('level', facets.level, catalogue) },
    { name: 'theme', values: facetFacts('theme', data.themes, catalogue) },
    { name: 'audience', values: facetFacts('audience', data.audiences, catalogue) },
    { name: 'municipality', values: facetFacts('municipality', data.municipality === undefined ? [] : [data.municipality], catalogue) },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

function namedSubjects({ subjects }: Material, year: string | undefined, bank: Catalogue['bank']): Link[] {
  return tellingSubjects(subjects, bank).map((id) => ({ text: subjectName(id, year, bank), href: urls.facet('subject', id) }));
}

/** One grade leads to its subject in this grade, else to the grade; several are words only. */
function gradesFact({ subjects: [subject], grades }: Material, { bank, bySubjectGrade }: Catalogue): Fact['values'] {
  const [grade] = grades;
  if (grade === undefined) return [];
  const text = gradesText(grades, bank);
  if (grades.length > 1) return [{ text }];
  const hasPair = subject !== undefined && bySubjectGrade.has(`${subject}/${grade}`);
  return [{ text, href: hasPair ? urls.subjectGrade(subject, grade) : urls.facet('grade', grade) }];
}

function materialLink(id: string | undefined, { item }: Catalogue): Link | undefined {
  const found = id === undefined ? undefined : item.get(`material/${id}`);
  return found && { text: found.entry.data.title, href: urls.entry('material', found.entry.id) };
}
