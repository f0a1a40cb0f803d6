import type { Issue } from '../../../src/bank/issue.ts';
import { plural } from '../plural.ts';
import { countIssues, pathOf, type CheckReport, type Format } from './report.ts';

/** More files and issues than these nobody reads in a request; forges also cut a note at 65,536 signs. */
const MOST_FILES = 30;
const MOST_ISSUES = 10;

/** A summary in Russian for the author of a request: what to mend, what to look at, what is fine. */
export const toMarkdown: Format = (report) => {
  const { errors, warnings } = countIssues(report.issues);
  const head = errors > 0 ? '## Проверка не пройдена' : '## Проверка пройдена';
  const bad = report.issues.filter(({ severity }) => severity === 'error');
  const doubtful = report.issues.filter(({ severity }) => severity === 'warning');
  const total = [
    errors > 0 && plural(errors, 'ошибка', 'ошибки', 'ошибок'),
    warnings > 0 && plural(warnings, 'предупреждение', 'предупреждения', 'предупреждений'),
  ];
  const parts = [
    head,
    `${total.filter(Boolean).join(', ') || 'Ошибок и предупреждений нет'}. ${nextStep(errors, warnings)}`,
    ...(bad.length > 0 ? ['### Исправьте', ...groupsOf(bad, report)] : []),
    ...(doubtful.length > 0 ? [folded(`Посмотрите (${doubtful.length}): публикации это не мешает`, groupsOf(doubtful, report))] : []),
    `Как исправить каждую ошибку — в [справочнике правил](${report.guide}).`,
  ];
  return parts.join('\n\n');
};

function nextStep(errors: number, warnings: number): string {
  if (errors > 0) return 'Запись не опубликуют, пока есть ошибки: исправьте их в этом же запросе — проверка повторится сама.';
  return warnings > 0 ? 'Публиковать можно.' : 'Всё готово к публикации.';
}

function groupsOf(issues: readonly Issue[], report: CheckReport): string[] {
  const groups = [...Map.groupBy(issues, ({ file }) => file).values()];
  const rest = groups.slice(MOST_FILES).flat().length;
  const shown = groups.slice(0, MOST_FILES).map((own) => groupOf(own, report));
  return rest > 0 ? [...shown, `…и ещё ${plural(rest, 'замечание', 'замечания', 'замечаний')} в других файлах.`] : shown;
}

function groupOf(issues: readonly Issue[], report: CheckReport): string {
  const rest = issues.length - MOST_ISSUES;
  const lines = issues.slice(0, MOST_ISSUES).map((issue) => lineOf(issue, report));
  return [`**${code(issues[0] ? pathOf(report, issues[0]) : '')}**`, '', ...lines, ...(rest > 0 ? [`- …и ещё ${rest}`] : [])].join('\n');
}

function lineOf({ line, message, hint, rule }: Issue, { guide }: CheckReport): string {
  const place = line === undefined ? '' : `строка ${line}: `;
  const help = hint === undefined ? '' : `<br>→ ${plain(hint)}`;
  return `- ${place}${plain(message)}${help} ([${rule}](${guide}#${rule}))`;
}

const folded = (title: string, parts: readonly string[]) =>
  ['<details>', `<summary>${title}</summary>`, '', ...parts.flatMap((part) => [part, '']), '</details>'].join('\n');

/** A message quotes what was typed: nothing of it may become a link, a mention, a picture or a tag. */
const plain = (text: string) =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '')
    .replace(/[\\`*_[\]()#!|~$]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//');

const code = (text: string) => `\`${text.replaceAll('`', "'").replace(/\s+/g, ' ')}\``;
