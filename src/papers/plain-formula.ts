import type { Element, ElementContent } from 'hast';
import { wordsOf } from './work-tree.ts';

/** Returns a formula of MathML in one line of plain signs: `(a+b)/2`, `x²`, `√(x)`. */
export function plainFormula(math: Element): string {
  return row(math.children).replace(/\s+/g, ' ').trim();
}

const elements = (nodes: readonly ElementContent[]): Element[] => nodes.filter((node) => node.type === 'element');
const row = (nodes: readonly ElementContent[]): string => elements(nodes).map(plain).join('');
/** One number or letter needs no brackets. */
const held = (text: string) => (/^[\p{L}\p{N}]*$/u.test(text) ? text : `(${text})`);
const SMALL: Readonly<Record<string, string>> = { '2': '²', '3': '³' };
const RELATIONS = /^[=<>≤≥≠≈+−±→⇒∈∉⊂]$/;

function plain(node: Element): string {
  const parts = elements(node.children);
  const [first = '', second = '', third = ''] = parts.slice(0, 3).map(plain);
  switch (node.tagName) {
    case 'mfrac':
      return `${held(first)}/${held(second)}`;
    case 'msup':
      return `${held(first)}${SMALL[second] ?? `^${held(second)}`}`;
    case 'msub':
      return `${first}_${held(second)}`;
    case 'msubsup':
      return `${first}_${held(second)}^${held(third)}`;
    case 'msqrt':
      return `√${held(row(node.children))}`;
    case 'mroot':
      return `√[${second}]${held(first)}`;
    case 'mtable':
      return parts.map(plain).join('; ');
    case 'mtr':
      return parts.map(plain).join(' ');
    case 'mo': {
      const sign = wordsOf(node).replace(/[\u2061-\u2064]/g, '');
      return RELATIONS.test(sign) && node.properties['form'] !== 'prefix' ? ` ${sign} ` : sign;
    }
    default:
      return parts.length > 0 ? parts.map(plain).join('') : wordsOf(node);
  }
}
