/** A question of a set, and the pages that answer it. */
export interface QueryRow {
  readonly query: string;
  /** Ids of pages, each of which is right; none when nothing should answer. */
  readonly expected: readonly string[];
  readonly kind: string;
  /** Part of the set; '' when the table has no such column. */
  readonly split: string;
}

/** Kind of a row whose table does not say it. */
export const NO_KIND = 'без вида';

/** Reads a table of queries (fields between raw tabs, columns found by name in the first line), or returns in Russian what is wrong with it. */
export function readQueries(text: string, split?: string): QueryRow[] | { readonly fault: string } {
  const [header = '', ...lines] = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map(withoutReturn);
  const columns = header.split('\t').map((name) => name.trim().toLowerCase());
  const lost = ['query', 'expected_id', ...(split === undefined ? [] : ['split'])].find((name) => !columns.includes(name));
  if (lost !== undefined)
    return {
      fault: `В первой строке таблицы запросов нет столбца «${lost}»; в ней: ${columns.join(', ') || 'пусто'}. Столбцы делит табуляция.`,
    };
  const rows = lines.filter((line) => line.trim() !== '').map((line) => toRow(line.split('\t'), columns));
  const empty = rows.findIndex(({ query }) => query.trim() === '');
  if (empty >= 0)
    return { fault: `В таблице запросов есть строка без запроса: ${lines.filter((line) => line.trim() !== '')[empty]!.slice(0, 80)}` };
  const asked = rows.filter((row) => split === undefined || row.split === split);
  if (asked.length > 0) return asked;
  const parts = [...new Set(rows.map((row) => row.split))].join(', ');
  return {
    fault: split === undefined ? 'В таблице нет ни одного запроса.' : `В таблице нет запросов части «${split}»; есть: ${parts || 'пусто'}.`,
  };
}

function toRow(fields: readonly string[], columns: readonly string[]): QueryRow {
  const field = (name: string) => fields[columns.indexOf(name)] ?? '';
  const expected = field('expected_id')
    .split('|')
    .map((id) => id.trim());
  return {
    query: field('query'),
    expected: [...new Set(expected.filter((id) => id !== ''))],
    kind: field('kind').trim() || NO_KIND,
    split: field('split').trim(),
  };
}

const withoutReturn = (line: string) => line.replace(/\r$/, '');
