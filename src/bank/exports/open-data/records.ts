import { kindOne } from '../../../text/search-kinds.ts';
import { unitsOf, type Catalogue } from '../../catalogue.ts';
import type { Item } from '../../items.ts';
import { PAGE_LANGUAGE } from '../../languages.ts';
import { lastModified } from '../../last-modified.ts';
import { oncePer } from '../../once-per.ts';
import { registeredWorks } from '../../register.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { subjectName, tellingSubjects } from '../../views/card.ts';
import { datestampOf } from './datestamp.ts';
import { makersOf } from './makers.ts';
import { openKinds, type OpenRecord, type Term } from './record.ts';
import { lessonParts, mediaOf, rightsParts, webinarParts, workParts } from './record-parts.ts';
import { cleaned, termsOf } from './record-values.ts';

/**
 * Returns every published thing as a record: kind by kind, the oldest first, so that what is new comes last and pages of lists keep what they hold.
 */
export const openRecords = oncePer((catalogue: Catalogue): readonly OpenRecord[] =>
  catalogue.items
    .map((item) => openRecord(item, catalogue))
    .sort((a, b) => openKinds.indexOf(a.kind) - openKinds.indexOf(b.kind) || compare(a.date, b.date) || compare(a.id, b.id)),
);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Returns a published thing as a record; people without a consent are not in it. */
export function openRecord(item: Item, catalogue: Catalogue): OpenRecord {
  const { kind, entry, date, facets } = item;
  const { bank, today } = catalogue;
  const { region, vocabularies } = bank;
  const { data, id } = entry;
  const { grades } = vocabularies;
  const subjects = tellingSubjects(data.subjects, bank).map((subject) => ({ id: subject, name: subjectName(subject, entry.year, bank) }));
  const ages = data.grades.flatMap((grade) => grades.get(grade)?.age ?? []);
  return cleaned({
    kind,
    id,
    url: absoluteUrl(region.site, urls.entry(kind, id)),
    number: kind === 'material' ? registeredWorks(catalogue).get(id)?.number : undefined,
    title: data.title,
    summary: data.summary,
    type: typeOf(item, catalogue),
    subjects,
    levels: termsOf(facets.level, vocabularies.levels),
    grades: termsOf(data.grades, grades),
    ages: [...new Set(ages)],
    themes: termsOf(data.themes, vocabularies.themes),
    audiences: termsOf(data.audiences, vocabularies.audiences),
    keywords: data.keywords,
    makers: makersOf(item, catalogue),
    units: unitsOf(item).flatMap((unit) => unitTerm(unit, catalogue)),
    ...workParts(item, catalogue),
    publisher: bank.entries.organisation.get(region.institution)?.data.short_name ?? region.owner.name,
    school_year: entry.year,
    date,
    modified: lastModified(entry, today) ?? (date > today ? today : date),
    datestamp: datestampOf(item, catalogue),
    language: data.language ?? PAGE_LANGUAGE,
    ...rightsParts(item, catalogue),
    ...lessonParts(item),
    ...webinarParts(item, catalogue),
    image: absoluteUrl(region.site, urls.share(kind, id)),
    demo: data.demo,
    media: mediaOf(item, catalogue),
  } satisfies OpenRecord);
}

/** What a thing is: the type of a work, else its kind. */
function typeOf({ kind, entry }: Item, { bank }: Catalogue): Term {
  if (kind === 'webinar') return { id: 'webinar', name: kindOne.webinar };
  if (kind === 'recommendation') return { id: 'recommendation', name: kindOne.recommendation };
  return { id: entry.data.type, name: bank.vocabularies['material-types'].get(entry.data.type)?.name ?? entry.data.type };
}

function unitTerm(id: string, { bank }: Catalogue): Term[] {
  const unit = bank.entries.unit.get(id);
  return unit ? [{ id, name: unit.data.name, url: absoluteUrl(bank.region.site, urls.entry('unit', id)) }] : [];
}
