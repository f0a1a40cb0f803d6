import { joinFacts } from '../../../text/format.ts';
import { statisticsText } from '../../../text/statistics.ts';
import { wantedText as words } from '../../../text/statistics-plans.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Subject } from '../../model/vocabulary.ts';
import { formatSchoolYear } from '../../school-year.ts';
import { countedWorks, subjectGradeCoverage } from '../../statistics/coverage.ts';
import { namesOf } from '../../statistics/names.ts';
import { urls } from '../../urls.ts';
import { submitLink } from '../submit.ts';
import { statisticsDay } from './figure.ts';
import type { Block, Cell, StatisticsPage, TableView } from './page.ts';

/** Returns the page that tells authors what is not there yet; it stands at the root of the site and counts no samples. */
export function wantedPage(catalogue: Catalogue): StatisticsPage {
  const submit = submitLink(catalogue.bank);
  return {
    meta: {
      title: words.title,
      description: words.lead,
      path: urls.wanted,
      trail: [{ text: statisticsText.title, href: urls.statistics() }],
      updated: statisticsDay(catalogue),
    },
    title: words.title,
    lead: `${words.lead} ${words.how}`,
    samples: false,
    links: [],
    beside: [...(submit === undefined ? [] : [submit]), { text: words.coverage, href: urls.statistics('pokrytie/') }],
    blocks: [...subjectBlocks('school', catalogue), ...subjectBlocks('preschool', catalogue), ...themeBlock(catalogue)].map((block) => ({
      ...block,
      folded: true,
    })),
  };
}

/** Subjects under their areas; an area without gaps is not named. */
function subjectBlocks(kind: 'school' | 'preschool', catalogue: Catalogue): Block[] {
  const { subjects, 'subject-areas': areas } = catalogue.bank.vocabularies;
  const real = subjectGradeCoverage(kind, catalogue, false);
  const shown = new Map(subjectGradeCoverage(kind, catalogue, true).rows.map((row) => [row.id, row]));
  const rows = real.rows.flatMap((row) => {
    const subject = subjects.get(row.id);
    const missing = real.columns.filter((_, index) => row.counts[index] === 0);
    if (subject === undefined || missing.length === 0) return [];
    const sampled = missing.filter((grade) => (shown.get(row.id)?.counts[real.columns.indexOf(grade)] ?? 0) > 0);
    return [{ subject, missing, sampled }];
  });
  return [...Map.groupBy(rows, ({ subject }) => subject.area)].map(([area, own]) => ({
    id: area,
    title: areas.get(area)?.name ?? area,
    count: words.counts[kind](own.length),
    table: {
      caption: areas.get(area)?.name ?? area,
      cards: true,
      columns: [
        { title: words.columns.subject },
        { title: kind === 'school' ? words.columns.grades : words.groupColumn },
        { title: words.columns.samples },
      ],
      rows: own.map(({ subject, missing, sampled }) => [
        subjectCell(subject, catalogue),
        { text: gradesText(missing, catalogue) },
        { text: sampled.length === 0 ? '' : gradesText(sampled, catalogue) },
      ]),
    },
  }));
}

/** A subject that came this year is asked for most. */
function subjectCell(subject: Subject, catalogue: Catalogue): Cell {
  const isNew = subject.since === catalogue.year;
  const href = namesOf('subject', catalogue.year, catalogue).get(subject.id)?.href;
  return { text: subject.name, href, notes: isNew ? [words.isNew(formatSchoolYear(catalogue.year))] : [] };
}

/** Numbers as spans, groups by their names. */
function gradesText(ids: readonly string[], { bank }: Catalogue): string {
  const grades = ids.flatMap((id) => bank.vocabularies.grades.get(id) ?? []);
  const numbers = grades.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const names = grades.flatMap(({ number, name }) => (number === undefined ? [name.toLocaleLowerCase('ru')] : []));
  return joinFacts([words.grades(numbers), names.join(', ')]);
}

function themeBlock(catalogue: Catalogue): Block[] {
  const { themes, 'theme-groups': groups } = catalogue.bank.vocabularies;
  const used = new Set(countedWorks(catalogue, false).flatMap(({ facets }) => facets.theme));
  const missing = [...themes.values()].filter(({ id }) => !used.has(id));
  if (missing.length === 0) return [];
  const table: TableView = {
    caption: words.themes,
    cards: true,
    columns: [{ title: words.columns.themeGroup }, { title: words.columns.theme }],
    rows: [...Map.groupBy(missing, ({ group }) => group)].map(([group, own]) => [
      { text: groups.get(group)?.name ?? group },
      { text: own.map(({ name }) => name).join('; ') },
    ]),
  };
  return [{ id: 'temy', title: words.themes, count: words.counts.theme(missing.length), intro: words.themesIntro, table }];
}
