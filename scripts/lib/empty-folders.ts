import { readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/** Removes the folders below a folder that hold no file at any depth, as pages of sections that a region has switched off leave them; returns whether the folder itself is empty now. */
export function removeEmptyFolders(folder: string): boolean {
  let isEmpty = true;
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory() && removeEmptyFolders(path)) rmdirSync(path);
    else isEmpty = false;
  }
  return isEmpty;
}
