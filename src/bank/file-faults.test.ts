import { describe, expect, test } from 'vitest';
import { contentFault, fileSizeFault, fileTypeFault } from './file-faults.ts';

const MANY = 'pdf, docx, pptx, xlsx, odt, ods, odp, png, jpg, jpeg, webp, zip, txt, csv, vtt, mp3, mp4';
const aFile = (name: string, sniffed?: string, size = 10) => ({ name, size, sniffed });

describe('files that the bank keeps', () => {
  test.each([
    ...['pdf', 'docx', 'pptx', 'xlsx', 'odt', 'ods', 'odp', 'png', 'webp', 'zip', 'vtt', 'mp3', 'mp4'].map((end) => [end, end]),
    ...[
      ['jpg', 'jpeg'],
      ['jpeg', 'jpeg'],
      ['txt', 'text'],
      ['txt', 'vtt'],
      ['csv', 'text'],
      ['PDF', 'pdf'],
    ],
  ])('.%s with %s inside', (end, sniffed) => expect(fileTypeFault(aFile(`a.${end}`, sniffed))).toBe(undefined));
  test('a copy of a description is told by another rule', () => expect(fileTypeFault(aFile('index (1).md', 'text'))).toBe(undefined));
});

describe('files that it does not', () => {
  test.each([
    ['Сохраните документ в формате DOCX или PDF.', ['doc', 'rtf', 'dot']],
    ['Сохраните презентацию в формате PPTX или PDF.', ['ppt', 'pps', 'ppsx']],
    ['Сохраните таблицу в формате XLSX.', ['xls', 'xlt']],
    ['В файле бывают макросы. Сохраните его без макросов: DOCX, XLSX или PPTX.', ['docm', 'xlsm', 'pptm', 'dotm']],
    ['Сохраните текст в формате DOCX или PDF или перенесите его в index.md.', ['md']],
    ['Упакуйте файлы в ZIP.', ['rar', '7z', 'tar', 'gz']],
    ['Сохраните картинку в формате PNG, JPG или WEBP.', ['svg', 'gif', 'bmp', 'tif', 'tiff', 'heic']],
    ['Сохраните запись в формате MP4 или дайте ссылку на неё.', ['avi', 'mov', 'wmv', 'mkv', 'flv']],
    ['Сохраните звук в формате MP3.', ['wav', 'wma', 'ogg', 'm4a']],
    [
      'Программы и веб-страницы банк не хранит: опишите работу с ними в тексте.',
      ['exe', 'bat', 'cmd', 'msi', 'js', 'vbs', 'scr', 'html', 'htm'],
    ],
    [`Вероятно, нужно «.docx». Можно: ${MANY}.`, ['docxx']],
    [`Можно: ${MANY}.`, ['qwertyuiop']],
  ])('%s', (hint, ends) =>
    expect(ends.map((end) => fileTypeFault(aFile(`a.${end}`, 'pdf')))).toEqual(
      ends.map((end) => ({ message: `Файлы вида «.${end}» банк не хранит.`, hint })),
    ),
  );
  test.each([
    ['a', 'pdf', 'Переименуйте его: a.pdf.'],
    ['a', 'jpeg', 'Переименуйте его: a.jpg.'],
    ['a', 'text', 'Переименуйте его: a.txt.'],
    ['a', 'rar', 'Допишите к имени расширение: .pdf, .docx, .png.'],
    ['a', undefined, 'Допишите к имени расширение: .pdf, .docx, .png.'],
    ['a.', 'pdf', 'Переименуйте его: a..pdf.'],
  ])('%s without an extension, %s inside', (name, sniffed, hint) =>
    expect(fileTypeFault(aFile(name, sniffed))).toEqual({ message: `У файла «${name}» нет расширения.`, hint }),
  );
});

