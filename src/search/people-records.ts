import type { Entry } from '../bank/bank.ts';
import type { Catalogue } from '../bank/catalogue.ts';
import type { Organisation } from '../bank/model/organisation.ts';
import type { Person } from '../bank/model/person.ts';
import type { Unit } from '../bank/model/unit.ts';
import type { Municipality } from '../bank/model/vocabulary.ts';
import { fullName } from '../bank/people.ts';
import { subjectName } from '../bank/views/card.ts';
import { termOf } from '../bank/views/unit-line.ts';
import { programmesText } from '../text/documents.ts';
import { capitalise } from '../text/format.ts';
import { changedOn, namesIn, recordOf } from './record.ts';
import type { SearchRecord } from './records.ts';

/** Returns what the index is told of an association: «ОМО Математика» is its name as much as the whole of it. */
export function unitRecord(entry: Entry<Unit>, catalogue: Catalogue): SearchRecord {
  const { data } = entry;
  const { bank } = catalogue;
  const { vocabularies: v } = bank;
  const term = termOf(data.kind, bank);
  const places = [data.municipality, ...data.municipalities].filter((id) => id !== undefined);
  return recordOf({
    kind: 'unit',
    title: data.name,
    summary: data.summary,
    kicker: capitalise(term.one),
    names: [data.short_name, `${term.short} ${data.short_name}`, ...data.old_names],
    date: changedOn(entry, catalogue),
    demo: data.demo,
    filters: {
      subject: data.subjects.map((id) => subjectName(id, undefined, bank)),
      level: namesIn(v.levels, data.levels),
      audience: namesIn(v.audiences, data.audiences),
      unit: [data.short_name],
      municipality: places.flatMap((id) => v.municipalities.get(id)?.short ?? v.municipalities.get(id)?.name ?? []),
    },
    meta: { subject: data.subjects.map((id) => subjectName(id, undefined, bank)).join(', ') },
  });
}

/** Returns what the index is told of an organisation. */
export function organisationRecord(entry: Entry<Organisation>, catalogue: Catalogue): SearchRecord {
  const { name, short_name, old_names, synonyms, demo } = entry.data;
  const former = old_names.flatMap((old) => [old.name, old.short_name]).filter((old) => old !== undefined);
  const names = [name, ...synonyms, ...former];
  return saying(
    names,
    recordOf({ kind: 'organisation', title: short_name, summary: name, names, date: changedOn(entry, catalogue), demo }),
  );
}

/** Returns what the index is told of a person; whether there is a consent was asked before. */
export function personRecord(entry: Entry<Person>, catalogue: Catalogue): SearchRecord {
  const { surname, posts, category, degree, demo } = entry.data;
  const title = fullName(entry.data);
  const says = [title, ...posts.map(({ position }) => position), category, degree].filter((text) => text !== undefined);
  return saying(says, recordOf({ kind: 'person', title, names: [surname], date: changedOn(entry, catalogue), demo }));
}

/** Returns what the index is told of a municipality. */
export function municipalityRecord({ name, short, centre, old_names }: Municipality): SearchRecord {
  const names = [short, ...old_names].filter((other) => other !== undefined);
  const record = recordOf({ kind: 'municipality', title: name, names, filters: { municipality: [short ?? name] }, meta: { also: centre } });
  return saying([name, ...names, ...(centre === undefined ? [] : [centre])], record);
}

/** Facts stand in a table that the index leaves out, and Pagefind forgets a page without words. */
const saying = (texts: readonly string[], record: SearchRecord): SearchRecord => ({
  ...record,
  parts: [{ id: '', level: 2, title: '', text: texts.map((text) => `${text}.`).join(' ') }],
});

/** Returns what the index is told of the register of programmes. */
export function programmesRecord(catalogue: Catalogue): SearchRecord {
  const years = [...catalogue.bank.entries.programmes.values()].map(({ data }) => data.year).sort();
  return recordOf({
    kind: 'programmes',
    title: programmesText.title,
    summary: programmesText.description,
    date: years.at(-1)?.slice(5),
    filters: { year: years },
  });
}
