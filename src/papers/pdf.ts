import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import PDFDocument from 'pdfkit';

/** A PDF being written. */
export type Pdf = InstanceType<typeof PDFDocument>;

/** The faces of papers, embedded; see `fonts/OFL.txt`. */
export const faces = { regular: 'regular', bold: 'bold' } as const;

/** Colours of papers, for print on white. */
export const inks = { text: '#17201d', soft: '#48504c', accent: '#0b5c4d', fine: '#7cc9b3', line: '#868c86', pale: '#d9e7e2' } as const;

/** A millimetre in points. */
export const MM = 72 / 25.4;
/** A4 in points. */
export const SHEET = { width: 210 * MM, height: 297 * MM } as const;

// Papers carry the day they speak of in their text; the file itself must be the same bytes on any day.
const EPOCH = new Date('2000-01-01T00:00:00Z');
const files = { regular: 400, bold: 600 } as const;
const opened = new Map<string, PDFKit.Mixins.PDFFontSource>();

/**
 * Returns a face that all papers of a run share: to open it anew for each took two thirds of the time of a certificate.
 * A sign that shares its glyph with others (the spaces do) is named by the first that asked for it, so all are asked for here, in one order:
 * else the bytes of a paper would depend on the papers before it.
 */
function faceOf(name: keyof typeof files): PDFKit.Mixins.PDFFontSource {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const pdf = new PDFDocument({ font: '', autoFirstPage: false });
  pdf.registerFont(name, readFileSync(resolve(`src/papers/fonts/golos-${files[name]}.ttf`)));
  // The library takes an opened face as it is, but gives none out.
  const { font } = Reflect.get(pdf.font(name), '_font') as { font: OpenedFace };
  for (const code of font.characterSet.toSorted((a, b) => a - b)) font.glyphForCodePoint(code);
  opened.set(name, font as unknown as PDFKit.Mixins.PDFFontSource);
  return font as unknown as PDFKit.Mixins.PDFFontSource;
}

/** Words are set once for many papers: the same ones stand on all of them. The names of authors would heap up, so the heap is emptied at times. */
const heaps = new Map<string, object>();
const PAPERS_PER_HEAP = 400;
let papers = 0;

function useFaces(pdf: Pdf): void {
  if (papers++ % PAPERS_PER_HEAP === 0) for (const name of Object.values(faces)) heaps.set(name, Object.create(null) as object);
  for (const name of Object.values(faces)) {
    pdf.registerFont(name, faceOf(name));
    pdf.font(name);
    Reflect.set(Reflect.get(pdf, '_font') as object, 'layoutCache', heaps.get(name));
  }
}

interface OpenedFace {
  readonly characterSet: readonly number[];
  readonly glyphForCodePoint: (code: number) => unknown;
}

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

const standIns: Readonly<Record<string, string>> = { '\u2011': '-', '\u202f': '\u00a0', '\u2009': ' ', '⋅': '·', '□': '…' };

/** Returns the text in signs that the faces have. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2011\u202f\u2009⋅□]/g, (sign) => standIns[sign] ?? sign)
    .replace(/№ /g, '№\u00a0');
}

/** Returns the signs of a text that the faces do not have. */
export function missingSigns(text: string): string[] {
  const { characterSet } = faceOf('regular') as unknown as OpenedFace;
  known ??= new Set(characterSet);
  return [...new Set(printable(text).replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, ''))].filter(
    (sign) => !known!.has(sign.codePointAt(0)!),
  );
}

let known: ReadonlySet<number> | undefined;

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
