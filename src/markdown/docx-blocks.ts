import type { LinkReader } from './docx-links.ts';
import type { Notes } from './docx-notes.ts';
import { joined, marked, plainLook, takeLook, type Look } from './docx-runs.ts';
import type { ListCounter, ListMark } from './docx-numbering.ts';
import type { ParagraphStyles } from './docx-styles.ts';
import { addTo, tableText } from './docx-table.ts';
import { FormulaReader } from './omml-tex.ts';
import type { XmlToken } from './xml-tokens.ts';

/** A paragraph or a table of a document, as Markdown. */
export interface Block {
  readonly text: string;
  readonly mark: ListMark | undefined;
  /** How deep in its list, 0 is the outermost. */
  readonly depth: number;
  /** Of a heading, 0 is the title. */
  readonly level: number | undefined;
}

/** A paragraph as it is put together. */
interface Paragraph {
  text: string;
  style: string;
  /** Of which list it is an item, '0' of none, '?' of one without a name, and how deep. */
  list: string | undefined;
  depth: number;
  readonly look: Look;
  /** In how many tables it stands. */
  readonly tables: number;
  /** What stands in its text boxes: it comes after its own words. */
  readonly inside: Placed[];
}

/** A paragraph that is whole, or the text of a table. */
type Placed = Paragraph | string;

/** Documents have hardly more than three tables or boxes one in another; a text as long as this is ten books. */
const MOST = { depth: 8, letters: 5_000_000 };

/** What a part of a document is read with. */
export interface Reader {
  readonly styles: ParagraphStyles;
  readonly counter: ListCounter;
  readonly links: LinkReader;
  readonly notes: Notes;
}

/** Returns the paragraphs and tables of a document in their order; what stands in a text box comes after the paragraph that holds the box. */
export function blocksOf(tokens: Iterable<XmlToken>, { styles: { levels, lists }, counter, links, notes }: Reader): Block[] {
  const blocks: Block[] = [];
  const tables: string[][][] = [];
  const open: Paragraph[] = [];
  let isText = false;
  let formula: FormulaReader | undefined;
  let [deeper, lower, letters] = [0, 0, 0];
  const row = () => tables.at(-1)?.at(-1);

  /** Gives a paragraph or a table to the box, the cell or the page that it stands in. */
  const place = (placed: Placed) => {
    const around = open.at(-1);
    if (around !== undefined && around.tables === tables.length) around.inside.push(placed);
    else settle(placed);
  };
  const settle = (placed: Placed) => {
    const cells = row();
    const isCell = cells !== undefined && cells.length > 0;
    if (typeof placed === 'string') {
      // A table in a table comes as its words.
      if (isCell) cells[cells.length - 1] += ` ${placed.replace(/[|\n-]+/g, ' ')}`;
      else blocks.push({ text: placed, mark: undefined, depth: 0, level: undefined });
      return;
    }
    const { style, depth } = placed;
    const level = levels.get(style);
    const text = joined(placed.text);
    const list = placed.list ?? lists.get(style) ?? '0';
    // Numbers of headings are told by their place; an empty item is not counted by whoever reads it.
    const mark = list === '0' || level !== undefined || text.trim() === '' ? undefined : counter.next(list, depth);
    if (isCell) addTo(cells, [mark?.kind === 'bullet' ? '•' : mark?.text, text.trim()].filter(Boolean).join(' '));
    else blocks.push({ text, mark, depth, level });
    placed.inside.forEach(settle);
  };

  for (const token of tokens) {
    const { name, kind, attributes, text } = token;
    letters += text.length;
    if (letters > MOST.letters) break;
    if (name === 'w:tbl' && (deeper > 0 || (kind === 'open' && tables.length === MOST.depth))) deeper += kind === 'open' ? 1 : -1;
    if (deeper > 0 && /^w:t(?:bl|r|c)$/.test(name)) continue;
    if (name === 'w:p' && (lower > 0 || (kind === 'open' && open.length === 2 * MOST.depth))) {
      lower += kind === 'open' ? 1 : -1;
      continue;
    }
    const paragraph = open.at(-1);
    if (paragraph) links.take(token, paragraph);
    if (formula !== undefined) {
      if (name !== 'm:oMath') formula.take(token);
      else if (kind === 'close') {
        if (paragraph) paragraph.text += inDollars(formula.tex());
        formula = undefined;
      }
    } else if (kind === 'text') {
      if (isText && paragraph) paragraph.text += marked(text, paragraph.look);
    } else if (kind === 'close') {
      if (name === 'w:t') isText = false;
      else if (name === 'w:p') place(open.pop() ?? start(tables.length));
      else if (name === 'w:tbl') place(tableText(tables.pop() ?? []));
    } else if (name === 'w:p') open.push(start(tables.length));
    else if (name === 'w:tbl') tables.push([]);
    else if (name === 'w:tr') tables.at(-1)?.push([]);
    else if (name === 'w:tc') row()?.push('');
    else if (name === 'w:t') isText = true;
    else if (name === 'm:oMath') formula = new FormulaReader();
    else if (paragraph && NOTE.test(name)) paragraph.text += notes.signOf(name.slice(2, -9), /w:id="([^"]*)"/.exec(attributes)?.[1] ?? '');
    else if (paragraph) describe(paragraph, name, attributes);
  }
  return blocks;
}

const start = (tables: number): Paragraph => ({
  text: '',
  style: '',
  list: undefined,
  depth: 0,
  look: plainLook(),
  tables,
  inside: [],
});

/** Takes what a tag says of a paragraph or of the words that follow. */
function describe(paragraph: Paragraph, name: string, attributes: string): void {
  takeLook(paragraph.look, name, attributes);
  if (name === 'w:pStyle') paragraph.style = /w:val="([^"]*)"/.exec(attributes)?.[1] ?? '';
  else if (name === 'w:numPr') paragraph.list = '?';
  else if (name === 'w:numId') paragraph.list = /w:val="(\d+)"/.exec(attributes)?.[1];
  else if (name === 'w:ilvl') paragraph.depth = Number(/w:val="(\d)"/.exec(attributes)?.[1] ?? 0);
  else if (name === 'w:noBreakHyphen') paragraph.text += '\u2011';
  else if (name === 'w:tab' || name === 'w:br') paragraph.text += ' ';
}

/** Where the text calls a note. */
const NOTE = /^w:(?:foot|end)noteReference$/;

const inDollars = (tex: string) => (tex === '' ? '' : `$${tex}$`);
