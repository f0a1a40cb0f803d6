/** Tables of Word have no more columns. */
const COLUMNS = 63;

/** Adds words to the last cell of a row: they stand there line by line. */
export function addTo(row: string[], words: string): void {
  const above = row.at(-1) ?? '';
  row[row.length - 1] = above && words ? `${above}<br>${words}` : above || words;
}

/** Returns the rows of a table as Markdown, the first one as its head. */
export function tableText(rows: readonly string[][]): string {
  const width = rows.reduce((widest, { length }) => Math.max(widest, Math.min(length, COLUMNS)), 1);
  const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
}
