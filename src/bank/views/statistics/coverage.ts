import { statisticsText } from '../../../text/statistics.ts';
import { coverageText as words } from '../../../text/statistics-names.ts';
import { wantedText } from '../../../text/statistics-plans.ts';
import type { Catalogue } from '../../catalogue.ts';
import { oncePer } from '../../once-per.ts';
import { subjectGradeCoverage, themeLevelCoverage, unitTypeCoverage, type Coverage } from '../../statistics/coverage.ts';
import { namesOf } from '../../statistics/names.ts';
import { urls } from '../../urls.ts';
import { framed, type Place } from './frame.ts';
import type { Block, Cell, StatisticsPage, TableView } from './page.ts';

/** A matrix with how it is called. */
export interface Told {
  readonly coverage: Coverage;
  readonly id: string;
  readonly title: string;
  readonly corner: string;
  /** What a dash means, where there can be one. */
  readonly dash?: string | undefined;
  readonly columnName: (id: string) => string;
  readonly rowName: (id: string) => { readonly name: string; readonly href?: string | undefined } | undefined;
}

const made = oncePer((_catalogue: Catalogue) => new Map<boolean, Told[]>());

/** Returns the matrices of the bank in the order of the page, worked out once. */
export function matricesOf({ catalogue, samples }: Place): Told[] {
  const known = made(catalogue);
  const matrices = known.get(samples) ?? [
    subjects(catalogue, samples, 'school'),
    subjects(catalogue, samples, 'preschool'),
    units(catalogue, samples),
    themes(catalogue, samples),
  ];
  known.set(samples, matrices);
  return matrices;
}

/** Returns where the list behind a cell stands on the page of lists. */
export const cellId = ({ id }: Told, row: string, column: string) => `${id}-${row}-${column}`;

/** Returns the address of the page of lists, below that of statistics. */
export const LISTS = 'pokrytie/spiski/';

/** Returns the page of what there is and where the gaps are. */
export function coveragePage(place: Place): StatisticsPage {
  return framed(
    {
      title: words.title,
      lead: `${words.lead} ${words.how}`,
      page: 'pokrytie/',
      beside: [{ text: wantedText.title, href: urls.wanted }],
      blocks: matricesOf(place).flatMap((told) => matrix(told, place.samples)),
    },
    place,
  );
}

function subjects(catalogue: Catalogue, samples: boolean, kind: 'school' | 'preschool'): Told {
  const { grades } = catalogue.bank.vocabularies;
  const names = namesOf('subject', catalogue.year, catalogue);
  return {
    coverage: subjectGradeCoverage(kind, catalogue, samples),
    id: kind === 'school' ? 'predmety' : 'detskij-sad',
    title: kind === 'school' ? words.matrices.subjectGrade : words.matrices.preschool,
    corner: kind === 'school' ? statisticsText.values.subject : words.area,
    dash: words.dash[kind],
    columnName: (id) => {
      const grade = grades.get(id);
      return grade?.number === undefined ? (grade?.short ?? grade?.name ?? id) : words.grade(String(grade.number));
    },
    rowName: (id) => names.get(id),
  };
}

function units(catalogue: Catalogue, samples: boolean): Told {
  const names = namesOf('unit', catalogue.year, catalogue);
  return {
    coverage: unitTypeCoverage(catalogue, samples),
    id: 'obedineniya',
    title: words.matrices.unitType,
    corner: statisticsText.values.unit,
    columnName: (id) => catalogue.bank.vocabularies['material-groups'].get(id)?.name ?? id,
    rowName: (id) => names.get(id),
  };
}

function themes(catalogue: Catalogue, samples: boolean): Told {
  const { levels } = catalogue.bank.vocabularies;
  const names = namesOf('theme', catalogue.year, catalogue);
  return {
    coverage: themeLevelCoverage(catalogue, samples),
    id: 'temy',
    title: words.matrices.themeLevel,
    corner: statisticsText.values.theme,
    columnName: (id) => levels.get(id)?.short ?? levels.get(id)?.name ?? id,
    rowName: (id) => names.get(id),
  };
}

/** Nothing at all is no matrix. */
function matrix(told: Told, samples: boolean): Block[] {
  const { columns, rows } = told.coverage;
  const lists = urls.statistics(LISTS, samples);
  if (columns.length === 0 || rows.length === 0) return [];
  const table: TableView = {
    caption: told.title,
    matrix: true,
    columns: [{ title: told.corner }, ...columns.map((id) => ({ title: told.columnName(id), numeric: true }))],
    rows: rows.map((row) => {
      const name = told.rowName(row.id);
      return [
        { text: name?.name ?? row.id, href: name?.href },
        ...row.counts.map((count, index) => cell(count, `${lists}#${cellId(told, row.id, columns[index] ?? '')}`)),
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

function cell(count: number | undefined, href: string): Cell {
  if (count === undefined) return { text: words.notTaught };
  return count === 0 ? { text: words.gap, gap: true } : { text: String(count), href };
}
