import type { Entry } from '../../../src/bank/bank.ts';
import type { Catalogue } from '../../../src/bank/catalogue.ts';
import { UNKNOWN } from '../../../src/bank/model/common.ts';
import { pageAddresses } from '../../../src/bank/page-addresses.ts';
import { registerOf } from '../../../src/bank/register.ts';
import { isInSchoolYear, type SchoolYear } from '../../../src/bank/school-year.ts';
import { urls } from '../../../src/bank/urls.ts';

/** Things of one kind that a year holds. */
export interface YearGroup {
  readonly kind: 'material' | 'recommendation' | 'webinar' | 'event' | 'document' | 'report' | 'news';
  readonly entries: readonly Entry<{ readonly title: string }>[];
}

/** Returns what was published, held and decided in a school year, by kind; kinds without anything are left out. */
export function thingsOfYear(year: SchoolYear, catalogue: Catalogue): YearGroup[] {
  const { materials, recommendations, webinars, events, documents, reports, news } = catalogue;
  const own = (entry: Entry<unknown>) => entry.year === year;
  const groups: YearGroup[] = [
    { kind: 'material', entries: materials.filter(own) },
    { kind: 'recommendation', entries: recommendations.filter(own) },
    { kind: 'webinar', entries: webinars.filter(own) },
    { kind: 'event', entries: events.filter(own) },
    {
      kind: 'document',
      entries: documents.filter(({ data }) => data.date !== UNKNOWN && data.date.length > 4 && isInSchoolYear(data.date, year)),
    },
    { kind: 'report', entries: reports.filter(({ data }) => data.year === year) },
    { kind: 'news', entries: news.filter(own) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** Returns the root addresses of the pages that a snapshot keeps: those of the things, what lies below them, lists and figures of the year, proofs of numbers. */
export function pagesOfYear(year: SchoolYear, groups: readonly YearGroup[], catalogue: Catalogue): Set<string> {
  const things = groups.flatMap(({ kind, entries }) => entries.map(({ id }) => urls.entry(kind, id)));
  const works = new Set(groups.find(({ kind }) => kind === 'material')?.entries.map(({ id }) => id));
  const numbers = registerOf(catalogue).filter(({ material }) => works.has(material.id));
  const proofs = numbers.flatMap(({ step }) => [urls.proof(step), urls.certificate(step, '').replace(/\/+$/, '/')]);
  const lists = pageAddresses(catalogue).flatMap(({ path }) => (path.split('/').includes(year) ? [path] : []));
  return new Set([...things, ...proofs, ...lists]);
}
