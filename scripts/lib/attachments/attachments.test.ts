import { deflateRawSync, deflateSync } from 'node:zlib';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { BankFile } from '../../../src/bank/bank.ts';
import { describeFile } from '../../../src/bank/files.ts';
import { writeContent } from '../../../src/testing/temporary-content.ts';
import { checkAttachments } from './check-attachments.ts';
import { inspect } from './inspect.ts';

const MOST = 50 * 1024 ** 2;
const encode = (text: string) => new TextEncoder().encode(text);
const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? encode(content) : content])),
  );
const types =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const docx = (files: Record<string, string | Uint8Array> = {}) =>
  zip({ '[Content_Types].xml': types, 'word/document.xml': '<w:document><w:t>Текст</w:t></w:document>', ...files });
const rels = (type: string, mode = 'External') =>
  `<Relationships><Relationship Id="r1" Type="http://x/relationships/${type}" Target="http://evil.example/a" TargetMode="${mode}"/></Relationships>`;
const said = async (bytes: Uint8Array, kind: string, most = MOST) =>
  (await inspect(bytes, kind, most)).map(({ severity, message }) => `${severity}: ${message}`).join('\n');

describe('captions', () => {
  const vtt = (...lines: string[]) => inspect(encode(['WEBVTT', ...lines].join('\n')), 'vtt', MOST);
  const sound = [
    '',
    'NOTE черновик',
    '',
    '1',
    '00:01.000 --> 00:02.500 align:start',
    'Начнём.',
    '',
    '01:00:03.000 --> 01:00:04.000',
    'Дальше.',
  ];
  test('sound ones', async () => expect(await vtt(...sound)).toEqual([]));
  test.each<[string, string[], number, RegExp]>([
    ['no cue', [''], 1, /нет ни одного субтитра/],
    ['times of SRT', ['', '00:00:01,000 --> 00:00:02,000', 'Да.'], 3, /^Время субтитра не прочесть/],
    ['one arrow short', ['', '00:01.000 --> ', 'Да.'], 3, /не прочесть/],
    ['61 seconds', ['', '00:61.000 --> 01:02.000', 'Да.'], 3, /не прочесть/],
    ['an end before the start', ['', '00:02.000 --> 00:01.000', 'Да.'], 3, /кончается не позже/],
    ['back in time', ['', '00:05.000 --> 00:06.000', 'Да.', '', '00:01.000 --> 00:02.000', 'Нет.'], 6, /после более позднего/],
    ['no words', ['', '00:01.000 --> 00:02.000', '', 'Да.'], 3, /нет текста/],
  ])('%s', async (_name, lines, line, words) =>
    expect(await vtt(...lines)).toEqual([
      { severity: 'error', line, message: expect.stringMatching(words) as string, hint: expect.any(String) as string },
    ]),
  );
});

