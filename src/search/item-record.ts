import type { Catalogue } from '../bank/catalogue.ts';
import type { Item } from '../bank/items.ts';
import { cardOf, credits, subjectName } from '../bank/views/card.ts';
import { durationNames, filesName, kindNames } from '../text/search-kinds.ts';
import { formatSize } from '../text/format.ts';
import { gradeWords } from './grade-words.ts';
import { namesIn, recordOf } from './record.ts';
import type { SearchRecord } from './records.ts';

/** Returns what the index is told of a material, a recommendation or a webinar. */
export function itemRecord(item: Item, catalogue: Catalogue): SearchRecord {
  const { kind, entry } = item;
  const card = cardOf(item, catalogue);
  const filters = filtersOf(item, catalogue);
  const names = credits(kind === 'webinar' ? entry.data.speakers : entry.data.authors, catalogue).map(({ name }) => name);
  const record = recordOf({
    kind,
    title: card.title,
    summary: card.summary,
    kicker: card.kicker,
    date: item.date,
    demo: card.demo,
    off: card.off,
    filters,
    meta: {
      facts: card.facts.join(' · '),
      author: [...new Set(names)].join(', '),
      date: card.dateText,
      mark: card.mark,
      unit: filters['unit']?.join(', '),
      files: filesText(item),
      subject: filters['subject']?.join(', '),
      type: kind === 'material' ? undefined : kindNames[kind],
      klass: gradeWords(item.facets.grade.flatMap((id) => catalogue.bank.vocabularies.grades.get(id) ?? [])),
      also: alsoOf(item, catalogue).join(' · '),
    },
  });
  // Teachers type the subject beside the grade, but on the page both stand in a line of facts that the index leaves out.
  const text = card.facts.join(', ');
  return text === '' ? record : { ...record, parts: [{ id: '', level: 2, title: '', text }] };
}

function filtersOf({ kind, entry, facets }: Item, { bank }: Catalogue): Record<string, readonly string[]> {
  const { vocabularies: v, entries } = bank;
  const units = kind === 'webinar' ? entry.data.units : [entry.data.unit];
  return {
    subject: facets.subject.map((id) => subjectName(id, undefined, bank)),
    level: namesIn(v.levels, facets.level),
    grade: namesIn(v.grades, facets.grade),
    type: namesIn(v['material-types'], facets.type),
    theme: namesIn(v.themes, facets.theme),
    audience: namesIn(v.audiences, facets.audience),
    unit: units.flatMap((id) => entries.unit.get(id ?? '')?.data.short_name ?? []),
    municipality: facets.municipality.flatMap((id) => v.municipalities.get(id)?.short ?? v.municipalities.get(id)?.name ?? []),
    year: facets.year,
    duration: durationOf({ kind, entry } as Item),
    files: entry.data.files.length > 0 ? [filesName] : [],
  };
}

/** A lesson lasts 45 minutes at most (СП 2.4.3648-20, 3.4.16). */
const LESSON = 45;
const SHORT = 20;

/** How much time it asks for, where it is known: a programme takes many lessons. */
function durationOf({ kind, entry }: Item): string[] {
  if (kind === 'recommendation') return [];
  const { long, lesson, short } = durationNames;
  if (kind === 'webinar') return [long];
  const { duration, lessons = 1, hours } = entry.data;
  if (hours !== undefined || lessons > 1) return [long];
  if (duration === undefined) return [];
  return [duration <= SHORT ? short : duration <= LESSON ? lesson : long];
}

function filesText({ entry }: Item): string {
  const sizes = new Map(entry.files.map(({ name, size }) => [name, size]));
  return entry.data.files
    .map(({ file }) => `${file.slice(file.lastIndexOf('.') + 1).toUpperCase()}, ${formatSize(sizes.get(file) ?? 0)}`)
    .join('; ');
}

/** Words by which a thing is looked for and which its text may not hold: whose it is, for whom, on what, its files. */
function alsoOf({ kind, entry, facets }: Item, catalogue: Catalogue): string[] {
  const { vocabularies: v, entries } = catalogue.bank;
  const units = kind === 'webinar' ? entry.data.units : [entry.data.unit];
  return [
    ...units.flatMap((id) => entries.unit.get(id ?? '')?.data.name ?? []),
    ...namesIn(v.themes, facets.theme),
    ...namesIn(v.audiences, facets.audience),
    ...namesIn(v.municipalities, facets.municipality),
    ...entry.data.keywords,
    ...entry.data.files.map(({ title }) => title),
  ];
}
