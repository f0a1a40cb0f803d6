import type { Pdf } from './pdf.ts';
import { faces, has, SIGNS, useSigns } from './pdf-faces.ts';

const standIns: Readonly<Record<string, string>> = { '\u2011': '-', '\u202f': '\u00a0', '\u2009': ' ', '⋅': '·', '□': '…', '‾': '¯' };

/** Returns the text in signs that the faces have. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2011\u202f\u2009⋅□‾]/g, (sign) => standIns[sign] ?? sign)
    .replace(/[₀-₉]/g, (sign) => String(sign.codePointAt(0)! - 0x2080))
    .replace(/№ /g, '№\u00a0');
}

/** Returns the signs of a text that no face has. */
export function missingSigns(text: string): string[] {
  return [...foreignSigns(text)].filter((sign) => !has(SIGNS, sign));
}

/** Returns the signs that the faces of the text lack. */
const foreignSigns = (text: string) =>
  new Set([...printable(text).replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '')].filter((sign) => !has(faces.regular, sign)));

/** Draws a text in a face, the signs that it lacks in the face of signs. */
export function drawText(pdf: Pdf, text: string, face: string, x: number, y: number, options: PDFKit.Mixins.TextOptions): void {
  const runs = runsOf(text);
  runs.forEach(({ words, isForeign }, at) => {
    pdf.font(isForeign ? useSigns(pdf) : face);
    const own = { ...options, continued: at < runs.length - 1 };
    if (at === 0) pdf.text(words, x, y, own);
    else pdf.text(words, own);
  });
}

/** Returns how high a text will stand that `drawText` draws. */
export function heightOf(pdf: Pdf, text: string, face: string, options: PDFKit.Mixins.TextOptions): number {
  // A broad letter in place of each sign: a cell may come out too high, never too low.
  const words = runsOf(text).map((run) => (run.isForeign ? 'Ш'.repeat([...run.words].length) : run.words));
  return pdf.font(face).heightOfString(words.join(''), options);
}

function runsOf(text: string): { words: string; isForeign: boolean }[] {
  const foreign = foreignSigns(text);
  if (foreign.size === 0) return [{ words: text, isForeign: false }];
  const runs: { words: string; isForeign: boolean }[] = [];
  for (const sign of text) {
    const [isForeign, last] = [foreign.has(sign), runs.at(-1)];
    if (last?.isForeign === isForeign) last.words += sign;
    else runs.push({ words: sign, isForeign });
  }
  return runs;
}
