import type { Root } from 'hast';
import type { Excess } from './limits.ts';
import { renderFormulas } from './math.ts';
import { parseToHast } from './parse.ts';
import { htmlOf, toSafeTree } from './safe-html.ts';
import { renumberFootnotes } from './transforms/footnotes.ts';
import { keepSignsWithFormulas } from './transforms/formula-signs.ts';
import { numberHeadings } from './transforms/headings.ts';
import type { Heading } from './transforms/headings.ts';
import { resolveLinks } from './transforms/links.ts';
import type { LinkOptions } from './transforms/links.ts';
import { resolvePictures } from './transforms/pictures.ts';
import type { ResolveImage } from './transforms/pictures.ts';
import { shapeForPhones } from './transforms/phone-tables.ts';
import { admitRawHtml } from './transforms/raw-html.ts';
import { boxTables } from './transforms/tables.ts';
import { nameCheckboxes } from './transforms/tasks.ts';
import { typographTree } from './typography.ts';

/** What a text becomes on its page. Both resolvers get the name as it is on disk: percent codes decoded, no `./`. */
export interface RenderOptions {
  /** The address of a file beside the text; a link to a file it does not know becomes plain text. Without it such links stay as written. */
  readonly resolveFile?: LinkOptions['resolveFile'];
  /** The picture beside the text, converted beforehand; unknown ones leave their alternative text. */
  readonly resolveImage?: ResolveImage | undefined;
  /** The level of the body's highest heading, 2 by default: the page has the only h1. */
  readonly baseHeadingDepth?: number | undefined;
  /** The path under which the site lives, e.g. `/bank`; put before addresses that start with `/`. */
  readonly base?: string | undefined;
  /** Put before every id, when one page shows several texts or must not meet an id of the layout. */
  readonly prefix?: string | undefined;
}

/** A rendered text: safe HTML, its headings for a table of contents, and the pictures and addresses as authors wrote them. */
export interface Rendered {
  readonly html: string;
  /** What `html` was made of: other formats are made of it too. */
  readonly tree: Root;
  readonly headings: readonly Heading[];
  readonly images: readonly string[];
  readonly links: readonly string[];
  /** Set when the text was refused for its size or nesting; `html` is then empty and the check says so too. */
  readonly refused?: Excess | undefined;
}

/** Returns the body of an entry as safe HTML; the sanitiser is the last step that touches the tree. */
export function renderMarkdown(source: string, options: RenderOptions = {}): Rendered {
  const { tree, excess } = parseToHast(source);
  if (tree === undefined) return { html: '', tree: { type: 'root', children: [] }, headings: [], images: [], links: [], refused: excess };
  const found = transform(tree, options);
  const safe = toSafeTree(tree);
  return { html: htmlOf(safe), tree: safe, ...found };
}

function transform(tree: Root, options: RenderOptions): Omit<Rendered, 'html' | 'tree'> {
  const { baseHeadingDepth = 2, base = '', prefix = '', resolveFile, resolveImage } = options;
  admitRawHtml(tree);
  const headings = numberHeadings(tree, baseHeadingDepth, prefix);
  renumberFootnotes(tree, baseHeadingDepth, prefix);
  const links = resolveLinks(tree, { resolveFile, base, prefix, headings });
  const images = resolvePictures(tree, resolveImage);
  boxTables(tree);
  nameCheckboxes(tree);
  typographTree(tree);
  renderFormulas(tree);
  keepSignsWithFormulas(tree);
  shapeForPhones(tree);
  return { headings, images, links };
}
