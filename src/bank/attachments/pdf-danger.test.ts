import { describe, expect, test } from 'vitest';
import { lockedFile } from './finding.ts';
import { embedded, isLockedPdf, pdfDanger, script } from './pdf-danger.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
/** Packing of these tests: nothing is packed; «broken» cannot be unpacked. */
const inflate = (packed: Uint8Array) => {
  if (String.fromCharCode(...packed).startsWith('broken')) throw new Error('broken');
  return packed;
};
const danger = (text: string) => pdfDanger(bytes(text), inflate);
const launch = {
  severity: 'error',
  message: 'PDF запускает программы на компьютере читателя.',
  hint: 'Напечатайте файл в PDF заново: «Печать» → «Сохранить как PDF».',
};
const stream = (head: string, inside: string) => `1 0 obj <<${head}>>\nstream\n${inside}\nendstream endobj\n`;
const flate = (inside: string) => stream('/Type /ObjStm /Filter /FlateDecode', inside);
const unseen = {
  severity: 'error',
  message: 'Часть PDF упакована так, что проверить её нельзя.',
  hint: 'Напечатайте файл в PDF заново: «Печать» → «Сохранить как PDF».',
};

describe('what runs or hides in a PDF', () => {
  test.each<[string, string, object[]]>([
    ['a plain one', '%PDF-1.7 1 0 obj <</Type /Page>>', []],
    ['a script', '<</S /JavaScript>>', [script]],
    ['a script by its short name', '<</JS (app.alert)>>', [script]],
    ['a name that only begins so', '<</JavaScripts 1 /JSON 2 /Launcher 3 /EmbeddedFilesX 4>>', []],
    ['a program', '<</S /Launch>>', [launch]],
    ['files', '<</EmbeddedFiles 5 0 R>>', [embedded]],
    ['a file', '<</Type /EmbeddedFile>>', [embedded]],
    ['a film', '<</Subtype /RichMedia>>', [embedded]],
    ['all of them, each once', '/JS /Launch /JavaScript /RichMedia', [script, launch, embedded]],
    ['a name with letters by number', '<</S /J#61vaScr#69pt /#4caunch>>', [script, launch]],
    ['in a picture', stream('/Subtype /Image', '/JS /Launch'), []],
    ['after a picture', `${stream('', 'x')}<</JS 1>>`, [script]],
    ['between pictures with line ends of Windows', stream('', 'x').replaceAll('\n', '\r\n') + '/JS ' + stream('', 'y'), [script]],
    ['in a list of objects', stream('/Type /ObjStm', '/JS'), [script]],
    ['in the second list, the first being broken', flate('broken') + flate('/Launch'), [launch, unseen]],
    ['in a list with line ends of Windows', '1 0 obj<</Type /ObjStm/Filter/Fl>>stream\r\n/JS endstream', [script]],
    ['in another kind of list', stream('/Type /ObjStmX', '/JS'), []],
  ])('%s', (_name, text, expected) => expect(danger(text)).toEqual(expected));

  test('far inside of a long file, whatever its bytes', () => {
    const filler = '\u00ff\u0080\u0000'.repeat(20_000);
    expect(danger(`${filler}/JS ${filler}`)).toEqual([script]);
  });

  test('lists of objects unpack to twenty megabytes together', () => {
    const asked: number[] = [];
    pdfDanger(bytes(flate('ab').repeat(2)), (packed, most) => {
      asked.push(most);
      expect([...packed].slice(0, 2)).toEqual([97, 98]);
      return new Uint8Array(1000);
    });
    expect(asked).toEqual([20 * 1024 ** 2, 20 * 1024 ** 2 - 1000]);
  });
});

const object = (text: string) => `1 0 obj\n${text}\nendobj\n`;
const hidden = '<</S/JavaScript/JS(x)>>';

