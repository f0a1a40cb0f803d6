import { checkContent, type CheckResult } from '../../src/bank/check.ts';
import { buildDay, contentRoot, settingsFault, shownPart } from '../../src/bank/settings.ts';
import { lintEntry } from '../../src/markdown/lint/entry.ts';

/** Checks the content folder with every rule and the lint of prose, on the day it is where the region is. */
export function checkBank(root = contentRoot()): CheckResult {
  return checkContent(root, (timeZone) => buildDay(timeZone, new Date()), lintEntry, shownPart());
}

/** Ends the command with code 2 when a setting of the environment is wrong. */
export function refuseWrongSettings(): void {
  const fault = settingsFault();
  if (fault === undefined) return;
  console.error(fault);
  process.exit(2);
}
