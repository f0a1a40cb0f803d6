import type { Nodes } from 'mdast';

/** Calls `visit` for a node and everything below it, parents first, in the order of the text. */
export function visitNodes(node: Nodes, visit: (node: Nodes, parents: readonly Nodes[]) => void, parents: readonly Nodes[] = []): void {
  visit(node, parents);
  if (!('children' in node)) return;
  const inner = [...parents, node];
  for (const child of node.children) visitNodes(child, visit, inner);
}

/** Returns the 1-based place where a node begins; nodes made by the parser itself stand at the beginning. */
export function placeOf(node: Nodes): { line: number; column: number } {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/** Returns the 1-based line and column of an offset in a source, in UTF-16 units. */
export function placeAt(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
