import { describe, expect, test } from 'vitest';
import { decodeName, isUnsafePath } from '../bank/packed-names.ts';
import { isLitter, shortName, splitExtension } from './file-names.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('names in archives', () => {
  test.each<[string, Uint8Array, boolean, string]>([
    ['CP866 of Windows', Uint8Array.of(0x93, 0xe0, 0xae, 0xaa, 0x2e, 0x64, 0x6f, 0x63, 0x78), false, 'Урок.docx'],
    ['UTF-8 with the flag', bytes('Урок.docx'), true, 'Урок.docx'],
    ['UTF-8 without the flag', bytes('Урок.docx'), false, 'Урок.docx'],
    ['letters in two parts', bytes('Ёж и йод.docx'.normalize('NFD')), true, 'Ёж и йод.docx'],
    ['back slashes', bytes('папка\\урок.docx'), true, 'папка/урок.docx'],
  ])('%s', (_name, raw, isFlagged, expected) => expect(decodeName(raw, isFlagged)).toBe(expected));

  test('the Unicode name of Info-ZIP wins over the code page', () =>
    expect(decodeName(Uint8Array.of(0x3f), false, bytes('Урок'))).toBe('Урок'));

  test.each(['../x', 'a/../../x', '/etc/passwd', 'C:/x', 'c:x', 'a\0b'])('%j leaves the archive', (path) =>
    expect(isUnsafePath(path)).toBe(true),
  );
  test.each(['a/b.docx', 'a..b.docx', '...docx', 'План: 5.docx'])('%j stays inside', (path) => expect(isUnsafePath(path)).toBe(false));

  test.each(['~$урок.docx', '__MACOSX/._урок.docx', '.DS_Store', 'a/Thumbs.db', 'desktop.ini', '~WRL0001.tmp'])('%j is litter', (path) =>
    expect(isLitter(path)).toBe(true),
  );
  test.each(['урок~.docx', 'Thumbs.docx', 'a.b/урок.docx'])('%j is a file', (path) => expect(isLitter(path)).toBe(false));

  test('a name of 400 bytes is cut with a digest, and two such names stay two', () => {
    const [a, b] = ['Ж'.repeat(200), `${'Ж'.repeat(199)}З`].map((stem) => shortName(`${stem}.docx`));
    expect([Buffer.byteLength(a!) <= 255, a!.endsWith('.docx'), a === b]).toEqual([true, true, false]);
    expect(shortName('урок.docx')).toBe('урок.docx');
  });

  test.each([
    ['урок.DOCX', ['урок', 'docx']],
    ['Занятие 1. Дроби', ['Занятие 1. Дроби', '']],
    ['без расширения', ['без расширения', '']],
  ])('%j in parts', (name, parts) => expect(splitExtension(name)).toEqual(parts));
});
