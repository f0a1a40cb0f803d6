import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BankFile } from './bank.ts';
import type { Issue } from './issue.ts';

/** Every file below a folder as a path with `/` from it → bytes, sorted; hidden files and symlinks are left out. */
export function listFiles(root: string): Map<string, number> {
  const paths: string[] = [];
  collect(root, '', paths);
  return new Map(paths.sort().map((path) => [path, statSync(join(root, path)).size]));
}

function collect(root: string, folder: string, paths: string[]): void {
  for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (item.name.startsWith('.')) continue;
    const path = folder ? `${folder}/${item.name}` : item.name;
    if (item.isDirectory()) collect(root, path, paths);
    else if (item.isFile()) paths.push(path);
  }
}

/** Returns the text of a file, or the issue that says why it cannot be read. */
export function readText(root: string, file: string): { text: string } | { issue: Issue } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(root, file))) };
  } catch (error) {
    return { issue: unreadable(file, error) };
  }
}

function unreadable(file: string, error: unknown): Issue {
  const encoding = error instanceof TypeError;
  return {
    rule: encoding ? 'encoding' : 'unreadable',
    severity: 'error',
    file,
    message: encoding ? 'Файл записан не в кодировке UTF-8.' : `Файл не удалось открыть (${(error as NodeJS.ErrnoException).code ?? 'сбой чтения'}).`,
    hint: encoding ? 'Сохраните файл в кодировке UTF-8: в Блокноте «Сохранить как», «Кодировка: UTF-8».' : 'Проверьте права на файл и диск.',
  };
}

/** Describes a file that lies beside an entry; its digest is that of its bytes. */
export function describeFile(root: string, path: string, size: number): BankFile {
  const digest = createHash('sha256').update(readFileSync(join(root, path))).digest('hex').slice(0, 16);
  return { name: path.slice(path.lastIndexOf('/') + 1), path, size, digest };
}
