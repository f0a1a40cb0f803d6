import type { Element } from 'hast';
import { textOf } from './walk.ts';

/** Elements whose children lie in one row, so that the place of an operator says its form. Source: MathML Core, 3.2.4. */
const ROWS = new Set(['math', 'mrow', 'msqrt', 'mtd', 'mpadded', 'mphantom', 'menclose']);
/** Of these browsers know one form, which holds wherever they stand. Source: MathML Core, 3.2.4.2 and appendix B. */
const ROUND = /^[()]$/;
/** Operators that never stretch. */
const RIGID = /^[-−+±∓=]$/;

/** Leaves out of a formula, in place, what browsers assume by themselves: a tenth of its bytes. */
export function leaveMathDefaults(math: Element): void {
  const [row, second] = math.children;
  // A formula is a row by itself.
  if (second === undefined && row?.type === 'element' && row.tagName === 'mrow' && Object.keys(row.properties).length === 0)
    math.children = row.children;
  leaveDefaults(math, math.properties.display === 'block' ? 'block' : 'inline');
}

/** The style that a row lies in; unknown inside fractions, scripts and tables. */
type Style = 'block' | 'inline' | undefined;

function leaveDefaults(row: Element, style: Style): void {
  if (ROWS.has(row.tagName)) row.children = row.children.flatMap((child) => (isBracketed(child) ? child.children : [child]));
  const children = row.children.filter((child) => child.type === 'element');
  const isRow = ROWS.has(row.tagName);
  for (const child of children) {
    if (child.tagName === 'mo') plainOperator(child, isRow && children.length > 1 ? formAt(children, child) : undefined);
    if (child.tagName === 'mfrac' && isRow && style !== undefined) plainFraction(child, style);
    leaveDefaults(child, isRow && child.tagName === 'mrow' ? style : undefined);
  }
}

/** A row in brackets that do not stretch looks the same without a row of its own. */
function isBracketed(child: Element['children'][number]): child is Element {
  if (child.type !== 'element' || child.tagName !== 'mrow' || Object.keys(child.properties).length > 0) return false;
  const [first, last] = [child.children[0], child.children.at(-1)];
  return isRigidBracket(first, '(') && isRigidBracket(last, ')');
}

const isRigidBracket = (node: Element['children'][number] | undefined, sign: string): boolean =>
  node?.type === 'element' && node.tagName === 'mo' && node.properties.stretchy === 'false' && textOf(node) === sign;

const formAt = (row: readonly Element[], mo: Element) => (mo === row[0] ? 'prefix' : mo === row.at(-1) ? 'postfix' : 'infix');

function plainOperator(mo: Element, formHere: string | undefined): void {
  const { fence: _, separator: __, ...properties } = mo.properties;
  const isRigid = RIGID.test(textOf(mo));
  // A bracket keeps it: browsers leave room for the widest of its sizes wherever it may stretch.
  if (properties.stretchy === 'false' && isRigid) delete properties.stretchy;
  // A sign before its number stands close to it.
  if (isRigid && properties.form === 'prefix' && properties.lspace === '0em' && properties.rspace === '0em') {
    delete properties.lspace;
    delete properties.rspace;
  }
  if (properties.form === formHere || ROUND.test(textOf(mo))) delete properties.form;
  mo.properties = properties;
}

/** `\dfrac` says what holds anyway: outside scripts the level is 0, in a formula of its own the style is that of a display. */
function plainFraction({ properties }: Element, style: Style): void {
  if (properties.scriptlevel === '0') delete properties.scriptlevel;
  if (style === 'block' && properties.displaystyle === 'true') delete properties.displaystyle;
}
