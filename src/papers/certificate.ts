import type { PaperView } from '../bank/views/paper.ts';
import { certificateText as words } from '../text/certificate.ts';
import { drawQr, drawRosette, drawRule, drawSample, fitting, setText, type Setting } from './paper-parts.ts';
import { closePdf, inks, MM, openPdf, ornament, SHEET, tagged, type Part, type Pdf } from './pdf.ts';
import { faces } from './pdf-faces.ts';
import { printable } from './pdf-text.ts';

const LEFT = 24 * MM;
const WIDTH = SHEET.width - LEFT - 22 * MM;
/** Where the parts of the paper begin, and where they must end for the foot to stand free. */
const BODY = { top: 106 * MM, bottom: 236 * MM } as const;
const FOOT = 246 * MM;

/** A text of the body with its tag and the space after it. */
interface Block {
  readonly tag: 'P' | 'H2';
  readonly text: string;
  readonly size: number;
  readonly face?: Setting['face'];
  readonly ink?: string;
  readonly width?: number;
  readonly after: number;
  /** Name of a fact: stands before the text in a column of its own. */
  readonly name?: string;
}

/** Returns a certificate or another paper as a PDF of one A4 sheet; the same view gives the same bytes. */
export function paperPdf(view: PaperView, title: string): Promise<Uint8Array> {
  const pdf = openPdf(title);
  pdf.addPage();
  drawRosette(pdf, view.seed, 169 * MM, 40 * MM, 54 * MM);
  if (view.demo) drawSample(pdf);
  const root = tagged(pdf, 'Document');
  pdf.addStructure(root);
  const add = (tag: string, draw: () => void) => root.add(tagged(pdf, tag, draw));
  drawHead(pdf, view, add);
  drawBody(pdf, blocksOf(pdf, view), root);
  drawFoot(pdf, view, root);
  root.end();
  return closePdf(pdf);
}

type Add = (tag: string, draw: () => void) => unknown;

function drawHead(pdf: Pdf, { issuer, title, sub }: PaperView, add: Add): void {
  const [bank, association] = issuer;
  let y = 20 * MM;
  add('P', () => (y = setText(pdf, bank, { face: 'bold', size: 11, ink: inks.accent, x: LEFT, y, width: 96 * MM })));
  add('P', () => void setText(pdf, association, { size: 9, ink: inks.soft, x: LEFT, y: y + MM, width: 92 * MM, lead: 1 }));
  add('H1', () => void setText(pdf, title, { face: 'bold', size: 45, x: LEFT - 0.8 * MM, y: 62 * MM, width: WIDTH }));
  add('P', () => void setText(pdf, sub, { size: 12.5, ink: inks.soft, x: LEFT, y: 83 * MM, width: WIDTH }));
  ornament(pdf, () => pdf.rect(LEFT, 96 * MM, 22 * MM, 1.1 * MM).fill(inks.accent));
}

/** The texts of the body, from large to small: the first scale at which all of them fit is taken. */
function blocksOf(pdf: Pdf, view: PaperView): Block[] {
  const room = BODY.bottom - BODY.top;
  const scales = [1, 0.92, 0.84, 0.76, 0.68, 0.6];
  let blocks: Block[] = [];
  for (const scale of scales) {
    blocks = blocksAt(pdf, view, scale);
    if (blocks.reduce((sum, block) => sum + heightOf(pdf, block) + block.after, 0) <= room) break;
  }
  return blocks;
}

function blocksAt(pdf: Pdf, { parts, statement, facts }: PaperView, scale: number): Block[] {
  const large = [26, 22, 18];
  const texts = parts.flatMap(({ label, text, notes }, index): Block[] => {
    const sizes = large.map((size) => (index === 0 ? size : size * 0.72) * scale);
    const size = fitting(pdf, text, { sizes, lines: index === 0 ? 1 : 3, width: WIDTH });
    const last = notes.length - 1;
    return [
      { tag: 'P', text: label, size: 9.5 * scale, ink: inks.soft, after: 1.2 * MM * scale },
      { tag: 'H2', text: text === '' ? EMPTY : text, face: 'bold', size, after: (notes.length > 0 ? 1.4 : 8) * MM * scale },
      ...notes.map((note, at): Block => ({
        tag: 'P',
        text: note,
        size: 11 * scale,
        ink: inks.soft,
        after: (at === last ? 8 : 0.4) * MM * scale,
      })),
    ];
  });
  const said: Block = { tag: 'P', text: statement, size: 12.5 * scale, width: 142 * MM, after: 8 * MM * scale };
  return [...texts, said, ...facts.map(({ name, text }): Block => ({ tag: 'P', name, text, size: 10.5 * scale, after: 1.6 * MM * scale }))];
}

