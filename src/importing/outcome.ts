/** What became of one input file. */
export interface Outcome {
  /** How the file is called in the table: its path, with the path inside an archive after «→». */
  readonly file: string;
  readonly state: 'draft' | 'known' | 'changed' | 'absent' | 'attached' | 'skipped' | 'refused';
  /** Why, in Russian: the reason and the way out. */
  readonly reason?: string | undefined;
  /** Path of the entry from the content folder, for what is or will be in the bank. */
  readonly entry?: string | undefined;
  readonly title?: string | undefined;
  /** Type, subject, grades and day, as the table shows them. */
  readonly card?: readonly string[] | undefined;
  readonly warnings?: readonly string[] | undefined;
}

/** Why one file is not taken, in Russian, without its name: «зашифрован паролем: снимите пароль и повторите». */
export class Refusal extends Error {}

/** Returns the words of a refusal for any error of reading. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    EACCES: 'нет прав на чтение: откройте доступ к файлу и повторите',
    EPERM: 'нет прав на чтение: откройте доступ к файлу и повторите',
    EBUSY: 'файл открыт в другой программе: закройте его и повторите',
    ENOENT: 'такого файла нет: проверьте имя',
    ENOSPC: 'на диске кончилось место: освободите его и повторите',
    EDQUOT: 'на диске кончилось место: освободите его и повторите',
    EFBIG: 'файл больше, чем позволяет диск: сделайте его меньше и повторите',
    EROFS: 'диск открыт только для чтения',
    ENAMETOOLONG: 'имя слишком длинное: сократите его и повторите',
    EISDIR: 'это папка, а не файл',
  };
  if (error instanceof Error && error.constructor.name === 'ArchiveFault') return error.message;
  return known[code ?? ''] ?? 'файл не читается: откройте его в программе, сохраните заново и повторите';
}

/** Returns the words of a refusal for an error of writing into the bank. */
export function writeReasonOf(error: unknown): string {
  const known: Readonly<Record<string, string>> = {
    EACCES: 'нет прав на запись в папку банка: откройте доступ и повторите',
    EPERM: 'нет прав на запись в папку банка: откройте доступ и повторите',
    EEXIST: 'место в банке только что заняли: повторите',
    EXDEV: 'папка материалов лежит на другом диске: перенесите её к остальным папкам банка',
  };
  return known[(error as NodeJS.ErrnoException).code ?? ''] ?? reasonOf(error);
}
