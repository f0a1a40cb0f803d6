import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/bank/issue.ts';
import { formatErrors, formatIssues, formatRest } from './print-issues.ts';

const issue = (file: string, line: number, severity: Issue['severity'] = 'error'): Issue => ({
  rule: 'schema',
  severity,
  file,
  line,
  column: 1,
  message: `Сообщение ${line}.`,
});
const many = Array.from({ length: 23 }, (_, index) => issue('a.md', index + 1));
const count = (text: string) => text.match(/Сообщение/g)?.length;

describe('at most ten of a file', () => {
  test('the line that tells of more names the way to see them', () => {
    expect(count(formatIssues(many))).toBe(10);
    expect(formatIssues(many)).toContain('  … и ещё 13 — все покажет npm run check -- --all\n');
    expect(count(formatErrors(many))).toBe(10);
  });
  test('ten are ten', () => expect(formatIssues(many.slice(0, 10))).not.toContain('и ещё'));
  test('all of them when asked', () => {
    expect(count(formatIssues(many, { all: true }))).toBe(23);
    expect(formatIssues(many, { all: true })).not.toContain('и ещё');
  });
  test('errors come before warnings', () => {
    const warnings = Array.from({ length: 10 }, (_, index) => issue('a.md', index, 'warning'));
    expect(formatIssues([...warnings, issue('a.md', 99)])).toContain('Сообщение 99');
  });
});

test.each<[Issue[], string[]]>([
  [[], []],
  [[issue('a.md', 1, 'warning')], []],
  [[issue('a.md', 1)], ['В 1 другом файле ещё 1 ошибка: их покажет npm run check.']],
  [[issue('a.md', 1), issue('b.md', 1)], ['В 2 других файлах ещё 2 ошибки: их покажет npm run check.']],
])('files that were not asked for', (issues, lines) => expect(formatRest(issues)).toEqual(lines));
