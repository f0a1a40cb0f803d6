import type { Element, Root as HastRoot } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Root as MdastRoot } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { protectDollars, restoreDollars } from './dollars.ts';
import { excessOfSource, excessOfTree } from './limits.ts';
import type { Excess } from './limits.ts';
import { SAFE_SCHEMA } from './schema.ts';
import { renumberFootnotes } from './transforms/footnotes.ts';
import { numberHeadings } from './transforms/headings.ts';
import { resolveLinks } from './transforms/links.ts';
import { resolvePictures } from './transforms/pictures.ts';
import { shapeForPhones } from './transforms/phone-tables.ts';
import { admitRawHtml } from './transforms/raw-html.ts';
import { boxTables } from './transforms/tables.ts';
import { nameCheckboxes } from './transforms/tasks.ts';
import { typographTree } from './typography.ts';
import { createElement, walkElements } from './walk.ts';

/** What remark-gfm is made of, without what writes Markdown: half its weight. */
const GFM = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** A tree with the text of which its places tell. */
export interface InBrowser {
  readonly mdast: MdastRoot;
  readonly text: string;
  readonly excess?: undefined;
}

/** Returns the Markdown tree of a text, or why it is refused. */
export function readInBrowser(source: string): InBrowser | { mdast?: undefined; excess: Excess } {
  const before = excessOfSource(source);
  if (before !== undefined) return { excess: before };
  const text = withoutNamed(source);
  const mdast: MdastRoot = fromMarkdown(text, GFM);
  const after = excessOfTree(mdast);
  return after === undefined ? { mdast, text } : { excess: after };
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '38',
  lt: '60',
  gt: '62',
  quot: '34',
  nbsp: '160',
  laquo: '171',
  raquo: '187',
  mdash: '8212',
  ndash: '8211',
};
const REFERENCE = /(`+)[^`](?:[\s\S]*?[^`])??\1(?!`)|&([a-z]\w*);/gi;

/** In a browser the parser reads names of signs with `innerHTML`, which the policy of a site may forbid; numbers it reads itself. */
function withoutNamed(source: string): string {
  return source.replace(REFERENCE, (whole, _code?: string, name?: string) =>
    name === undefined ? whole : NAMED[name] === undefined ? `&#38;${name};` : `&#${NAMED[name]};`,
  );
}

/**
 * Returns a text as the site will show it, as a safe tree of HTML, or why it is refused. Sätteri has no build for browsers without threads and
 * the headers they need, so remark reads the text (differential.test.ts holds the two together); transforms and sanitiser are those of the pages. Formulas stay as
 * `code.math-source`, pictures leave their alternative text.
 */
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
  putFormulas(tree, formulas);
  walkElements(tree, alignAsSatteri);
  boxTables(tree);
  nameCheckboxes(tree);
  typographTree(tree);
  shapeForPhones(tree);
  return { tree: sanitize(tree, SAFE_SCHEMA) as HastRoot };
}

/** The transform of tables reads the columns as Sätteri writes them. */
function alignAsSatteri({ properties }: Element): void {
  if (typeof properties['align'] === 'string') properties['style'] = `text-align: ${properties['align']}`;
}

/** A noncharacter around the number of a formula: no text has it. */
const SIGN = '\uFDD1';

const FORMULA = /\$\$[^$]+\$\$|\$(?:\\.|[^\\$\n])+\$/g;

/** Returns a text of the same lines in which formulas are plain letters: their signs mean nothing to the checks of prose. */
export function maskFormulas(source: string): string {
  return restoreDollars(protectDollars(source).replace(FORMULA, (formula) => formula.replace(/[^\n]/g, 'x')));
}

/** Remark knows no formulas: their stars and underscores would become emphasis. */
function withoutFormulas(source: string): { text: string; formulas: string[] } {
  const formulas: string[] = [];
  const text = protectDollars(source.replaceAll(SIGN, '\uFFFD')).replace(FORMULA, (formula) => {
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
