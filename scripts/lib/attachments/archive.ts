import { isUnsafePath } from '../../../src/importing/file-names.ts';
import { isBomb, readDirectory, TooManyFilesError, type ZipPart } from '../../../src/importing/zip-directory.ts';
import { refuse, type Finding } from './finding.ts';

/** More files than these nobody puts together by hand; a presentation of a hundred slides has five hundred. */
const MOST_FILES = 3000;
/** Text shrinks ten times, an empty table a hundred; a bomb a thousand. */
const MOST_RATIO = 200;

/** What runs on a double click, or may. */
const PROGRAMS =
  /\.(?:exe|com|bat|cmd|msi|scr|pif|cpl|dll|jar|js|jse|vbs|vbe|wsf|wsh|ps1|hta|lnk|url|reg|sh|apk|app|docm|dotm|xlsm|xltm|xlam|pptm|potm|ppam|html?|svg)$/i;
const ARCHIVES = /\.(?:zip|rar|7z|tar|gz|tgz|bz2|xz|iso|cab)$/i;

/** Reads the directory of an archive, or says why it is refused; `most` is how many bytes it may come to unpacked. */
export async function openArchive(bytes: Uint8Array, most: number): Promise<{ parts: ZipPart[] } | { finding: Finding }> {
  try {
    const parts = await readDirectory(bytes, MOST_FILES);
    const finding = bombFinding(parts, most) ?? partFinding(parts);
    return finding ? { finding } : { parts };
  } catch (error) {
    return { finding: faultOf(error) };
  }
}

function bombFinding(parts: readonly ZipPart[], most: number): Finding | undefined {
  const [packed, unpacked] = [parts.reduce((sum, part) => sum + part.packed, 0), parts.reduce((sum, part) => sum + part.unpacked, 0)];
  const megabytes = Math.round(unpacked / 1024 ** 2);
  if (unpacked > most)
    return refuse(
      `Внутри файла ${megabytes} МБ — больше, чем можно распаковать (${Math.round(most / 1024 ** 2)} МБ).`,
      'Уменьшите картинки или разделите файл.',
    );
  if (isBomb(parts, MOST_RATIO))
    return refuse(
      `Файл распаковывается в ${Math.round(unpacked / Math.max(packed, 1))} раз: так устроены архивы-бомбы.`,
      'Откройте его в программе и сохраните заново.',
    );
  return undefined;
}

function partFinding(parts: readonly ZipPart[]): Finding | undefined {
  if (parts.some(({ isLocked }) => isLocked)) return refuse('Файл закрыт паролем.', 'Снимите пароль и сохраните файл заново.');
  if (parts.some(({ name }) => isUnsafePath(name)))
    return refuse('Имя файла внутри архива ведёт за его пределы.', 'Упакуйте файлы заново обычной программой.');
  const link = parts.find(({ isLink }) => isLink);
  if (link) return refuse(`В архиве вместо файла ссылка: «${link.name}».`, 'Положите в архив сам файл.');
  return undefined;
}

function faultOf(error: unknown): Finding {
  if (error instanceof TooManyFilesError)
    return refuse(`В файле слишком много частей: ${error.message}.`, `Можно не больше ${MOST_FILES}. Разделите архив.`);
  return refuse('Архив повреждён: его не открыть.', 'Скачайте или соберите файл заново.');
}

/** Returns what is wrong with the files in a ZIP that is offered as an archive. */
export function packedFindings(parts: readonly ZipPart[]): Finding[] {
  const program = parts.find(({ name }) => PROGRAMS.test(name));
  const archive = parts.find(({ name }) => ARCHIVES.test(name));
  return [
    ...(program
      ? [refuse(`В архиве есть программа или веб-страница: «${program.name}».`, 'Уберите её из архива и опишите работу с ней в тексте.')]
      : []),
    ...(archive ? [refuse(`В архиве лежит ещё один архив: «${archive.name}».`, 'Распакуйте его и положите файлы рядом.')] : []),
  ];
}