/** Width of the names of facts. */
const NAMES = 38 * MM;
/** A name ends before its text begins. */
const NAME = NAMES - 3 * MM;
const widthOf = ({ width = WIDTH, name }: Block) => (name === undefined ? width : width - NAMES);

/** A row of facts is as high as the higher of its name and its text. */
function heightOf(pdf: Pdf, block: Block): number {
  const { face = 'regular', size, text, name } = block;
  const high = (words: string, width: number) =>
    pdf.font(faces[face]).fontSize(size).heightOfString(printable(words), { width, lineGap: LEAD });
  return Math.max(high(text, widthOf(block)), name === undefined ? 0 : high(name, NAME));
}

const LEAD = 1.5;

function drawBody(pdf: Pdf, blocks: readonly Block[], root: Part): void {
  let y: number = BODY.top;
  // Made only when there are facts: a part that is never added keeps the document from ending.
  let facts: Part | undefined;
  for (const block of blocks) {
    const { tag, name, text, size, face, ink } = block;
    const height = heightOf(pdf, block);
    const top = y;
    const own = (x: number) => () =>
      void setText(pdf, text, { size, x, y: top, width: widthOf(block), lead: LEAD, ...(face && { face }), ...(ink && { ink }) });
    if (name === undefined) root.add(tagged(pdf, tag, own(LEFT)));
    else {
      const label = () => void setText(pdf, name, { size, y: top, ink: inks.soft, x: LEFT, width: NAME, lead: LEAD });
      if (!facts) root.add((facts = tagged(pdf, 'L')));
      facts.add(tagged(pdf, 'LI', [tagged(pdf, 'Lbl', label), tagged(pdf, 'LBody', own(LEFT + NAMES))]));
    }
    // Where the bank does not know a name, it is written by hand.
    if (text === EMPTY) drawRule(pdf, LEFT, y + height, WIDTH);
    y += height + block.after;
  }
}

const EMPTY = '\u00a0';

function drawFoot(pdf: Pdf, { proof, inquiry, chair, sampleNote }: PaperView, root: Part): void {
  const add = (tag: string, draw: () => void) => root.add(tagged(pdf, tag, draw));
  const sign = 62 * MM;
  if (proof) {
    const x = LEFT + 36 * MM;
    const width = WIDTH - 36 * MM - sign - 6 * MM;
    root.add(tagged(pdf, 'Figure', () => drawQr(pdf, proof.url, LEFT, FOOT, 30 * MM), words.qr(proof.shown)));
    let y = FOOT;
    add('P', () => (y = setText(pdf, words.check, { size: 8.5, ink: inks.soft, x, y, width, lead: 1 }) + 0.6 * MM));
    add('P', () => (y = setText(pdf, proof.shown, { face: 'bold', size: 9.5, x, y, width }) + 2 * MM));
    const { print } = proof;
    if (print !== undefined)
      add('P', () => void setText(pdf, `${words.print} ${print}`, { size: 8.5, ink: inks.soft, x, y, width, lead: 1 }));
  }
  if (inquiry !== undefined)
    add('P', () => void setText(pdf, inquiry, { size: 8.5, ink: inks.soft, x: LEFT, y: FOOT, width: WIDTH - sign - 10 * MM, lead: 1 }));
  const signed = LEFT + WIDTH - sign;
  drawRule(pdf, signed, FOOT + 16 * MM, sign);
  add('P', () => void setText(pdf, chair, { size: 8.5, ink: inks.soft, x: signed, y: FOOT + 18 * MM, width: sign }));
  if (sampleNote !== undefined)
    add('P', () => void setText(pdf, sampleNote, { size: 8.5, ink: '#6d4300', x: LEFT, y: FOOT + 33 * MM, width: WIDTH }));
}
