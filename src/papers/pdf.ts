import PDFDocument from 'pdfkit';
import { useFaces } from './pdf-faces.ts';
import { printable } from './pdf-text.ts';

/** A PDF being written. */
export type Pdf = InstanceType<typeof PDFDocument>;

/** Colours of papers, for print on white. */
export const inks = { text: '#17201d', soft: '#48504c', accent: '#0b5c4d', fine: '#7cc9b3', line: '#868c86', pale: '#d9e7e2' } as const;

/** A millimetre in points. */
export const MM = 72 / 25.4;
/** A4 in points. */
export const SHEET = { width: 210 * MM, height: 297 * MM } as const;

// Papers carry the day they speak of in their text; the file itself must be the same bytes on any day.
const EPOCH = new Date('2000-01-01T00:00:00Z');
/** Returns a tagged PDF (PDF/UA-1) in Russian with its fonts; `title` is shown in place of the file's name. */
export function openPdf(title: string): Pdf {
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margin: 0,
    tagged: true,
    lang: 'ru-RU',
    displayTitle: true,
    pdfVersion: '1.7',
    autoFirstPage: false,
    bufferPages: true,
    font: '',
    // The title goes into XML as it is.
    info: { Title: printable(title).replace(/[<>&]/g, ' '), Creator: 'Kopilka', Producer: 'Kopilka', CreationDate: EPOCH },
  };
  // The types of the library do not know its newest subset.
  Object.assign(options, { subset: 'PDF/UA' });
  const pdf = new PDFDocument(options);
  useFaces(pdf);
  return pdf;
}

/** Ends the document and returns its bytes. */
export function closePdf(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
    pdf.end();
  });
}

/** Returns a part of the document under a tag: texts drawn by functions, or parts inside it. */
export function tagged(pdf: Pdf, tag: string, content?: PartContent, alt?: string): Part {
  return pdf.struct(tag, alt === undefined ? {} : { alt }, content);
}

type PartContent = (() => void) | Part[];

/** A tagged part of the document. */
export type Part = PDFKit.PDFStructureElement;

/** Draws what no reader needs to hear: lines, figures, marks. */
export function ornament(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.save();
  draw();
  pdf.restore();
  pdf.endMarkedContent();
}
