import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeEntry, writeFile } from '../../../src/importing/write-entry.ts';
import type { Settled } from './settle-proposal.ts';

/**
 * Puts a proposal into the content folder. People and organisations come first, each whole, then the work by one rename: whoever is killed leaves
 * no work or a whole one, and the next intake finds the people there and goes on. Throws `EEXIST` when the place of the work is taken.
 */
export function placeInFolder(root: string, { file, files }: Settled): void {
  const folder = file.endsWith('/index.md') ? dirname(file) : undefined;
  const isOwn = (path: string) => (folder === undefined ? path === file : path.startsWith(`${folder}/`));
  if (existsSync(join(root, folder ?? file))) throw Object.assign(new Error(`${file} is taken`), { code: 'EEXIST' });
  for (const [path, bytes] of files) if (!isOwn(path)) writeFile(root, path, bytes);
  const own = [...files].filter(([path]) => isOwn(path));
  if (folder === undefined) for (const [path, bytes] of own) writeFile(root, path, bytes);
  else writeEntry(root, folder, new Map(own.map(([path, bytes]) => [path.slice(folder.length + 1), bytes])));
}
