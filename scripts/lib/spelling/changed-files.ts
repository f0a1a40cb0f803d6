import { spawnSync } from 'node:child_process';

/** Returns the files below a folder that differ from a commit (the last one, or where the branch left `base`) or are new, by path from the folder; `undefined` where git knows nothing. */
export function changedFiles(root: string, base?: string): Set<string> | undefined {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 });
    return status === 0 ? stdout : undefined;
  };
  const since = base === undefined ? 'HEAD' : git('merge-base', base, 'HEAD')?.trim();
  if (since === undefined) return undefined;
  const changed = git('diff', '--name-only', '-z', '--relative', '--diff-filter=d', since, '--', '.');
  const fresh = git('ls-files', '--others', '--exclude-standard', '-z', '--', '.');
  if (changed === undefined || fresh === undefined) return undefined;
  return new Set(`${changed}${fresh}`.split('\0').filter(Boolean));
}
