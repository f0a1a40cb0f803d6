import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

/** Runs git in a folder; what it says, `undefined` where it cannot tell. */
export function gitIn(root: string, env: NodeJS.ProcessEnv = process.env): (...args: string[]) => string | undefined {
  return (...args) => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, env, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 });
    return status === 0 ? stdout : undefined;
  };
}

/** Lays the content folder out as it was at a commit, hands the copy to `use` and sweeps it away; `undefined` where the folder was not there. Branch, index and files of the repository stay untouched. */
export function contentAt<Value>(root: string, commit: string, use: (folder: string) => Value): Value | undefined {
  const place = mkdtempSync(join(tmpdir(), 'kopilka-base-'));
  try {
    const top = gitIn(root)('rev-parse', '--show-toplevel')?.trim();
    if (top === undefined) return undefined;
    const inside = relative(realpathSync(top), realpathSync(root)).split(sep).join('/');
    const git = gitIn(top, { ...process.env, GIT_INDEX_FILE: join(place, 'index') });
    const tree = git('rev-parse', '--verify', '--quiet', `${commit}:${inside}`)?.trim();
    if (tree === undefined || git('read-tree', tree) === undefined) return undefined;
    const folder = join(place, 'content');
    return git('checkout-index', '--all', `--prefix=${folder}${sep}`) === undefined ? undefined : use(folder);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
