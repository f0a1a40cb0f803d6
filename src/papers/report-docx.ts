import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Block, DraftDocument, Inline, Line, TableBlock } from '../bank/report-draft/tree.ts';
import { absoluteUrl } from '../bank/urls.ts';
import { gapText } from '../text/report-draft.ts';
import { repeatableDocx } from './repeatable-docx.ts';
import { lists, numbering, sheet, styles, textWidth } from './report-docx-styles.ts';

/** What a DOCX says of itself and where the bank stands. */
export interface ReportPaper {
  /** The address of the bank: links of the tree are root addresses. */
  readonly site: string;
  readonly creator: string;
  /** The ISO day that stands as the day of the file. */
  readonly today: string;
}

/** Returns a document tree as the bytes of a DOCX: real headings, lists, tables with repeated heads, page numbers, in Russian; the same tree gives the same bytes. */
export async function reportDocx(tree: DraftDocument, paper: ReportPaper): Promise<Uint8Array> {
  const instances = { next: 0 };
  const document = new Document({
    title: tree.title.join(' '),
    creator: paper.creator,
    lastModifiedBy: paper.creator,
    styles,
    numbering,
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: { page: sheet, titlePage: true },
        footers: { default: pageNumber(), first: new Footer({ children: [new Paragraph('')] }) },
        children: [...titleOf(tree), ...tree.blocks.flatMap((block) => blockOf(block, paper.site, instances))],
      },
    ],
  });
  return repeatableDocx(new Uint8Array(await Packer.toArrayBuffer(document)), paper.today);
}

function titleOf({ title, notice }: DraftDocument): Paragraph[] {
  const lines = title.map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) }));
  return [
    ...(notice === undefined ? [] : [new Paragraph({ style: 'Notice', children: [new TextRun({ text: notice, highlight: 'yellow' })] })]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: lines }),
  ];
}

function pageNumber(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 24 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Every numbered list counts from one: each has an instance of its own. */
function blockOf(block: Block, site: string, instances: { next: number }): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const run = new TextRun(block.text);
      const children = block.id === undefined ? [run] : [new Bookmark({ id: bookmarkOf(block.id), children: [run] })];
      return [new Paragraph({ heading: headings[block.level], pageBreakBefore: block.newPage === true, children })];
    }
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', children: runsOf(block.line, site) })];
    case 'list': {
      const reference = block.ordered ? lists.numbers : lists.bullets;
      const instance = instances.next++;
      return block.items.map((line) => new Paragraph({ numbering: { reference, level: 0, instance }, children: runsOf(line, site) }));
    }
    case 'table':
      return [new Paragraph({ style: 'Caption', children: [new TextRun(block.caption)] }), tableOf(block, site)];
  }
}

function tableOf({ columns, rows }: TableBlock, site: string): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((textWidth * width) / total));
  const cell = (line: Line, index: number, isHead = false) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: isHead ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'ececec', color: 'auto' } } : {}),
      margins: { top: 40, bottom: 40, left: 90, right: 90 },
      children: [
        new Paragraph({
          style: 'TableText',
          alignment: columns[index]?.isNumber === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: isHead ? [new TextRun({ text: line.join(''), bold: true })] : runsOf(line, site),
        }),
      ],
    });
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ name }, index) => cell([name], index, true)) });
  const body = rows.map((row) => new TableRow({ cantSplit: true, children: row.map((line, index) => cell(line, index)) }));
  return new Table({
    rows: [head, ...body],
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}

function runsOf(line: Line, site: string): ParagraphChild[] {
  return line.map((piece) => runOf(piece, site));
}

/** What a person must add is marked so that nobody signs the paper without seeing it. */
function runOf(piece: Inline, site: string): ParagraphChild {
  if (typeof piece === 'string') return new TextRun(piece);
  switch (piece.kind) {
    case 'strong':
      return new TextRun({ text: piece.text, bold: true });
    case 'gap':
      return new TextRun({ text: gapText(piece.text), highlight: 'yellow' });
    case 'jump':
      return new InternalHyperlink({ anchor: bookmarkOf(piece.to), children: [new TextRun({ text: piece.text, style: 'Hyperlink' })] });
    case 'link': {
      const link = piece.href.startsWith('/') ? absoluteUrl(site, piece.href) : piece.href;
      return new ExternalHyperlink({ link, children: [new TextRun({ text: piece.text, style: 'Hyperlink' })] });
    }
  }
}

/** Word allows letters, digits and `_` in the name of a bookmark, at most 40 signs. */
const bookmarkOf = (id: string) => `b_${id.replace(/\W/g, '_')}`.slice(0, 40);
