import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  ShadingType,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Letter, LetterRow } from '../bank/exports/letter.ts';
import { letterText as words } from '../text/letter.ts';
import { repeatableDocx } from './repeatable-docx.ts';
import { numbering, sheet, styles, textWidth } from './report-docx-styles.ts';

/** Whose letter it is and on which ISO day it was made. */
export interface LetterPaper {
  readonly creator: string;
  readonly today: string;
}

/** Returns the letter as the bytes of a DOCX on A4, with a real heading and a table whose head is repeated; the same letter gives the same bytes. */
export async function letterDocx(letter: Letter, { creator, today }: LetterPaper): Promise<Uint8Array> {
  const document = new Document({
    title: letter.title,
    creator,
    lastModifiedBy: creator,
    styles,
    numbering,
    sections: [
      {
        properties: { page: sheet },
        children: [...headOf(letter), ...(letter.rows.length === 0 ? [] : [tableOf(letter)]), ...endOf(letter)],
      },
    ],
  });
  return repeatableDocx(new Uint8Array(await Packer.toArrayBuffer(document)), today);
}

const gap = (text: string) => new TextRun({ text, highlight: 'yellow' });
const body = (children: readonly ParagraphChild[]) => new Paragraph({ style: 'BodyText', children: [...children] });
const link = (text: string, address: string) =>
  new ExternalHyperlink({ link: address, children: [new TextRun({ text, style: 'Hyperlink' })] });

/** Whose, to whom, on what: as letters of the institute begin. */
function headOf({ institution, title, lead, sample }: Letter): Paragraph[] {
  const half = { indent: { left: Math.round(textWidth / 2) } };
  return [
    ...(sample ? [new Paragraph({ style: 'Notice', children: [gap(words.sample)] })] : []),
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: institution, bold: true })] }),
    new Paragraph({ spacing: { before: 200 }, children: [gap(words.number)] }),
    new Paragraph({ ...half, spacing: { before: 200, after: 300 }, children: [new TextRun(words.addressee)] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 160 }, children: [new TextRun(words.greeting)] }),
    body([new TextRun(lead)]),
    new Paragraph({ style: 'BodyText', spacing: { after: 200 }, children: [new TextRun(words.request)] }),
  ];
}

function endOf({ rows, cancelled, zone, calendar }: Letter): Paragraph[] {
  const stop = { tabStops: [{ type: TabStopType.RIGHT, position: textWidth }] };
  return [
    ...(rows.length === 0
      ? []
      : [new Paragraph({ style: 'TableText', spacing: { before: 80, after: 160 }, children: [new TextRun(zone)] })]),
    ...(cancelled.length === 0 ? [] : [body([new TextRun(`${words.cancelled(cancelled.length)}: ${cancelled.join(', ')}.`)])]),
    body([new TextRun(`${words.calendar} `), calendar === undefined ? gap(words.columns.address) : link(calendar, calendar)]),
    new Paragraph({ ...stop, keepNext: true, spacing: { before: 500 }, children: [gap(words.post), new TextRun('\t'), gap(words.name)] }),
    new Paragraph({ style: 'TableText', spacing: { before: 400 }, children: [gap(words.executor)] }),
  ];
}

/** Parts of the width of a sheet. */
const columns = [
  [words.columns.day, 14],
  [words.columns.hours, 9],
  [words.columns.title, 24],
  [words.columns.speakers, 13],
  [words.columns.audience, 20],
  [words.columns.address, 20],
] as const;

function tableOf({ rows }: Letter): Table {
  const widths = columns.map(([, part]) => Math.round((textWidth * part) / 100));
  const row = (cells: readonly (readonly Paragraph[])[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (children, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 70, right: 70 },
            ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'ececec', color: 'auto' } } : {}),
            children: [...children],
          }),
      ),
    });
  const head = row(
    columns.map(([name]) => [cell([new TextRun({ text: name, bold: true })])]),
    true,
  );
  return new Table({
    rows: [head, ...rows.map((own) => row(cellsOf(own)))],
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}

const cell = (children: readonly ParagraphChild[]) => new Paragraph({ style: 'TableText', children: [...children] });
const plain = (text: string) => [cell([new TextRun(text)])];

/** As it is typed from paper. */
const withoutScheme = (address: string) => address.replace(/^https?:\/\//, '');

function cellsOf({ day, hours, title, note, speakers, audience, join, page }: LetterRow): Paragraph[][] {
  return [
    plain(day),
    plain(hours),
    [...plain(title), ...(note === undefined ? [] : plain(note))],
    plain(speakers),
    plain(audience),
    [
      ...(join === undefined ? [] : [...plain(words.join), cell([link(join, join)])]),
      ...plain(words.page),
      cell([page === undefined ? gap(words.columns.address) : link(withoutScheme(page), page)]),
    ],
  ];
}
