import { checkContent, type CheckResult, type ProseLint } from '../../src/bank/check.ts';
import { compareIssues } from '../../src/bank/issue.ts';
import { oncePer } from '../../src/bank/once-per.ts';
import { createMemory, type ReadMemory } from '../../src/bank/read-memory.ts';
import { buildDay, contentRoot, settingsFault, shownPart } from '../../src/bank/settings.ts';
import { readablesOf } from '../../src/bank/sources.ts';
import { lintEntry } from '../../src/markdown/lint/entry.ts';
import { checkAttachments } from './attachments/check-attachments.ts';
import { keptMemory } from './kept-memory.ts';
import { checkLogo } from './check-logo.ts';
import { checkPictures } from './check-pictures.ts';
import { checkTranscripts } from './check-transcripts.ts';

/** Checks the content folder with every rule and the lint of prose, on the day it is where the region is, and opens its pictures. */
export function checkBank(root = contentRoot()): Promise<CheckResult> {
  return createChecker(root)();
}

/** Checks a content folder; told which paths were touched since the last time, it looks at no others. */
export type Checker = (touched?: ReadonlySet<string>) => Promise<CheckResult>;

/** Returns a check of a content folder that remembers files between its calls: only what has changed is read and linted again. */
export function createChecker(root = contentRoot()): Checker {
  const memory = createMemory();
  const lint = oncePer(lintEntry);
  return (touched) => checkOnce(root, lint, memory, touched);
}

/** Returns a check as `createChecker` does, which also knows what the last command read and linted: of thousands of files mostly few have changed. */
export function createKeptChecker(root = contentRoot()): Checker {
  const kept = keptMemory(root);
  const lint = oncePer(kept.lint(lintEntry));
  return async (touched) => {
    const result = await checkOnce(root, lint, kept.memory, touched);
    // Writing all that is known takes longer than to check one file again.
    if (touched === undefined) kept.keep(result.bank.allFiles);
    return result;
  };
}

async function checkOnce(root: string, lint: ProseLint, memory: ReadMemory, touched?: ReadonlySet<string>): Promise<CheckResult> {
  memory.touched = touched;
  const result = checkContent(root, (timeZone) => buildDay(timeZone, new Date()), lint, shownPart(), memory);
  const files = readablesOf(result).flatMap((entry) => entry.files);
  const pictures = await checkPictures(root, files);
  const inside = await checkAttachments(files, { root, fileMb: result.bank.region.limits.file_mb });
  return {
    ...result,
    issues: [...result.issues, ...pictures, ...inside, ...checkTranscripts(root, result.bank), ...checkLogo(root, result.bank)].sort(
      compareIssues,
    ),
  };
}

/** Ends the command with code 2 when a setting of the environment is wrong. */
export function refuseWrongSettings(): void {
  const fault = settingsFault();
  if (fault === undefined) return;
  console.error(fault);
  process.exit(2);
}
