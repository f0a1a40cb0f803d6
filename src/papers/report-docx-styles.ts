import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';

const TWIPS_PER_MM = 56.7;
const mm = (value: number) => Math.round(value * TWIPS_PER_MM);

/** An A4 sheet with the margins of Russian office papers: 30 mm on the left for the binder. */
export const sheet = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), footer: mm(10) },
} as const;

/** The width between the margins, in twips. */
export const textWidth = sheet.size.width - sheet.margin.left - sheet.margin.right;

/** Names of the lists of a document. */
export const lists = { bullets: 'bullets', numbers: 'numbers' } as const;

const hanging = { indent: { left: mm(12.5), hanging: mm(7.5) } };

/** Bullets and numbers. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: lists.bullets,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT, style: { paragraph: hanging } }],
    },
    {
      reference: lists.numbers,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: hanging } }],
    },
  ],
};

const heading = (size: number, before: number, alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT) => ({
  run: { font: 'Times New Roman', size, bold: true, color: '000000' },
  paragraph: { alignment, keepNext: true, keepLines: true, spacing: { before, after: 120, line: 276 } },
});

/** Times New Roman 14, one and a half lines, a red line: what papers of РУМО look like, with a ragged edge, for without hyphens long words would tear the lines apart; the language is Russian for the spelling check. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Times New Roman', size: 28, language: { value: 'ru-RU', eastAsia: 'ru-RU', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { line: 336 } },
    },
    title: { ...heading(32, 0, AlignmentType.CENTER), paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240, line: 324 } } },
    heading1: heading(30, 360),
    heading2: heading(28, 240),
    heading3: heading(28, 200),
    listParagraph: { paragraph: { spacing: { line: 320, after: 40 } } },
    caption: {
      run: { size: 24, color: '000000', italics: false },
      paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
    },
    hyperlink: { run: { color: '1f3f8f', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'BodyText',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.LEFT, indent: { firstLine: mm(12.5) }, spacing: { before: 80, after: 80, line: 336 } },
    },
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', quickFormat: true, run: { size: 22 }, paragraph: { spacing: { line: 252 } } },
    {
      id: 'Notice',
      name: 'Notice',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 24, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240, line: 276 } },
    },
  ],
};
