import { describe, expect, test } from 'vitest';
import { embedded, isLockedPdf, pdfDanger, script } from './pdf-danger.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
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
    ['in the second list, the first being broken', stream('/Type/ObjStm', 'broken') + stream('/Type\n/ObjStm', '/Launch'), [launch]],
    ['in a list with line ends of Windows', '<</Type /ObjStm>>stream\r\n/JS endstream', [script]],
    ['in another kind of list', stream('/Type /ObjStmX', '/JS'), []],
  ])('%s', (_name, text, expected) => expect(danger(text)).toEqual(expected));

  test('far inside of a long file, whatever its bytes', () => {
    const filler = '\u00ff\u0080\u0000'.repeat(20_000);
    expect(danger(`${filler}/JS ${filler}`)).toEqual([script]);
  });

  test('lists of objects unpack to twenty megabytes together', () => {
    const asked: number[] = [];
    pdfDanger(bytes(stream('/Type /ObjStm', 'ab').repeat(2)), (packed, most) => {
      asked.push(most);
      expect([...packed].slice(0, 2)).toEqual([97, 98]);
      return new Uint8Array(1000);
    });
    expect(asked).toEqual([20 * 1024 ** 2, 20 * 1024 ** 2 - 1000]);
  });
});

test.each<[string, string, boolean]>([
  ['a reference', 'trailer <</Encrypt 12 0 R>>', true],
  ['on another line', 'trailer <</Encrypt\n 12\n0  R>>', true],
  ['in place', 'trailer <</Encrypt<</V 4>>', true],
  ['no lock', 'trailer <</Root 1 0 R>>', false],
  ['a mere word', '(/Encrypted) /EncryptMetadata true', false],
  ['a number that is no reference', '/Encrypt 12 0 X', false],
  ['letters of a picture', stream('', '/Encrypt 12 0 R'), false],
])('locked by %s', (_name, text, expected) => expect(isLockedPdf(bytes(text))).toBe(expected));
