import { ListCounter, numberingOf, type ListMark } from './docx-numbering.ts';
import { paragraphStyles, type ParagraphStyles } from './docx-styles.ts';
import { addTo, tableText } from './docx-table.ts';
import { FormulaReader } from './omml-tex.ts';
import { xmlTokens, type XmlToken } from './xml-tokens.ts';

/** What a document of Word gives: its title, '' when it has none, and its text. */
export interface DocxText {
  readonly title: string;
  readonly markdown: string;
}

/** A paragraph as it is put together. */
interface Paragraph {
  text: string;
  style: string;
  /** Of which list it is an item, '0' of none, '?' of one without a name, and how deep. */
  list: string | undefined;
  depth: number;
  mark?: ListMark | undefined;
  level: number | undefined;
}

/** Documents have hardly more than three tables one in another; a text as long as this is ten books. */
const MOST = { depth: 8, letters: 5_000_000 };

/** Returns the text of a document as Markdown: headings, lists with their numbers, bold and italic words, tables, formulas; pictures are left out, and so is what comes after ten books; tables too deep in others are only words. */
export function documentMarkdown(document: string, styles: string, core: string, numbering = ''): DocxText {
  const paragraphs = blocksOf(xmlTokens(document), paragraphStyles(styles), new ListCounter(numberingOf(numbering)));
  const top = Math.min(9, ...paragraphs.flatMap(({ level }) => (level !== undefined && level > 0 ? [level] : [])));
  const titled = paragraphs.find(({ level, text }) => level === 0 && text !== '');
  const first = titled ?? paragraphs.find(({ level, text }) => level !== undefined && text !== '');
  const property = /<dc:title>([^<]*)</.exec(core)?.[1] ?? '';
  const body = paragraphs.filter((paragraph) => paragraph !== titled && paragraph.text.trim() !== '');
  const markdown = linesOf(body, top);
  return { title: plain(first?.text ?? property).slice(0, 200), markdown };
}

/** Items of one list stand line by line; whatever else is parted by an empty line. */
function linesOf(paragraphs: readonly Paragraph[], top: number): string {
  let markdown = '';
  let above = -1;
  let wasItem = false;
  for (const paragraph of paragraphs) {
    const isItem = paragraph.mark !== undefined && paragraph.mark.kind !== 'label';
    // An item deeper than its list would be code; a label in words goes with the item above it.
    const depth = paragraph.mark === undefined ? 0 : Math.min(paragraph.depth, above + 1);
    const gap = markdown === '' ? '' : isItem && wasItem ? '\n' : '\n\n';
    markdown += gap + '    '.repeat(depth) + lineOf(paragraph, top);
    wasItem = isItem;
    above = isItem ? depth : paragraph.mark === undefined ? -1 : depth - 1;
  }
  return markdown;
}

function lineOf({ text, mark, level }: Paragraph, top: number): string {
  if (level !== undefined && level > 0) return `${'#'.repeat(Math.min(6, level - top + 2))} ${plain(text)}`;
  return [mark?.text.replace(SIGNS, '\\$&'), text.trim()].filter(Boolean).join(' ');
}

const plain = (text: string) =>
  text
    .replace(/\*\*|(?<!\\)\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function blocksOf(tokens: Iterable<XmlToken>, { levels, lists }: ParagraphStyles, counter: ListCounter): Paragraph[] {
  const blocks: Paragraph[] = [];
  const tables: string[][][] = [];
  let [paragraph, isBold, isItalic, isText] = [start(), false, false, false];
  let formula: FormulaReader | undefined;
  let [deeper, letters] = [0, 0];
  const cell = () => tables.at(-1)?.at(-1);
  for (const token of tokens) {
    const { name, kind, attributes, text } = token;
    letters += text.length;
    if (letters > MOST.letters) break;
    if (name === 'w:tbl' && (deeper > 0 || (kind === 'open' && tables.length === MOST.depth))) deeper += kind === 'open' ? 1 : -1;
    if (deeper > 0 && /^w:t(?:bl|r|c)$/.test(name)) continue;
    if (formula !== undefined) {
      if (name !== 'm:oMath') formula.take(token);
      else if (kind === 'close') {
        paragraph.text += inDollars(formula.tex());
        formula = undefined;
      }
      continue;
    }
    const isOn = !/w:val="(?:0|false|off)"/.test(attributes);
    if (kind === 'text') {
      if (isText) paragraph.text += marked(text, isBold, isItalic);
    } else if (kind === 'open') {
      if (name === 'w:p') paragraph = start();
      else if (name === 'w:r') [isBold, isItalic] = [false, false];
      else if (name === 'w:b') isBold = isOn;
      else if (name === 'w:i') isItalic = isOn;
      else if (name === 'w:pStyle') paragraph.style = /w:val="([^"]*)"/.exec(attributes)?.[1] ?? '';
      else if (name === 'm:oMath') formula = new FormulaReader();
      else if (name === 'w:numPr') paragraph.list = '?';
      else if (name === 'w:numId') paragraph.list = /w:val="(\d+)"/.exec(attributes)?.[1];
      else if (name === 'w:ilvl') paragraph.depth = Number(/w:val="(\d)"/.exec(attributes)?.[1] ?? 0);
      else if (name === 'w:t') isText = true;
      else if (name === 'w:tab' || name === 'w:br') paragraph.text += paragraph.text === '' ? '' : ' ';
      else if (name === 'w:tbl') tables.push([]);
      else if (name === 'w:tr') tables.at(-1)?.push([]);
      else if (name === 'w:tc') cell()?.push('');
    } else if (name === 'w:t') isText = false;
    else if (name === 'w:p') {
      const row = cell();
      const level = levels.get(paragraph.style);
      const text = joined(paragraph.text);
      const list = paragraph.list ?? lists.get(paragraph.style) ?? '0';
      // Numbers of headings are told by their place; an empty item is not counted by whoever reads it.
      const mark = list === '0' || level !== undefined || text.trim() === '' ? undefined : counter.next(list, paragraph.depth);
      const whole = { ...paragraph, text, level, mark };
      if (row && row.length > 0) addTo(row, [mark?.kind === 'bullet' ? '•' : mark?.text, text.trim()].filter(Boolean).join(' '));
      else blocks.push(whole);
    } else if (name === 'w:tbl') {
      const table = { ...start(), text: tableText(tables.pop() ?? []) };
      const row = cell();
      // A table in a table comes as its words.
      if (row && row.length > 0) row[row.length - 1] += ` ${table.text.replace(/[|\n-]+/g, ' ')}`;
      else blocks.push(table);
    }
  }
  return blocks;
}

const start = (): Paragraph => ({ text: '', style: '', list: undefined, depth: 0, level: undefined });

const inDollars = (tex: string) => (tex === '' ? '' : `$${tex}$`);

/** What would mean something in Markdown. */
const SIGNS = /[\\`*_[\]<>$|#]/g;

/** Signs that would mean something in Markdown are only signs. */
function marked(text: string, isBold: boolean, isItalic: boolean): string {
  const escaped = text.replace(SIGNS, '\\$&');
  const word = escaped.trim();
  const before = escaped.slice(0, escaped.length - escaped.trimStart().length);
  const after = escaped.slice(before.length + word.length);
  const sign = `${isBold ? '**' : ''}${isItalic ? '*' : ''}`;
  return word === '' ? escaped : `${before}${sign}${word}${[...sign].reverse().join('')}${after}`;
}

/** Word cuts one bold phrase into many runs. */
const joined = (text: string) => text.replace(/\*\*(\s*)\*\*/g, '$1').replace(/(?<=\S)\*\*\*\*(?=\S)/g, '');
