import { describe, expect, test } from 'vitest';
import { directoryFinding, isPacked, mostUnpacked, packedFindings, tooManyFiles } from './archive.ts';
import { lockedFile } from './finding.ts';
import { isBomb, type PackedPart } from './packed-part.ts';

const part = (overrides: Partial<PackedPart> = {}): PackedPart => ({
  ...{ name: 'a.txt', packed: 100, unpacked: 100, isLink: false, isLocked: false },
  read: () => Promise.reject(new Error('Nothing may be unpacked here.')),
  ...overrides,
});
const named = (name: string) => part({ name });
const MEGABYTE = 1024 ** 2;
const refused = (message: string, hint: string) => ({ severity: 'error', message, hint });

test('twenty times what one file may take', () => expect(mostUnpacked(15)).toBe(300 * MEGABYTE));
test('too many files', () =>
  expect(tooManyFiles('больше 3000')).toEqual(
    refused('В файле слишком много частей: больше 3000.', 'Можно не больше 3000. Разделите архив.'),
  ));
test.each([
  ...['zip', 'docx', 'pptx', 'xlsx', 'odt', 'ods', 'odp'].map((kind) => [kind, true] as const),
  ...['pdf', 'doc', 'txt', ''].map((kind) => [kind, false] as const),
])('%s is packed: %s', (kind, expected) => expect(isPacked(kind)).toBe(expected));

describe('a bomb', () => {
  test.each<[string, [number, number][], boolean]>([
    ['a small file may shrink as it likes', [[1, 10e6]], false],
    ['a byte larger it may not', [[1, 10e6 + 1]], true],
    ['exactly as much as it may', [[100_000, 20e6]], false],
    ['a byte more', [[100_000, 20e6 + 1]], true],
    [
      'one bomb among honest files',
      [
        [30e6, 30e6],
        [1, 20e6],
      ],
      true,
    ],
    [
      'small files that are one together',
      [
        [1, 6e6],
        [1, 6e6],
      ],
      true,
    ],
    ['nothing', [], false],
  ])('%s', (_name, sizes, expected) =>
    expect(
      isBomb(
        sizes.map(([packed, unpacked]) => part({ packed, unpacked })),
        200,
      ),
    ).toBe(expected),
  );
});

describe('an archive before it is unpacked', () => {
  const outside = refused('Имя файла внутри архива ведёт за его пределы.', 'Упакуйте файлы заново обычной программой.');
  test.each<[string, Partial<PackedPart>[], object | undefined]>([
    ['whole', [{}, { name: 'b.txt' }], undefined],
    ['as much as may be', [{ packed: MEGABYTE, unpacked: 10 * MEGABYTE }], undefined],
    [
      'a byte more, by two files',
      [
        { packed: MEGABYTE, unpacked: 6 * MEGABYTE },
        { packed: MEGABYTE, unpacked: 4 * MEGABYTE + 1 },
      ],
      refused('Внутри файла 10 МБ — больше, чем можно распаковать (10 МБ).', 'Уменьшите картинки или разделите файл.'),
    ],
    [
      'a bomb',
      [{ packed: 20_000, unpacked: 10e6 + 1 }],
      refused('Файл распаковывается в 500 раз: так устроены архивы-бомбы.', 'Откройте его в программе и сохраните заново.'),
    ],
    [
      'a bomb that says it takes no place',
      [{ packed: 0, unpacked: 10e6 + 1 }],
      refused('Файл распаковывается в 10000001 раз: так устроены архивы-бомбы.', 'Откройте его в программе и сохраните заново.'),
    ],
    ['a password on one of two', [{}, { isLocked: true }], lockedFile],
    ['a name that leads out, in the second file', [{}, { name: '../b.txt' }], outside],
    ['a link', [{}, { name: 'b', isLink: true }], refused('В архиве вместо файла ссылка: «b».', 'Положите в архив сам файл.')],
  ])('%s', (_name, parts, expected) => expect(directoryFinding(parts.map(part), 10 * MEGABYTE)).toEqual(expected));
});

describe('what lies in an archive', () => {
  const kinds =
    'exe com bat cmd msi scr pif cpl dll jar js jse vbs vbe wsf wsh ps1 hta lnk url reg sh apk app docm dotm xlsm xltm xlam pptm potm ppam htm html svg';
  test.each(kinds.split(' '))('a program: .%s', (kind) =>
    expect(packedFindings([named('лист.docx'), named(`x/a.${kind.toUpperCase()}`), named('b.exe')])).toEqual([
      refused(
        `В архиве есть программа или веб-страница: «x/a.${kind.toUpperCase()}».`,
        'Уберите её из архива и опишите работу с ней в тексте.',
      ),
    ]),
  );
  test.each('zip rar 7z tar gz tgz bz2 xz iso cab'.split(' '))('an archive: .%s', (kind) =>
    expect(packedFindings([named(`a.${kind}`)])).toEqual([
      refused(`В архиве лежит ещё один архив: «a.${kind}».`, 'Распакуйте его и положите файлы рядом.'),
    ]),
  );
  test('both', () => expect(packedFindings([named('a.zip'), named('a.exe')])).toHaveLength(2));
  test.each(['a.docx', 'a.exe.txt', 'exe', 'a.zip.pdf', 'azip', 'a.json'])('neither: %s', (name) =>
    expect(packedFindings([named(name)])).toEqual([]),
  );
});
