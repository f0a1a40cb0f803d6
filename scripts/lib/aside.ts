import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Makes the folder for what is personal and not part of the bank; whatever lies in it stays out of git, even where the bank's own list of exceptions does not name it. */
export function openAside(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const ignored = join(folder, '.gitignore');
  if (!existsSync(ignored)) replaceWhole(ignored, '*\n');
}

/** Removes from the folder what an intake that was killed has not named yet: there may be names in it. Nobody else may be at work there. */
export function sweepAside(folder: string): void {
  // A file in its place is told when something is to be kept there.
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  for (const name of readdirSync(folder)) if (HALF.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

const HALF = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** Writes a file that gets its name when it is whole, in place of one that has it; a fault of the disk names the file and leaves nothing behind. */
export function replaceWhole(path: string, bytes: string | Uint8Array): void {
  const whole = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    writeFileSync(whole, bytes, { flush: true });
    renameSync(whole, path);
  } catch (error) {
    // A disk that is full does not say which file it was about.
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  } finally {
    rmSync(whole, { force: true });
  }
}
