const reasons: Readonly<Record<string, string>> = {
  EACCES: 'нет прав на запись',
  EPERM: 'нет прав на запись',
  EROFS: 'диск открыт только для чтения',
  ENOSPC: 'на диске кончилось место',
  EDQUOT: 'на диске кончилось место',
  EBUSY: 'папка занята: это отдельный диск или её держит другая программа. Укажите папку внутри неё',
  ENOTDIR: 'на пути к ней лежит файл, а не папка',
  EEXIST: 'на её месте лежит файл',
  EMFILE: 'открыто слишком много файлов',
};

/** Returns in Russian why a folder could not be written. */
export function explainDiskFault(error: unknown, folder: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return `Не удалось записать папку «${folder}»: ${reasons[code ?? ''] ?? `сбой диска ${code ?? message}`}.`;
}
