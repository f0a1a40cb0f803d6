import { execFileSync } from 'node:child_process';
import type { Issue } from '../../src/bank/issue.ts';

const told = (message: string, hint: string): Issue => ({ rule: 'history', severity: 'warning', file: 'region.yaml', message, hint });

/**
 * Returns a warning when git keeps no history of the bank: by the history the site knows on what day a record has changed, and harvesters take
 * what is new by that day.
 */
export function checkHistory(root: string): Issue[] {
  const inside = git(root, ['rev-parse', '--is-inside-work-tree']);
  if (inside?.trim() !== 'true')
    return [
      told(
        'Содержание лежит не в git: сайт не узнает, когда изменилась запись.',
        'Заведите хранилище: git init, git add ., git commit — и записывайте туда каждую правку.',
      ),
    ];
  if (git(root, ['ls-files', '--', 'region.yaml'])?.trim() !== '') return [];
  return [
    told(
      'Папка банка лежит в хранилище git, но не записана в него: сайт не узнает, когда изменилась запись.',
      'Запишите её: git add, git commit — и записывайте каждую правку.',
    ),
  ];
}

/** Answers `undefined` where git cannot: it is not installed, or the folder is not in a repository. */
function git(folder: string, command: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
