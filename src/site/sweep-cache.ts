import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';

const WEEK = 7 * 24 * 3600 * 1000;

/** Returns the folder in which archives are kept between builds. */
export const archiveCache = () => resolve('.cache/archives');

/** Notes that a file of a cache was of use now. */
export function markUsed(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}

/** Removes from a folder of a cache what nobody used for a week: archives of works that have changed since would fill the disk. Another build that runs now has used its own. */
export function sweepCache(folder: string, now = Date.now()): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (used !== undefined && now - used > WEEK) rmSync(path, { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
