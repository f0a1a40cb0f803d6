import type { ExtractView } from '../bank/views/extract.ts';
import { certificateText } from '../text/certificate.ts';
import { BOTTOM, drawTable, LEFT, nextSheet, TOP, WIDTH } from './certificate-extract-table.ts';
import { drawQr, drawRule, setText } from './paper-parts.ts';
import { closePdf, inks, MM, openPdf, ornament, SHEET, tagged, type Part, type Pdf } from './pdf.ts';

const words = certificateText.extract;
/** What the code, the address and the place to sign take under the table. */
const FOOT = 44 * MM;

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
