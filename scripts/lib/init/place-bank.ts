import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Returns in Russian why no bank may be put into a folder; `shown` is how it was typed. What exists is never overwritten. */
export function refuseFolder(root: string, shown: string): string | undefined {
  for (let up = dirname(root); up !== dirname(up); up = dirname(up))
    if (existsSync(join(up, 'region.yaml'))) return `Папка «${shown}» — внутри другого банка. Назовите другую: --out banks/kod.`;
  if (!existsSync(root)) return undefined;
  if (!statSync(root).isDirectory()) return `«${shown}» — файл, а не папка: он не тронут. Назовите папку: --out banks/kod.`;
  const own = readdirSync(root).filter((name) => name !== '.git');
  if (own.length === 0) return undefined;
  return `В папке «${shown}» уже что-то есть (${own.slice(0, 3).join(', ')}${own.length > 3 ? '…' : ''}): ничего не тронуто. Назовите пустую или новую: --out banks/kod.`;
}

/** Puts the files of a bank (path → text) into a folder that is not there or is empty: all of them or none; throws the fault of the disk. */
export function placeBank(root: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(root), { recursive: true });
  const whole = join(dirname(root), `.${basename(root)}-${randomUUID()}.tmp`);
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(whole, path)), { recursive: true });
      writeFileSync(join(whole, path), text);
    }
    if (!existsSync(root)) renameSync(whole, root);
    else for (const name of readdirSync(whole)) renameSync(join(whole, name), join(root, name));
  } finally {
    rmSync(whole, { recursive: true, force: true });
  }
}
