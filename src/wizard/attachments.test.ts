import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAttachment } from './attachments.ts';

const limits = { file_mb: 15, image_mb: 8 };
const faultOf = async (name: string, bytes: Uint8Array, own = limits) => {
  const { fault } = await readAttachment(new File([Uint8Array.from(bytes)], name), own, []);
  return fault === undefined ? '' : `${fault.message} ${fault.hint}`;
};
type Parts = Readonly<Record<string, string | Uint8Array>>;
const zip = (parts: Parts) =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])),
  );
const types = '<Types><Override PartName="/word/document.xml" ContentType="x.document.main+xml"/></Types>';
const docx = (parts: Parts = {}) =>
  zip({ '[Content_Types].xml': types, 'word/document.xml': '<w:document><w:t>Текст</w:t></w:document>', ...parts });
const rels = (type: string, mode = 'External') =>
  `<Relationships><Relationship Id="r1" Type="http://x/relationships/${type}" Target="http://evil.example/a" TargetMode="${mode}"/></Relationships>`;

describe('a document', () => {
  it.each<[string, Parts]>([
    ['a plain one', {}],
    ['a link to a page', { 'word/_rels/document.xml.rels': rels('hyperlink') }],
    ['names in the properties, of which is only warned', { 'docProps/core.xml': '<dc:creator>Проба</dc:creator>' }],
    ['a picture from afar, of which is only warned', { 'word/_rels/document.xml.rels': rels('image') }],
  ])('%s is taken', async (_name, parts) => expect(await faultOf('a.docx', docx(parts))).toBe(''));
  it.each<[string, Parts, RegExp]>([
    ['a type with macros', { '[Content_Types].xml': types.replace('main', 'macroEnabled.main') }, /^В файле есть макросы/],
    ['ActiveX', { 'word/activeX/a.xml': '<x/>' }, /ActiveX/],
    ['a program inside', { 'word/embeddings/a.exe': 'MZ' }, /^В файл вложена программа/],
    ['a template from afar', { 'word/_rels/settings.xml.rels': rels('attachedTemplate') }, /^Файл загружает шаблон с чужого адреса/],
    ['content from afar', { 'word/_rels/document.xml.rels': rels('oleObject') }, /^Файл загружает содержимое с чужого адреса/],
    [
      'a billion laughs',
      { 'word/document.xml': '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><a/>' },
      /опасная разметка \(DOCTYPE\)/,
    ],
    ['a bomb', { 'word/document.xml': new Uint8Array(30 * 1024 ** 2) }, /архивы-бомбы/],
  ])('%s is refused', async (_name, parts, words) => expect(await faultOf('a.docx', docx(parts))).toMatch(words));
  it('with a password is refused', async () => {
    const bytes = docx();
    bytes[Buffer.from(bytes).indexOf('PK\x01\x02', 'latin1') + 8]! |= 1;
    expect(await faultOf('a.docx', bytes)).toMatch(/^Файл закрыт паролем/);
  });
  it('whose directory lies of the sizes is not unpacked beyond them', async () => {
    const bytes = Buffer.from(docx({ 'word/styles.xml': 'стиль '.repeat(1000) }));
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) bytes.writeUInt32LE(4, at + 24);
    expect(await faultOf('a.docx', bytes)).toMatch(/^Файл повреждён/);
  });
});

describe('an archive', () => {
  it('a plain one is taken', async () => expect(await faultOf('a.zip', zip({ 'лист.txt': 'текст' }))).toBe(''));
  it.each<[string, Parts, RegExp]>([
    ['a program', { 'setup.exe': 'MZ' }, /программа или веб-страница: «setup\.exe»/],
    ['an archive', { 'a/b.zip': 'PK' }, /ещё один архив/],
    ['a name that leads outside', { '../a.txt': 'x' }, /ведёт за его пределы/],
    ['a bomb', { 'a.txt': new Uint8Array(30 * 1024 ** 2) }, /архивы-бомбы/],
    ['too many files', Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`${index}.txt`, ''])), /слишком много частей/],
  ])('%s is refused', async (_name, parts, words) => expect(await faultOf('a.zip', zip(parts))).toMatch(words));
  it('that comes to more than may be unpacked is refused', async () => {
    const noise = Uint8Array.from({ length: 25_000_000 }, (_, at) => (at % 251) ^ ((at / 251) & 15));
    expect(await faultOf('a.zip', zip({ 'a.txt': noise }), { file_mb: 1, image_mb: 1 })).toMatch(/больше, чем можно распаковать \(20 МБ\)/);
  });
  it('cut in two is refused', async () => expect(await faultOf('a.zip', zip({ 'a.txt': 'текст' }).subarray(0, 40))).toMatch(/повреждён/));
});

