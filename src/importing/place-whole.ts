import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is about to take its place: kept beside the made files until all of it is there. */
interface Placing {
  /** Paths from the content folder; the file at a place of the list lies aside under its number. */
  readonly before: readonly string[];
  /** What comes last: where it stands everything does. */
  readonly last: string;
}

const LIST = 'placing.json';

/**
 * Puts files into the content folder together: all are made aside on the same disk, so that a full disk is known before anything is seen; then each
 * gets its name by one link, `last` (a file, or a folder with everything below it) as the last. What was placed goes again when the next does not
 * take its place; after a kill the next import or intake takes it back, see `takeBack`. Throws `EEXIST` when a place is taken.
 */
export function placeWhole(root: string, files: ReadonlyMap<string, Uint8Array>, last: string): void {
  const workshop = join(root, `.import-${process.pid}`);
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
  try {
    const isLast = (path: string) => path === last || path.startsWith(`${last}/`);
    const before = [...files.keys()].filter((path) => !isLast(path));
    before.forEach((path, index) => writeFileSync(join(workshop, String(index)), files.get(path)!, { flush: true }));
    for (const [path, bytes] of files) if (isLast(path)) writeLast(join(workshop, 'last'), path.slice(last.length + 1), bytes);
    for (const path of [...before, last]) mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(workshop, LIST), JSON.stringify({ before, last } satisfies Placing), { flush: true });
    before.forEach((path, index) => linkOrCopy(join(workshop, String(index)), join(root, path)));
    if (existsSync(join(root, last))) throw Object.assign(new Error(`${last} is taken`), { code: 'EEXIST' });
    renameSync(join(workshop, 'last'), join(root, last));
  } catch (error) {
    takeBack(root, workshop);
    throw error;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function writeLast(made: string, name: string, bytes: Uint8Array): void {
  if (name !== '') mkdirSync(made, { recursive: true });
  writeFileSync(name === '' ? made : join(made, name), bytes, { flag: 'wx' });
}

/** Removes what an unfinished placing has put into the content folder; what an editor has changed since stays. */
export function takeBack(root: string, workshop: string): void {
  const placing = listOf(workshop);
  // Where nothing is left aside the last has taken its place.
  if (placing === undefined || !existsSync(join(workshop, 'last'))) return;
  placing.before.forEach((path, index) => {
    const [made, place] = [join(workshop, String(index)), join(root, path)];
    if (existsSync(made) && existsSync(place) && isSame(made, place)) rmSync(place);
  });
}

/** A link is the same file; where disks have none the same bytes will do. */
function isSame(made: string, place: string): boolean {
  const [one, other] = [statSync(made), statSync(place)];
  return one.nlink > 1 ? one.ino === other.ino : readFileSync(place).equals(readFileSync(made));
}

function listOf(workshop: string): Placing | undefined {
  try {
    return JSON.parse(readFileSync(join(workshop, LIST), 'utf8')) as Placing;
  } catch {
    return undefined;
  }
}

/** A link never overwrites; disks without links (FAT) get a copy after a look. */
function linkOrCopy(made: string, place: string): void {
  try {
    linkSync(made, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(place)) throw error;
    writeFileSync(place, readFileSync(made), { flag: 'wx', flush: true });
  }
}
