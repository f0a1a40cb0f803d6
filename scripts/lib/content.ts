import { checkContent, type CheckResult } from '../../src/bank/check.ts';
import type { Issue } from '../../src/bank/issue.ts';
import { MDX_COMPONENTS } from '../../src/bank/mdx-components.ts';
import { buildDay, contentRoot, settingsFault } from '../../src/bank/settings.ts';
import { lintProse } from '../../src/markdown/lint/index.ts';

/** Checks the content folder with every rule and the lint of prose, on the day it is where the region is. */
export function checkBank(root = contentRoot()): CheckResult {
  const day = (timeZone: string) => buildDay(timeZone, new Date());
  return checkContent(root, day, ({ file, body, bodyLine }): Issue[] =>
    lintProse(body, { firstLine: bodyLine, mdx: file.endsWith('.mdx'), allowedComponents: MDX_COMPONENTS }).map((issue) => ({
      file,
      ...issue,
    })),
  );
}

/** Ends the command with code 2 when a setting of the environment is wrong. */
export function refuseWrongSettings(): void {
  const fault = settingsFault();
  if (fault === undefined) return;
  console.error(fault);
  process.exit(2);
}
