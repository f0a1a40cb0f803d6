import { blocksText, tableParts, type Block } from './ast.ts';
import { gridOf, isEmpty, type Grid } from './grid.ts';
import type { Writing } from './inline-markdown.ts';

/** Writes blocks: as they stand in a text, or as one line of a cell. */
export interface CellWriters {
  readonly text: (blocks: readonly Block[]) => string[];
  readonly cell: (blocks: readonly Block[]) => string;
}

/** The longest label of a card of two columns: «Планируемые результаты: личностные, метапредметные». */
const LONGEST_LABEL = 80;
const LABELS =
  /^(?:тема|предмет|класс|цел|задач|тип |вид |форм|дата|автор|учитель|оборудован|ресурс|умк|планируемые|личностн|метапредметн|предметн|метод|технолог|основн|ф\.?\s?и\.?\s?о|раздел|место|продолж|название|возраст|участник)/i;

/** Returns a table as Markdown pieces: a table, or paragraphs where the table only laid a text out. */
export function tableMarkdown(block: Block, writers: CellWriters, writing: Writing): string[] {
  const { caption, head, body } = tableParts(block);
  const grid = gridOf([...head, ...body]);
  const lead = writers.text(caption);
  if (grid.rows.length === 0) return lead;
  const width = grid.rows[0]?.length ?? 0;
  // A frame around a text.
  if (width === 1 || grid.rows.length === 1) return [...lead, ...grid.rows.flatMap((row) => row.flatMap((cell) => writers.text(cell)))];
  if (isCard(grid)) return [...lead, ...grid.rows.flatMap(([label = [], value = []]) => cardRow(label, value, writers))];
  if (grid.hadSpans) writing.warnings.add('в таблицах были объединённые ячейки: они разъединены, проверьте таблицы');
  return [...lead, ...gridMarkdown(grid, writers, writing)];
}

/** «Тема | Сложение дробей», «Класс | 5»: labels and values, with no head of its own. */
function isCard({ rows }: Grid): boolean {
  if (rows[0]?.length !== 2) return false;
  const labels = rows.map(([label = []]) => blocksText(label).trim());
  return (
    labels.every(({ length }) => length > 0 && length <= LONGEST_LABEL) &&
    labels.filter((label) => LABELS.test(label)).length >= labels.length / 2
  );
}

function cardRow(label: readonly Block[], value: readonly Block[], { text, cell }: CellWriters): string[] {
  const name = cell(label)
    .replaceAll('<br>', ' ')
    .replace(/\*\*/g, '')
    .replace(/[\s:]+$/, '');
  const [first = '', ...rest] = text(value);
  const isLine = first !== '' && !/^(?:[-#>|$]|\d+\.\s|```|!\[)/.test(first);
  return isLine ? [`**${name}**: ${first}`, ...rest] : [`**${name}**:`, ...(first === '' ? rest : [first, ...rest])];
}

function gridMarkdown(grid: Grid, { cell, text }: CellWriters, writing: Writing): string[] {
  // A name over the whole table is a line above it.
  const titles = grid.fullRows.has(0) && grid.rows.length > 2 ? text(grid.rows[0]?.find((own) => !isEmpty(own)) ?? []) : [];
  const [first = [], ...rows] = grid.rows.slice(titles.length > 0 ? 1 : 0);
  const header = first.map((blocks) => cell(blocks).replace(/^\*\*((?:(?!\*\*).)+)\*\*$/, '$1'));
  if (header.every((words) => words === '')) return titles;
  // The corner above the names of rows is empty by right.
  if (header.slice(1).some((words) => words === '')) writing.warnings.add('в шапках таблиц есть пустые ячейки: назовите столбцы');
  const lines = rows.map((row) => `| ${row.map(cell).join(' | ')} |`);
  return [...titles, [`| ${header.join(' | ')} |`, `|${' --- |'.repeat(header.length)}`, ...lines].join('\n')];
}
