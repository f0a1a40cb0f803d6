import { dirname } from 'node:path';
import { explainDiskFault } from '../disk-fault.ts';

/** Returns in Russian why a package could not be written; `root` is the content folder. What is no fault of a disk or of git is thrown on. */
export function explainWriteFault(error: unknown, root: string): string {
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST' && syscall !== 'mkdir') return 'Место в банке только что заняли. Повторите.';
  if (syscall !== undefined) return explainDiskFault(error, path === undefined ? root : syscall === 'mkdir' ? path : dirname(path));
  // Git says in English, and at length, what mostly is one of these two.
  if ((error as { status?: unknown }).status !== undefined)
    return 'Git не записал ветку предложения. Проверьте, есть ли место на диске и права на запись в папку .git, и повторите.';
  throw error;
}
