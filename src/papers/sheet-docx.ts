import { BuilderElement, Document, HeadingLevel, Packer, Paragraph, TextRun, type Table } from 'docx';
import { conflictWords, expertVerdicts, fieldWords, scoreChoices, type SheetField } from '../bank/review/sheet-words.ts';
import type { SheetForm } from '../bank/review/sheet.ts';
import { reviewFormText as same } from '../text/review-form.ts';
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
    body(form.again === true ? words.howAgain : words.how(formatDate(form.due))),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: words.work }),
    grid([30, 70], [words.fieldHead, words.answerHead], factRows(form)),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: words.scores }),
    body(setWords(form)),
    grid([20, 52, 28], [words.codeHead, words.criterionHead, words.scoreHead], scoreRows(form)),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: words.verdict }),
    grid([30, 70], [words.fieldHead, words.answerHead], verdictRows()),
    body(words.private),
  ];
}

/** What the form on the site says of the set: its title, whether it is a proposal, the threshold. */
function setWords({ set: { title, proposal, criteria, scale, pass } }: SheetForm): string {
  const most = criteria.reduce((sum, { weight }) => sum + weight, 0) * scale.max;
  const weighted = criteria.some(({ weight }) => weight !== 1) ? words.sumWeighted : '';
  return [same.set(title), proposal ? same.proposal : '', words.sum(most, pass), weighted].filter(Boolean).join(' ');
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
    [hinted('conflict', same.conflictHint), [choice('conflict', words.choose, [conflictWords.false, conflictWords.true])]],
  ];
}

function scoreRows({ set }: SheetForm): Cell[][] {
  return set.criteria.map(({ id, name, ask, ...terms }) => [
    run(id),
    [new TextRun({ text: name, bold: true }), new TextRun({ text: ask, break: 1 }), ...termsOf(terms).map(small)],
    [
      choice(
        `score:${id}`,
        words.choose,
        scoreChoices(set).map((own) => own.words),
      ),
    ],
  ]);
}

/** What a criterion asks for besides its score. */
function termsOf({ weight, minimum, blocking_if_zero }: Pick<Criterion, 'weight' | 'minimum' | 'blocking_if_zero'>): string[] {
  return [
    ...(blocking_if_zero ? [same.blocking] : []),
    ...(minimum === undefined ? [] : [same.minimum(minimum)]),
    ...(weight === 1 ? [] : [words.weight(weight)]),
  ];
}

type Criterion = SheetForm['set']['criteria'][number];

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
      hinted('comment', same.commentHint),
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
const small = (text: string) => new TextRun({ text, break: 1, size: 20, color: '595959' });
/** The name of a field with its hint under it; the form is read by the first line. */
const hinted = (field: SheetField, hint: string): Cell => [...label(field), small(hint)];
