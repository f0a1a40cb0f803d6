import { describe, expect, test } from 'vitest';
import { officeFindings } from './office.ts';
import type { PackedPart } from './packed-part.ts';

const part = (name: string, text: string, unpacked = text.length): PackedPart => ({
  ...{ name, packed: text.length, unpacked, isLink: false, isLocked: false },
  read: () => Promise.resolve(new TextEncoder().encode(text)),
});
const findings = (files: Readonly<Record<string, string>>) => officeFindings(Object.entries(files).map(([name, text]) => part(name, text)));
const told = async (files: Readonly<Record<string, string>>) =>
  (await findings(files)).map(({ severity, message }) => `${severity} ${message}`);

const macros = 'error В файле есть макросы.';
const activeX = 'error В файле есть элементы управления ActiveX.';
const program = 'error В файл вложена программа.';

describe('parts that run', () => {
  test.each<[string, string, string[]]>([
    ['word/vbaProject.bin', '', [macros]],
    ['VBAPROJECT.BIN', '', [macros]],
    ['Basic/Standard/Module1.xml', '', [macros]],
    ['[Content_Types].xml', 'application/vnd.ms-word.document.macroEnabled.main+xml', [macros]],
    ['xl/macrosheets/sheet1.xml', '', [macros]],
    ['MacroSheets/sheet1.xml', '', [macros]],
    ['Scripts/python/a.py', '', [macros]],
    ['[Content_Types].xml', '<Override PartName="/xl/a.xml" ContentType="application/vnd.ms-excel.intlmacrosheet+xml"/>', [macros]],
    ['[Content_Types].xml', '<Override PartName="/xl/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>', [macros]],
    ['word/activeX/activeX1.bin', '', [activeX]],
    ['activeX/activeX1.bin', '', [activeX]],
    ...['exe', 'js', 'vbs', 'bat', 'cmd', 'scr', 'docm', 'xlsm', 'PPTM'].map((kind): [string, string, string[]] => [
      `word/embeddings/a.${kind}`,
      '',
      [program],
    ]),
    ['embeddings/deep/a.exe', '', [program]],
    ['word/embeddings/a.xlsx', '', []],
    ['word/embeddings/a.exe.png', '', []],
    ['word/media/a.exe', '', []],
    ['word/myembeddings/a.exe', '', []],
    ['word/myactiveX/a.bin', '', []],
    ['xl/mymacrosheets/a.xml', '', []],
    ['xl/macrosheets.xml', '', []],
    ['word/Scripts/a.py', '', []],
    ['word/myvbaProject.bin', '', []],
    ['word/vbaProject.bin.rels', '', []],
    ['word/Basic/a.xml', '', []],
    ['word/document.xml', 'macroEnabled', []],
  ])('%s', async (name, text, expected) => expect(await told({ [name]: text })).toEqual(expected));

  test('every danger is told with what to do, and nothing else beside it', async () =>
    expect(
      await findings({
        'word/vbaProject.bin': '',
        'word/activeX/a': '',
        'word/embeddings/a.exe': '',
        'docProps/app.xml': '<Company>Школа</Company>',
      }),
    ).toEqual([
      { severity: 'error', message: 'В файле есть макросы.', hint: 'Сохраните его без макросов: DOCX, XLSX или PPTX.' },
      {
        severity: 'error',
        message: 'В файле есть элементы управления ActiveX.',
        hint: 'Откройте файл в программе, удалите это и сохраните заново.',
      },
      { severity: 'error', message: 'В файл вложена программа.', hint: 'Откройте файл в программе, удалите это и сохраните заново.' },
    ]));
});

const link = (type: string, mode = 'TargetMode="External"') =>
  `<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://x.example/a" ${mode}/>`;
const template = 'error Файл загружает шаблон с чужого адреса: так подсовывают макросы.';
const foreign = 'error Файл загружает содержимое с чужого адреса.';
const from = (what: string) => `warning Файл загружает с чужого адреса ${what}.`;

