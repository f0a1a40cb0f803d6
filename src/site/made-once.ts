import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

const making = new Map<string, Promise<string>>();
let count = 0;

/**
 * Returns a file of a cache, made by `make` when it is not there: once, however many ask at the same time.
 * It is made under a name that nobody else has and then moved, so that a file in the cache is always whole.
 */
export function madeOnce(target: string, make: (temporary: string) => Promise<unknown>): Promise<string> {
  const known = making.get(target) ?? (existsSync(target) ? Promise.resolve(target) : produce(target, make));
  making.set(target, known);
  void known.finally(() => making.delete(target)).catch(() => undefined);
  return known;
}

async function produce(target: string, make: (temporary: string) => Promise<unknown>): Promise<string> {
  const extension = extname(target);
  const temporary = join(dirname(target), `${basename(target, extension)}.${process.pid}-${(count += 1)}${extension}`);
  mkdirSync(dirname(target), { recursive: true });
  try {
    await make(temporary);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return target;
}

/** Returns what `work` gives; a picture that cannot be read is told by the name of its file, in Russian. */
export async function explainPicture<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Error(`Рисунок «${path}» не читается: файл повреждён или обрезан. Сохраните его заново и положите на то же место.`, {
      cause,
    });
  }
}
