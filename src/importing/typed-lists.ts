import { inlinesIn, inlinesOf, inlineText, type Block, type Inline } from './ast.ts';

const BULLET = /^\s*[•·▪▫◦‣●○■□◆➢✓\uF0B7\uF0A7\uF0D8\uF0FC\uF0A8]\s*(?=\S)/;
const DASH = /^\s*-\s+(?=\S)/;
const NUMBER = /^\s*(\d{1,2})[.)]\s+(?=\S)/;

/** Returns blocks in which paragraphs typed as a list («• мел», «1) доска») are lists. */
export function typedLists(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const [run, made] = runFrom(blocks, at);
    result.push(...(made === undefined ? [blocks[at]!] : [made]));
    at += Math.max(run, 1);
  }
  return result;
}

/** A list of one item is a list only with a mark that means nothing else. */
function runFrom(blocks: readonly Block[], from: number): [run: number, made: Block | undefined] {
  const bullets = take(blocks, from, (text) => BULLET.exec(text)?.[0]);
  if (bullets.length > 0) return [bullets.length, { t: 'BulletList', c: bullets }];
  const dashes = take(blocks, from, (text) => DASH.exec(text)?.[0]);
  if (dashes.length > 1) return [dashes.length, { t: 'BulletList', c: dashes }];
  const start = Number(NUMBER.exec(startOf(blocks[from]))?.[1]);
  const numbers = take(blocks, from, (text, index) => {
    const match = NUMBER.exec(text);
    return Number(match?.[1]) === start + index ? match?.[0] : undefined;
  });
  return numbers.length > 1 ? [numbers.length, { t: 'OrderedList', c: [[start], numbers] }] : [0, undefined];
}

function take(blocks: readonly Block[], from: number, mark: (text: string, index: number) => string | undefined): Block[][] {
  const items: Block[][] = [];
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    const found = block.t === 'Para' || block.t === 'Plain' ? mark(startOf(block), items.length) : undefined;
    if (found === undefined) break;
    items.push([{ t: 'Plain', c: withoutStart(plainly(inlinesOf(block)), found.length) }]);
  }
  return items;
}

/** Only plain words begin a list: a mark inside bold text is part of it. */
function startOf(block: Block | undefined): string {
  const inlines = block === undefined ? [] : plainly(inlinesOf(block));
  const end = inlines.findIndex(({ t }) => t !== 'Str' && t !== 'Space');
  return inlineText(end < 0 ? inlines : inlines.slice(0, end)) + (end < 0 ? '' : 'x');
}

/** Word of the web puts the mark of a list into spans of its own. */
const plainly = (inlines: readonly Inline[]): Inline[] =>
  inlines.flatMap((inline) => (inline.t === 'Span' ? plainly(inlinesIn(inline)) : [inline]));

function withoutStart(inlines: readonly Inline[], length: number): Inline[] {
  let left = length;
  return inlines.flatMap((inline) => {
    if (left <= 0) return [inline];
    const text = inlineText([inline]);
    left -= text.length;
    return left >= 0 ? [] : [{ t: 'Str', c: text.slice(left) }];
  });
}
