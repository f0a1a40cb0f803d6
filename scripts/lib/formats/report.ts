import type { Bank } from '../../../src/bank/bank.ts';
import type { Issue } from '../../../src/bank/issue.ts';
import { urls } from '../../../src/bank/urls.ts';

/** What a check found, as the formats for machines are given it. */
export interface CheckReport {
  readonly issues: readonly Issue[];
  /** The content folder from the folder in which the command runs: machines count paths from there. */
  readonly folder: string;
  /** The ISO day of the check. */
  readonly today: string;
  /** Address of the page with the rules; a rule stands there under its id. */
  readonly guide: string;
}

/** Writes a report for one reader. */
export type Format = (report: CheckReport) => string;

/** Returns the path of an issue's file from the folder in which the command runs, with `/`. */
export function pathOf({ folder }: Pick<CheckReport, 'folder'>, { file }: Issue): string {
  return folder === '' ? file : `${folder}/${file}`;
}

/** Returns what is wrong and what to do, as one text of two lines. */
export function wordsOf({ message, hint }: Issue): string {
  return hint === undefined ? message : `${message}\n${hint}`;
}

/** Returns how many errors and warnings there are. */
export function countIssues(issues: readonly Issue[]): { readonly errors: number; readonly warnings: number } {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}

/** Returns the address of the page with the rules on the site of a bank. */
export function guideOf({ region }: Bank): string {
  return new URL(urls.rules.slice(1), region.site).href;
}
