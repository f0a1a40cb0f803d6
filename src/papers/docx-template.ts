import { AlignmentType, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, TextRun, type IStylesOptions } from 'docx';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a document of Word that all works share. */
export interface DocxTemplate {
  /** The document before and after its text. */
  readonly head: string;
  readonly tail: string;
  /** Relations of the document, without the last tag. */
  readonly relations: string;
  /** Everything else: path → content. */
  readonly parts: ReadonlyMap<string, string>;
}

const FONT = 'Times New Roman';
const run = (size: number, bold = false) => ({ font: FONT, size, bold, color: '000000' });
const heading = (size: number, before: number) => ({
  run: run(size, true),
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80 } },
});
const own = (id: string, name: string, paragraph: object, look: object = {}) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph,
  run: look,
});

/** Times New Roman 12: what teachers print and change. Names of styles are those of Word, so that its list of styles and its contents know them. */
const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 24, language: { value: 'ru-RU', eastAsia: 'ru-RU', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO, after: 120 } },
    },
    title: { run: run(36, true), paragraph: { keepNext: true, spacing: { after: 160, line: 276, lineRule: LineRuleType.AUTO } } },
    heading1: heading(28, 320),
    heading2: heading(26, 240),
    heading3: heading(24, 200),
    heading4: { ...heading(24, 160), run: { ...run(24, true), italics: true } },
    listParagraph: { paragraph: { spacing: { after: 60, line: 276, lineRule: LineRuleType.AUTO } } },
    hyperlink: { run: { color: '1f3f8f', underline: {} } },
  },
  paragraphStyles: [
    own('BodyText', 'Body Text', { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } }),
    own('TableText', 'Table Text', { spacing: { after: 40, line: 252, lineRule: LineRuleType.AUTO } }, { size: 22 }),
    own('Quote', 'Quote', { indent: { left: 567 }, spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } }),
    own('Code', 'Code', { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } }, { font: 'Courier New', size: 20 }),
    own('Caption', 'caption', { alignment: AlignmentType.CENTER }, { size: 22 }),
    own('Picture', 'Picture', { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 120 } }),
    own('Notice', 'Notice', { alignment: AlignmentType.CENTER, spacing: { after: 200 } }, { bold: true, size: 22 }),
    own('Kicker', 'Kicker', { keepNext: true, spacing: { after: 0 } }, { size: 22 }),
    own('Lead', 'Lead', { spacing: { after: 160, line: 288, lineRule: LineRuleType.AUTO } }, { size: 26 }),
    own('Fact', 'Fact', { spacing: { after: 40 } }),
    own('Term', 'Term', { keepNext: true, spacing: { before: 80, after: 20 } }),
  ],
};

const MARK = 'THE-TEXT-STANDS-HERE';
let made: Promise<DocxTemplate> | undefined;

/** Returns what all documents share, made once by the library: to make it anew for each work takes a hundred times longer than its text. */
export function docxTemplate(): Promise<DocxTemplate> {
  return (made ??= make());
}

async function make(): Promise<DocxTemplate> {
  const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  const document = new Document({
    styles,
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, footer: 567 } },
        },
        footers: { default: new Footer({ children: [number] }) },
        children: [new Paragraph(MARK)],
      },
    ],
  });
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const parts = new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
  const take = (path: string) => {
    const text = parts.get(path);
    if (text === undefined) throw new Error(`The library no longer writes ${path}.`);
    parts.delete(path);
    return text;
  };
  const text = take('word/document.xml');
  const [, head, tail] = /^([\s\S]*<w:body>)[\s\S]*?(<w:sectPr[\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || tail === undefined || !text.includes(MARK)) throw new Error('The library writes documents otherwise.');
  const relations = take('word/_rels/document.xml.rels').replace('</Relationships>', '');
  for (const own of ['word/numbering.xml', 'docProps/core.xml']) parts.delete(own);
  return { head, tail, relations, parts };
}
