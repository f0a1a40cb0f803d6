import type { ExtractView } from '../bank/views/extract.ts';
import type { RegisterRow } from '../bank/views/register.ts';
import { certificateText } from '../text/certificate.ts';
import { registerText } from '../text/register.ts';
import { drawQr, drawRule, setText } from './paper-parts.ts';
import { closePdf, faces, inks, MM, openPdf, ornament, printable, SHEET, tagged, type Part, type Pdf } from './pdf.ts';

const words = certificateText.extract;
const LEFT = 22 * MM;
const WIDTH = SHEET.width - LEFT - 18 * MM;
const TOP = 20 * MM;
const BOTTOM = SHEET.height - 24 * MM;
/** What the code, the address and the place to sign take under the table. */
const FOOT = 44 * MM;
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

/** Returns «Выписка из реестра» as a PDF of as many A4 sheets as its lines need. */
export function extractPdf(view: ExtractView): Promise<Uint8Array> {
  const pdf = openPdf(view.meta.title);
  pdf.addPage();
  const root = tagged(pdf, 'Document');
  pdf.addStructure(root);
  let y = drawHead(pdf, view, root);
  const table = tagged(pdf, 'Table');
  root.add(table);
  y = drawTable(pdf, view.rows, y, table);
  if (y + FOOT > BOTTOM) y = nextSheet(pdf);
  drawFoot(pdf, view, y + 8 * MM, root);
  root.end();
  numberSheets(pdf);
  return closePdf(pdf);
}

function drawHead(pdf: Pdf, { issuer, title, name, about, lead, count, demo }: ExtractView, root: Part): number {
  let y = TOP;
  const say = (tag: string, text: string, size: number, { bold = false, ink = inks.text as string, after = 1 } = {}) =>
    root.add(
      tagged(pdf, tag, () => {
        y = setText(pdf, text, { size, ink, x: LEFT, y, width: WIDTH, lead: 1, face: bold ? 'bold' : 'regular' }) + after * MM;
      }),
    );
  say('P', issuer[0], 10.5, { bold: true, ink: inks.accent });
  say('P', issuer[1], 8.5, { ink: inks.soft, after: 10 });
  say('H1', title, 24, { bold: true, after: 2 });
  say('P', lead, 10.5, { ink: inks.soft, after: 8 });
  say('H2', name, 16, { bold: true });
  if (about !== undefined) say('P', about, 10, { ink: inks.soft });
  say('P', count, 10.5, { after: demo ? 3 : 7 });
  if (demo) say('P', words.sample, 10, { bold: true, ink: '#6d4300', after: 6 });
  return y;
}

function drawTable(pdf: Pdf, rows: readonly RegisterRow[], from: number, table: Part): number {
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

function nextSheet(pdf: Pdf): number {
  pdf.addPage();
  return TOP;
}

function drawFoot(pdf: Pdf, { proof, chair }: ExtractView, y: number, root: Part): void {
  const x = LEFT + 33 * MM;
  const sign = 60 * MM;
  const signed = LEFT + WIDTH - sign;
  const say = (text: string, at: { x: number; y: number; width: number; size: number; bold?: boolean }) =>
    root.add(
      tagged(pdf, 'P', () => void setText(pdf, text, { ...at, face: at.bold ? 'bold' : 'regular', ink: at.bold ? inks.text : inks.soft })),
    );
  root.add(tagged(pdf, 'Figure', () => drawQr(pdf, proof.url, LEFT, y, 28 * MM), certificateText.qr(proof.shown)));
  say(words.check, { x, y, width: WIDTH - 33 * MM - sign - 6 * MM, size: 8.5 });
  say(proof.shown, { x, y: y + 13 * MM, width: WIDTH - 33 * MM - sign - 6 * MM, size: 9, bold: true });
  drawRule(pdf, signed, y + 14 * MM, sign);
  say(chair, { x: signed, y: y + 16 * MM, width: sign, size: 8.5 });
}

/** Sheets of a long extract must not be mixed up. */
function numberSheets(pdf: Pdf): void {
  const { count } = pdf.bufferedPageRange();
  if (count < 2) return;
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    ornament(
      pdf,
      () =>
        void setText(pdf, words.page(page + 1, count), {
          size: 8.5,
          ink: inks.soft,
          x: LEFT,
          y: SHEET.height - 15 * MM,
          width: WIDTH,
          align: 'right',
        }),
    );
  }
}
