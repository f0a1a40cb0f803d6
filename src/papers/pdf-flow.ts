import { closePdf, inks, MM, openPdf, ornament, SHEET, tagged, type Part, type Pdf } from './pdf.ts';
import { faces } from './pdf-faces.ts';
import { drawText, printable } from './pdf-text.ts';

/** The field of a sheet between its margins, in points. */
export const FIELD = { left: 20 * MM, top: 18 * MM, width: SHEET.width - 38 * MM, bottom: SHEET.height - 20 * MM } as const;

const margins = { left: FIELD.left, right: 18 * MM, top: FIELD.top, bottom: SHEET.height - FIELD.bottom };

/** A document that is written from top to bottom over as many sheets as it needs. */
export interface Flow {
  readonly pdf: Pdf;
  readonly root: Part;
  y: number;
}

/** How a text is set. */
export interface FlowText {
  readonly tag: string;
  readonly size: number;
  readonly isBold?: boolean | undefined;
  readonly ink?: string | undefined;
  readonly indent?: number | undefined;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  /** Room that must be left under it: a heading does not end a sheet. */
  readonly keep?: number | undefined;
}

/** Begins a document. */
export function startFlow(title: string): Flow {
  const pdf = openPdf(title);
  pdf.addPage({ size: 'A4', margins });
  const root = tagged(pdf, 'Document');
  pdf.addStructure(root);
  return { pdf, root, y: FIELD.top };
}

/** Goes on to the next sheet. */
export function nextSheet(flow: Flow): void {
  flow.pdf.addPage({ size: 'A4', margins });
  flow.y = FIELD.top;
}

/** Sets a text that may go on to the next sheet. */
export function writeText(
  flow: Flow,
  text: string,
  { tag, size, isBold, ink = inks.text, indent = 0, before = 0, after = 2, keep = 0 }: FlowText,
): void {
  const { pdf, root } = flow;
  const set = printable(text);
  flow.y += before;
  const face = isBold ? faces.bold : faces.regular;
  if (flow.y + size * 1.5 + keep > FIELD.bottom) nextSheet(flow);
  root.add(
    tagged(pdf, tag, () => {
      pdf.fontSize(size).fillColor(ink);
      drawText(pdf, set, face, FIELD.left + indent, flow.y, { width: FIELD.width - indent, lineGap: size * 0.22 });
    }),
  );
  flow.y = pdf.y + after;
}

/** Ends a document: its sheets are numbered when there are several. */
export function endFlow({ pdf, root }: Flow): Promise<Uint8Array> {
  root.end();
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; count > 1 && index < start + count; index += 1) {
    pdf.switchToPage(index);
    // A text under the lower margin would begin a new sheet.
    pdf.page.margins.bottom = 0;
    ornament(pdf, () => {
      pdf.font(faces.regular).fontSize(9).fillColor(inks.soft);
      pdf.text(String(index + 1), FIELD.left, SHEET.height - 12 * MM, { width: FIELD.width, align: 'center', lineBreak: false });
    });
  }
  return closePdf(pdf);
}
