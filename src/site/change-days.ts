import { execFileSync } from 'node:child_process';
import type { Bank, Entry } from '../bank/bank.ts';
import { newestDay } from '../bank/last-modified.ts';

/** A mark that no path begins with; git writes it before the day of a commit. */
const COMMIT = '\u0001';

/**
 * Returns path from the content folder → ISO day of the last commit that changed it; empty without git or its whole history:
 * in a shallow clone every file seems to come from the last commit, and no day is better than a false one.
 */
export function changeDays(root: string): Map<string, string> {
  const days = new Map<string, string>();
  if (git(root, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return days;
  let day = '';
  for (const line of (git(root, ['log', `--format=${COMMIT}%cs`, '--name-only', '--no-renames', '--relative', '--', '.']) ?? '').split(
    '\n',
  ))
    if (line.startsWith(COMMIT)) day = line.slice(1);
    else if (line !== '' && !days.has(line)) days.set(line, day);
  return days;
}

/** Answers `undefined` where git cannot: it is not installed, or the folder is not in a repository. */
function git(folder: string, command: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...command], {
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** Returns the bank with the day of the last change of each entry: of its text or of a file beside it. */
export function withChangeDays(bank: Bank, days: ReadonlyMap<string, string>): Bank {
  const changed = (entry: Entry<unknown>) => newestDay([entry.file, ...entry.files.map(({ path }) => path)].map((path) => days.get(path)));
  const entries = Object.fromEntries(
    Object.entries(bank.entries).map(([kind, own]) => [
      kind,
      new Map([...own].map(([id, entry]) => [id, { ...entry, changed: changed(entry) }])),
    ]),
  );
  return { ...bank, entries: entries as unknown as Bank['entries'] };
}
