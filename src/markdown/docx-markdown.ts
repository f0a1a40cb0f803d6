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
  isItem: boolean;
  level: number | undefined;
}

/** Style id → level of the heading it makes; 0 is the title. */
type Levels = ReadonlyMap<string, number>;

/** Returns the text of a document as Markdown: headings, lists, bold and italic words, tables, formulas; pictures are left out. */
export function documentMarkdown(document: string, styles: string, core: string): DocxText {
  const paragraphs = blocksOf(xmlTokens(document), levelsOf(styles));
  const top = Math.min(9, ...paragraphs.flatMap(({ level }) => (level !== undefined && level > 0 ? [level] : [])));
  const titled = paragraphs.find(({ level, text }) => level === 0 && text !== '');
  const first = titled ?? paragraphs.find(({ level, text }) => level !== undefined && text !== '');
  const property = /<dc:title>([^<]*)</.exec(core)?.[1] ?? '';
  const body = paragraphs.filter((paragraph) => paragraph !== titled && paragraph.text.trim() !== '');
  const lines = body.map((paragraph) => ({ text: lineOf(paragraph, top), isItem: paragraph.isItem }));
  const markdown = lines.reduce(
    (all, { text, isItem }, index) => all + (index === 0 ? '' : isItem && lines[index - 1]?.isItem ? '\n' : '\n\n') + text,
    '',
  );
  return { title: plain(first?.text ?? property).slice(0, 200), markdown };
}

function lineOf({ text, isItem, level }: Paragraph, top: number): string {
  if (level !== undefined && level > 0) return `${'#'.repeat(Math.min(6, level - top + 2))} ${plain(text)}`;
  return isItem ? `- ${text.trim()}` : text.trim();
}

const plain = (text: string) =>
  text
    .replace(/\*\*|(?<!\\)\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Headings are told by the outline level of their style: names of styles differ from language to language. */
function levelsOf(styles: string): Levels {
  const levels = new Map<string, number>();
  for (const [, id = '', inner = ''] of styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/g)) {
    const outline = /<w:outlineLvl w:val="(\d)"/.exec(inner)?.[1];
    const name = /<w:name w:val="([^"]*)"/.exec(inner)?.[1]?.toLowerCase() ?? '';
    const number = /^heading (\d)$/.exec(name)?.[1];
    if (name === 'title') levels.set(id, 0);
    else if (number !== undefined) levels.set(id, Number(number));
    else if (outline !== undefined && Number(outline) < 6) levels.set(id, Number(outline) + 1);
  }
  return levels;
}

function blocksOf(tokens: Iterable<XmlToken>, levels: Levels): Paragraph[] {
  const blocks: Paragraph[] = [];
  const tables: string[][][] = [];
  let [paragraph, isBold, isItalic, isText] = [start(), false, false, false];
  let formula: FormulaReader | undefined;
  const cell = () => tables.at(-1)?.at(-1);
  for (const token of tokens) {
    const { name, kind, attributes, text } = token;
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
      else if (name === 'w:numPr') paragraph.isItem = true;
      else if (name === 'w:t') isText = true;
      else if (name === 'w:tab' || name === 'w:br') paragraph.text += paragraph.text === '' ? '' : ' ';
      else if (name === 'w:tbl') tables.push([]);
      else if (name === 'w:tr') tables.at(-1)?.push([]);
      else if (name === 'w:tc') cell()?.push('');
    } else if (name === 'w:t') isText = false;
    else if (name === 'w:p') {
      const row = cell();
      const whole = { ...paragraph, text: joined(paragraph.text), level: levels.get(paragraph.style) };
      if (row && row.length > 0) row[row.length - 1] = [row.at(-1), whole.text.trim()].filter(Boolean).join('<br>');
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

const start = (): Paragraph => ({ text: '', style: '', isItem: false, level: undefined });

const inDollars = (tex: string) => (tex === '' ? '' : `$${tex}$`);

/** Signs that would mean something in Markdown are only signs. */
function marked(text: string, isBold: boolean, isItalic: boolean): string {
  const escaped = text.replace(/[\\`*_[\]<>$|#]/g, '\\$&');
  const [, before = '', word = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(escaped) ?? [];
  const sign = `${isBold ? '**' : ''}${isItalic ? '*' : ''}`;
  return word === '' ? escaped : `${before}${sign}${word}${[...sign].reverse().join('')}${after}`;
}

/** Word cuts one bold phrase into many runs. */
const joined = (text: string) => text.replace(/\*\*(\s*)\*\*/g, '$1').replace(/(?<=\S)\*\*\*\*(?=\S)/g, '');

function tableText(rows: readonly string[][]): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
}
