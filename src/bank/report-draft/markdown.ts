import { gapText } from '../../text/report-draft.ts';
import { absoluteUrl } from '../urls.ts';
import type { Block, DraftDocument, Inline, Line, TableBlock } from './tree.ts';

/** Where links of the text lead: root addresses stay inside a bank and are made whole in a file that leaves it. */
export interface MarkdownPlace {
  /** The address of the bank, when the text leaves it. */
  readonly site?: string | undefined;
  /** Where the list behind a figure is; without it figures lead to headings of the same text. */
  readonly listHref?: ((id: string) => string | undefined) | undefined;
}

/** Returns a document tree as Markdown (GFM) that ends with one line break. */
export function draftMarkdown({ title, notice, blocks }: DraftDocument, place: MarkdownPlace = {}): string {
  const head = [`# ${escape(title.join(' '))}`, ...(notice === undefined ? [] : [`**${escape(notice)}**`])];
  return `${[...head, ...blocksMarkdown(blocks, place, 1)].join('\n\n')}\n`;
}

/** Returns the blocks alone, with headings moved down by so many levels. */
export function blocksMarkdown(blocks: readonly Block[], place: MarkdownPlace, down: number): string[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading': {
        const anchor = block.id === undefined || place.listHref !== undefined ? '' : `<a id="${block.id}"></a>`;
        return `${'#'.repeat(block.level + down)} ${anchor}${escape(block.text)}`;
      }
      case 'paragraph':
        return guarded(lineText(block.line, place));
      case 'list':
        return block.items.map((line, index) => `${block.ordered ? `${index + 1}.` : '-'} ${guarded(lineText(line, place))}`).join('\n');
      case 'table':
        return tableText(block, place);
    }
  });
}

function tableText({ caption, columns, rows }: TableBlock, place: MarkdownPlace): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    `**${escape(caption)}**`,
    '',
    row(columns.map(({ name }) => escape(name))),
    row(columns.map(({ isNumber }) => (isNumber === true ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map((line) => lineText(line, place)))),
  ].join('\n');
}

function lineText(line: Line, place: MarkdownPlace): string {
  return line
    .map((piece) => pieceText(piece, place))
    .join('')
    .trim();
}

function pieceText(piece: Inline, { site, listHref }: MarkdownPlace): string {
  if (typeof piece === 'string') return escape(piece);
  switch (piece.kind) {
    case 'strong':
      return `**${escape(piece.text)}**`;
    case 'gap':
      return `**${escape(gapText(piece.text))}**`;
    case 'jump': {
      const href = listHref === undefined ? `#${piece.to}` : listHref(piece.to);
      return href === undefined ? escape(piece.text) : `[${escape(piece.text)}](${href})`;
    }
    case 'link': {
      const href = piece.href.startsWith('/') && site !== undefined ? absoluteUrl(site, piece.href) : piece.href;
      return `[${escape(piece.text)}](${href})`;
    }
  }
}

/** Marks of Markdown and of MDX are words in a title. */
const escape = (text: string) => text.replace(/[\\`*_[\]<>{}]/g, '\\$&');

/** A line that begins as a list or a heading would become one. */
const guarded = (text: string) =>
  text.replace(/^(?:([-+#])(?=\s)|(\d+)([.)])(?=\s))/, (_, mark?: string, number?: string, stop?: string) =>
    mark === undefined ? `${number}\\${stop}` : `\\${mark}`,
  );
