import { groupMany, type Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import type { Grade, Subject } from '../model/vocabulary.ts';
import { gradesIn, holdsIn } from '../subject-years.ts';

/** How many works fall under a pair of values; `undefined` where none can. */
export interface CoverageRow {
  readonly id: string;
  readonly counts: readonly (number | undefined)[];
}

/** A table of pairs: what there is, where nothing is, where nothing can be. */
export interface Coverage {
  readonly columns: readonly string[];
  readonly rows: readonly CoverageRow[];
  /** The works behind each count, by `row/column`. */
  readonly works: Pairs;
}

type Pairs = ReadonlyMap<string, readonly Item[]>;

/** Returns the published works that count: samples only where they are asked for. */
export function countedWorks({ items }: Catalogue, samples: boolean): Item[] {
  return items.filter(({ kind, entry }) => kind === 'material' && (samples || !entry.data.demo));
}

/** Returns how many works there are for each subject in each of the grades in which it is taught in the catalogue's year; subjects that are taught in none of these are left out. */
export function subjectGradeCoverage(kind: Grade['kind'], catalogue: Catalogue, samples: boolean): Coverage {
  const { vocabularies } = catalogue.bank;
  const columns = [...vocabularies.grades.values()].filter((grade) => grade.kind === kind).map(({ id }) => id);
  const taught = [...vocabularies.subjects.values()].filter((subject) => isTaught(subject, catalogue.year));
  const used = columns.filter((grade) => taught.some((subject) => gradesIn(subject, catalogue.year).includes(grade)));
  const works = pairsOf(countedWorks(catalogue, samples), ({ facets }) => [facets.subject, facets.grade]);
  const rows = taught.map((subject) => {
    const own = new Set(gradesIn(subject, catalogue.year));
    return { id: subject.id, counts: used.map((grade) => (own.has(grade) ? countIn(works, subject.id, grade) : undefined)) };
  });
  return { columns: used, rows: rows.filter((row) => row.counts.some((count) => count !== undefined)), works };
}

/** Returns how many works of each group of types each association of the region has. */
export function unitTypeCoverage(catalogue: Catalogue, samples: boolean): Coverage {
  const { vocabularies, entries } = catalogue.bank;
  const columns = [...vocabularies['material-groups'].keys()];
  const units = [...entries.unit.values()].filter(
    ({ data }) => (data.kind === 'omo' || data.kind === 'section') && (samples || !data.demo),
  );
  const groupOf = (type: string | undefined) => vocabularies['material-types'].get(type ?? '')?.group;
  const works = pairsOf(countedWorks(catalogue, samples), ({ kind, entry, facets }) => [
    kind === 'material' ? [entry.data.unit] : [],
    [groupOf(facets.type[0])].filter((group) => group !== undefined),
  ]);
  return {
    columns,
    rows: rowsOf(
      units.map(({ id }) => id),
      columns,
      works,
    ),
    works,
  };
}

/** Returns how many works of each theme there are at each level of education. */
export function themeLevelCoverage(catalogue: Catalogue, samples: boolean): Coverage {
  const { vocabularies } = catalogue.bank;
  const columns = [...vocabularies.levels.keys()];
  const works = pairsOf(countedWorks(catalogue, samples), ({ facets }) => [facets.theme, facets.level]);
  return { columns, rows: rowsOf([...vocabularies.themes.keys()], columns, works), works };
}

/** A subject of the plan of this year: neither gone nor a shelf for what has no subject. */
const isTaught = (subject: Subject, year: string) => !['legacy', 'service'].includes(subject.status) && holdsIn(subject, year);

const countIn = (works: Pairs, row: string, column: string) => works.get(`${row}/${column}`)?.length ?? 0;

const rowsOf = (ids: readonly string[], columns: readonly string[], works: Pairs): CoverageRow[] =>
  ids.map((id) => ({ id, counts: columns.map((column) => countIn(works, id, column)) }));

function pairsOf(works: readonly Item[], valuesOf: (item: Item) => readonly [readonly string[], readonly string[]]): Pairs {
  return groupMany(works, (work) => {
    const [rows, columns] = valuesOf(work);
    return rows.flatMap((row) => columns.map((column) => `${row}/${column}`));
  });
}
