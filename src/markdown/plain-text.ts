import type { Nodes } from 'mdast';
import { parseToMdast } from './parse.ts';

/** What the plain text of a body holds besides its words. */
export interface PlainTextOptions {
  /** Whether alternative texts of pictures are part of it; true by default. */
  readonly alt?: boolean | undefined;
}

// prettier-ignore
const BLOCKS = new Set([
  'blockquote', 'code', 'definition', 'footnoteDefinition', 'heading', 'list', 'listItem', 'math', 'paragraph', 'table', 'tableRow', 'thematicBreak',
]);

/** Returns the words of a body for search, counts, citations and descriptions: one line per block, cells parted by tabs,
 * formulas as their source, no mark-up, no raw HTML, no soft hyphens; '' for a text that is refused for its size or nesting. */
export function markdownToText(source: string, options: PlainTextOptions = {}): string {
  const { tree } = parseToMdast(source);
  if (tree === undefined) return '';
  return collect(tree, options.alt ?? true)
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[ \u00A0]+/g, ' ')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

/** Returns the number of words of a plain text: runs of letters and digits, parts joined by a hyphen counted as one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Returns the beginning of a plain text, cut at a sentence or else at a word, at most `length` characters long. */
export function summarise(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const head = line.slice(0, length);
  const sentence = /^.*[.!?…](?=\s)/su.exec(head)?.[0] ?? '';
  if (sentence.length >= length / 2) return sentence;
  const room = line.slice(0, length - 1);
  const words = /[\s,.:;!?]/.test(line[length - 1] ?? ' ') ? room : room.replace(/\s\S*$/u, '');
  return `${words.replace(/[\s,:;—–-]+$/u, '')}…`;
}

function collect(node: Nodes, alt: boolean): string {
  const text = textOfNode(node, alt);
  return BLOCKS.has(node.type) ? `\n${text}\n` : text;
}

function textOfNode(node: Nodes, alt: boolean): string {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return alt ? (node.alt ?? '') : '';
    case 'break':
      return '\n';
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? '\n' : '';
    case 'tableCell':
      return `${childrenOf(node.children, alt)}\t`;
    default:
      if ('children' in node) return childrenOf(node.children, alt);
      return 'value' in node ? node.value : '';
  }
}

function childrenOf(children: readonly Nodes[], alt: boolean): string {
  let text = '';
  for (const child of children) text += collect(child, alt);
  return text;
}
