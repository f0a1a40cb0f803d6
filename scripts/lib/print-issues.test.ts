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
  test('a build tells of a signed year that no longer adds up, and of no other warning', () => {
    const drift = { ...issue('reports/2024.mdx', 7, 'warning'), rule: 'report-frozen' };
    const told = formatErrors([drift, issue('a.md', 1, 'warning')]);
    expect([told.includes('Сообщение 7'), told.includes('Сообщение 1.')]).toEqual([true, false]);
  });
  test('errors come before warnings', () => {
    const warnings = Array.from({ length: 10 }, (_, index) => issue('a.md', index, 'warning'));
    expect(formatIssues([...warnings, issue('a.md', 99)])).toContain('Сообщение 99');
  });
});

test.each([
  ['a line break before a command of a build server', 'a\n::error::x.md', 'a ::error::x.md'],
  ['a carriage return', 'a\r::error::x.md', 'a ::error::x.md'],
  ['a line break of Unicode', 'a\u2028::error::x.md', 'a ::error::x.md'],
  ['a command from the start', '::error::x.md', './::error::x.md'],
  ['a command after a line break', '\n::error::x.md', './::error::x.md'],
  ['a colour of the terminal', 'a\u001b[31mb\u0007\u009b.md', 'a [31mb .md'],
])('%s in a name or a key is not printed', (_name, file, shown) => {
  const one = { ...issue(file, 1), message: `Лишнее поле «${file}».`, hint: `Уберите ${file}` };
  for (const text of [formatIssues([one]), formatErrors([one])]) {
    expect(text.split('\n').slice(0, 2)).toEqual([shown, `  ${shown}:1:1 — ошибка [schema]`]);
    // What is left of control characters is the line ends that the form itself makes.
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text.split('\n')).toHaveLength(6);
  }
});

test.each<[Issue[], string[]]>([
  [[], []],
  [[issue('a.md', 1, 'warning')], []],
  [[issue('a.md', 1)], ['В 1 другом файле ещё 1 ошибка: их покажет npm run check.']],
  [[issue('a.md', 1), issue('b.md', 1)], ['В 2 других файлах ещё 2 ошибки: их покажет npm run check.']],
])('files that were not asked for', (issues, lines) => expect(formatRest(issues)).toEqual(lines));
