import type { MdxComponents } from '../../bank/mdx-components.ts';
import type { Excess } from '../limits.ts';
import { parseMdxToMdast, parseToMdast } from '../parse.ts';
import { brokenFormula } from './broken-formula.ts';
import { mdxCode } from './mdx-code.ts';
import { mdxComponent } from './mdx-component.ts';
import { mdxInMarkdown } from './mdx-in-markdown.ts';
import { explainMdxError } from './mdx-syntax.ts';
import { PLAIN_RULES } from './plain-rules.ts';
import type { ProseDocument, ProseFault, ProseIssue, ProseRule } from './prose-rule.ts';
import { isQuiet } from './quiet.ts';
import { rawHtml } from './raw-html.ts';
import { TOO_DEEP } from './too-deep.ts';
import { TOO_LARGE } from './too-large.ts';

/** All checks of prose in the order they are documented. */
export const PROSE_RULES: readonly ProseRule[] = [...PLAIN_RULES, brokenFormula, mdxInMarkdown, mdxCode, mdxComponent];

const EXCESS_FAULTS: Readonly<Record<Excess, ProseFault>> = { 'too-large': TOO_LARGE, 'too-deep': TOO_DEEP };

/** How a body is read. */
export interface LintOptions {
  /** The line of the file on which the body begins, 1 without front matter. */
  readonly firstLine?: number | undefined;
  /** Components an editor's page may use; only read when `mdx` is set. */
  readonly allowedComponents?: MdxComponents | undefined;
  /** Whether the body is MDX. */
  readonly mdx?: boolean | undefined;
}

/** Returns all faults of a body, sorted by place; lines are those of the whole file. */
export function lintProse(source: string, options: LintOptions = {}): ProseIssue[] {
  const offset = (options.firstLine ?? 1) - 1;
  const issues = options.mdx === true ? lintMdx(source, options.allowedComponents ?? {}) : lintMarkdown(source);
  return issues.map((issue) => ({ ...issue, line: issue.line + offset })).sort(byPlace);
}

function lintMarkdown(source: string): ProseIssue[] {
  return isQuiet(source) ? [] : lintAnyMarkdown(source);
}

/** Returns what all rules find in a text, whatever it is. */
export function lintAnyMarkdown(source: string): ProseIssue[] {
  const { tree, excess } = parseToMdast(source);
  return tree === undefined ? [early(excess, EXCESS_FAULTS[excess])] : runRules({ source, mdast: tree });
}

function lintMdx(source: string, components: MdxComponents): ProseIssue[] {
  try {
    const { tree, excess } = parseMdxToMdast(source);
    return tree === undefined ? [early(excess, EXCESS_FAULTS[excess])] : runRules({ source, mdast: tree, components });
  } catch (error) {
    return [early('mdx-syntax', explainMdxError(error)), ...lintUnreadableMdx(source, components)];
  }
}

// One broken tag must not hide the other faults: what can be said without the components is said.
function lintUnreadableMdx(source: string, components: MdxComponents): ProseIssue[] {
  const { tree } = parseToMdast(source);
  if (tree === undefined) return [];
  return runRules({ source, mdast: tree, components }).filter(({ rule }) => rule !== rawHtml.id);
}

function runRules(document: ProseDocument): ProseIssue[] {
  return PROSE_RULES.flatMap(({ id, severity, find }) => find(document).map((fault) => ({ rule: id, severity, ...fault })));
}

function early(rule: string, fault: ProseFault): ProseIssue {
  return { rule, severity: 'error', ...fault };
}

const ORDER = PROSE_RULES.map(({ id }) => id);

function byPlace(a: ProseIssue, b: ProseIssue): number {
  return a.line - b.line || a.column - b.column || ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule);
}

export type { ProseIssue, ProseRule } from './prose-rule.ts';
