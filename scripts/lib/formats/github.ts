import { pathOf, wordsOf, type Format } from './report.ts';

/**
 * Workflow commands that GitHub, Gitea and Forgejo turn into notes beside the lines of a request.
 * Errors come first: GitHub shows ten of each sort a step.
 */
export const toGithub: Format = (report) =>
  [...report.issues]
    .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
    .map((issue) => {
      const place = issue.line === undefined ? [] : [`line=${issue.line}`, `col=${issue.column ?? 1}`];
      const properties = [`file=${property(pathOf(report, issue))}`, ...place, `title=${property(issue.rule)}`];
      return `::${issue.severity} ${properties.join(',')}::${data(wordsOf(issue))}`;
    })
    .join('\n');

/** What the runner would take for the end of a command, as its own toolkit escapes it. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
