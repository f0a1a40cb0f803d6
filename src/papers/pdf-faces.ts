import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Pdf } from './pdf.ts';

/** The faces of papers, embedded; see `fonts/OFL.txt`. */
export const faces = { regular: 'regular', bold: 'bold' } as const;
/** The face of signs that those lack: arrows, relations, Greek letters of formulas. */
export const SIGNS = 'signs';

const files = {
  regular: 'src/papers/fonts/golos-400.ttf',
  bold: 'src/papers/fonts/golos-600.ttf',
  [SIGNS]: createRequire(import.meta.url).resolve('@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff'),
} as const;
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
  pdf.registerFont(name, readFileSync(resolve(files[name])));
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

/** Gives a new document the faces of papers. */
export function useFaces(pdf: Pdf): void {
  if (papers++ % PAPERS_PER_HEAP === 0) for (const name of Object.values(faces)) heaps.set(name, Object.create(null) as object);
  for (const name of Object.values(faces)) {
    pdf.registerFont(name, faceOf(name));
    pdf.font(name);
    Reflect.set(Reflect.get(pdf, '_font') as object, 'layoutCache', heaps.get(name));
  }
}

/** Makes the face of signs one of a document, as high as the others: a sign must not push the lines apart. */
export function useSigns(pdf: Pdf): string {
  if (withSigns.has(pdf)) return SIGNS;
  withSigns.add(pdf);
  const { ascender, descender, lineGap } = Reflect.get(pdf.font(faces.regular), '_font') as Heights;
  pdf.registerFont(SIGNS, faceOf(SIGNS));
  Object.assign(Reflect.get(pdf.font(SIGNS), '_font') as Heights, { ascender, descender, lineGap });
  return SIGNS;
}

const withSigns = new WeakSet<Pdf>();

interface Heights {
  readonly ascender: number;
  readonly descender: number;
  readonly lineGap: number;
}

interface OpenedFace {
  readonly characterSet: readonly number[];
  readonly glyphForCodePoint: (code: number) => unknown;
}

/** Tells whether a face has a sign. */
export function has(name: keyof typeof files, sign: string): boolean {
  const set = known.get(name) ?? new Set((faceOf(name) as unknown as OpenedFace).characterSet);
  known.set(name, set);
  return set.has(sign.codePointAt(0)!);
}

const known = new Map<string, ReadonlySet<number>>();