describe('documents', () => {
  test('a plain one is sound', async () => expect(await said(docx(), 'docx')).toBe(''));
  test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    ['macros', { 'word/vbaProject.bin': 'x' }, /^error: В файле есть макросы/],
    [
      'a type with macros',
      { '[Content_Types].xml': types.replace('document.main', 'document.macroEnabled.main') },
      /^error: (?:В файле есть макросы|По содержимому)/,
    ],
    ['ActiveX', { 'word/activeX/activeX1.xml': '<x/>' }, /^error: .*ActiveX/],
    ['a program inside', { 'word/embeddings/a.exe': 'MZ' }, /^error: В файл вложена программа/],
    ['a template from afar', { 'word/_rels/settings.xml.rels': rels('attachedTemplate') }, /^error: Файл загружает шаблон с чужого адреса/],
    [
      'a template from afar in other marks',
      { 'word/_rels/settings.xml.rels': rels('attachedTemplate').replaceAll('"', "'").replace('<Relationship ', '<r:Relationship ') },
      /^error: Файл загружает шаблон с чужого адреса/,
    ],
    [
      'a template from afar in UTF-16',
      { 'word/_rels/settings.xml.rels': Buffer.from(`\ufeff${rels('attachedTemplate')}`, 'utf16le') },
      /^error: Файл загружает шаблон с чужого адреса/,
    ],
    ['content from afar', { 'word/_rels/document.xml.rels': rels('oleObject') }, /^error: Файл загружает содержимое/],
    ['a picture from afar', { 'word/_rels/document.xml.rels': rels('image') }, /^warning: .*картинку/],
    ['a billion laughs', { 'word/document.xml': '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><a/>' }, /^error: .*DOCTYPE/],
    [
      'a name in the properties',
      { 'docProps/core.xml': '<cp><dc:creator>Иванова Мария</dc:creator></cp>' },
      /^warning: .*автор — «Иван…»\.$/,
    ],
    [
      'a long text without headings',
      { 'word/document.xml': `<w:t>${'слово '.repeat(700)}</w:t>` },
      /^warning: В длинном документе нет заголовков/,
    ],
    [
      'pictures without words',
      { 'word/document.xml': '<wp:docPr id="1" name="a"/><wp:docPr id="2" descr="Круг"/>' },
      /^warning: Рисунков без описания: 1 из 2/,
    ],
    [
      'notes of a reviewer',
      { 'word/comments.xml': '<w:comments><w:comment w:id="0" w:author="a"/><w:comment w:id="1"/></w:comments>' },
      /^warning: В файле остались примечания рецензента: 2\./,
    ],
    [
      'changes that nobody accepted',
      { 'word/document.xml': '<w:ins w:id="1" w:author="a"><w:r><w:t>нет</w:t></w:r></w:ins><w:del w:id="2"/><w:delText>да</w:delText>' },
      /^warning: В файле остались исправления, которые не приняты и не отклонены: 2\./,
    ],
  ])('%s', async (_name, files, words) => expect(await said(docx(files), 'docx')).toMatch(words));
  test.each<[string, Record<string, string>]>([
    ['a link to a page', { 'word/_rels/document.xml.rels': rels('hyperlink') }],
    ['a picture inside', { 'word/_rels/document.xml.rels': rels('image', 'Internal') }],
    ['properties of a program', { 'docProps/core.xml': '<dc:creator>Редакция банка</dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>' }],
    [
      'a long text with headings',
      {
        'word/document.xml': `<w:pStyle w:val="1"/><w:t>${'слово '.repeat(700)}</w:t>`,
        'word/styles.xml': '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>',
      },
    ],
  ])('%s is no fault', async (_name, files) => expect(await said(docx(files), 'docx')).toBe(''));
  test('a password', async () => {
    const bytes = docx();
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes[at + 8]! |= 1;
    expect(await said(bytes, 'docx')).toMatch(/закрыт паролем/);
  });
  test('slides: a picture without words', async () => {
    const slide = '<p:pic><p:nvPicPr><p:cNvPr id="1" name="a"/></p:nvPicPr></p:pic>';
    expect(await said(zip({ 'ppt/slides/slide1.xml': slide }), 'pptx')).toMatch(/Рисунков без описания: 1 из 1/);
  });
});

describe('archives', () => {
  test('a plain one is sound', async () => expect(await said(zip({ 'лист.txt': 'текст' }), 'zip')).toBe(''));
  test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    ['a program', { 'setup.exe': 'MZ' }, /программа или веб-страница: «setup\.exe»/],
    ['an archive', { 'a/b.zip': 'PK' }, /ещё один архив/],
    ['a name that leads outside', { '../a.txt': 'x' }, /ведёт за его пределы/],
    ['an absolute name', { '/etc/a.txt': 'x' }, /ведёт за его пределы/],
    ['a bomb', { 'a.txt': new Uint8Array(30 * 1024 ** 2) }, /архивы-бомбы/],
    ['too many files', Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`${index}.txt`, ''])), /слишком много частей/],
  ])('%s', async (_name, files, words) => expect(await said(zip(files), 'zip')).toMatch(words));
  test('more than may be unpacked', async () =>
    expect(await said(zip({ 'a.txt': Buffer.from(Array.from({ length: 4000 }, (_, i) => i % 251)) }), 'zip', 1000)).toMatch(
      /больше, чем можно распаковать/,
    ));
  test('a directory that lies of the size: nothing is unpacked beyond it', async () => {
    const packed = deflateRawSync(Buffer.alloc(5 * 1024 ** 2, 'a'));
    const bytes = Buffer.from(docx({ 'docProps/core.xml': 'x' }));
    expect(packed.length).toBeLessThan(10_000);
    // Every size in the directory becomes four bytes: the reader stops at the promise.
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) bytes.writeUInt32LE(4, at + 24);
    expect(await said(bytes, 'docx')).toMatch(/повреждён/);
  });
  test.each(['', 'PK', 'PK\x03\x04 и ничего больше'])('what is no archive (%j) is refused, not thrown', async (text) =>
    expect(await said(encode(text), 'zip')).toMatch(/^error: /),
  );
});

