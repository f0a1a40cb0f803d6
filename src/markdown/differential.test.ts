import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from './hostile.ts';
import { visitNodes } from './lint/visit.ts';

// Real Russian texts under open licences; they lie outside the project and may be absent.
const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const texts = existsSync(CORPUS)
  ? globSync('**/*.md', { cwd: CORPUS })
      .sort()
      .map((name) => [name, readFileSync(new URL(encodeURI(name), CORPUS), 'utf8')] as const)
  : [];

const processor = unified().use(remarkParse).use(remarkGfm);
// Formulas and front matter are off: remark-gfm knows neither.
const byRemark = (source: string): Root => processor.parse(source);
const bySatteri = (source: string): Root => markdownToMdast(source, { features: { gfm: true, frontmatter: false } }) as Root;

/** What decides about safety and structure: where raw HTML stands, where links and pictures lead, what the headings are. */
function structureOf(tree: Root): string[] {
  const found: string[] = [];
  visitNodes(tree, (node) => found.push(...describeNode(node)));
  return found;
}

function describeNode(node: Nodes): string[] {
  const { line, column } = node.position?.start ?? {};
  const place = `${line}:${column}`;
  switch (node.type) {
    case 'html':
      return [`html ${place} ${node.value.trim().replace(/\s+/g, ' ')}`];
    case 'link':
    case 'image':
    case 'definition':
      return [`${node.type} ${node.url}`];
    case 'heading':
      return [`heading ${place} ${node.depth} ${toString(node)}`];
    case 'table':
    case 'footnoteDefinition':
      return [`${node.type} ${place}`];
    default:
      return [];
  }
}

function wordsOf(tree: Root): string {
  return toString(tree, { includeHtml: false }).replace(/\s+/g, '');
}

if (texts.length === 0) console.warn('shared/corpus is absent: the comparison on real texts is skipped');

describe('Sätteri and remark read the same', () => {
  it('and would be seen to differ (control)', () => {
    expect(structureOf(bySatteri('a <b>x</b>'))).not.toEqual(structureOf(byRemark('a \\<b>x</b>')));
    expect(wordsOf(bySatteri('a *b*'))).not.toBe(wordsOf(byRemark('a \\*b*')));
  });

  it.skipIf(texts.length === 0)('real Russian texts (skipped where the corpus is absent)', () => {
    const different: string[] = [];
    for (const [name, source] of texts) {
      const [one, other] = [bySatteri(source), byRemark(source)];
      if (wordsOf(one) !== wordsOf(other)) different.push(`${name}: words`);
      if (structureOf(one).join('\n') !== structureOf(other).join('\n')) different.push(`${name}: structure`);
    }
    expect(different).toEqual([]);
  });

  it.each(HOSTILE_TEXTS)('%j', (source) => {
    expect(structureOf(bySatteri(source))).toEqual(structureOf(byRemark(source)));
  });
});
