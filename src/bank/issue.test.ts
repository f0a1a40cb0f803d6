import { expect, test } from 'vitest';
import { compareIssues, type Issue } from './issue.ts';

test('issues stand by file, line, column, rule, words', () => {
  const issue = (file: string, line?: number, column?: number, rule = 'a', message = 'a') =>
    ({ file, line, column, rule, message }) as Issue;
  const sorted = [
    issue('a', 1),
    issue('a', 2),
    issue('a', 2, 1),
    issue('a', 2, 1, 'b'),
    issue('a', 2, 1, 'b', 'b'),
    issue('a', 3),
    issue('b'),
  ];
  expect(sorted.toReversed().sort(compareIssues)).toEqual(sorted);
  expect(compareIssues(issue('a'), issue('a'))).toBe(0);
});
