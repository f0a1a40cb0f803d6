import type { Nodes } from 'mdast';

/** Calls `visit` for a node and everything below it, parents first, in the order of the text. */
export function visitNodes(node: Nodes, visit: (node: Nodes, parents: readonly Nodes[]) => void, parents: readonly Nodes[] = []): void {
  visit(node, parents);
  if (!('children' in node)) return;
  const inner = [...parents, node];
  for (const child of node.children) visitNodes(child, visit, inner);
}

/** Returns the 1-based place where a node begins; nodes made by the parser itself stand at the beginning. */
export function placeOf(node: Nodes): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/** A place in a source, both 1-based, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Returns a function that finds the place of an offset; it reads the source once, with the first question. */
export function createLocator(source: string): (offset: number) => Place {
  let known: number[] | undefined;
  return (offset) => {
    const starts = (known ??= [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)]);
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
