import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { ChosenThing } from '../../bank/views/chosen-thing.ts';
import { selectionText as text } from '../../text/selection.ts';
import { takeText as words } from '../../text/selection-take.ts';
import { pageOf } from '../root.ts';
import { paperStyles, sheetA4, TEXT_WIDTH } from './docx-sheet.ts';

/** A lesson of the plan: its data and the key of its page. */
export interface Lesson {
  readonly thing: ChosenThing;
  readonly key: string;
}

/** Shares of the columns: stage, minutes, teacher, pupils. */
const WIDTHS = [24, 8, 36, 32];

/** Returns the plan of the chosen lessons as a DOCX that the teacher goes on editing: a table of stages with minutes for each, lines for the day and the class. */
export async function planDocx(lessons: readonly Lesson[]): Promise<Blob> {
  const document = new Document({
    title: words.planTitle,
    styles: paperStyles,
    sections: [{ properties: { page: sheetA4 }, children: lessons.flatMap(lessonBlocks) }],
  });
  return Packer.toBlob(document);
}

function lessonBlocks({ thing, key }: Lesson, at: number): (Paragraph | Table)[] {
  const { title, kicker, facts, stages = [], goals = [], equipment = [], demo } = thing;
  const list = (name: string, values: readonly string[]) => (values.length === 0 ? [] : [line(`${name}: `, sentenceOf(values))]);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: at > 0, children: [new TextRun(title)] }),
    line('', [kicker, ...facts, ...(demo ? [text.demo] : [])].join(' · ')),
    line('', words.planFields),
    ...list(words.planGoals, goals),
    ...list(words.planEquipment, equipment),
    stageTable(stages),
    line(`${words.planSource}: `, pageOf(key)),
  ];
}

/** Whatever sign each part ends with, together they are one sentence. */
const sentenceOf = (parts: readonly string[]) => `${parts.map((part) => part.trim().replace(/[.;,]+$/, '')).join('; ')}.`;

const line = (name: string, words: string) =>
  new Paragraph({ children: [new TextRun({ text: name, bold: true, size: 22 }), new TextRun({ text: words, size: 22 })] });

function stageTable(stages: NonNullable<ChosenThing['stages']>): Table {
  const widths = WIDTHS.map((percent) => Math.round((TEXT_WIDTH * percent) / 100));
  const total = stages.reduce((sum, { minutes }) => sum + minutes, 0);
  const row = (cells: readonly string[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((words, at) => cell(words, widths[at] ?? 0, isHead)),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(words.planColumns, true),
      ...stages.map(({ title, minutes, teacher = '', students = '' }) => row([title, String(minutes), teacher, students])),
      row([words.planTotal, String(total), '', ''], true),
    ],
  });
}

/** Small type: a lesson fits a sheet. */
const cell = (words: string, width: number, bold: boolean) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: words
      .split('\n')
      .map((part) => new Paragraph({ spacing: { after: 0, line: 240 }, children: [new TextRun({ text: part, bold, size: 20 })] })),
  });
