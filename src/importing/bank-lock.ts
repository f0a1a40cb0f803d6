import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isStill } from './process-life.ts';

/** Who writes into a bank just now. */
export interface LockOwner {
  readonly pid: number;
  /** When it was born, where that can be known. */
  readonly born?: string | undefined;
  readonly host: string;
  /** What the user called: «импорт». */
  readonly command: string;
  /** ISO time. */
  readonly since: string;
  /** No two holdings have the same. */
  readonly token: string;
}

/** Hidden, so that no check and no build sees it; git leaves it out with the workshops. */
export const LOCK = '.import-lock';
/** Held for the millisecond in which a dead lock is taken away. */
const GUARD = '.import-guard';

/** A killed command may leave a lock, and another may take it over at the same moment: whoever comes second looks again. */
const ATTEMPTS = 50;

/** Takes a bank for one owner. Returns who holds it; `undefined` when it is ours now. Throws what the disk says. */
export function takeLock(root: string, own: LockOwner): LockOwner | undefined {
  const lock = join(root, LOCK);
  let seen: LockOwner | undefined;
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (placed(root, LOCK, own)) return undefined;
      seen = read(lock);
      if (seen !== undefined && isHeld(seen)) return seen;
      clear(root, own, seen?.token);
    }
  } catch (error) {
    // Where no lock can be made nothing can be written either, and the work itself says why, file by file.
    if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
  return seen ?? own;
}

/** A lock gets its name whole, with its owner inside: a folder never takes the place of one that holds something. */
function placed(root: string, name: string, own: LockOwner): boolean {
  const made = join(root, `.import-${own.pid}`);
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made);
  try {
    // A bank outside this repository has no list of exceptions that names the folder.
    writeFileSync(join(made, '.gitignore'), '*\n');
    writeFileSync(join(made, 'owner.json'), JSON.stringify(own));
    renameSync(made, join(root, name));
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // Windows says of a taken name that it may not be written.
    const isTaken = ['ENOTEMPTY', 'EEXIST'].includes(code) || (['EPERM', 'EACCES'].includes(code) && existsSync(join(root, name)));
    if (!isTaken) throw error;
    return false;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Takes a dead lock away, one process at a time: whoever looked before another has cleared and taken must look again. */
function clear(root: string, own: LockOwner, token: string | undefined): void {
  if (!placed(root, GUARD, own)) {
    const other = read(join(root, GUARD));
    // Whoever was killed while it cleared must not hold up the next one.
    if (other === undefined ? isForgotten(join(root, GUARD)) : !isHeld(other)) remove(root, GUARD);
    return pause();
  }
  try {
    const lock = join(root, LOCK);
    if (existsSync(lock) && read(lock)?.token === token) remove(root, LOCK);
  } finally {
    remove(root, GUARD);
  }
}

/** A folder that is emptied would let another in before it is gone: it loses its name first. */
function remove(root: string, name: string): void {
  const aside = join(root, `${name}-${process.pid}`);
  rmSync(aside, { recursive: true, force: true });
  try {
    renameSync(join(root, name), aside);
  } catch (error) {
    // Somebody was quicker.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Clearing takes a millisecond. */
function isForgotten(guard: string): boolean {
  const { mtimeMs } = statSync(guard, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
  return Date.now() - mtimeMs > 10_000;
}

const pause = () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);

function read(lock: string): LockOwner | undefined {
  try {
    return JSON.parse(readFileSync(join(lock, 'owner.json'), 'utf8')) as LockOwner;
  } catch {
    return undefined;
  }
}

/** Of a process on another computer nothing can be known; our own number with another token was somebody's before us. */
function isHeld({ pid, born, host }: LockOwner): boolean {
  return host !== hostname() || (pid !== process.pid && isStill(pid, born));
}

/** Gives a bank back, where it still is the owner's own. */
export function giveBack(root: string, { token }: LockOwner): void {
  if (read(join(root, LOCK))?.token === token) remove(root, LOCK);
}
