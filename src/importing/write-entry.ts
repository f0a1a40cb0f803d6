import { existsSync, globSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { takeBack } from './place-whole.ts';
import { isAlive } from './process-life.ts';

/** Hidden, so that no check and no build sees it; the number is the process that writes there. */
const WORKSHOP = /^\.import-(?:lock-|guard-)?(\d+)$/;

/**
 * Writes the folder of an entry as a whole: it is made aside on the same disk and takes its place by one rename,
 * so whoever is killed leaves the bank as before or as after. Throws when the place is taken: nothing is overwritten.
 */
export function writeEntry(root: string, folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const workshop = join(root, `.import-${process.pid}`);
  const made = join(workshop, 'entry');
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  try {
    for (const [name, bytes] of files) writeFileSync(join(made, name), bytes, { flag: 'wx' });
    const place = join(root, folder);
    mkdirSync(join(place, '..'), { recursive: true });
    if (existsSync(place)) throw Object.assign(new Error(`${folder} is taken`), { code: 'EEXIST' });
    renameSync(made, place);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** What an intake calls a conclusion before it is whole, and called people and organisations. */
const HALF = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** Removes what imports and intakes that were killed left aside, and what they had put in place of an unfinished whole: there may be names in it. */
export function sweepWorkshops(root: string): void {
  for (const path of globSync(['people/.*.tmp', 'organisations/.*.tmp', 'webinars/*/.*.tmp', 'reviews/*/*/.*.tmp'], { cwd: root }))
    if (HALF.test(basename(path))) rmSync(join(root, path), { force: true });
  for (const name of readdirSync(root)) {
    const owner = WORKSHOP.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    takeBack(root, join(root, name));
    rmSync(join(root, name), { recursive: true, force: true });
  }
}

/** Writes a file that must be new: made aside on the same disk, it gets its name whole. Throws when the name is taken. */
export function writeFile(root: string, path: string, text: string | Uint8Array): void {
  const workshop = join(root, `.import-${process.pid}`);
  mkdirSync(workshop, { recursive: true });
  try {
    const made = join(workshop, 'file');
    writeFileSync(made, text, { flush: true });
    mkdirSync(join(root, path, '..'), { recursive: true });
    linkOrCopy(made, join(root, path));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** A link never overwrites; disks without links (FAT) get a rename after a look. */
function linkOrCopy(made: string, place: string): void {
  try {
    linkSync(made, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(place)) throw error;
    renameSync(made, place);
  }
}
