import { maskFormulas, readInBrowser } from '../browser.ts';
import { PLAIN_RULES } from './plain-rules.ts';
import type { ProseIssue } from './prose-rule.ts';
import { TOO_DEEP } from './too-deep.ts';
import { TOO_LARGE } from './too-large.ts';

/** Returns what the check would say of a contributed text, as far as a browser can; lines are those of the text. */
export function lintInBrowser(source: string): ProseIssue[] {
  const read = readInBrowser(maskFormulas(source));
  if (read.mdast === undefined) return [{ rule: read.excess, severity: 'error', ...(read.excess === 'too-deep' ? TOO_DEEP : TOO_LARGE) }];
  const { mdast, text } = read;
  const found = PLAIN_RULES.flatMap(({ id, severity, find }) =>
    find({ source: text, mdast }).map((fault) => ({ rule: id, severity, ...fault })),
  );
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}
