import { isUnsafePath } from '../packed-names.ts';
import { lockedFile, refuse, type Finding } from './finding.ts';
import { isBomb, type PackedPart } from './packed-part.ts';

/** More files in an archive than these nobody puts together by hand; a presentation of a hundred slides has five hundred. */
export const MOST_FILES = 3000;
/** Text shrinks ten times, an empty table a hundred; a bomb a thousand. */
const MOST_RATIO = 200;

/** What runs on a double click, or may. */
const PROGRAMS =
  /\.(?:exe|com|bat|cmd|msi|scr|pif|cpl|dll|jar|js|jse|vbs|vbe|wsf|wsh|ps1|hta|lnk|url|reg|sh|apk|app|docm|dotm|xlsm|xltm|xlam|pptm|potm|ppam|html?|svg)$/i;
const ARCHIVES = /\.(?:zip|rar|7z|tar|gz|tgz|bz2|xz|iso|cab)$/i;

/** Returns how many bytes a file may unpack to: nothing useful comes to more than twenty times what one file may take, in megabytes. */
export const mostUnpacked = (fileMb: number): number => fileMb * 20 * 1024 ** 2;

/** Says why an archive is refused before anything in it is unpacked; `most` is how many bytes it may come to. */
export function directoryFinding(parts: readonly PackedPart[], most: number): Finding | undefined {
  return bombFinding(parts, most) ?? partFinding(parts);
}

/** Says that an archive has more than `MOST_FILES` files. */
export const tooManyFiles = (count: number | string): Finding =>
  refuse(`В файле слишком много частей: ${count}.`, `Можно не больше ${MOST_FILES}. Разделите архив.`);

/** The directory of an archive cannot be read. */
export const damagedArchive = refuse('Архив повреждён: его не открыть.', 'Скачайте или соберите файл заново.');

/** A part of a document cannot be read. */
export const damagedDocument = refuse('Файл повреждён: его не открыть.', 'Откройте его в программе и сохраните заново.');

/** Documents that are archives inside. */
const OFFICE = new Set(['docx', 'pptx', 'xlsx', 'odt', 'ods', 'odp']);

/** Tells whether files of a kind are archives with something inside to look at. */
export const isPacked = (kind: string): boolean => kind === 'zip' || OFFICE.has(kind);

function bombFinding(parts: readonly PackedPart[], most: number): Finding | undefined {
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

function partFinding(parts: readonly PackedPart[]): Finding | undefined {
  if (parts.some(({ isLocked }) => isLocked)) return lockedFile;
  if (parts.some(({ name }) => isUnsafePath(name)))
    return refuse('Имя файла внутри архива ведёт за его пределы.', 'Упакуйте файлы заново обычной программой.');
  const link = parts.find(({ isLink }) => isLink);
  if (link) return refuse(`В архиве вместо файла ссылка: «${link.name}».`, 'Положите в архив сам файл.');
  return undefined;
}

/** Returns what is wrong with the files in a ZIP that is offered as an archive. */
export function packedFindings(parts: readonly PackedPart[]): Finding[] {
  const program = parts.find(({ name }) => PROGRAMS.test(name));
  const archive = parts.find(({ name }) => ARCHIVES.test(name));
  return [
    ...(program
      ? [refuse(`В архиве есть программа или веб-страница: «${program.name}».`, 'Уберите её из архива и опишите работу с ней в тексте.')]
      : []),
    ...(archive ? [refuse(`В архиве лежит ещё один архив: «${archive.name}».`, 'Распакуйте его и положите файлы рядом.')] : []),
  ];
}
