import { formatNumber } from '../../text/format.ts';
import { gapText } from '../../text/report-draft.ts';

/** A piece of a line: plain words, words to stress, a place that only a person can fill, words that lead somewhere. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  /** `[Допишите: чем утверждён план]`. */
  | { readonly kind: 'gap'; readonly text: string }
  /** Leads to the list behind a figure, by the id of its heading. */
  | { readonly kind: 'jump'; readonly text: string; readonly to: string }
  /** Leads to a page of the bank, by its root address, or to another site. */
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** A line of a document. */
export type Line = readonly Inline[];

/** A part of a document; the order of the parts is the order of reading. */
export type Block =
  | HeadingBlock
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | TableBlock;

/** A heading; `id` is where figures of the text lead to. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly id?: string | undefined;
  /** Begins a page on paper. */
  readonly newPage?: boolean | undefined;
}

/** A table with one row of heads; columns of figures stand to the right. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly isNumber?: boolean; readonly width: number }[];
  readonly rows: readonly (readonly Line[])[];
}

/** A document as a plain tree: the same one becomes DOCX, Markdown and whatever comes next. */
export interface DraftDocument {
  /** Lines of the title, one below another. */
  readonly title: readonly string[];
  /** What must be said before everything else, as that samples were counted. */
  readonly notice?: string | undefined;
  readonly blocks: readonly Block[];
}

/** Returns a heading. */
export const heading = (level: 1 | 2 | 3, text: string, id?: string): HeadingBlock => ({ kind: 'heading', level, text, id });

/** Returns a paragraph of the given pieces; empty pieces are left out. */
export const paragraph = (...line: readonly Inline[]): Block => ({ kind: 'paragraph', line: line.filter((piece) => piece !== '') });

/** Returns a list, or nothing for no items. */
export function list(items: readonly Line[], ordered = false): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered, items }];
}

/** Returns a table of names and numbers, the greatest first. */
export function countTable(
  caption: string,
  name: string,
  count: string,
  rows: readonly (readonly [name: string, count: number])[],
): TableBlock {
  const sorted = [...rows].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'ru'));
  return {
    kind: 'table',
    caption,
    columns: [
      { name, width: 75 },
      { name: count, width: 25, isNumber: true },
    ],
    rows: sorted.map(([text, number]) => [[text], [formatNumber(number)]]),
  };
}

/** Returns a place for a person's judgement. */
export const gap = (text: string): Inline => ({ kind: 'gap', text });

/** Returns every place of a document that waits for a person, in the order of reading. */
export function gapsOf({ blocks }: DraftDocument): string[] {
  return blocks.flatMap(linesOf).flatMap((line) => line.flatMap((piece) => (isGap(piece) ? [piece.text] : [])));
}

/** Returns the lines of a block, cell by cell in a table. */
export function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return [[block.text]];
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
  }
}

/** Returns the words of a line without what they lead to. */
export function plainText(line: Line): string {
  return line.map((piece) => (typeof piece === 'string' ? piece : isGap(piece) ? gapText(piece.text) : piece.text)).join('');
}

const isGap = (piece: Inline): piece is Extract<Inline, { kind: 'gap' }> => typeof piece !== 'string' && piece.kind === 'gap';
