import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bornAt, isStill } from '../../src/importing/process-life.ts';
import { sweepDead } from './processes.ts';

/** The right to replace one folder; nobody else builds into it until `release`. */
export interface TargetLock {
  readonly target: string;
  /** Puts a finished folder in the place of the target; `fresh` is gone afterwards. */
  readonly swap: (fresh: string) => void;
  readonly release: () => void;
}

/** The folder is being built by another process. */
export class TargetBusyError extends Error {}

/** Locks of this process: in a container every build may have the same number, so a lock with our number need not be ours. */
const held = new Set<string>();

/**
 * Takes a folder (a real path, not a link) for this process, and first puts right what a build that was killed left behind.
 * Beside it lies `.<name>.kopilka` with the number of the process, the new site on its way in and the old one on its way out.
 *
 * What holds: readers find the whole old site or the whole new one, never a half. Node cannot exchange two folders in one step
 * (no renameat2), so between two renames, well under a millisecond, there is no folder at all; whoever is killed at that very
 * moment leaves it absent, with the old site whole beside it, and the next build begins by putting it back.
 * @throws TargetBusyError when a living process holds it.
 */
export function lockTarget(target: string): TargetLock {
  const work = join(dirname(target), `.${basename(target)}.kopilka`);
  mkdirSync(dirname(target), { recursive: true });
  sweepDead(dirname(target), `${basename(work)}-`);
  takeOver(work, target);
  acquire(work, target);
  held.add(work);
  return { target, swap: (fresh) => swapFolder(fresh, target, work), release: () => release(work) };
}

function release(work: string): void {
  if (held.delete(work)) rmSync(work, { recursive: true, force: true });
}

/** A folder with the number inside is moved into place: there is never a lock without an owner. */
function acquire(work: string, target: string): void {
  const prepared = `${work}-${process.pid}`;
  mkdirSync(prepared, { recursive: true });
  writeFileSync(join(prepared, 'pid'), `${process.pid} ${bornAt(process.pid) ?? ''}`.trim());
  try {
    renameSync(prepared, work);
  } catch (error) {
    rmSync(prepared, { recursive: true, force: true });
    throw existsSync(work) ? busy(work, target) : error;
  }
}

/** Clears the lock of a process that is no more; the old site goes back when it was killed between the two renames. */
function takeOver(work: string, target: string): void {
  if (!existsSync(work)) return;
  const owner = ownerOf(work);
  const [pid, born] = numbersIn(owner);
  if (pid === process.pid ? held.has(work) : isStill(pid, born)) throw busy(work, target);
  if (!existsSync(target) && existsSync(join(work, 'old'))) renameSync(join(work, 'old'), target);
  const aside = `${work}-${process.pid}`;
  renameSync(work, aside);
  // Somebody may have taken it over between the reading and the move.
  if (ownerOf(aside) !== owner) {
    renameSync(aside, work);
    throw busy(work, target);
  }
  rmSync(aside, { recursive: true, force: true });
}

function swapFolder(fresh: string, target: string, work: string): void {
  const [coming, going] = [join(work, 'new'), join(work, 'old')];
  bring(fresh, coming);
  const had = existsSync(target);
  if (had) renameSync(target, going);
  try {
    renameSync(coming, target);
  } catch (error) {
    if (had) renameSync(going, target);
    throw error;
  }
  rmSync(going, { recursive: true, force: true });
}

/** Another disk takes a copy; it is made beside the target, so that the exchange itself stays two renames. */
function bring(fresh: string, coming: string): void {
  try {
    renameSync(fresh, coming);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(fresh, coming, { recursive: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Returns the number of the process that holds a folder, and when it was born; empty when nobody says. */
function ownerOf(work: string): string {
  try {
    return readFileSync(join(work, 'pid'), 'utf8');
  } catch {
    return '';
  }
}

function numbersIn(owner: string): [pid: number, born: string | undefined] {
  const [pid, born] = owner.split(' ');
  return [Number(pid || Number.NaN), born];
}

function busy(work: string, target: string): TargetBusyError {
  return new TargetBusyError(
    `В папку «${target}» уже собирает сайт другой процесс (${numbersIn(ownerOf(work))[0]}). Дождитесь его; если сборка не идёт, удалите папку «${work}».`,
  );
}
