import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { markdownToHast, markdownToMdast, mdxToMdast } from 'satteri';
import type { Features } from 'satteri';
import { protectDollars, restoreDollarsIn } from './dollars.ts';
import { excessOfSource, excessOfTree } from './limits.ts';
import type { Excess } from './limits.ts';

/** What the bank calls Markdown: CommonMark, GFM and formulas; the same for pages, check, search and exports. */
export const MARKDOWN_FEATURES: Features = {
  gfm: { footnotes: { label: 'Сноски', backLabel: 'Вернуться к тексту: сноска {reference}', clobberPrefix: '' } },
  frontmatter: false,
  math: true,
  smartPunctuation: false,
};

/** A parsed text, or the reason why it was refused. */
export type Parsed<Tree> = { tree: Tree; excess?: undefined } | { tree?: undefined; excess: Excess };

/** Returns the HTML tree of a body without positions, not yet safe: raw HTML and addresses are as the author wrote them. */
export function parseToHast(source: string): Parsed<HastRoot> {
  return parse(source, (text) => markdownToHast(text, { features: MARKDOWN_FEATURES, position: false }));
}

/** Returns the Markdown tree of a body; lines and columns are 1-based, in UTF-16 units. */
export function parseToMdast(source: string): Parsed<MdastRoot> {
  return parse(source, (text) => markdownToMdast(text, { features: MARKDOWN_FEATURES }));
}

/** Returns the tree of an editor's page with its components; throws the parser's error when tags or braces do not match. */
export function parseMdxToMdast(source: string): Parsed<MdastRoot> {
  return parse(source, (text) => mdxToMdast(text, { features: MARKDOWN_FEATURES }));
}

function parse<Tree extends HastRoot | MdastRoot>(source: string, run: (text: string) => { type: string }): Parsed<Tree> {
  const before = excessOfSource(source);
  if (before !== undefined) return { excess: before };
  const text = protectDollars(source);
  const tree = run(text) as Tree;
  const after = excessOfTree(tree);
  if (after !== undefined) return { excess: after };
  if (text !== source) restoreDollarsIn(tree);
  return { tree };
}
