import { parseToMdast } from '../parse.ts';
import { excessFault } from './excess.ts';
import type { ProseDocument, ProseIssue, ProseRule } from './prose-rule.ts';
import { rawHtml } from './raw-html.ts';

/** All checks of prose in the order they are documented; a new one is one file and one line here. */
export const PROSE_RULES: readonly ProseRule[] = [rawHtml];

/** How a body is read. */
export interface LintOptions {
  /** The line of the file on which the body begins, 1 without front matter. */
  readonly firstLine?: number | undefined;
  /** Components an editor's page may use; only read when `mdx` is set. */
  readonly allowedComponents?: readonly string[] | undefined;
  /** Whether the body is MDX. */
  readonly mdx?: boolean | undefined;
}

/** Returns all faults of a body, sorted by place; lines are those of the whole file. */
export function lintProse(source: string, options: LintOptions = {}): ProseIssue[] {
  const firstLine = options.firstLine ?? 1;
  const { tree, excess } = parseToMdast(source);
  if (tree === undefined) return [excessFault(excess, firstLine)];
  return runRules({ source, mdast: tree, mdx: false }, firstLine);
}

function runRules(document: ProseDocument, firstLine: number): ProseIssue[] {
  const issues = PROSE_RULES.flatMap(({ id, severity, find }) =>
    find(document).map((fault) => ({ rule: id, severity, ...fault, line: fault.line + firstLine - 1 })),
  );
  return issues.sort(byPlace);
}

function byPlace(a: ProseIssue, b: ProseIssue): number {
  return a.line - b.line || a.column - b.column || PROSE_ORDER.indexOf(a.rule) - PROSE_ORDER.indexOf(b.rule);
}

const PROSE_ORDER = PROSE_RULES.map(({ id }) => id);
