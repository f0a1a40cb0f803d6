import type { BankFile } from '../bank.ts';
import { isCopyOfEntry } from '../misnamed-entry.ts';
import { nearest } from '../nearest.ts';
import { readablesOf } from '../sources.ts';
import { defineRule, type Fault } from './rule.ts';

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

/** A file must be of a kind that every school can open and that carries no code, and be what its name says. */
export const fileTypes = defineRule({
  id: 'file-types',
  severity: 'error',
  asks: 'Файлы — только тех видов, которые откроются в любой школе и не содержат программ; содержимое отвечает расширению.',
  find: (context) => readablesOf(context).flatMap(({ files }) => files.flatMap(faultOf)),
});

function faultOf(file: BankFile): Fault[] {
  // A copy of a description is told by the rule of files.
  if (isCopyOfEntry(file.name)) return [];
  const extension = extensionOf(file.name);
  const contents = allowed[extension];
  if (extension === '') return [{ file: file.path, message: `У файла «${file.name}» нет расширения.`, hint: nameHint(file) }];
  if (contents === undefined)
    return [{ file: file.path, message: `Файлы вида «.${extension}» банк не хранит.`, hint: refused[extension] ?? wayOut(extension) }];
  if (file.size === 0) return [{ file: file.path, message: 'Файл пустой: 0 байт.', hint: 'Скопируйте его заново.' }];
  if (file.sniffed !== undefined && contents.includes(file.sniffed)) return [];
  const real = words[file.sniffed ?? ''];
  return [
    {
      file: file.path,
      message: `Файл назван «.${extension}», а внутри ${real ?? 'что-то другое или он повреждён'}.`,
      hint: hintFor(extension),
    },
  ];
}

/** The extension that goes with what the bytes are. */
function nameHint({ name, sniffed = '' }: BankFile): string {
  const extension = Object.keys(allowed).find((end) => allowed[end]?.[0] === sniffed);
  return extension === undefined ? 'Допишите к имени расширение: .pdf, .docx, .png.' : `Переименуйте его: ${name}.${extension}.`;
}

function hintFor(extension: string): string {
  if (extension === 'txt' || extension === 'csv') return 'Сохраните текст в кодировке UTF-8.';
  if (extension === 'vtt') return 'Файл субтитров начинается со строки WEBVTT и записан в кодировке UTF-8.';
  return 'Откройте файл в программе и сохраните в нужном виде: смены имени мало.';
}

function wayOut(extension: string): string {
  const similar = nearest(extension, Object.keys(allowed));
  return `${similar ? `Вероятно, нужно «.${similar}». ` : ''}Можно: ${Object.keys(allowed).join(', ')}.`;
}

function extensionOf(name: string): string {
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}
