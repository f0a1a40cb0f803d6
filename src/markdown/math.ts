import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import temml from 'temml';
import { leaveMathDefaults } from './math-defaults.ts';
import { explainTexError } from './math-errors.ts';
import { MATH_CLASSES } from './schema.ts';
import { createElement, hasClass, textOf, walkElements } from './walk.ts';

/** A formula as MathML, or why it could not be read, in Russian. */
export type Formula = { readonly math: Element; readonly error?: undefined } | { readonly math?: undefined; readonly error: string };

// Formulas are typed by hand; anything longer is an attack or an accident.
const MAX_LENGTH = 2000;
const MAX_CACHED = 2000;
/** Signs in a line of a phone whose letters are twice as large: a paragraph with a longer formula scrolls, and a keyboard must be able to. */
const FITS_A_PHONE = 16;
const cache = new Map<string, Formula>();

/** Returns the MathML of a TeX formula; commands that make links, load files or set styles are refused. */
export function createFormula(tex: string, display: boolean): Formula {
  const key = `${display ? 'd' : 'i'}${tex}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  const formula = convert(tex, display);
  if (!display && formula.math !== undefined && textOf(formula.math).length > FITS_A_PHONE) formula.math.properties.tabIndex = 0;
  cache.set(key, formula);
  return formula;
}

/** Replaces formulas by MathML, in place; a formula that cannot be read stays visible as its source. */
export function renderFormulas(tree: Root): void {
  walkElements(tree, (element, index, parent) => {
    const found = findFormula(element);
    if (found === undefined) return;
    const { math } = createFormula(found.tex, found.display);
    parent.children[index] = math === undefined ? showSource(found.tex, found.display) : found.display ? boxFormula(math) : math;
  });
}

/** A formula that the parser left as code. */
interface FoundFormula {
  readonly tex: string;
  readonly display: boolean;
}

function findFormula(element: Element): FoundFormula | undefined {
  if (element.tagName === 'code' && hasClass(element, 'math-inline')) {
    return { tex: textOf(element), display: false };
  }
  const [code] = element.tagName === 'pre' ? element.children : [];
  if (code?.type !== 'element' || !hasClass(code, 'language-math')) return undefined;
  return { tex: textOf(code), display: true };
}

function showSource(tex: string, display: boolean): Element {
  const sign = display ? '$$' : '$';
  return createElement('code', { className: ['math-source'] }, [{ type: 'text', value: sign + tex.trim() + sign }]);
}

function boxFormula(math: Element): Element {
  const properties = { className: ['math-scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Формула' };
  return createElement('div', properties, [math]);
}

function convert(tex: string, display: boolean): Formula {
  if (tex.length > MAX_LENGTH) return { error: `формула длиннее ${MAX_LENGTH} знаков` };
  if (tex.trim() === '') return { error: 'между знаками $ ничего нет' };
  const refused = /\\(?:eq)?ref(?![a-z])/i.exec(tex)?.[0];
  if (refused !== undefined) return { error: `команда ${refused} не поддерживается` };
  try {
    const html = temml.renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      trust: false,
      annotate: false,
      maxSize: [20, 20],
      maxExpand: 500,
    });
    return readMath(html);
  } catch (error) {
    return { error: explainTexError(error) };
  }
}

function readMath(html: string): Formula {
  const root = htmlToHast(html, { fragment: true });
  const [math] = 'children' in root ? root.children : [];
  if (math?.type !== 'element' || math.tagName !== 'math') return { error: 'формула не складывается' };
  tidy(math);
  leaveMathDefaults(math);
  return { math };
}

// What Temml says by inline style, which our CSP does not allow, and formulas.css says by class.
const CLASS_OF_STYLE: readonly (readonly [RegExp, string])[] = [
  [/(?:^|;)border:/, 'math-box'],
  [/(?:^|;)border-top:/, 'math-top'],
  [/(?:^|;)border-right:/, 'math-right'],
  [/(?:^|;)border-bottom:/, 'math-bottom'],
  [/(?:^|;)border-left:/, 'math-left'],
];

function tidy(element: Element): void {
  const { style, className, ...properties } = element.properties;
  const css = String(style ?? '');
  const color = /(?:^|;)color:(#[0-9a-f]{6})/.exec(css)?.[1];
  if (color !== undefined) properties.mathcolor = color;
  const kept = Array.isArray(className) ? className.filter((name) => MATH_CLASSES.has(String(name))) : [];
  const lines = CLASS_OF_STYLE.filter(([pattern]) => pattern.test(css)).map(([, name]) => name);
  // One letter leans, the name of a function stands; a style sheet cannot count letters.
  if (element.tagName === 'mi' && [...textOf(element)].length > 1) lines.push('math-word');
  if (kept.length + lines.length > 0) properties.className = [...kept, ...lines];
  element.properties = properties;
  for (const child of element.children) if (child.type === 'element') tidy(child);
  element.children = element.children.map(withoutWrapper);
}

/** `\dfrac` comes in an `mstyle` of its own; MathML Core takes the same attributes on the fraction, in half the bytes. */
function withoutWrapper(child: Element['children'][number]): Element['children'][number] {
  if (child.type !== 'element' || child.tagName !== 'mstyle') return child;
  const [only, second] = child.children;
  if (only?.type !== 'element' || second !== undefined) return child;
  return { ...only, properties: { ...child.properties, ...only.properties } };
}
