import { readFileSync } from 'node:fs';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'нет прав на запись',
  EPERM: 'нет прав на запись',
  EROFS: 'диск открыт только для чтения',
  ENOSPC: 'на диске кончилось место',
  EDQUOT: 'на диске кончилось место',
  EBUSY: 'папка занята: это отдельный диск или её держит другая программа. Укажите папку внутри неё',
  ENOTDIR: 'на пути к ней лежит файл, а не папка',
  ENOENT: 'такой папки нет',
  EEXIST: 'на её месте лежит файл',
  EMFILE: 'открыто слишком много файлов',
};

/** Returns in Russian why a folder could not be written. */
export function explainDiskFault(error: unknown, folder: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return `Не удалось записать папку «${folder}»: ${reasons[code ?? ''] ?? `сбой диска ${code ?? message}`}.`;
}

const unread: Readonly<Record<string, string>> = {
  EACCES: 'нет прав на чтение. Скопируйте файл к себе или попросите открыть его вам',
  EPERM: 'нет прав на чтение. Скопируйте файл к себе или попросите открыть его вам',
  EBUSY: 'файл занят другой программой. Закройте его и повторите',
  EISDIR: 'это папка, а не файл',
  ENOENT: 'файла уже нет',
};

/** Returns in Russian why a file that was given could not be read. */
export function explainReadFault(error: unknown, path: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return `Не удалось прочитать файл «${path}»: ${unread[code ?? ''] ?? `сбой диска ${code ?? message}`}.`;
}

/** Returns the bytes of a file that was given, or in Russian why it cannot be read. */
export function readGiven(path: string): { readonly bytes: Buffer } | { readonly fault: string } {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { fault: explainReadFault(error, path) };
  }
}
