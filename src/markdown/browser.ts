import type { Root as HastRoot } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Root as MdastRoot } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { protectDollars, restoreDollars } from './dollars.ts';
import { excessOfSource, excessOfTree } from './limits.ts';
import type { Excess } from './limits.ts';
import { SAFE_SCHEMA } from './schema.ts';
import { renumberFootnotes } from './transforms/footnotes.ts';
import { numberHeadings } from './transforms/headings.ts';
import { resolveLinks } from './transforms/links.ts';
import { resolvePictures } from './transforms/pictures.ts';
import { admitRawHtml } from './transforms/raw-html.ts';
import { boxTables } from './transforms/tables.ts';
import { nameCheckboxes } from './transforms/tasks.ts';
import { typographTree } from './typography.ts';
import { createElement, walkElements } from './walk.ts';

/**
 * The texts of an author as the site will show them, in a browser. Sätteri has no build that runs there without threads and the headers they need,
 * so remark reads the text (differential.test.ts holds the two together); the transforms and the sanitiser are those of the pages.
 */
const processor = unified().use(remarkParse).use(remarkGfm);

/** Returns the Markdown tree of a text, or why it is refused. */
export function readInBrowser(source: string): { mdast: MdastRoot; excess?: undefined } | { mdast?: undefined; excess: Excess } {
  const before = excessOfSource(source);
  if (before !== undefined) return { excess: before };
  const mdast = processor.parse(source) as MdastRoot;
  const after = excessOfTree(mdast);
  return after === undefined ? { mdast } : { excess: after };
}

/** Returns a text as a safe tree of HTML, or why it is refused; formulas stay as `code.math-source`, pictures leave their alternative text. */
export function renderInBrowser(source: string): { tree: HastRoot; excess?: undefined } | { tree?: undefined; excess: Excess } {
  const { text, formulas } = withoutFormulas(source);
  const { mdast, excess } = readInBrowser(text);
  if (mdast === undefined) return { excess };
  const tree = toHast(mdast, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteLabel: 'Сноски',
    footnoteBackLabel: (index) => `Вернуться к тексту: сноска ${index + 1}`,
  }) as HastRoot;
  admitRawHtml(tree);
  const headings = numberHeadings(tree, 3, 'p-');
  renumberFootnotes(tree, 3, 'p-');
  resolveLinks(tree, { headings, prefix: 'p-', base: '', resolveFile: undefined });
  resolvePictures(tree, undefined);
  boxTables(tree);
  nameCheckboxes(tree);
  typographTree(tree);
  putFormulas(tree, formulas);
  return { tree: sanitize(tree, SAFE_SCHEMA) as HastRoot };
}

/** A noncharacter around the number of a formula: no text has it. */
const SIGN = '\uFDD1';

/** Remark knows no formulas: their stars and underscores would become emphasis. */
function withoutFormulas(source: string): { text: string; formulas: string[] } {
  const formulas: string[] = [];
  const text = protectDollars(source.replaceAll(SIGN, '\uFFFD')).replace(/\$\$[^$]+\$\$|\$(?:\\.|[^\\$\n])+\$/g, (formula) => {
    formulas.push(restoreDollars(formula));
    return `${SIGN}${formulas.length - 1}${SIGN}`;
  });
  return { text: restoreDollars(text), formulas };
}

const PLACE = new RegExp(`${SIGN}(\\d+)${SIGN}`);

function putFormulas(tree: HastRoot, formulas: readonly string[]): void {
  if (formulas.length === 0) return;
  const back = (text: string) => text.split(PLACE).map((part, index) => (index % 2 === 1 ? (formulas[Number(part)] ?? '') : part));
  walkElements(tree, (element) => {
    element.children = element.children.flatMap((child) => {
      if (child.type !== 'text' || !child.value.includes(SIGN)) return [child];
      if (element.tagName === 'code') return [{ type: 'text' as const, value: back(child.value).join('') }];
      return back(child.value).map((part, index) =>
        index % 2 === 1
          ? createElement('code', { className: ['math-source'] }, [{ type: 'text', value: part }])
          : { type: 'text' as const, value: part },
      );
    });
  });
}
