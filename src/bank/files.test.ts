import { lstatSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeContent } from '../testing/temporary-content.ts';
import { describeFile, fileFacts, listAgain, listFiles, readText } from './files.ts';
import { digestOf } from './sha256.ts';

const link = {
  rule: 'file-place',
  severity: 'error',
  message: 'Это не файл, а ссылка на другой файл или папку.',
  hint: 'Положите сюда сам файл: за пределы банка проверка не ходит.',
};
const absent = {
  rule: 'unreadable',
  severity: 'error',
  message: 'Файл не удалось открыть (ENOENT).',
  hint: 'Проверьте права на файл и диск.',
};
const tooLarge = (size: string, hint: string) => ({ rule: 'file-size', severity: 'error', message: `Файл занимает ${size} МБ.`, hint });

describe('a list of files', () => {
  const litter = ['.git/x', '.DS_Store', '~$план.docx', 'Thumbs.db', 'ehthumbs.db', 'desktop.INI', '__MACOSX/a', 'Icon\r'];
  const kept = ['b/z.md', 'b/a.md', 'a.md', 'thumbs.db.md', 'x.git', '$~a', 'Icons'];
  test('is sorted, with sizes and without the litter of systems', () => {
    const root = writeContent(Object.fromEntries([...litter, ...kept].map((path) => [path, 'x'.repeat(path.length)])));
    const { files, stamps, issues } = listFiles(root);
    expect([...files]).toEqual([...kept].sort().map((path) => [path, path.length]));
    expect([...stamps.keys()].sort()).toEqual([...kept].sort());
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(root, 'a.md'));
    expect(stamps.get('a.md')).toBe(`${size},${mtimeMs},${ctimeMs},${ino}`);
    expect(issues).toEqual([]);
  });
  test('tells of links and of folders that cannot be opened', () => {
    const root = writeContent({ 'a.md': 'x' });
    symlinkSync(join(root, 'a.md'), join(root, 'b.md'));
    expect(listFiles(root).issues).toEqual([{ ...link, file: 'b.md' }]);
    expect([...listFiles(root).files.keys()]).toEqual(['a.md']);
    expect(listFiles(join(root, 'nothing')).issues).toEqual([{ ...absent, file: '.' }]);
  });
});

describe('a list made again', () => {
  const change = (act: (root: string) => void, touched: string[]) => {
    const root = writeContent({ 'a.md': 'x', 'b/a.md': 'x', 'b/c/a.md': 'x', 'bb/a.md': 'x', 'd.md': 'x' });
    symlinkSync(join(root, 'a.md'), join(root, 'l.md'));
    const before = listFiles(root);
    act(root);
    const again = listAgain(root, before, new Set(touched));
    expect(again).toEqual(listFiles(root));
    return again;
  };
  const write = (path: string) => (root: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), 'longer');
  };
  test.each<[string, (root: string) => void, string[]]>([
    ['nothing touched', () => undefined, []],
    ['a file changed', write('a.md'), ['a.md']],
    ['a file in a folder changed', write('b/a.md'), ['b/a.md']],
    ['a new file', write('b/x.md'), ['b/x.md']],
    ['a new file in a new folder', write('n/m/x.md'), ['n', 'n/m', 'n/m/x.md']],
    ['a file gone', (root) => rmSync(join(root, 'a.md')), ['a.md']],
    ['a folder gone', (root) => rmSync(join(root, 'b'), { recursive: true }), ['b']],
    ['a folder and a file of it', write('b/c/a.md'), ['b', 'b/c/a.md']],
    ['a link gone', (root) => rmSync(join(root, 'l.md')), ['l.md']],
    ['litter', write('b/.git/x'), ['b/.git', 'b/.git/x']],
  ])('%s', (_name, act, touched) => void change(act, touched));
  test('looks only at what was touched', () => {
    const root = writeContent({ 'a.md': 'x', 'b.md': 'x' });
    const before = listFiles(root);
    write('a.md')(root);
    write('b.md')(root);
    const { files, stamps } = listAgain(root, before, new Set(['a.md']));
    expect([...files]).toEqual([
      ['a.md', 6],
      ['b.md', 1],
    ]);
    expect([stamps.get('b.md') === before.stamps.get('b.md'), stamps.get('a.md') === before.stamps.get('a.md')]).toEqual([true, false]);
  });
});

describe('the text of a file', () => {
  test('comes whole, with its byte order mark', () => {
    const root = writeContent({ 'a.md': '\ufeffпривет\r\n' });
    expect(readText(root, 'a.md')).toEqual({ text: '\ufeffпривет\r\n' });
  });
  test('or the reason why it does not', () => {
    const root = writeContent({ 'a.md': new Uint8Array([0xcf, 0xf0]), 'large.md': 'x', 'ten.md': 'x' });
    expect(readText(root, 'a.md')).toEqual({
      issue: {
        rule: 'encoding',
        severity: 'error',
        file: 'a.md',
        message: 'Файл записан не в кодировке UTF-8.',
        hint: 'Сохраните файл в кодировке UTF-8: в Блокноте «Сохранить как», «Кодировка: UTF-8».',
      },
    });
    expect(readText(root, 'x.md')).toEqual({ issue: { ...absent, file: 'x.md' } });
    truncateSync(join(root, 'large.md'), 10 * 1024 ** 2 + 1);
    expect(readText(root, 'large.md')).toEqual({
      issue: { ...tooLarge('10', 'Это не текст записи: проверьте, тот ли файл лежит здесь.'), file: 'large.md' },
    });
    truncateSync(join(root, 'ten.md'), 10 * 1024 ** 2);
    expect(readText(root, 'ten.md')).toHaveProperty('text');
  });
});

test('a file beside an entry', () => {
  const root = writeContent({ 'b/a.pdf': '%PDF-1.7', 'b/large.zip': 'x' });
  expect(describeFile(root, 'b/a.pdf')).toEqual({
    file: { name: 'a.pdf', path: 'b/a.pdf', size: 8, digest: digestOf('%PDF-1.7'), sniffed: 'pdf' },
  });
  expect(describeFile(root, 'b/x.pdf')).toEqual({ issue: { ...absent, file: 'b/x.pdf' } });
  truncateSync(join(root, 'b/large.zip'), 1024 ** 3 + 1);
  expect(describeFile(root, 'b/large.zip')).toEqual({
    issue: { ...tooLarge('1024', 'Такой файл в банк не положить: дайте ссылку на запись.'), file: 'b/large.zip' },
  });
});

test('of a picture it is told what readers are given', () => {
  const picture = Buffer.from('ffd8ffd9', 'hex');
  const given = { size: 4, digest: digestOf(picture) };
  expect(fileFacts(Buffer.concat([picture, Buffer.from('film')]))).toEqual({
    size: 8,
    digest: expect.not.stringMatching(given.digest),
    sniffed: 'jpeg',
    given,
  });
  expect(fileFacts(picture)).toEqual({ size: 4, digest: given.digest, sniffed: 'jpeg', given });
  expect(fileFacts(picture.subarray(0, 3))).toEqual({ size: 3, digest: digestOf(picture.subarray(0, 3)), sniffed: 'jpeg' });
});
