import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/**
 * Writes a file and returns the name it got: where another text lies under its name — a sheet or a draft that somebody has filled in meanwhile —
 * that one stays, and the new file is called `name-2`. A file gets its name when it is whole; paths that are new are added to `made`.
 */
export function writeBeside(folder: string, name: string, content: string | Uint8Array, made?: string[]): string {
  const bytes = Buffer.from(content);
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  for (let number = 1; ; number += 1) {
    const own = number === 1 ? name : `${stem}-${number}${extension}`;
    const path = join(folder, own);
    if (placeNew(path, bytes)) made?.push(path);
    else if (!readFileSync(path).equals(bytes)) continue;
    return own;
  }
}

/** Writes a file under a name that nobody has; `false` when somebody has it. On a disk that is full nothing is left of it. */
function placeNew(path: string, bytes: Uint8Array): boolean {
  if (existsSync(path)) return false;
  const whole = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    writeFileSync(whole, bytes, { flush: true });
    renameSync(whole, path);
    return true;
  } finally {
    rmSync(whole, { force: true });
  }
}

/** Returns in Russian that files of before were kept, `undefined` when none was in the way. */
export function keptNote(asked: readonly string[], written: readonly string[]): string | undefined {
  if (written.every((name) => asked.includes(name))) return undefined;
  return 'Прежние файлы не тронуты: в них могли быть правки. Новые лежат рядом, с числом в конце имени.';
}
