import { createHash } from 'node:crypto';
import type { Issue } from '../../../src/bank/issue.ts';
import { pathOf, wordsOf, type CheckReport, type Format } from './report.ts';

/** The Code Quality report of GitLab: a list of faults, each with a print by which it is told from those of the base branch. */
export const toGitlab: Format = (report) => {
  const seen = new Map<string, number>();
  return JSON.stringify(
    report.issues.map((issue) => {
      const known = identityOf(report, issue);
      const twin = seen.get(known) ?? 0;
      seen.set(known, twin + 1);
      return {
        description: wordsOf(issue),
        check_name: issue.rule,
        fingerprint: createHash('sha256').update(`${known}\n${twin}`).digest('hex'),
        severity: issue.severity === 'error' ? 'major' : 'minor',
        location: { path: pathOf(report, issue), lines: { begin: issue.line ?? 1 } },
      };
    }),
    undefined,
    2,
  );
};

/** Without the line: a fault that only moved down is the same fault. */
const identityOf = (report: CheckReport, issue: Issue) =>
  [issue.rule, pathOf(report, issue), issue.field?.join('.'), issue.message].join('\n');
