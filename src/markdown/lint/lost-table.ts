import { plural } from './plural.ts';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { placeOf, visitNodes } from './visit.ts';

const ROW = /^\s*\|.*\|\s*$/;
const SEPARATOR = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$|^\s*\|\s*:?-+:?\s*$/;

/** Rows with bars are a table only with a line of dashes below the header, a cell for each column. */
export const lostTable: ProseRule = {
  id: 'lost-table',
  severity: 'warning',
  find({ mdast, source }) {
    const faults: ProseFault[] = [];
    visitNodes(mdast, (node) => {
      if (node.type !== 'paragraph') return;
      const [header = '', second = '', ...rest] = source.slice(node.position?.start.offset, node.position?.end.offset).split('\n');
      if (!ROW.test(header) || !(ROW.test(second) || SEPARATOR.test(second))) return;
      const width = cellsOf(header);
      const hint = `Второй строкой таблицы поставьте: ${`| ${'--- | '.repeat(width)}`.trim()}`;
      const place = { ...placeOf(node) };
      if (SEPARATOR.test(second))
        faults.push({
          ...place,
          line: place.line + 1,
          message: `Таблицы на странице не будет: в строке из чёрточек ${cells(cellsOf(second))}, а в шапке ${width}.`,
          hint,
        });
      else if (rest.length > 0 || width > 1)
        faults.push({ ...place, message: 'Таблицы на странице не будет: под шапкой нет строки из чёрточек.', hint });
    });
    return faults;
  },
};

const cells = (count: number) => plural(count, ['ячейка', 'ячейки', 'ячеек']);
const cellsOf = (row: string) =>
  row
    .trim()
    .replace(/\\\|/g, '')
    .replace(/^\||\|$/g, '')
    .split('|').length;
