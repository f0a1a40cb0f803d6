import { createHash, randomUUID, type Hash } from 'node:crypto';
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns a digest of a file, or of all files below a folder, by their paths, sizes, times and numbers: writing, moving, copying back or touching
 * any of them changes it, and none is read. A link makes it another one each time: what lies behind it is not looked at.
 */
export function stampOf(path: string): string {
  const hash = createHash('sha256');
  const own = statSync(path, { throwIfNoEntry: false });
  if (own === undefined) return 'nothing';
  if (own.isDirectory()) addFolder(path, '', hash);
  else addFile(path, '', hash);
  return hash.digest('hex');
}

function addFolder(root: string, folder: string, hash: Hash): void {
  for (const item of readdirSync(join(root, folder), { withFileTypes: true }).sort(byName)) {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.isDirectory()) {
      hash.update(`${path}/\n`);
      // Looking at what git has to say writes there.
      if (item.name !== '.git') addFolder(root, path, hash);
    } else if (item.isFile()) addFile(root, path, hash);
    else hash.update(randomUUID());
  }
}

function addFile(root: string, path: string, hash: Hash): void {
  const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, path));
  hash.update(`${path}\0${size} ${mtimeMs} ${ctimeMs} ${ino}\n`);
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);
