import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formIssues } from '../../src/bank/fixes/file-form.ts';
import { mend } from '../../src/bank/fixes/index.ts';
import type { Issue } from '../../src/bank/issue.ts';

/** What was mended in a file. */
export interface FixedFile {
  readonly file: string;
  readonly done: readonly string[];
  /** Set where the mending brought a new error and was taken back: that error. */
  readonly undone?: Issue | undefined;
}

/** After one round what was hidden by a broken line can be seen and mended too; this many rounds are enough for any file. */
const ROUNDS = 5;

/**
 * Mends what is safe in the asked files, checks again after each round, and takes back a mending after which there is an error that was not there before.
 * A file changes at once or not at all. Returns what was done, by file.
 */
export async function fixContent(
  root: string,
  isOurs: (file: string) => boolean,
  check: () => Promise<{ readonly issues: readonly Issue[]; readonly files: Iterable<string> }>,
): Promise<FixedFile[]> {
  const fixed = new Map<string, FixedFile>();
  let { issues, files } = await check();
  for (let round = 0; round < ROUNDS; round += 1) {
    const changed = mendFiles(
      root,
      [...files].filter((file) => isOurs(file) && fixed.get(file)?.undone === undefined),
      issues,
    );
    if (changed.size === 0) break;
    const after = await check();
    const worse = takeBack(root, changed, issues, after.issues);
    for (const [file, { done }] of changed)
      fixed.set(file, {
        file,
        done: worse.has(file) ? (fixed.get(file)?.done ?? []) : [...(fixed.get(file)?.done ?? []), ...done],
        undone: worse.get(file),
      });
    ({ issues, files } = worse.size > 0 ? await check() : after);
  }
  return [...fixed.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

interface Change {
  readonly before: string;
  readonly done: readonly string[];
}

function mendFiles(root: string, files: readonly string[], issues: readonly Issue[]): Map<string, Change> {
  const byFile = Map.groupBy(issues, ({ file }) => file);
  const changed = new Map<string, Change>();
  for (const file of files.filter((name) => /\.(?:md|mdx|yaml)$/.test(name))) {
    const before = readText(join(root, file));
    if (before === undefined) continue;
    const { text, done } = mend(before, [...formIssues(file, before), ...(byFile.get(file) ?? [])]);
    if (done.length === 0) continue;
    replaceFile(join(root, file), text);
    changed.set(file, { before, done });
  }
  return changed;
}

/** Undecodable bytes would be lost by writing them back. */
function readText(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Writes a file anew so that whoever reads it, or a power cut, finds the old text or the new one. */
export function replaceFile(path: string, text: string): void {
  const fresh = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    writeFileSync(fresh, text, { mode: statSync(path).mode, flush: true });
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Puts the old text back where an error came up that was not there; where a line could not be read, what was hidden behind it is no new error. */
function takeBack(
  root: string,
  changed: ReadonlyMap<string, Change>,
  before: readonly Issue[],
  after: readonly Issue[],
): Map<string, Issue> {
  const known = new Set(before.filter(isError).map(identityOf));
  const hidden = new Set(before.filter(({ rule }) => rule === 'yaml' || rule === 'unknown-key').map(({ file }) => file));
  const fresh = after.filter((issue) => isError(issue) && !known.has(identityOf(issue)));
  const own = fresh.filter(({ file }) => changed.has(file) && !hidden.has(file));
  const worse = new Map(own.map((issue) => [issue.file, issue]));
  // An error elsewhere may come of any of them: all are taken back rather than one guessed.
  const elsewhere = hidden.size > 0 ? undefined : fresh.find(({ file }) => !changed.has(file) && worse.size === 0);
  if (elsewhere) for (const file of changed.keys()) worse.set(file, elsewhere);
  for (const file of worse.keys()) replaceFile(join(root, file), changed.get(file)!.before);
  return worse;
}

const isError = ({ severity }: Issue) => severity === 'error';
// Mending changes what messages quote, and lines stay where they are.
const identityOf = ({ rule, file, line }: Issue) => `${rule}\n${file}\n${line}`;

/** Returns in Russian what was mended and what was left, a file a line. */
export function formatFixes(fixed: readonly FixedFile[]): string {
  if (fixed.length === 0) return 'Исправлять нечего: того, что можно исправить без человека, не нашлось.';
  return fixed
    .map(({ file, done, undone }) =>
      [
        ...(done.length > 0 ? [`Исправлено: ${file}`, ...done.map((words) => `  ${words}`)] : []),
        ...(undone ? [`Оставлено как было: ${file}`, `  иначе появилась бы ошибка [${undone.rule}]: ${undone.message}`] : []),
      ].join('\n'),
    )
    .join('\n');
}
