import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
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
} from 'docx';
import type { Block, DraftDocument, Line, TableBlock } from '../bank/report-draft/tree.ts';
import { repeatableDocx } from './repeatable-docx.ts';
import { bookmarkOf, runsOf } from './report-docx-runs.ts';
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
  const staysWhole = rows.length <= 20;
  const cell = (line: Line, index: number, { isHead = false, isLast = false } = {}) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: isHead ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'ececec', color: 'auto' } } : {}),
      margins: { top: 40, bottom: 40, left: 90, right: 90 },
      children: [
        new Paragraph({
          style: 'TableText',
          keepNext: staysWhole && !isLast,
          alignment: columns[index]?.isNumber === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: isHead ? [new TextRun({ text: line.join(''), bold: true })] : runsOf(line, site),
        }),
      ],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ name }, index) => cell([name], index, { isHead: true })),
  });
  const body = rows.map((row, number) => {
    const isLast = number === rows.length - 1;
    return new TableRow({ cantSplit: true, children: row.map((line, index) => cell(line, index, { isLast })) });
  });
  return new Table({
    rows: [head, ...body],
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}
