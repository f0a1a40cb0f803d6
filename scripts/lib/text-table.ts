/** Returns rows as a table for a terminal: columns as wide as their longest cell, a line under the head; a cell of several lines makes the row as high. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows].map((row) => row.map((cell) => cell.split('\n')));
  const widths = head.map((_, column) => Math.max(...all.flatMap((row) => (row[column] ?? []).map(({ length }) => length))));
  const lines = all.flatMap((row, index) => {
    const height = Math.max(...row.map(({ length }) => length));
    const own = Array.from({ length: height }, (_, line) =>
      widths.map((width, column) => (row[column]?.[line] ?? '').padEnd(width)).join(' │ '),
    );
    return index === 0 ? [...own, widths.map((width) => '─'.repeat(width)).join('─┼─')] : own;
  });
  return lines.map((line) => line.trimEnd()).join('\n');
}
