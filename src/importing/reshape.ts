import { comparable } from '../bank/words.ts';
import { blocksText, inlinesIn, inlinesOf, inlineText, type Attr, type Block, type Inline } from './ast.ts';
import { cleanText } from './clean-text.ts';
import { typedLists } from './typed-lists.ts';

/** A document as it will be written, and what was changed on the way. */
export interface Reshaped {
  readonly blocks: readonly Block[];
  /** Bold lines that became headings. */
  readonly headings: readonly string[];
  /** Words of what was left out on purpose: the table of contents, the title that stands in its own field. */
  readonly leftOut: string;
  /** Lines of the table of contents among it. */
  readonly contents: number;
}

const NO_ATTR: Attr = ['', [], []];
const LONGEST_HEADING = 120;

/** Returns a document with the headings, lists and order that a page wants; `title` is not repeated in the text. */
export function reshape(blocks: readonly Block[], title: string): Reshaped {
  const flat = blocks.flatMap(unwrap);
  const { kept, left } = withoutContents(flat);
  const { rest, dropped } = withoutTitle(kept, title);
  const headings: string[] = [];
  const headed = rest.map((block) => {
    const words = pseudoHeading(block);
    if (words === undefined) return block;
    headings.push(words);
    return { t: 'Header', c: [9, NO_ATTR, inlinesOf(block).flatMap(bare)] };
  });
  return { blocks: typedLists(levelled(headed)), headings, leftOut: [...left, dropped].join(' '), contents: left.length };
}

/** Word's indents come as quotations, its fields and text boxes as divisions: what they hold stands in the text itself. */
function unwrap(block: Block): Block[] {
  if (block.t === 'BlockQuote') return (block.c as Block[]).flatMap(unwrap);
  if (block.t === 'Div') return (block.c as [Attr, Block[]])[1].flatMap(unwrap);
  return [block];
}

/** Returns blocks of which none stands in a division: what a page of an old site has around its text says nothing. */
export const withoutDivisions = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.t === 'Div' ? withoutDivisions((block.c as [Attr, Block[]])[1]) : [block]));

/** The site makes its own table of contents. */
function withoutContents(blocks: readonly Block[]): { kept: Block[]; left: string[] } {
  const left: string[] = [];
  const kept = blocks.filter((block) => {
    const words = blocksText([block]).trim();
    const isName = /^(?:оглавление|содержание)[.:]?$/i.test(words) && (block.t === 'Header' || pseudoHeading(block) !== undefined);
    if (!isName && !isContentsLine(block)) return true;
    left.push(words);
    return false;
  });
  // A lone heading «Содержание» opens a real section where no lines of contents follow.
  return left.length > 1 ? { kept, left } : { kept: [...blocks], left: [] };
}

/** A line that is one link into the same document, with or without the number of a page. */
function isContentsLine(block: Block): boolean {
  const inlines = inlinesOf(block).filter(({ t }) => t !== 'Space' && t !== 'SoftBreak' && t !== 'LineBreak');
  const [first] = inlines;
  return (
    inlines.length > 0 &&
    first?.t === 'Link' &&
    inlines.every((own) => own.t === 'Link' && (own.c as [unknown, unknown, [string]])[2][0].startsWith('#'))
  );
}

function withoutTitle(blocks: readonly Block[], title: string): { rest: Block[]; dropped: string } {
  const at = blocks
    .slice(0, 12)
    .findIndex((block) => inlinesOf(block).length > 0 && comparable(cleanText(blocksText([block])).text) === comparable(title));
  if (at < 0) return { rest: [...blocks], dropped: '' };
  return { rest: blocks.filter((_, index) => index !== at), dropped: blocksText([blocks[at]!]) };
}

/** Returns the words of a paragraph that is a heading in all but style: short, wholly bold, no sentence. */
export function pseudoHeading(block: Block): string | undefined {
  if (block.t !== 'Para') return undefined;
  const inlines = inlinesOf(block).filter((inline) => inlineText([inline]).trim() !== '');
  const words = inlineText(inlines).replace(/\s+/g, ' ').trim();
  if (inlines.length === 0 || words.length > LONGEST_HEADING || words.length < 3) return undefined;
  const isBold = inlines.every((inline) => isStrong(inline));
  return isBold && /\p{L}{3}/u.test(words) && !/[;,!?…]$|\.\.\.$|[^.]{60}\.$|^\s*[-–—•]/.test(words) && !/:\s*\S/.test(words)
    ? words
    : undefined;
}

function isStrong(inline: Inline): boolean {
  if (inline.t === 'Strong') return true;
  const inner = inlinesIn(inline).filter((own) => inlineText([own]).trim() !== '');
  return inline.t !== 'Link' && inner.length > 0 && inner.every(isStrong);
}

/** Bold and underlining say nothing in a heading. */
function bare(inline: Inline): Inline[] {
  return ['Strong', 'Underline', 'Span', 'SmallCaps'].includes(inline.t) ? inlinesIn(inline).flatMap(bare) : [inline];
}

/** Levels begin at two and go down one at a time; bold lines (9) stand one below the heading of a style above them. */
function levelled(blocks: readonly Block[]): Block[] {
  const styled = [...new Set(blocks.flatMap((block) => (block.t === 'Header' && levelOf(block) !== 9 ? [levelOf(block)] : [])))].sort(
    (a, b) => a - b,
  );
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.t !== 'Header') return block;
    const [level, attr, inlines] = block.c as [number, Attr, Inline[]];
    const rank = level === 9 ? styled.length : styled.indexOf(level);
    while (open.length > 0 && (open.at(-1) ?? 0) >= rank) open.pop();
    open.push(rank);
    return { t: 'Header', c: [Math.min(open.length + 1, 6), attr, inlines] };
  });
}

const levelOf = (block: Block) => (block.c as [number])[0];
