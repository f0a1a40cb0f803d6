import { countIssues, pathOf, type Format } from './report.ts';

/** Every issue with its place, for programs of one's own; `version` grows when a field changes its meaning. */
export const toJson: Format = (report) =>
  JSON.stringify(
    {
      version: 1,
      today: report.today,
      ...countIssues(report.issues),
      issues: report.issues.map((issue) => ({
        rule: issue.rule,
        severity: issue.severity,
        file: issue.file,
        path: pathOf(report, issue),
        line: issue.line,
        column: issue.column,
        field: issue.field,
        message: issue.message,
        hint: issue.hint,
      })),
    },
    undefined,
    2,
  );
