import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A git repository that holds a content folder. */
export interface Repository {
  readonly root: string;
  /** Path of the content folder in it, with `/` at the end, or ''. */
  readonly prefix: string;
  /** The commit on which branches begin. */
  readonly head: string;
}

/** Branches of proposals are called so. */
export const branchOf = (id: string): string => `predlozhenie/${id}`;

/** Returns the repository that keeps a content folder, `undefined` when none does or nothing is committed there yet. */
export function findRepository(content: string): Repository | undefined {
  try {
    const prefix = git(content, ['rev-parse', '--show-prefix']);
    const head = git(content, ['rev-parse', '--verify', 'HEAD^{commit}']);
    const kept = git(content, ['ls-tree', '--name-only', head, '--', 'region.yaml']);
    return kept === '' ? undefined : { root: content, prefix, head };
  } catch {
    return undefined;
  }
}

/** Returns the branch on which a digest was taken before, with its files; `undefined` when there is none. */
export function branchWith(digest: string, { root }: Repository): string | undefined {
  const found = git(root, ['for-each-ref', '--format=%(refname:short)%09%(contents)', 'refs/heads/predlozhenie/']).split('\n');
  let branch: string | undefined;
  for (const line of found) {
    branch = /^(predlozhenie\/\S+)\t/.exec(line)?.[1] ?? branch;
    if (line.includes(digest)) return branch;
  }
  return undefined;
}

/** Returns the paths of all files of the content folder as committed, and those of open proposals: none of their codes is free. */
export function committedPaths({ root, head }: Repository): string[] {
  const branches = git(root, ['for-each-ref', '--format=%(refname)', 'refs/heads/predlozhenie/']).split('\n').filter(Boolean);
  return [head, ...branches].flatMap((commit) =>
    git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', '.']).split('\0').filter(Boolean),
  );
}

/**
 * Commits files on a branch of their own that begins at HEAD. Neither the working tree nor the index of the user is touched, and the branch
 * appears by one last step: whoever is killed leaves the repository as before or as after. Throws `EEXIST` when the branch is there already.
 */
export function commitOnBranch(
  { root, prefix, head }: Repository,
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  message: string,
): void {
  const workshop = mkdtempSync(join(tmpdir(), 'kopilka-'));
  try {
    const env = { GIT_INDEX_FILE: join(workshop, 'index') };
    git(root, ['read-tree', head], { env });
    for (const [path, bytes] of files) {
      const blob = git(root, ['hash-object', '-w', '--stdin', '--no-filters'], { input: bytes });
      git(root, ['update-index', '--add', '--cacheinfo', `100644,${blob},${prefix}${path}`], { env });
    }
    const tree = git(root, ['write-tree'], { env });
    const commit = git(root, ['commit-tree', tree, '-p', head, '-m', message], { env: identity(root) });
    create(root, `refs/heads/${branchOf(id)}`, commit);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function create(root: string, ref: string, commit: string): void {
  try {
    // Forty zeros: the branch must not be there yet.
    git(root, ['update-ref', ref, commit, '0'.repeat(commit.length)]);
  } catch {
    throw Object.assign(new Error(`${ref} is taken`), { code: 'EEXIST' });
  }
}

/** A machine on which git was never set up has no name to sign with. */
function identity(root: string): NodeJS.ProcessEnv {
  const has = (key: string) => {
    try {
      return git(root, ['config', key]) !== '';
    } catch {
      return false;
    }
  };
  if (has('user.name') && has('user.email')) return {};
  const [name, email] = ['Редакция банка', 'redakciya@localhost'];
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}

function git(cwd: string, args: readonly string[], { input, env = {} }: { input?: Uint8Array; env?: NodeJS.ProcessEnv } = {}): string {
  // What a hook or another git has set must not lead elsewhere.
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...own } = process.env;
  const stdio: ['pipe', 'pipe', 'ignore'] = ['pipe', 'pipe', 'ignore'];
  return execFileSync('git', args, {
    cwd,
    input: input ?? '',
    env: { ...own, ...env },
    stdio,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  }).trimEnd();
}
