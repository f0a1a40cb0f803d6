import { createReadStream, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { NeighbourFault } from '../../../src/bank/federation/neighbour-fault.ts';
import { LIMITS, readLimited, type Limits, type Source } from './source.ts';
import { tooLarge } from './too-large.ts';

/** Returns a source that reads the built site of another bank in a folder of this computer; links that lead out of it are refused. */
export function folderSource(folder: string, limits: Limits = LIMITS): Source {
  return async (path) => {
    const file = fileIn(folder, path);
    if (statSync(file).size > limits.answer) throw new NeighbourFault(path, tooLarge(limits.answer));
    return { same: false, bytes: await readLimited(createReadStream(file), limits.answer, path) };
  };
}

function fileIn(folder: string, path: string): string {
  const inside = (file: string) => file.startsWith(realpathSync(folder) + sep) && statSync(file).isFile();
  try {
    const file = realpathSync(join(folder, decodeURIComponent(path)));
    if (inside(file)) return file;
  } catch {
    // Told below: no such folder, no such file, a path that cannot be read.
  }
  throw new NeighbourFault(path, 'в папке этого банка такого файла нет: проверьте поле folder и собран ли там сайт.');
}
