import { anchorUndefined } from './anchor-undefined.ts';
import { dangerousAddress } from './dangerous-address.ts';
import { emptyLinkText } from './empty-link-text.ts';
import { footnoteUndefined } from './footnote-undefined.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlt } from './image-alt.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { lostEmphasis } from './lost-emphasis.ts';
import { lostHeading } from './lost-heading.ts';
import { lostTable } from './lost-table.ts';
import { mixedScripts } from './mixed-scripts.ts';
import type { ProseRule } from './prose-rule.ts';
import { rawHtml } from './raw-html.ts';
import { spacedAddress } from './spaced-address.ts';
import { tableShape } from './table-shape.ts';
import { wordBullets } from './word-bullets.ts';

/** The checks of prose that need neither formulas nor MDX: a browser makes them too. In the order they are documented; a new one is one file and one line here. */
export const PLAIN_RULES: readonly ProseRule[] = [
  rawHtml,
  dangerousAddress,
  spacedAddress,
  headingOrder,
  lostHeading,
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
