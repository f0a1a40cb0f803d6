import type { BankFile } from './bank.ts';
import { isCopyOfEntry } from './misnamed-entry.ts';
import type { Region } from './model/region.ts';
import { nearest } from './nearest.ts';

/** What is wrong with a file and what to do: the same words in the check and in a form. */
export interface FileFault {
  readonly message: string;
  readonly hint: string;
}

/** Extensions that the bank publishes, with the content each may have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  pptx: ['pptx'],
  xlsx: ['xlsx'],
  odt: ['odt'],
  ods: ['ods'],
  odp: ['odp'],
  png: ['png'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  webp: ['webp'],
  zip: ['zip'],
  txt: ['text', 'vtt'],
  csv: ['text'],
  vtt: ['vtt'],
  mp3: ['mp3'],
  mp4: ['mp4'],
};

/** Extensions that are refused with a way out of their own. */
const refused: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['doc', 'rtf', 'dot'].map((end) => [end, 'Сохраните документ в формате DOCX или PDF.'])),
  ...Object.fromEntries(['ppt', 'pps', 'ppsx'].map((end) => [end, 'Сохраните презентацию в формате PPTX или PDF.'])),
  ...Object.fromEntries(['xls', 'xlt'].map((end) => [end, 'Сохраните таблицу в формате XLSX.'])),
  ...Object.fromEntries(
    ['docm', 'xlsm', 'pptm', 'dotm'].map((end) => [end, 'В файле бывают макросы. Сохраните его без макросов: DOCX, XLSX или PPTX.']),
  ),
  md: 'Сохраните текст в формате DOCX или PDF или перенесите его в index.md.',
  ...Object.fromEntries(['rar', '7z', 'tar', 'gz'].map((end) => [end, 'Упакуйте файлы в ZIP.'])),
  ...Object.fromEntries(
    ['svg', 'gif', 'bmp', 'tif', 'tiff', 'heic'].map((end) => [end, 'Сохраните картинку в формате PNG, JPG или WEBP.']),
  ),
  ...Object.fromEntries(['avi', 'mov', 'wmv', 'mkv', 'flv'].map((end) => [end, 'Сохраните запись в формате MP4 или дайте ссылку на неё.'])),
  ...Object.fromEntries(['wav', 'wma', 'ogg', 'm4a'].map((end) => [end, 'Сохраните звук в формате MP3.'])),
  ...Object.fromEntries(
    ['exe', 'bat', 'cmd', 'msi', 'js', 'vbs', 'scr', 'html', 'htm'].map((end) => [
      end,
      'Программы и веб-страницы банк не хранит: опишите работу с ними в тексте.',
    ]),
  ),
};

/** What the bytes are, in the words of an editor. */
const words: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'документ DOCX',
  pptx: 'презентация PPTX',
  xlsx: 'таблица XLSX',
  odt: 'документ ODT',
  ods: 'таблица ODS',
  odp: 'презентация ODP',
  png: 'картинка PNG',
  jpeg: 'картинка JPG',
  webp: 'картинка WEBP',
  gif: 'картинка GIF',
  zip: 'архив ZIP',
  text: 'простой текст',
  vtt: 'субтитры VTT',
  mp3: 'звук MP3',
  mp4: 'видео MP4',
  'old-office': 'документ прежнего вида (DOC, XLS или PPT)',
  macro: 'документ с макросами',
  rtf: 'документ RTF',
  rar: 'архив RAR',
  '7z': 'архив 7Z',
  program: 'программа',
  svg: 'рисунок SVG',
  html: 'веб-страница',
};

/** Returns what is wrong with the kind of a file: an extension that the bank does not keep, an empty file, content that is not what its name says. */
export function fileTypeFault(file: Pick<BankFile, 'name' | 'size' | 'sniffed'>): FileFault | undefined {
  // A copy of a description is told by the rule of files.
  if (isCopyOfEntry(file.name)) return undefined;
  const extension = extensionOf(file.name);
  const contents = allowed[extension];
  if (extension === '') return { message: `У файла «${file.name}» нет расширения.`, hint: nameHint(file) };
  if (contents === undefined)
    return { message: `Файлы вида «.${extension}» банк не хранит.`, hint: refused[extension] ?? wayOut(extension) };
  return contentFault(file, contents);
}

/** Returns what is wrong with the content of a file: there is none, or it is not what its extension promises; `contents` are the kinds of bytes that it may have. The same words wherever files come in: in the check, the form, the import and the intake. */
export function contentFault(
  { name, size, sniffed }: Pick<BankFile, 'name' | 'size' | 'sniffed'>,
  contents: readonly string[] = allowed[extensionOf(name)] ?? [],
): FileFault | undefined {
  if (size === 0) return { message: 'Файл пустой, 0 байт.', hint: 'Скопируйте его заново.' };
  if (sniffed === 'locked') return { message: 'Файл закрыт паролем.', hint: 'Снимите пароль и сохраните файл заново.' };
  if (sniffed !== undefined && contents.includes(sniffed)) return undefined;
  const extension = extensionOf(name);
  return {
    message: `Файл назван «.${extension}», а внутри ${words[sniffed ?? ''] ?? 'что-то другое или он повреждён'}.`,
    hint: hintFor(extension, sniffed),
  };
}

/** The extension that goes with what the bytes are. */
function nameHint({ name, sniffed = '' }: Pick<BankFile, 'name' | 'sniffed'>): string {
  const extension = Object.keys(allowed).find((end) => allowed[end]?.[0] === sniffed);
  return extension === undefined ? 'Допишите к имени расширение: .pdf, .docx, .png.' : `Переименуйте его: ${name}.${extension}.`;
}

function hintFor(extension: string, sniffed = ''): string {
  if (extension === 'txt' || extension === 'csv') return 'Сохраните текст в кодировке UTF-8.';
  if (extension === 'vtt') return 'Файл субтитров начинается со строки WEBVTT и записан в кодировке UTF-8.';
  if (sniffed === 'macro') return 'Сохраните его без макросов: DOCX, XLSX или PPTX.';
  if (sniffed === 'text')
    return 'Простой текст назовите «.txt», а документ откройте в программе и сохраните в нужном виде: смены имени мало.';
  return 'Откройте файл в программе и сохраните в нужном виде: смены имени мало.';
}

function wayOut(extension: string): string {
  const similar = nearest(extension, Object.keys(allowed));
  return `${similar ? `Вероятно, нужно «.${similar}». ` : ''}Можно: ${Object.keys(allowed).join(', ')}.`;
}

function extensionOf(name: string): string {
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}

const MEGABYTE = 1024 * 1024;
const number = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });

/** Returns what is wrong with the size of a file, after the limits of `region.yaml`. */
export function fileSizeFault({ name, size }: Pick<BankFile, 'name' | 'size'>, limits: Region['limits']): FileFault | undefined {
  const isPicture = /\.(?:png|jpe?g|webp)$/i.test(name);
  const limit = isPicture ? limits.image_mb : limits.file_mb;
  if (size <= limit * MEGABYTE) return undefined;
  return {
    message: `Файл занимает ${number.format(size / MEGABYTE)} МБ, а можно не больше ${limit} МБ.`,
    hint: isPicture
      ? 'Уменьшите картинку: для сайта хватает 2000 точек по ширине.'
      : 'Сожмите картинки внутри файла, разделите его или дайте ссылку на запись.',
  };
}
