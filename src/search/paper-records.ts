import type { Entry } from '../bank/bank.ts';
import type { Catalogue } from '../bank/catalogue.ts';
import type { Document } from '../bank/model/document.ts';
import type { Event } from '../bank/model/event.ts';
import type { Collection, News, Page, Report } from '../bank/model/publication.ts';
import { subjectName } from '../bank/views/card.ts';
import { filesName } from '../text/search-kinds.ts';
import { changedOn, namesIn, recordOf } from './record.ts';
import type { SearchRecord } from './records.ts';

const unitNames = (ids: readonly (string | undefined)[], { bank }: Catalogue) =>
  ids.flatMap((id) => bank.entries.unit.get(id ?? '')?.data.short_name ?? []);
const unitFullNames = (ids: readonly (string | undefined)[], { bank }: Catalogue) =>
  ids.flatMap((id) => bank.entries.unit.get(id ?? '')?.data.name ?? []);
const withFiles = (files: readonly unknown[]) => (files.length > 0 ? [filesName] : []);

/** Returns what the index is told of an event. */
export function eventRecord({ data, year }: Entry<Event>, catalogue: Catalogue): SearchRecord {
  const { bank } = catalogue;
  const { vocabularies: v } = bank;
  return recordOf({
    kind: 'event',
    title: data.title,
    summary: data.summary,
    date: data.start,
    demo: data.demo,
    off: data.status === 'cancelled',
    filters: {
      subject: data.subjects.map((id) => subjectName(id, undefined, bank)),
      level: namesIn(v.levels, data.levels),
      theme: namesIn(v.themes, data.themes),
      audience: namesIn(v.audiences, data.audiences),
      unit: unitNames(data.units, catalogue),
      year: year === undefined ? [] : [year],
      files: withFiles(data.files),
    },
    meta: {
      unit: unitNames(data.units, catalogue).join(', '),
      also: [...unitFullNames(data.units, catalogue), ...namesIn(v.themes, data.themes), ...namesIn(v.audiences, data.audiences)].join(
        ' · ',
      ),
    },
  });
}

/** Returns what the index is told of a document. */
export function documentRecord({ data }: Entry<Document>, catalogue: Catalogue): SearchRecord {
  return recordOf({
    kind: 'document',
    title: data.title,
    summary: data.summary,
    date: data.date,
    demo: data.demo,
    filters: {
      unit: unitNames([data.unit], catalogue),
      year: data.school_year === undefined ? [] : [data.school_year],
      files: withFiles(data.files),
    },
    meta: { also: [data.issuer, ...unitFullNames([data.unit], catalogue)].join(' · ') },
  });
}

/** Returns what the index is told of an annual report. */
export function reportRecord(entry: Entry<Report>, catalogue: Catalogue): SearchRecord {
  const { title, summary, year, unit, demo, published } = entry.data;
  const date = published === 'unknown' ? year.slice(5) : published;
  return recordOf({ kind: 'report', title, summary, date, demo, filters: { unit: unitNames([unit], catalogue), year: [year] } });
}

/** Returns what the index is told of a collection. */
export function collectionRecord({ data }: Entry<Collection>, { bank }: Catalogue): SearchRecord {
  const [theme, audience] = [namesIn(bank.vocabularies.themes, data.themes), namesIn(bank.vocabularies.audiences, data.audiences)];
  return recordOf({
    kind: 'collection',
    title: data.title,
    summary: data.summary,
    date: data.published,
    demo: data.demo,
    filters: { theme, audience },
    meta: { also: [...theme, ...audience].join(' · ') },
  });
}

/** Returns what the index is told of a piece of news. */
export function newsRecord({ data, year }: Entry<News>, catalogue: Catalogue): SearchRecord {
  const { title, summary, published, demo, files } = data;
  return recordOf({
    kind: 'news',
    title,
    summary,
    date: published,
    demo,
    filters: { unit: unitNames(data.units, catalogue), year: year === undefined ? [] : [year], files: withFiles(files) },
  });
}

/** Returns what the index is told of an editors' page. */
export function pageRecord(entry: Entry<Page>, catalogue: Catalogue): SearchRecord {
  return recordOf({ kind: 'page', title: entry.data.title, summary: entry.data.summary, date: changedOn(entry, catalogue) });
}
