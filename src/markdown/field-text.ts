import type { ElementContent, Root } from 'hast';
import { protectDollars, restoreDollars } from './dollars.ts';
import { createFormula, renderFormulas } from './math.ts';
import { htmlOf, toSafeTree } from './safe-html.ts';
import { keepSignsWithFormulas } from './transforms/formula-signs.ts';
import { createElement } from './walk.ts';

// Inside `$…$` a backslash takes the next sign with it; `$$` is no formula here: a field has no lines of its own.
const FORMULA = /(?<![\\$])\$((?:\\.|[^\\$])+)\$(?!\$)/gu;

/** Returns the formulas of a field of front matter as TeX, in order; the rule of a body says which dollars open one. */
export function formulasOf(text: string): readonly string[] {
  return text.includes('$') ? [...protectDollars(text).matchAll(FORMULA)].map(([, tex = '']) => restoreDollars(tex)) : [];
}

/** Returns a text with everything but its formulas changed; what `change` gets has one sign in the place of each. */
export function aroundFormulas(text: string, change: (text: string) => string): string {
  const formulas = formulasOf(text);
  if (formulas.length === 0) return change(text);
  let next = 0;
  return restoreDollars(change(protectDollars(text).replace(FORMULA, '\uFFFC'))).replaceAll('\uFFFC', (sign) => {
    const tex = formulas[next++];
    return tex === undefined ? sign : `$${tex}$`;
  });
}

/** Returns a field of front matter as safe HTML: its formulas as MathML, the rest as it is, no mark-up; what cannot be read stays as its source. */
export function renderFieldText(text: string): string {
  return htmlOf({ type: 'root', children: fieldNodes(text) });
}

/** Returns a field of front matter as safe nodes of HTML, for formats other than a page. */
export function fieldNodes(text: string): ElementContent[] {
  // Most fields hold no formula: nothing in them to parse or to make safe.
  if (!text.includes('$')) return text === '' ? [] : [{ type: 'text', value: text }];
  const parts = formulasOf(text).length === 0 ? [text] : protectDollars(text).split(FORMULA);
  const children = parts.map((part, index) =>
    index % 2 === 1
      ? createElement('code', { className: ['math-inline'] }, [{ type: 'text', value: restoreDollars(part) }])
      : { type: 'text' as const, value: restoreDollars(part).replaceAll('\\$', '$') },
  );
  const tree: Root = { type: 'root', children: children.filter((child) => child.type !== 'text' || child.value !== '') };
  renderFormulas(tree);
  keepSignsWithFormulas(tree);
  return toSafeTree(tree).children as ElementContent[];
}

/** Returns why formulas of a field cannot be read, each with its source. */
export function brokenFormulasOf(text: string): readonly { readonly tex: string; readonly error: string }[] {
  return formulasOf(text).flatMap((tex) => {
    const { error } = createFormula(tex, false);
    return error === undefined ? [] : [{ tex, error }];
  });
}
