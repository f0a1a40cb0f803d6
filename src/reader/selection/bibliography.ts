import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { citation } from '../../bank/citation.ts';
import { bindSigns } from '../../text/format.ts';
import { takeText as words } from '../../text/selection-take.ts';
import { paperStyles, sheetA4 } from './docx-sheet.ts';
import type { Taken } from './take.ts';

/** Returns the bibliographic records of the chosen things in the order of a list of sources, by the alphabet; `day` is the reader's day of access. */
export function recordsOf(taken: readonly Pick<Taken, 'thing'>[], day: string): string[] {
  const records = taken.flatMap(({ thing }) => (thing?.cite ? citation({ ...thing.cite, accessed: day }) : (thing?.record ?? [])));
  return [...new Set(records)].sort(new Intl.Collator('ru').compare).map(bindSigns);
}

/** Returns a numbered list of sources as a DOCX. */
export async function bibliographyDocx(records: readonly string[]): Promise<Blob> {
  const numbers = { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START };
  const document = new Document({
    title: words.bibliographyTitle,
    styles: paperStyles,
    numbering: {
      config: [{ reference: 'records', levels: [{ ...numbers, style: { paragraph: { indent: { left: 567, hanging: 567 } } } }] }],
    },
    sections: [
      {
        properties: { page: sheetA4 },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(words.bibliographyTitle)] }),
          ...records.map((record) => new Paragraph({ numbering: { reference: 'records', level: 0 }, children: [new TextRun(record)] })),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
