import type { Issue } from '../../src/bank/issue.ts';
import { plural } from './plural.ts';

const AT_MOST = 10;

/** Returns issues as text for a terminal: grouped by file, at most ten a file unless all are asked for; files with errors and the total come last, where the eye is. */
export function formatIssues(issues: readonly Issue[], { all = false }: { readonly all?: boolean } = {}): string {
  const groups = [...Map.groupBy(issues, ({ file }) => file)];
  const [bad, doubtful] = [groups.filter(([, own]) => own.some(isError)), groups.filter(([, own]) => !own.some(isError))];
  return [...doubtful, ...bad]
    .map(([file, own]) => formatGroup(file, own, all ? Infinity : AT_MOST))
    .concat(total(issues))
    .join('\n\n');
}

/** A signed year that no longer adds up is told by every build: nobody reads all warnings. */
const LOUD: ReadonlySet<string> = new Set(['report-frozen']);

/** Returns errors, the few warnings that nobody may miss, and the total: what a build prints, so that warnings never bury the reason it stopped. */
export function formatErrors(issues: readonly Issue[]): string {
  const groups = [
    ...Map.groupBy(
      issues.filter((issue) => isError(issue) || LOUD.has(issue.rule)),
      ({ file }) => file,
    ),
  ];
  return groups
    .map(([file, own]) => formatGroup(file, own, AT_MOST))
    .concat(`${total(issues)} Предупреждения покажет npm run check.`)
    .join('\n\n');
}

/** Returns one line on the errors of files that were not asked for; nothing when there are none. */
export function formatRest(issues: readonly Issue[]): string[] {
  const errors = issues.filter(isError);
  if (errors.length === 0) return [];
  const files = new Set(errors.map(({ file }) => file)).size;
  const where = plural(files, 'другом файле', 'других файлах', 'других файлах');
  return [`В ${where} ещё ${plural(errors.length, 'ошибка', 'ошибки', 'ошибок')}: их покажет npm run check.`];
}

const isError = ({ severity }: Issue) => severity === 'error';

function formatGroup(file: string, issues: readonly Issue[], atMost: number): string {
  const shown = [...issues].sort((a, b) => rank(a) - rank(b)).slice(0, atMost);
  const rest = issues.length - shown.length;
  return [named(file), ...shown.map(formatIssue), ...(rest > 0 ? [`  … и ещё ${rest} — все покажет npm run check -- --all`] : [])].join(
    '\n',
  );
}

function formatIssue({ file, line, column, severity, message, hint, rule }: Issue): string {
  const place = line === undefined ? named(file) : `${named(file)}:${line}:${column ?? 1}`;
  const label = severity === 'error' ? 'ошибка' : 'предупреждение';
  return `  ${place} — ${label} [${rule}]\n    ${named(message)}${hint ? `\n    → ${inLine(hint)}` : ''}`;
}

/** Names and keys are typed by strangers: a line break, a colour or a bell in one must not reach the terminal or the log of a build server. */
const inLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** A line that begins with `::` is a command to such a server. */
const named = (text: string) => inLine(text).replace(/^::/, './::');

const rank = ({ severity }: Issue) => (severity === 'error' ? 0 : 1);

function total(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (issues.length === 0) return 'Проверка пройдена: ошибок и предупреждений нет.';
  const parts = [
    errors > 0 ? plural(errors, 'ошибка', 'ошибки', 'ошибок') : '',
    warnings > 0 ? plural(warnings, 'предупреждение', 'предупреждения', 'предупреждений') : '',
  ];
  return `${errors > 0 ? 'Проверка не пройдена' : 'Проверка пройдена'}: ${parts.filter(Boolean).join(', ')}.`;
}
