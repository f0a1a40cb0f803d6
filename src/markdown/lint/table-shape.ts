import { toString } from 'mdast-util-to-string';
import type { Table, TableRow } from 'mdast';
import { plural } from './plural.ts';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { placeOf, visitNodes } from './visit.ts';

/** Rows of a table have as many cells as its header: extra cells vanish from the page, and a header names its columns. */
export const tableShape: ProseRule = {
  id: 'table-shape',
  severity: 'error',
  find({ mdast, source }) {
    const faults: ProseFault[] = [];
    visitNodes(mdast, (node) => {
      if (node.type === 'table') faults.push(...faultsOf(node, source));
    });
    return faults;
  },
};

function faultsOf(table: Table, source: string): ProseFault[] {
  const [header, ...rows] = table.children;
  if (header === undefined) return [];
  const faults: ProseFault[] = [];
  if (header.children.every((cell) => toString(cell).trim() === '')) {
    faults.push({
      ...placeOf(header),
      message: 'У таблицы пустая шапка: непонятно, что в столбцах.',
      hint: 'Назовите столбцы в первой строке таблицы.',
    });
  }
  for (const row of rows) {
    const fault = faultOfRow(row, header.children.length, source);
    if (fault !== undefined) faults.push({ ...placeOf(row), ...fault });
  }
  return faults;
}

function faultOfRow(row: TableRow, width: number, source: string): Pick<ProseFault, 'message' | 'hint'> | undefined {
  const cells = countCells(row, source);
  if (cells === width) return undefined;
  const lost = cells > width ? 'лишнее на страницу не попадёт' : 'остальные окажутся пустыми';
  return {
    message: `В строке таблицы ${plural(cells, ['ячейка', 'ячейки', 'ячеек'])}, а в шапке ${width}: ${lost}.`,
    hint: 'Проверьте черты «|» в строке; черту внутри ячейки пишите как «\\|».',
  };
}

// The parser cuts long rows and fills short ones, so cells are counted in the source.
function countCells(row: TableRow, source: string): number {
  const { start, end } = row.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return row.children.length;
  const text = source.slice(start.offset, end.offset).trim();
  const bars = text.replace(/\\[\s\S]/g, '').split('|').length - 1;
  return bars + 1 - (text.startsWith('|') ? 1 : 0) - (/(?<!\\)\|$/.test(text) ? 1 : 0);
}
