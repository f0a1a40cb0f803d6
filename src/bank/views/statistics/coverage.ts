import { statisticsText } from '../../../text/statistics.ts';
import { coverageText as words } from '../../../text/statistics-names.ts';
import { wantedText } from '../../../text/statistics-plans.ts';
import type { Catalogue } from '../../catalogue.ts';
import { subjectGradeCoverage, themeLevelCoverage, unitTypeCoverage, type Coverage } from '../../statistics/coverage.ts';
import { namesOf } from '../../statistics/names.ts';
import { urls } from '../../urls.ts';
import { framed, type Place } from './frame.ts';
import type { Block, Cell, StatisticsPage, TableView } from './page.ts';

/** How a matrix is called and where its cells lead. */
interface Told {
  readonly id: string;
  readonly title: string;
  readonly corner: string;
  /** What a dash means, where there can be one. */
  readonly dash?: string | undefined;
  readonly columnName: (id: string) => string;
  readonly rowName: (id: string) => { readonly name: string; readonly href?: string | undefined } | undefined;
  readonly hrefOf: (row: string, column: string) => string | undefined;
}

/** Returns the page of what there is and where the gaps are. */
export function coveragePage(place: Place): StatisticsPage {
  const { catalogue, samples } = place;
  return framed(
    {
      title: words.title,
      lead: `${words.lead} ${words.how}`,
      page: 'pokrytie/',
      beside: [{ text: wantedText.title, href: urls.wanted }],
      blocks: [
        matrix(subjectGradeCoverage('school', catalogue, samples), subjects(catalogue, 'school')),
        matrix(subjectGradeCoverage('preschool', catalogue, samples), subjects(catalogue, 'preschool')),
        matrix(unitTypeCoverage(catalogue, samples), units(catalogue)),
        matrix(themeLevelCoverage(catalogue, samples), themes(catalogue)),
      ].flat(),
    },
    place,
  );
}

function subjects(catalogue: Catalogue, kind: 'school' | 'preschool'): Told {
  const { grades } = catalogue.bank.vocabularies;
  const names = namesOf('subject', catalogue.year, catalogue);
  return {
    id: kind === 'school' ? 'predmety' : 'detskij-sad',
    title: kind === 'school' ? words.matrices.subjectGrade : words.matrices.preschool,
    corner: kind === 'school' ? statisticsText.values.subject : words.area,
    dash: words.dash[kind],
    columnName: (id) => {
      const grade = grades.get(id);
      return grade?.number === undefined ? (grade?.short ?? grade?.name ?? id) : words.grade(String(grade.number));
    },
    rowName: (id) => names.get(id),
    hrefOf: (subject, grade) => (catalogue.bySubjectGrade.has(`${subject}/${grade}`) ? urls.subjectGrade(subject, grade) : undefined),
  };
}

function units(catalogue: Catalogue): Told {
  const names = namesOf('unit', catalogue.year, catalogue);
  return {
    id: 'obedineniya',
    title: words.matrices.unitType,
    corner: statisticsText.values.unit,
    columnName: (id) => catalogue.bank.vocabularies['material-groups'].get(id)?.name ?? id,
    rowName: (id) => names.get(id),
    hrefOf: (unit) => `${urls.entry('unit', unit)}#razrabotki`,
  };
}

function themes(catalogue: Catalogue): Told {
  const { levels } = catalogue.bank.vocabularies;
  const names = namesOf('theme', catalogue.year, catalogue);
  return {
    id: 'temy',
    title: words.matrices.themeLevel,
    corner: statisticsText.values.theme,
    columnName: (id) => levels.get(id)?.short ?? levels.get(id)?.name ?? id,
    rowName: (id) => names.get(id),
    hrefOf: (theme) => names.get(theme)?.href,
  };
}

/** Nothing at all is no matrix. */
function matrix({ columns, rows }: Coverage, told: Told): Block[] {
  if (columns.length === 0 || rows.length === 0) return [];
  const table: TableView = {
    caption: told.title,
    matrix: true,
    columns: [{ title: told.corner }, ...columns.map((id) => ({ title: told.columnName(id), numeric: true }))],
    rows: rows.map((row) => {
      const name = told.rowName(row.id);
      return [
        { text: name?.name ?? row.id, href: name?.href },
        ...row.counts.map((count, index) => cell(count, told.hrefOf(row.id, columns[index] ?? ''))),
      ];
    }),
  };
  const all = rows.flatMap(({ counts }) => counts);
  const places = all.filter((count) => count !== undefined);
  const filled = words.filled(places.filter((count) => count > 0).length, places.length);
  return [
    {
      id: told.id,
      title: told.title,
      intro: [filled, places.length < all.length ? told.dash : ''].filter(Boolean).join(' '),
      table,
    },
  ];
}

function cell(count: number | undefined, href: string | undefined): Cell {
  if (count === undefined) return { text: words.notTaught };
  return count === 0 ? { text: words.gap, gap: true } : { text: String(count), href };
}
