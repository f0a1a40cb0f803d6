import type { RegisterRow } from '../bank/views/register.ts';
import { certificateText } from '../text/certificate.ts';
import { registerText } from '../text/register.ts';
import { drawRule, setText } from './paper-parts.ts';
import { inks, MM, SHEET, tagged, type Part, type Pdf } from './pdf.ts';
import { faces } from './pdf-faces.ts';
import { printable } from './pdf-text.ts';

const words = certificateText.extract;
/** The left edge of an extract. */
export const LEFT = 22 * MM;
/** The width of its texts. */
export const WIDTH = SHEET.width - LEFT - 18 * MM;
/** Where a sheet begins. */
export const TOP = 20 * MM;
/** Where a sheet must end. */
export const BOTTOM = SHEET.height - 24 * MM;
const SIZE = 9.5;

const columns = [
  { name: words.columns.number, width: 27 * MM, of: ({ number }: RegisterRow) => number.text },
  { name: words.columns.title, width: 78 * MM, of: ({ title }: RegisterRow) => title },
  { name: words.columns.protocol, width: 38 * MM, of: ({ protocol }: RegisterRow) => protocol },
  {
    name: words.columns.state,
    width: WIDTH - 143 * MM,
    of: ({ demo, stateText }: RegisterRow) => (demo ? registerText.sample : stateText),
  },
] as const;

/** Draws the lines under their header, over as many sheets as they need, and returns where the next thing may stand. */
export function drawTable(pdf: Pdf, rows: readonly RegisterRow[], from: number, table: Part): number {
  let y = drawRow(
    pdf,
    columns.map(({ name }) => name),
    from,
    table,
    'TH',
  );
  for (const row of rows) {
    const cells = columns.map(({ of }) => of(row));
    if (y + heightOf(pdf, cells) > BOTTOM) y = nextSheet(pdf);
    y = drawRow(pdf, cells, y, table, 'TD');
  }
  return y;
}

const heightOf = (pdf: Pdf, cells: readonly string[]) =>
  Math.max(
    ...cells.map((cell, index) =>
      pdf
        .font(faces.regular)
        .fontSize(SIZE)
        .heightOfString(printable(cell), { width: columns[index]!.width - 3 * MM }),
    ),
  );

function drawRow(pdf: Pdf, cells: readonly string[], y: number, table: Part, tag: 'TH' | 'TD'): number {
  const head = tag === 'TH';
  const row = tagged(pdf, 'TR');
  table.add(row);
  let x = LEFT;
  cells.forEach((cell, index) => {
    const { width } = columns[index]!;
    const left = x;
    const face = head || index === 0 ? 'bold' : 'regular';
    row.add(
      tagged(
        pdf,
        tag,
        () =>
          void setText(pdf, cell, { face, size: head ? 8.5 : SIZE, ink: head ? inks.soft : inks.text, x: left, y, width: width - 3 * MM }),
      ),
    );
    x += width;
  });
  const end = y + heightOf(pdf, cells) + 1.6 * MM;
  drawRule(pdf, LEFT, end, WIDTH);
  return end + 2 * MM;
}

/** Adds a sheet and returns where its first thing stands. */
export function nextSheet(pdf: Pdf): number {
  pdf.addPage();
  return TOP;
}
