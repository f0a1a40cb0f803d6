/** How bad an issue is: an error stops the build, a warning is only printed. */
export type Severity = 'error' | 'warning';

/** A step into front matter: a key or the position in a list. */
export type FieldPath = readonly (string | number)[];

/** An author's mistake, returned (never thrown) so that all of them are told at once. */
export interface Issue {
  /** Permanent kebab-case id, equal to the name of the file in `bank/rules` that finds it. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path from the content folder, with `/`. */
  readonly file: string;
  /** 1-based; absent until `locateIssues` has looked `field` up in the file. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Where in the front matter, e.g. `['authors', 0, 'person']`. */
  readonly field?: FieldPath | undefined;
  /** What is wrong, with the value, in Russian. */
  readonly message: string;
  /** What to type instead, in Russian. */
  readonly hint?: string | undefined;
}

/** Orders issues by file, line, column, then rule, so that output never depends on rule order. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compare(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