describe('what a file loads from a foreign address', () => {
  test.each<[string, string, string[]]>([
    ['a link to be clicked', link('hyperlink'), []],
    ['what lies in the file', link('image', ''), []],
    ['no relationship at all', '<Relationships TargetMode="External"></Relationships>', []],
    ['a template', link('attachedTemplate'), [template]],
    ...['oleObject', 'frame', 'subDocument', 'externalLink', 'externalLinkPath', 'control'].map((type): [string, string, string[]] => [
      `a part of the kind ${type}`,
      link(type),
      [foreign],
    ]),
    ['a picture', link('image'), [from('картинку')]],
    ['a film', link('video'), [from('запись')]],
    ['a clip', link('media'), [from('запись')]],
    ['a sound', link('audio'), [from('запись')]],
    ['data of a kind that ends like another', link('xframe'), [from('данные')]],
    ['data of a kind that begins like another', link('framex'), [from('данные')]],
    ...['xhyperlink', 'hyperlinks', 'xattachedTemplate', 'attachedTemplates'].map((type): [string, string, string[]] => [
      `data of a kind like another: ${type}`,
      link(type),
      [from('данные')],
    ]),
    ['a link of no kind', '<Relationship TargetMode="external"/>', [from('данные')]],
    ['the same twice, told once', link('image') + link('image'), [from('картинку')]],
    ['two things', link('image') + link('audio') + link('attachedTemplate'), [from('картинку'), from('запись'), template]],
  ])('%s', async (_name, xml, expected) => {
    expect(await told({ 'word/_rels/document.xml.rels': xml })).toEqual(expected);
    expect(await told({ 'word/document.xml': xml })).toEqual([]);
  });

  test.each([
    [link('attachedTemplate'), 'В Word: «Разработчик» → «Шаблон документа» → Normal.'],
    [link('frame'), 'Откройте файл в программе, удалите это и сохраните заново.'],
    [link('image'), 'Вставьте её в файл: без сети её не увидят.'],
  ])('what to do, number %#', async (xml, hint) => expect((await findings({ 'a.rels': xml }))[0]?.hint).toBe(hint));
});

describe('markup that fills the memory', () => {
  const danger = {
    severity: 'error',
    message: 'В файле есть опасная разметка (DOCTYPE).',
    hint: 'Откройте его в программе и сохраните заново.',
  };
  test.each(['word/document.xml', 'word/a.XML', 'word/_rels/a.rels'])('in %s', async (name) => {
    expect(await findings({ [name]: '<?xml version="1.0"?><!DOCTYPE a>' })).toEqual([danger]);
    expect(await findings({ [name]: `<!--${'x'.repeat(5000)}--><!DOCTYPE a>` })).toEqual([danger]);
    expect(await findings({ 'first.xml': '<a/>', [name]: '<!entity a "b">' })).toEqual([danger]);
  });
  test('nothing else is told beside it', async () =>
    expect(await findings({ 'a.xml': '<ddeLink/>', 'b.xml': '<!DOCTYPE a>' })).toEqual([danger]));
  test.each([
    ['a text file', { 'a.txt': '<!DOCTYPE a>' }],
    ['a name that only holds «.xml»', { 'a.xml.bin': '<!DOCTYPE a>' }],
    ['the first element and below', { 'a.xml': `<a>${' '.repeat(9)}<!DOCTYPE a>` }],
  ])('not in %s', async (_name, files) => expect(await findings(files as unknown as Record<string, string>)).toEqual([]));
});

describe('data asked of another program', () => {
  const field = '<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd</w:instrText></w:r></w:p>';
  test.each([
    ['word/document.xml', field],
    ['word/header1.xml', field],
    ['xl/externalLinks/externalLink1.xml', '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>'],
    ['content.xml', '<office:dde-source office:dde-application="cmd"/>'],
  ])('in %s', async (name, xml) =>
    expect(await findings({ [name]: xml, 'z.xml': '<a/>' })).toEqual([
      {
        severity: 'error',
        message: 'В файле есть связь DDE: она запускает программы на компьютере читателя.',
        hint: 'Откройте файл в программе, удалите это и сохраните заново.',
      },
    ]),
  );
});

test('a part larger than any real one is not read at all', async () => {
  const big = part('word/document.xml', '', 30 * 1024 ** 2 + 1);
  await expect(officeFindings([big])).rejects.toThrow('word/document.xml: 31457281 bytes');
  expect(await officeFindings([part('word/document.xml', '', 30 * 1024 ** 2)])).toEqual([]);
});
