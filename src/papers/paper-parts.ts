import { rosette, turnsOf } from '../bank/rosette.ts';
import { certificateText as words } from '../text/certificate.ts';
import { inks, MM, ornament, SHEET, type Pdf } from './pdf.ts';
import { faces } from './pdf-faces.ts';
import { printable } from './pdf-text.ts';
import { qrCode } from './qr.ts';

/** How a text is set. */
export interface Setting {
  readonly face?: keyof typeof faces;
  readonly size: number;
  readonly ink?: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Space between lines, in points. */
  readonly lead?: number;
}

/** Sets a text and returns the height under which the next one may stand. */
export function setText(
  pdf: Pdf,
  text: string,
  { face = 'regular', size, ink = inks.text, x, y, width, align = 'left', lead = 0 }: Setting,
): number {
  const set = printable(text);
  const options = { width, align, lineGap: lead };
  pdf.font(faces[face]).fontSize(size).fillColor(ink);
  const height = pdf.heightOfString(set, options);
  pdf.text(set, x, y, options);
  return y + height;
}

/** Returns the largest of some sizes at which a text takes at most so many lines. */
export function fitting(
  pdf: Pdf,
  text: string,
  { sizes, lines, width, face = 'bold' }: { sizes: readonly number[]; lines: number; width: number; face?: keyof typeof faces },
): number {
  const fits = (size: number) => pdf.font(faces[face]).fontSize(size).heightOfString(printable(text), { width }) <= lines * size * 1.25;
  return sizes.find(fits) ?? sizes.at(-1)!;
}

/** Draws the figure of fine lines that belongs to a text, in a square with its middle at `x`, `y`. */
export function drawRosette(pdf: Pdf, seed: string, x: number, y: number, side: number): void {
  const by = side / 100;
  ornament(pdf, () => {
    pdf.lineWidth(0.3).strokeColor(inks.fine);
    for (const ring of rosette(seed))
      for (const turn of turnsOf(ring)) {
        pdf
          .save()
          .translate(x, y)
          .rotate(turn)
          .ellipse(ring.off * by, 0, ring.rx * by, ring.ry * by)
          .stroke()
          .restore();
      }
  });
}

/** Draws the code of an address as a figure with words for those who do not see it. */
export function drawQr(pdf: Pdf, address: string, x: number, y: number, side: number): void {
  const code = qrCode(address);
  const module = side / code.side;
  pdf.save().fillColor('#000');
  for (const [row, column, length] of code.bars) pdf.rect(x + column * module, y + row * module, length * module, module);
  pdf.fill().restore();
}

/** Writes across the sheet that it is a sample, so large that no copy hides it. */
export function drawSample(pdf: Pdf): void {
  ornament(pdf, () => {
    pdf.translate(-6 * MM, 8 * MM).rotate(-52, { origin: [SHEET.width / 2, SHEET.height / 2] });
    pdf.font(faces.bold).fontSize(118).fillColor('#9a6a00').fillOpacity(0.11);
    pdf.text(words.sample.toLocaleUpperCase('ru'), 0, SHEET.height / 2 - 70, { width: SHEET.width, align: 'center', lineBreak: false });
  });
}

/** Draws a fine line across, to sign or to write on. */
export function drawRule(pdf: Pdf, x: number, y: number, width: number): void {
  ornament(pdf, () => {
    pdf
      .lineWidth(0.6)
      .strokeColor(inks.line)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke();
  });
}
