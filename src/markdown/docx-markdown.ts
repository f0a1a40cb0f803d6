import { blocksOf, SIGNS, type Block } from './docx-blocks.ts';
import { ListCounter, numberingOf } from './docx-numbering.ts';
import { paragraphStyles } from './docx-styles.ts';
import { shownTokens } from './docx-tokens.ts';

/** What a document of Word gives: its title, '' when it has none, and its text. */
export interface DocxText {
  readonly title: string;
  readonly markdown: string;
}

/** Returns the text of a document as Markdown: headings, lists with their numbers, bold and italic words, tables, formulas; pictures are left out, and so is what comes after ten books; tables too deep in others are only words. */
export function documentMarkdown(document: string, styles: string, core: string, numbering = ''): DocxText {
  const paragraphs = blocksOf(shownTokens(document), paragraphStyles(styles), new ListCounter(numberingOf(numbering)));
  const top = Math.min(9, ...paragraphs.flatMap(({ level }) => (level !== undefined && level > 0 ? [level] : [])));
  const titled = paragraphs.find(({ level, text }) => level === 0 && text !== '');
  const first = titled ?? paragraphs.find(({ level, text }) => level !== undefined && text !== '');
  const property = /<dc:title>([^<]*)</.exec(core)?.[1] ?? '';
  const body = paragraphs.filter((paragraph) => paragraph !== titled && paragraph.text.trim() !== '');
  const markdown = linesOf(body, top);
  return { title: plain(first?.text ?? property).slice(0, 200), markdown };
}

/** Items of one list stand line by line; whatever else is parted by an empty line. */
function linesOf(paragraphs: readonly Block[], top: number): string {
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

function lineOf({ text, mark, level }: Block, top: number): string {
  if (level !== undefined && level > 0) return `${'#'.repeat(Math.min(6, level - top + 2))} ${plain(text)}`;
  return [mark?.text.replace(SIGNS, '\\$&'), text.trim()].filter(Boolean).join(' ');
}

const plain = (text: string) =>
  text
    .replace(/\*\*|(?<!\\)\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