/** A PDF of one page with the given catalogue, text and information. */
function pdf({ catalog = '', text = 'Tekst', info = '', objects = '' } = {}): Uint8Array {
  const content = text === '' ? '' : `BT /F1 12 Tf 20 20 Td (${text}) Tj ET`;
  const parts = [
    `1 0 obj <</Type /Catalog /Pages 2 0 R ${catalog}>> endobj`,
    '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
    '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj',
    `4 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`,
    `5 0 obj <<${info}>> endobj`,
    objects,
  ];
  return encode(`%PDF-1.7\n${parts.join('\n')}\ntrailer <</Root 1 0 R /Info 5 0 R /Size 6>>\n%%EOF`);
}
const good = { catalog: '/MarkInfo <</Marked true>> /Lang (ru)', info: '/Title (List)' };

describe('PDF', () => {
  test('text, tags, language, title: sound', async () => expect(await said(pdf(good), 'pdf')).toBe(''));
  test.each<[string, Parameters<typeof pdf>[0], RegExp]>([
    ['a script', { ...good, catalog: `${good.catalog} /OpenAction <</S /JavaScript /JS (app.alert(1))>>` }, /^error: В PDF есть программа/],
    [
      'a script under other letters',
      { ...good, catalog: `${good.catalog} /OpenAction <</S /J#61vaScript>>` },
      /^error: В PDF есть программа/,
    ],
    [
      'a start of a program',
      { ...good, catalog: `${good.catalog} /OpenAction <</S /Launch /F (cmd.exe)>>` },
      /^error: PDF запускает программы/,
    ],
    ['files inside', { ...good, catalog: `${good.catalog} /Names <</EmbeddedFiles 6 0 R>>` }, /^error: В PDF вложены/],
    ['pictures of pages', { ...good, text: '' }, /^warning: PDF — это снимки страниц/],
    ['nothing for a reader aloud', {}, /^warning: В PDF нет тегов, языка и названия/],
    ['no title', { ...good, info: '' }, /^warning: В PDF нет названия/],
  ])('%s', async (_name, parts, words) => expect(await said(pdf(parts), 'pdf')).toMatch(words));
  test('a script in a packed list of objects', async () => {
    const packed = deflateSync(Buffer.from('7 0 <</S /JavaScript /JS (x)>>')).toString('latin1');
    const objects = `6 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length}>> stream\n${packed}\nendstream endobj`;
    expect(
      await said(Buffer.from(Buffer.from(pdf(good)).toString('latin1').replace('trailer', `${objects}\ntrailer`), 'latin1'), 'pdf'),
    ).toMatch(/^error: В PDF есть программа/);
  });
  test('words of a text are no script', async () => expect(await said(pdf({ ...good, text: '/JavaScript' }), 'pdf')).toBe(''));
  test('what is no PDF is refused, not thrown', async () =>
    expect(await said(encode('%PDF-1.7 и всё'), 'pdf')).toMatch(/^error: Файл PDF повреждён/));
});

test('the bytes of another kind', async () =>
  expect(await said(encode('%PDF-1.7\n'), 'docx')).toMatch(/^error: По содержимому это файл «\.pdf», а не «\.docx»/));

describe('the check of a folder', () => {
  const folder = (bytes: Uint8Array, name = 'a.docx') => {
    const root = writeContent({ [name]: bytes });
    const described = describeFile(root, name) as { file: BankFile };
    return { root, file: described.file, cache: join(root, 'cache.json') };
  };
  test('a digest is inspected once, and known again after', async () => {
    const { root, file, cache } = folder(docx({ 'word/vbaProject.bin': 'x' }));
    const kept = { ...file, sniffed: 'docx' };
    const once = await checkAttachments([kept], { root, fileMb: 15, cache });
    expect(once).toMatchObject([{ rule: 'attachments', file: 'a.docx', severity: 'error' }]);
    // The file is gone, what is known of it is not.
    writeFileSync(join(root, 'a.docx'), '');
    expect(await checkAttachments([kept], { root, fileMb: 15, cache })).toEqual(once);
    expect(existsSync(cache)).toBe(true);
    expect(JSON.stringify(JSON.parse(readFileSync(cache, 'utf8')))).not.toContain('a.docx');
  });
  test('a spoilt cache is only slow', async () => {
    const { root, file, cache } = folder(docx());
    writeFileSync(cache, '{');
    expect(await checkAttachments([file], { root, fileMb: 15, cache })).toEqual([]);
  });
  test('personal data in the text of a file', async () => {
    const { root, file, cache } = folder(encode('Тел. 8 (910) 123-45-67'), 'a.txt');
    const [issue] = await checkAttachments([file], { root, fileMb: 15, cache });
    expect(issue).toMatchObject({ severity: 'error', message: expect.stringContaining('телефон («8 (9…»)') });
  });
});
