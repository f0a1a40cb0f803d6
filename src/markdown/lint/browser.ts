import { maskFormulas, readInBrowser } from '../browser.ts';
import { anchorUndefined } from './anchor-undefined.ts';
import { dangerousAddress } from './dangerous-address.ts';
import { emptyLinkText } from './empty-link-text.ts';
import { footnoteUndefined } from './footnote-undefined.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlt } from './image-alt.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { lostEmphasis } from './lost-emphasis.ts';
import { lostTable } from './lost-table.ts';
import { mixedScripts } from './mixed-scripts.ts';
import type { ProseIssue, ProseRule } from './prose-rule.ts';
import { rawHtml } from './raw-html.ts';
import { spacedAddress } from './spaced-address.ts';
import { tableShape } from './table-shape.ts';
import { TOO_DEEP } from './too-deep.ts';
import { TOO_LARGE } from './too-large.ts';
import { wordBullets } from './word-bullets.ts';

/** The checks of prose that need neither formulas nor MDX. */
const RULES: readonly ProseRule[] = [
  rawHtml,
  dangerousAddress,
  spacedAddress,
  headingOrder,
  imageAlt,
  emptyLinkText,
  mixedScripts,
  invisibleCharacters,
  tableShape,
  lostTable,
  wordBullets,
  lostEmphasis,
  footnoteUndefined,
  anchorUndefined,
];

/** Returns what the check would say of a contributed text, as far as a browser can; lines are those of the text. */
export function lintInBrowser(source: string): ProseIssue[] {
  const read = readInBrowser(maskFormulas(source));
  if (read.mdast === undefined) return [{ rule: read.excess, severity: 'error', ...(read.excess === 'too-deep' ? TOO_DEEP : TOO_LARGE) }];
  const { mdast, text } = read;
  const found = RULES.flatMap(({ id, severity, find }) => find({ source: text, mdast }).map((fault) => ({ rule: id, severity, ...fault })));
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}
