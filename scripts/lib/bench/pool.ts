import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesOf } from '../bench-text.ts';

/** Returns the sentences of all texts of a folder, each once, in order of the files' names. */
export function readPool(folder: string): string[] {
  const files = globSync('**/*.{txt,md}', { cwd: folder }).sort();
  return [...new Set(files.flatMap((file) => sentencesOf(readFileSync(join(folder, file), 'utf8'))))];
}
