import {
  AlignmentType,
  BuilderElement,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type XmlComponent,
} from 'docx';
import { textWidth } from './report-docx-styles.ts';

/** What stands in a cell of a form. */
export type Cell = readonly XmlComponent[];

/** Returns a table of rows under a repeated head; widths are in percent. */
export function grid(widths: readonly number[], heads: readonly string[], rows: readonly Cell[][]): Table {
  const twips = widths.map((percent) => Math.round((textWidth * percent) / 100));
  const row = (cells: readonly Cell[], tableHeader = false) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (children, index) =>
          new TableCell({
            width: { size: twips[index] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            children: [filled(children)],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: twips,
    rows: [
      row(
        heads.map((text) => [new TextRun({ text, bold: true })]),
        true,
      ),
      ...rows.map((cells) => row(cells)),
    ],
  });
}

/** A content control is none of the children that the library knows. */
function filled(children: Cell): Paragraph {
  const paragraph = new Paragraph({ style: 'TableText', alignment: AlignmentType.LEFT });
  for (const child of children) paragraph.addChildElement(child);
  return paragraph;
}

/** Returns a drop-down list of Word and LibreOffice. */
export function choice(tag: string, prompt: string, items: readonly string[]): BuilderElement {
  const item = (text: string) =>
    new BuilderElement({
      name: 'w:listItem',
      attributes: { text: { key: 'w:displayText', value: text }, value: { key: 'w:value', value: text } },
    });
  return control(tag, prompt, new BuilderElement({ name: 'w:dropDownList', children: items.map(item) }));
}

/** Returns a content control: until it is filled it shows what to do. */
export function control(tag: string, prompt: string, kind: BuilderElement): BuilderElement {
  const properties = new BuilderElement({
    name: 'w:sdtPr',
    children: [value('w:alias', prompt), value('w:tag', tag), new BuilderElement({ name: 'w:showingPlcHdr' }), kind],
  });
  const content = new BuilderElement({ name: 'w:sdtContent', children: [new TextRun({ text: prompt, color: '595959' })] });
  return new BuilderElement({ name: 'w:sdt', children: [properties, content] });
}

/** Returns an element with one value. */
export const value = (name: string, text: string) => new BuilderElement({ name, attributes: { value: { key: 'w:val', value: text } } });
