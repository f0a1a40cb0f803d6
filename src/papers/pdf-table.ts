import type { Element } from 'hast';
import { inks, ornament, tagged } from './pdf.ts';
import { faces } from './pdf-faces.ts';
import { drawText, heightOf, printable } from './pdf-text.ts';
import { FIELD, nextSheet, type Flow } from './pdf-flow.ts';
import { wordsIn } from './plain-words.ts';

const [PAD, CELL] = [4, 9.5];
const faceOf = (isHead: boolean) => (isHead ? faces.bold : faces.regular);

/** Writes a table of the tree. Columns share the width by what stands in them; a row stays on one sheet. */
export function writeTable(flow: Flow, table: Element): void {
  const { pdf } = flow;
  const rows = table.children.flatMap((part) => (part.type === 'element' ? part.children.filter((row) => row.type === 'element') : []));
  const cells = rows.map((row) =>
    row.children
      .filter((cell) => cell.type === 'element')
      .map((cell) => ({ text: printable(wordsIn(cell)), isHead: cell.tagName === 'th' })),
  );
  const count = Math.max(1, ...cells.map(({ length }) => length));
  const weights = Array.from(
    { length: count },
    (_, at) => 6 + Math.sqrt(Math.min(400, Math.max(...cells.map((row) => row[at]?.text.length ?? 0)))),
  );
  const widths = weights.map((weight) => (FIELD.width * weight) / weights.reduce((sum, other) => sum + other, 0));
  const part = tagged(pdf, 'Table');
  flow.root.add(part);
  for (const row of cells) {
    pdf.fontSize(CELL);
    const heights = row.map(({ text, isHead }, at) => heightOf(pdf, text, faceOf(isHead), { width: widths[at]! - 2 * PAD }));
    const height = Math.max(...heights, CELL) + 2 * PAD;
    if (flow.y + height > FIELD.bottom) nextSheet(flow);
    const line = tagged(pdf, 'TR');
    part.add(line);
    let x = FIELD.left;
    row.forEach(({ text, isHead }, at) => {
      const [left, width] = [x, widths[at]!];
      ornament(pdf, () => void pdf.lineWidth(0.5).strokeColor(inks.line).rect(left, flow.y, width, height).stroke());
      line.add(
        tagged(pdf, isHead ? 'TH' : 'TD', () => {
          pdf.fontSize(CELL).fillColor(inks.text);
          drawText(pdf, text, faceOf(isHead), left + PAD, flow.y + PAD, { width: width - 2 * PAD });
        }),
      );
      x += width;
    });
    flow.y += height;
  }
  flow.y += 8;
}
