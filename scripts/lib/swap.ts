import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another. Two renames on one disk: whoever looks finds the old or the new,
 * never a half; when the second rename fails the old folder is put back.
 */
export function swapFolder(fresh: string, target: string): void {
  const aside = `${target}.old-${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  const had = existsSync(target);
  if (had) renameSync(target, aside);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (had) renameSync(aside, target);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
