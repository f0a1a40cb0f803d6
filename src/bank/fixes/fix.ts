import type { Issue } from '../issue.ts';

/** A mending that cannot change what is meant. The same text comes back where there is nothing to mend for certain. */
export interface Fix {
  /** The rule whose issues it mends. */
  readonly rule: string;
  readonly apply: (text: string, issue: Issue) => string;
  /** What was done, in Russian, for the list of changes. */
  readonly tells: (issue: Issue) => string;
}

/** Returns a text with one line (1-based) changed; as it is where there is no such line. */
export function changeLine(text: string, line: number | undefined, change: (line: string) => string): string {
  const lines = text.split('\n');
  const old = lines[(line ?? 0) - 1];
  if (line === undefined || old === undefined) return text;
  lines[line - 1] = change(old);
  return lines.join('\n');
}

/** Returns the offset of a place (1-based line and column) in a text. */
export function offsetOf(text: string, line: number, column = 1): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}