const pdf = (catalog: string, objects = '', trailer = '') =>
  Buffer.from(`%PDF-1.7\n1 0 obj <</Type /Catalog ${catalog}>> endobj\n${objects}\ntrailer <</Root 1 0 R ${trailer}>>\n%%EOF`, 'latin1');
const packedObjects = (text: string) =>
  `6 0 obj <</Type /ObjStm /N 1 /Filter /FlateDecode>> stream\n${deflateSync(Buffer.from(text)).toString('latin1')}\nendstream endobj`;

describe('a PDF', () => {
  it.each<[string, Uint8Array]>([
    ['a plain one', pdf('', packedObjects('7 0 <</Type /Font>>'))],
    ['words in a stream', pdf('', '4 0 obj <<>> stream\n(/JavaScript /Encrypt 5 0 R)\nendstream endobj')],
  ])('%s is taken', async (_name, bytes) => expect(await faultOf('a.pdf', bytes)).toBe(''));
  it.each<[string, Uint8Array, RegExp]>([
    ['a password', pdf('', '', '/Encrypt 5 0 R'), /^Файл закрыт паролем/],
    [
      'a password in a stream of references',
      pdf('', '8 0 obj <</Type /XRef /Encrypt 5 0 R>> stream\nxx\nendstream endobj'),
      /^Файл закрыт паролем/,
    ],
    ['a script', pdf('/OpenAction <</S /JavaScript /JS (a)>>'), /^В PDF есть программа/],
    ['a script under other letters', pdf('/OpenAction <</S /J#61vaScript>>'), /^В PDF есть программа/],
    ['a script in a packed list of objects', pdf('', packedObjects('7 0 <</S /JavaScript /JS (x)>>')), /^В PDF есть программа/],
    ['a start of a program', pdf('/OpenAction <</S /Launch /F (cmd.exe)>>'), /^PDF запускает программы/],
    ['files inside', pdf('/Names <</EmbeddedFiles 6 0 R>>'), /^В PDF вложены другие файлы/],
  ])('%s is refused', async (_name, bytes, words) => expect(await faultOf('a.pdf', bytes)).toMatch(words));
});

it('captions in the times of another format are refused', async () =>
  expect(await faultOf('a.vtt', strToU8('WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nДа.\n'))).toMatch(/^Время субтитра не прочесть/));

describe('personal data in the text of a file', () => {
  const said = (words: string) => docx({ 'word/document.xml': `<w:document><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:document>` });
  const slide = (words: string) =>
    zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>', 'ppt/slides/slide1.xml': `<p><a:t>${words}</a:t></p>` });
  it.each<[string, Uint8Array]>([
    ['a.docx', said('+7 910 123-45-67')],
    ['a.pptx', slide('8 (910) 123-45-67')],
    ['a.txt', strToU8('Тел. 8 (910) 123-45-67')],
  ])('keeps %s from being taken, as the check would', async (name, bytes) =>
    expect(await faultOf(name, bytes)).toMatch(/^В тексте файла личные данные: телефон/),
  );
  it('that is not certain is told', async () => {
    const { fault, personal } = await readAttachment(new File([Uint8Array.from(said('Иванова Маша, 5 класс'))], 'a.docx'), limits, []);
    expect([fault, personal?.join()]).toEqual([undefined, expect.stringMatching(/похоже на личные данные/)]);
  });
});
