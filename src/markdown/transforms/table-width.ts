import type { Element, ElementContent } from 'hast';
import { isElement, textOf } from '../walk.ts';

/** How wide a column is, in ems of its letters: its longest part that no line breaks, and its longest cell on one line. */
export type Columns = readonly { readonly least: number; readonly longest: number }[];

/** Space between columns on a phone, in ems. */
const GAP = 0.8;
/** A column of words is read when it has so much. */
const WORDS = 5.5;

/** Returns what the columns of a table ask for; rows are its cells. */
export function columnsOf(rows: readonly (readonly Element[])[]): Columns {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, index) => {
    const texts = rows.flatMap((row) => (row[index] === undefined ? [] : [textIn(row[index])]));
    const longest = Math.max(...texts.map(emsOf));
    const parts = texts.flatMap((text) => text.split(BREAK));
    return { least: Math.max(...parts.map(emsOf), Math.min(longest, WORDS)), longest };
  });
}

/** Returns the width below which a table would have to scroll, or have columns too narrow to be read, in ems. */
export function widthOf(columns: Columns): number {
  return columns.reduce((sum, { least }) => sum + least + GAP, -GAP);
}

/** Where a line may be broken: at a space that binds nothing, after a hyphen. */
const BREAK = /[ \t\n]+|(?<=[\p{L}\d]-)(?!\u2060)/u;

/** Formulas are one piece; a fraction is as wide as both its parts at most. */
function textIn(node: ElementContent): string {
  if (isElement(node, 'math')) return textOf(node).replace(/\s+/g, '\u00A0');
  if (isElement(node, 'br')) return ' ';
  return 'children' in node ? node.children.map(textIn).join('') : textOf(node);
}

/** The face of the pages (Golos), a little rounded up: `npm run` has no browser to ask. */
function emsOf(text: string): number {
  let ems = 0;
  for (const sign of text)
    ems += NOTHING.test(sign) ? 0 : NARROW.test(sign) ? 0.35 : WIDE.test(sign) ? 0.84 : CAPITAL.test(sign) ? 0.76 : 0.61;
  return ems;
}

const NOTHING = /[\u2060\u200B-\u200D\u0300-\u036F]/u;
const NARROW = /[.,;:'!()[\]|iljtfr \u00A0\u202F]/u;
const WIDE = /[жмфшщыюmw—…%№]/iu;
const CAPITAL = /\p{Lu}/u;
