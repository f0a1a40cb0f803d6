import type { Issue } from '../../src/bank/issue.ts';
import { plural } from './plural.ts';

const AT_MOST = 10;

/** Returns issues as text for a terminal: grouped by file, at most ten a file, totals last. */
export function formatIssues(issues: readonly Issue[]): string {
  const groups = [...Map.groupBy(issues, ({ file }) => file)];
  return [...groups.map(([file, own]) => formatGroup(file, own)), total(issues)].join('\n\n');
}

function formatGroup(file: string, issues: readonly Issue[]): string {
  const shown = [...issues].sort((a, b) => rank(a) - rank(b)).slice(0, AT_MOST);
  const rest = issues.length - shown.length;
  return [file, ...shown.map(formatIssue), ...(rest > 0 ? [`  … и ещё ${rest}`] : [])].join('\n');
}

function formatIssue({ file, line, column, severity, message, hint, rule }: Issue): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  const label = severity === 'error' ? 'ошибка' : 'предупреждение';
  return `  ${place} — ${label} [${rule}]\n    ${message}${hint ? `\n    → ${hint}` : ''}`;
}

const rank = ({ severity }: Issue) => (severity === 'error' ? 0 : 1);

function total(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (issues.length === 0) return 'Проверка пройдена: ошибок и предупреждений нет.';
  const parts = [errors > 0 ? plural(errors, 'ошибка', 'ошибки', 'ошибок') : '', warnings > 0 ? plural(warnings, 'предупреждение', 'предупреждения', 'предупреждений') : ''];
  return `${errors > 0 ? 'Проверка не пройдена' : 'Проверка пройдена'}: ${parts.filter(Boolean).join(', ')}.`;
}