describe('what only looks like a stream hides nothing', () => {
  test.each<[string, string]>([
    ['a comment', object(`%stream\n${hidden}\n%endstream`)],
    ['a comment after a dictionary', object(`<</A 1>>%stream\n${object(hidden)}%endstream`)],
    ['a text', object(`<</A(>>stream\n)/B ${hidden}/C(endstream)>>`)],
    ['a text with brackets', object(`<</A((\\)>>)>>stream\n)/B ${hidden}/C(endstream)>>`)],
    ['a text of hexadecimal digits', object(`<</A<41>/B<</C<>>>stream\n${hidden}/C(endstream)>>`)],
    ['a word in an inner dictionary', object(`<</A <</B 1>>stream\n/C ${hidden} endstream>>`)],
    ['a word after a list', object(`[<</A 1>>stream\n${hidden} endstream]`)],
    ['a word before any object', `>>stream\n${hidden} endstream`],
    ['a stream without an end', object(`<<>>stream\n${hidden}`)],
    ['an object inside of a stream', stream('/Length 99', object(hidden))],
    ['an object whose head is broken by a comment', stream('/Length 99', `7 0 %x\nobj${hidden}`)],
    ['a trailer inside of a stream', stream('', `trailer <</Root <</OpenAction${hidden}>>>>`)],
    ['after the first of two ends', object(`<<>>stream\nendstream ${hidden} endstream`)],
    ['after a bracket that is never closed', `(${object('<</A(>>')}${object(hidden)}${stream('', 'x')}`],
  ])('%s', (_name, text) => expect(danger(text)).toEqual([script]));
  test.each<[string, string]>([
    ['with a comment before it', object('<<>>%x\nstream\n/JS\nendstream')],
    ['with texts and inner dictionaries', object('<</A(\\)>>stream\n()\\()/B<</C<00>>>/D<0>%>>\n>>\0stream\n/JS\nendstream')],
    ['after the line end of another machine', object('<<>>stream\r/JS\nendstream')],
    ['after spaces', object('<<>> stream \r\n/JS\nendstream')],
    ['in words of it', object('<<>>stream\nobject 1 0 objects\n/JS\nendstream')],
  ])('a stream is passed over %s', (_name, text) => expect(danger(text)).toEqual([]));
});

describe('a list of objects', () => {
  const list = (head: string, inside = '/JS') => stream(`/N 1/First 4${head}`, inside);
  test.each<[string, string, object[]]>([
    ['under other letters', stream('/Type/Obj#53tm/Fil#74er/Fl#61teDecode', '/J#53 /Launc#68'), [script, launch]],
    ['of no kind', list('/Filter/FlateDecode'), [script]],
    ['after a comment', list('/Type%x\n/ObjStm/Filter [ /FlateDecode ]'), [script]],
    ['that is not packed', list('/Type/ObjStm', 'broken /JS'), [script]],
    ['that is too long', list('/Type/ObjStm/Filter/FlateDecode', 'broken'), [unseen]],
    ['of a locked file', `${list('/Filter/FlateDecode', 'broken')}trailer<</Encrypt 9 0 R>>`, [lockedFile]],
    ['without an end', object('<</Type/ObjStm/Filter/FlateDecode>>stream\nx'), [unseen]],
    ['whose stream begins on the same line', object('<</Type/ObjStm/Filter/FlateDecode>>stream x endstream'), [unseen]],
    ...[
      ...['/Filter/ASCIIHexDecode', '/Filter[/ASCIIHexDecode/FlateDecode]', '/Filter [/FlateDecode /ASCIIHexDecode]', '/Filter 9 0 R'],
      ...['/Filter/LZWDecode', '/F/AHx', '/F(a.txt)', '/Filter%\n/FlateDecode', '/Filter/FlateDecodeX'],
      ...['/Filter/FlateDecode/DecodeParms<</Predictor 12>>', '/Filter/FlateDecode/DP<<>>', '/Filter/FlateDecode/F/AHx'],
    ].map((head): [string, string, object[]] => [`packed otherwise: ${head}`, list(head), [unseen]]),
  ])('%s', (_name, text, expected) => expect(danger(text)).toEqual(expected));
  test('a first child of contents is no list', () => expect(danger(object('<</First 5 0 R/Title(>> streams)>>'))).toEqual([]));
});

// What cost the square of the length would run far beyond the time a test has.
test.each([...['stream\n', '<<>>stream\n', '1 0 obj<<>>stream\n', '1 0 obj(', '<<', '(', '%', '/Encrypt 1 ']])(
  'a megabyte of %j is read in one go',
  (part) => {
    const many = bytes(`1 0 obj<<${part.repeat(1_000_000 / part.length)}`);
    expect([isLockedPdf(many), pdfDanger(many, inflate).length]).toEqual([false, expect.any(Number)]);
  },
);

test.each<[string, string, boolean]>([
  ['a reference', 'trailer <</Encrypt 12 0 R>>', true],
  ['on another line', 'trailer <</Encrypt\n 12\n0  R>>', true],
  ['in place', 'trailer <</Encrypt<</V 4>>', true],
  ['under other letters', 'trailer <</Encr#79pt 12 0 R>>', true],
  ['after what looks like a stream', '%stream\ntrailer <</Encrypt 12 0 R>>\n%endstream', true],
  ['no lock', 'trailer <</Root 1 0 R>>', false],
  ['a mere word', '(/Encrypted) /EncryptMetadata true', false],
  ['a number that is no reference', '/Encrypt 12 0 X', false],
  ['letters of a picture', stream('', '/Encrypt 12 0 R'), false],
])('locked by %s', (_name, text, expected) => expect(isLockedPdf(bytes(text))).toBe(expected));
