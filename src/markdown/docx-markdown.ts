import { blocksOf, type Block } from './docx-blocks.ts';
import { addressesOf, LinkReader } from './docx-links.ts';
import { notesOf } from './docx-notes.ts';
import { ListCounter, numberingOf } from './docx-numbering.ts';
import { bareWords, evenWords, SIGNS } from './docx-runs.ts';
import { paragraphStyles } from './docx-styles.ts';
import { shownTokens } from './docx-tokens.ts';

/** What a document of Word gives: its title, '' when it has none, its text, and how many pictures were left out of it. */
export interface DocxText {
  readonly title: string;
  readonly markdown: string;
  readonly pictures: number;
}

/** The parts of a document that its text is made of. */
export const DOCX_PARTS: ReadonlySet<string> = new Set([
  ...['document', 'styles', 'numbering', 'footnotes', 'endnotes'].map((name) => `word/${name}.xml`),
  ...['document', 'footnotes', 'endnotes'].map((name) => `word/_rels/${name}.xml.rels`),
  'docProps/core.xml',
]);

/**
 * Returns the text of a document as Markdown: headings, lists with their numbers, the looks of words that Markdown knows, links, tables, formulas,
 * footnotes, of which the first gets the number `firstNote`; pictures are left out, and so is what comes after ten books; tables too deep in
 * others are only words. `partOf` returns the text of a part by its name, '' for one that is not there.
 */
export function documentMarkdown(partOf: (name: string) => string, firstNote = 1): DocxText {
  const styles = paragraphStyles(partOf('word/styles.xml'));
  const counter = new ListCounter(numberingOf(partOf('word/numbering.xml')));
  const notes = notesOf({ footnote: partOf('word/footnotes.xml'), endnote: partOf('word/endnotes.xml') }, firstNote);
  const read = (name: string, xml: string) =>
    blocksOf(shownTokens(xml), { styles, counter, notes, links: new LinkReader(addressesOf(partOf(`word/_rels/${name}.xml.rels`))) });

  const document = partOf('word/document.xml');
  const paragraphs = read('document', document);
  const titled = paragraphs.find(({ level, text }) => level === 0 && text.trim() !== '');
  const first = titled ?? paragraphs.find(({ level, text }) => level !== undefined && text.trim() !== '');
  const property = /<dc:title>([^<]*)</.exec(partOf('docProps/core.xml'))?.[1] ?? '';
  const body = paragraphs.filter((paragraph) => paragraph !== titled && paragraph.text.trim() !== '');
  const top = Math.min(9, ...body.flatMap(({ level }) => (level !== undefined && level > 0 ? [level] : [])));
  const below = notes.called().map(({ number, xml, kind }) => `[^${number}]: ${noteText(read(`${kind}s`, xml))}`);
  return {
    title: bareWords(first?.text ?? property).slice(0, 200),
    markdown: [linesOf(body, top), ...below].filter(Boolean).join('\n\n'),
    pictures: [...shownTokens(document)].filter(({ name, kind }) => kind === 'open' && /^(?:a:blip|v:imagedata)$/.test(name)).length,
  };
}

/** Further paragraphs of a note stand four spaces in; a heading is words there. */
const noteText = (blocks: readonly Block[]) =>
  linesOf(
    blocks.filter(({ text }) => text.trim() !== '').map((block) => ({ ...block, level: undefined })),
    1,
  ).replace(/\n(?=[^\n])/g, '\n    ');

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
  if (level !== undefined && level > 0) return `${'#'.repeat(Math.min(6, level - top + 2))} ${evenWords(text)}`;
  return [mark?.text.replace(SIGNS, '\\$&'), text.trim()].filter(Boolean).join(' ');
}
