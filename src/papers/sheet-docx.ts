import { BuilderElement, Document, HeadingLevel, Packer, Paragraph, TextRun, type Table } from 'docx';
import { conflictWords, expertVerdicts, fieldWords, scoreWords, type SheetField } from '../bank/review/sheet-words.ts';
import type { SheetForm } from '../bank/review/sheet.ts';
import { sheetText as words } from '../text/sheet.ts';
import { formatDate } from '../text/format.ts';
import { choice, control, grid, value, type Cell } from './docx-form.ts';
import { repeatableDocx } from './repeatable-docx.ts';
import { sheet as page, styles } from './report-docx-styles.ts';

/** Returns a form to fill in for one work as the bytes of a DOCX: choices are drop-down lists, the date and the remarks are fields. */
export async function sheetDocx(form: SheetForm, today: string): Promise<Uint8Array> {
  const document = new Document({
    title: words.title(form.title),
    creator: '',
    lastModifiedBy: '',
    styles,
    sections: [{ properties: { page }, children: childrenOf(form) }],
  });
  return repeatableDocx(new Uint8Array(await Packer.toArrayBuffer(document)), today);
}

function childrenOf(form: SheetForm): (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: words.heading }),
    body(words.about(form.title)),
    body(words.how(formatDate(form.due))),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: words.work }),
    grid([30, 70], [words.fieldHead, words.answerHead], factRows(form)),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: words.scores }),
    grid([20, 52, 28], [words.codeHead, words.criterionHead, words.scoreHead], scoreRows(form)),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: words.verdict }),
    grid([30, 70], [words.fieldHead, words.answerHead], verdictRows()),
    body(words.private),
  ];
}

const body = (text: string) => new Paragraph({ style: 'BodyText', text });

/** What is known of the work is typed already: the file must come back with it. */
function factRows(form: SheetForm): Cell[][] {
  const known: SheetField[] = ['material', 'revision', 'criteria', 'expert'];
  return [
    ...known.map((field) => [label(field), run(String(form[field as 'material' | 'revision' | 'criteria' | 'expert']))]),
    [
      label('date'),
      [
        control(
          'date',
          words.date,
          new BuilderElement({ name: 'w:date', children: [value('w:dateFormat', 'dd.MM.yyyy'), value('w:lid', 'ru-RU')] }),
        ),
      ],
    ],
    [label('conflict'), [choice('conflict', words.choose, [conflictWords.false, conflictWords.true])]],
  ];
}

function scoreRows({ set }: SheetForm): Cell[][] {
  return set.criteria.map(({ id, name, ask, blocking_if_zero }) => [
    run(id),
    [new TextRun({ text: name + (blocking_if_zero ? ' *' : ''), bold: true }), new TextRun({ text: ask, break: 1 })],
    [choice(`score:${id}`, words.choose, scoreWords(set))],
  ]);
}

function verdictRows(): Cell[][] {
  return [
    [
      label('verdict'),
      [
        choice(
          'verdict',
          words.choose,
          expertVerdicts.map(([, text]) => text),
        ),
      ],
    ],
    [
      label('comment'),
      [
        control(
          'comment',
          words.comment,
          new BuilderElement({ name: 'w:text', attributes: { multi: { key: 'w:multiLine', value: '1' } } }),
        ),
      ],
    ],
  ];
}

const run = (text: string): Cell => [new TextRun(text)];
const label = (field: SheetField): Cell => [new TextRun({ text: fieldWords[field], bold: true })];
