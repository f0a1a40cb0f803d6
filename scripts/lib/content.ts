import { resolve } from 'node:path';
import { checkContent, type CheckResult } from '../../src/bank/check.ts';
import type { Issue } from '../../src/bank/issue.ts';
import { dayIn } from '../../src/bank/today.ts';
import { MDX_COMPONENTS } from '../../src/bank/mdx-components.ts';
import { lintProse } from '../../src/markdown/lint/index.ts';

/** Returns the absolute path of the content folder: CONTENT, else `content`. */
export function contentRoot(): string {
  return resolve(process.env['CONTENT'] ?? 'content');
}

/** Returns the day for which the bank is built: TODAY (for a repeatable build), else now. */
export function buildDay(timeZone = 'Europe/Moscow'): string {
  return process.env['TODAY'] ?? dayIn(timeZone, new Date());
}

/** Checks the content folder with every rule and the lint of prose. */
export function checkBank(root = contentRoot(), today = buildDay()): CheckResult {
  return checkContent(root, today, ({ file, body, bodyLine }): Issue[] =>
    lintProse(body, { firstLine: bodyLine, mdx: file.endsWith('.mdx'), allowedComponents: MDX_COMPONENTS }).map((issue) => ({
      file,
      ...issue,
    })),
  );
}