describe('content that is not what the name says', () => {
  const open = 'Откройте файл в программе и сохраните в нужном виде: смены имени мало.';
  test.each([
    ['a.pdf', 'docx', 'документ DOCX', open],
    ['a.pdf', 'pptx', 'презентация PPTX', open],
    ['a.pdf', 'xlsx', 'таблица XLSX', open],
    ['a.pdf', 'odt', 'документ ODT', open],
    ['a.pdf', 'ods', 'таблица ODS', open],
    ['a.pdf', 'odp', 'презентация ODP', open],
    ['a.docx', 'pdf', 'PDF', open],
    ['a.jpg', 'png', 'картинка PNG', open],
    ['a.png', 'jpeg', 'картинка JPG', open],
    ['a.png', 'webp', 'картинка WEBP', open],
    ['a.png', 'gif', 'картинка GIF', open],
    ['a.docx', 'zip', 'архив ZIP', open],
    ['a.pdf', 'vtt', 'субтитры VTT', open],
    ['a.mp4', 'mp3', 'звук MP3', open],
    ['a.mp3', 'mp4', 'видео MP4', open],
    ['a.docx', 'old-office', 'документ прежнего вида (DOC, XLS или PPT)', open],
    ['a.docx', 'rtf', 'документ RTF', open],
    ['a.zip', 'rar', 'архив RAR', open],
    ['a.zip', '7z', 'архив 7Z', open],
    ['a.pdf', 'program', 'программа', open],
    ['a.png', 'svg', 'рисунок SVG', open],
    ['a.pdf', 'html', 'веб-страница', open],
    ['a.pdf', undefined, 'что-то другое или он повреждён', open],
    ['a.docx', 'macro', 'документ с макросами', 'Сохраните его без макросов: DOCX, XLSX или PPTX.'],
    [
      'a.pdf',
      'text',
      'простой текст',
      'Простой текст назовите «.txt», а документ откройте в программе и сохраните в нужном виде: смены имени мало.',
    ],
    ['a.txt', 'pdf', 'PDF', 'Сохраните текст в кодировке UTF-8.'],
    ['a.CSV', undefined, 'что-то другое или он повреждён', 'Сохраните текст в кодировке UTF-8.'],
    ['a.vtt', 'text', 'простой текст', 'Файл субтитров начинается со строки WEBVTT и записан в кодировке UTF-8.'],
  ])('%s with %s inside', (name, sniffed, inside, hint) => {
    const end = name.split('.')[1]?.toLowerCase();
    expect(fileTypeFault(aFile(name, sniffed))).toEqual({ message: `Файл назван «.${end}», а внутри ${inside}.`, hint });
  });
  test('nothing inside, or a password', () => {
    expect(contentFault(aFile('a.pdf', 'pdf', 0))).toEqual({ message: 'Файл пустой, 0 байт.', hint: 'Скопируйте его заново.' });
    expect(contentFault(aFile('a.docx', 'locked'))).toEqual({
      message: 'Файл закрыт паролем.',
      hint: 'Снимите пароль и сохраните файл заново.',
    });
  });
  test('other content than usual may be asked for', () => {
    expect(contentFault(aFile('a.bin', 'pdf'), ['pdf'])).toBe(undefined);
    expect(contentFault(aFile('a.bin', 'pdf'))?.message).toBe('Файл назван «.bin», а внутри PDF.');
  });
});

describe('files that are too large', () => {
  const limits = { file_mb: 20, image_mb: 2 } as Parameters<typeof fileSizeFault>[1];
  const MB = 1024 * 1024;
  const picture = 'Уменьшите картинку: для сайта хватает 2000 точек по ширине.';
  const other = 'Сожмите картинки внутри файла, разделите его или дайте ссылку на запись.';
  test.each([
    ['a.png', 2 * MB, undefined],
    ['a.png', 2 * MB + 1, { message: 'Файл занимает 2 МБ, а можно не больше 2 МБ.', hint: picture }],
    ['a.JPG', 3.5 * MB, { message: 'Файл занимает 3,5 МБ, а можно не больше 2 МБ.', hint: picture }],
    ['a.jpeg', 3 * MB, { message: 'Файл занимает 3 МБ, а можно не больше 2 МБ.', hint: picture }],
    ['a.webp', 3 * MB, { message: 'Файл занимает 3 МБ, а можно не больше 2 МБ.', hint: picture }],
    ['a.png.pdf', 3 * MB, undefined],
    ['png', 3 * MB, undefined],
    ['a.pdf', 20 * MB, undefined],
    ['a.pdf', 20.25 * MB, { message: 'Файл занимает 20,3 МБ, а можно не больше 20 МБ.', hint: other }],
  ])('%s of %i bytes', (name, size, fault) => expect(fileSizeFault({ name, size }, limits)).toEqual(fault));
});
