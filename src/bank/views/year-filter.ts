import type { Entry } from '../bank.ts';
import { groupMany, type Catalogue } from '../catalogue.ts';
import type { Webinar } from '../model/webinar.ts';
import { urls } from '../urls.ts';
import { isRecorded } from '../webinar-state.ts';
import { subjectName, tellingSubjects } from './card.ts';
import type { RowGroup } from './row.ts';

/** A value to choose by, with the number of webinars that have it. */
export interface FilterValue {
  readonly tag: string;
  readonly text: string;
  readonly count: number;
}

/** By what the archive of a year can be narrowed. */
export interface YearFilterView {
  readonly subjects: readonly FilterValue[];
  readonly units: readonly FilterValue[];
  /** How many can be watched. */
  readonly recorded: number;
}

/** The mark of a webinar that can be watched. */
export const RECORDED = 'zapis';

/** Returns the values that the webinars of a year have, by name. */
export function yearFilter(webinars: readonly Entry<Webinar>[], { bank }: Catalogue): YearFilterView {
  const values = (prefix: string, idsOf: (data: Webinar) => readonly string[], nameOf: (id: string) => string) =>
    [...groupMany(webinars, ({ data }) => idsOf(data))]
      .map(([id, own]): FilterValue => ({ tag: `${prefix}-${id}`, text: nameOf(id), count: own.length }))
      .sort((a, b) => a.text.localeCompare(b.text, 'ru'));
  const [first] = webinars;
  return {
    subjects: values(
      's',
      ({ subjects }) => tellingSubjects(subjects, bank),
      (id) => subjectName(id, first?.year, bank),
    ),
    units: values(
      'u',
      ({ units }) => units,
      (id) => bank.entries.unit.get(id)?.data.short_name ?? id,
    ),
    recorded: webinars.filter(({ data }) => isRecorded(data)).length,
  };
}

/** Returns the rows with the marks by which the filter knows them. */
export function withTags(group: RowGroup, webinars: readonly Entry<Webinar>[]): RowGroup {
  const byHref = new Map(webinars.map(({ id, data }) => [urls.entry('webinar', id), data]));
  return { ...group, rows: group.rows.map((row) => ({ ...row, tags: tagsOf(byHref.get(row.href)) })) };
}

function tagsOf(webinar: Webinar | undefined): string | undefined {
  if (webinar === undefined) return undefined;
  const { subjects, units } = webinar;
  return [...subjects.map((id) => `s-${id}`), ...units.map((id) => `u-${id}`), ...(isRecorded(webinar) ? [RECORDED] : [])].join(' ');
}
