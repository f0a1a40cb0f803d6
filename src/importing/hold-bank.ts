import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { bornAt, isStill } from './process-life.ts';

/** Who writes into a bank just now. */
interface Owner {
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
const LOCK = '.import-lock';

/**
 * Does work while no other import or intake writes into the same bank: both choose codes that nobody has.
 * Returns what the work returns, or in Russian who is writing; a lock of a process that was killed is taken over.
 */
export async function holdBank<Value>(
  root: string,
  command: string,
  work: () => Promise<Value>,
): Promise<Value | { readonly busy: string }> {
  const own: Owner = {
    pid: process.pid,
    born: bornAt(process.pid),
    host: hostname(),
    command,
    since: new Date().toISOString(),
    token: randomUUID(),
  };
  const other = take(root, own);
  if (other !== undefined) return { busy: busyWords(other, root) };
  try {
    return await work();
  } finally {
    if (read(join(root, LOCK))?.token === own.token) remove(root);
  }
}

/** A killed command may leave a lock, and another may take it over at the same moment: whoever comes second looks again. */
const ATTEMPTS = 50;

/** Returns who holds the bank; `undefined` when it is ours now. Throws what the disk says. */
function take(root: string, own: Owner): Owner | undefined {
  const lock = join(root, LOCK);
  let seen: Owner | undefined;
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (placed(root, own)) return undefined;
      seen = read(lock);
      if (seen !== undefined && isHeld(seen)) return seen;
      clear(root, seen?.token);
    }
  } catch (error) {
    // Where no lock can be made nothing can be written either, and the work itself says why, file by file.
    if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
  return seen ?? own;
}

/** The lock gets its name whole, with its owner inside: a folder never takes the place of one that holds something. */
function placed(root: string, own: Owner): boolean {
  const made = join(root, `.import-${own.pid}`);
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made);
  try {
    // A bank outside this repository has no list of exceptions that names the folder.
    writeFileSync(join(made, '.gitignore'), '*\n');
    writeFileSync(join(made, 'owner.json'), JSON.stringify(own));
    renameSync(made, join(root, LOCK));
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // Windows says of a taken name that it may not be written.
    const isTaken = ['ENOTEMPTY', 'EEXIST'].includes(code) || (['EPERM', 'EACCES'].includes(code) && existsSync(join(root, LOCK)));
    if (!isTaken) throw error;
    return false;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Takes a dead lock away, one process at a time: whoever looked before another has cleared and taken must look again. */
function clear(root: string, token: string | undefined): void {
  const guard = join(root, '.import-guard');
  try {
    mkdirSync(guard);
  } catch {
    if (isForgotten(guard)) rmSync(guard, { recursive: true, force: true });
    return pause();
  }
  try {
    const lock = join(root, LOCK);
    if (existsSync(lock) && read(lock)?.token === token) remove(root);
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
}

/** A folder that is emptied would let another in before it is gone: it loses its name first. */
function remove(root: string): void {
  const aside = join(root, `.import-lock-${process.pid}`);
  rmSync(aside, { recursive: true, force: true });
  renameSync(join(root, LOCK), aside);
  rmSync(aside, { recursive: true, force: true });
}

/** Clearing takes a millisecond. */
function isForgotten(guard: string): boolean {
  const { mtimeMs } = statSync(guard, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
  return Date.now() - mtimeMs > 10_000;
}

const pause = () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);

function read(lock: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(join(lock, 'owner.json'), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

/** Of a process on another computer nothing can be known; our own number with another token was somebody's before us. */
function isHeld({ pid, born, host }: Owner): boolean {
  return host !== hostname() || (pid !== process.pid && isStill(pid, born));
}

function busyWords({ command, pid, host }: Owner, root: string): string {
  const where = host === hostname() ? '' : ` на компьютере «${host}»`;
  return [
    `В банк сейчас пишет другая команда: ${command}${where}, процесс ${pid}.`,
    'Дождитесь, когда она закончит, и повторите: пока ничего не записано.',
    `Если такой команды нет, удалите папку «${join(root, LOCK)}».`,
  ].join('\n');
}
