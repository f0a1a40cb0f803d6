import type { Element } from 'hast';
import { runsOf, type DocxSheet } from './docx-runs.ts';
import { wordsOf } from './work-tree.ts';

/** Between the margins, in twips. */
const WIDTH = 9638;

/** Returns a table of the tree. Columns are as wide as what stands in them asks: Word and LibreOffice need widths, and no author names them. */
export function tableOf(table: Element, sheet: DocxSheet): string {
  const rows = table.children.flatMap((part) => (part.type === 'element' ? part.children.filter((row) => row.type === 'element') : []));
  const cells = rows.map((row) => row.children.filter((cell) => cell.type === 'element'));
  const widths = columnWidths(cells);
  const classes = Array.isArray(table.properties.className) ? table.properties.className.map(String) : [];
  const alignOf = (at: number) => (classes.includes(`center-${at + 1}`) ? 'center' : classes.includes(`right-${at + 1}`) ? 'right' : '');
  const lines = cells.map((line, at) => {
    const isHead = at === 0 && table.children.some((part) => part.type === 'element' && part.tagName === 'thead');
    const content = line.map((cell, column) => cellOf(cell, widths[column] ?? 0, alignOf(column), isHead, sheet)).join('');
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${content}</w:tr>`;
  });
  const shape = `<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl>${shape}<w:tblGrid>${columns}</w:tblGrid>${lines.join('')}</w:tbl><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>`;
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

function cellOf(cell: Element, width: number, align: string, isHead: boolean, sheet: DocxSheet): string {
  const content = isHead ? [{ ...cell, tagName: 'strong' } as Element] : cell.children;
  const shade = isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="ECECEC"/>' : '';
  const marker = align === '' ? '' : `<w:jc w:val="${align}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/>${marker}</w:pPr>${runsOf(content, sheet)}</w:p></w:tc>`;
}

/** A letter of the table's size and the margins of a cell, in twips. */
const [LETTER, MARGINS] = [125, 240];

/** Every column holds its longest word; the rest is shared by what stands in them: a long text takes more lines, not all of the width. */
function columnWidths(rows: readonly (readonly Element[])[]): number[] {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const texts = Array.from({ length: count }, (_, at) => rows.map((row) => (row[at] === undefined ? '' : wordsOf(row[at]))));
  const least = texts.map(
    (column) => LETTER * Math.max(2, ...column.flatMap((text) => text.split(/[\s-]/).map(({ length }) => length))) + MARGINS,
  );
  const weights = texts.map((column) => Math.sqrt(Math.min(400, Math.max(4, ...column.map(({ length }) => length)))));
  const [taken, total] = [sum(least), sum(weights)];
  // Words that do not fit together break, as they would have to.
  if (taken >= WIDTH) return least.map((width) => Math.floor((WIDTH * width) / taken));
  return least.map((width, at) => width + Math.floor(((WIDTH - taken) * weights[at]!) / total));
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
