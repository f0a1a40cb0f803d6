import type { ElementContent, RootContent } from 'hast';
import { plainFormula } from './plain-formula.ts';
import { wordsOf } from './work-tree.ts';

type Node = ElementContent | RootContent;

/** Returns the words of a node with its formulas in plain signs. */
export function wordsIn(node: Node): string {
  return plainWords([node]).trim();
}

/** Returns the words of nodes with their formulas in plain signs. */
export function plainWords(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replace(/\s*\n\s*/g, ' ');
      if (node.type !== 'element') return '';
      // The way back from a note is for screens.
      if (node.tagName === 'a' && wordsOf(node) === '↩') return '';
      if (node.tagName === 'math') return plainFormula(node);
      if (node.tagName === 'sup') return raised(plainWords(node.children), node.children[0]?.type === 'element');
      if (node.tagName === 'input') return node.properties.checked === true ? '[x] ' : '[ ] ';
      return node.tagName === 'br' ? '\n' : plainWords(node.children);
    })
    .join('');
}

/** The number of a footnote stands in brackets, a power after its sign. */
function raised(text: string, isNote: boolean): string {
  if (isNote) return `[${text}]`;
  return /^[23]$/.test(text) ? (text === '2' ? '²' : '³') : `^${text}`;
}
