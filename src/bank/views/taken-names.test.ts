import { describe, expect, test } from 'vitest';
import { aMaterial } from '../../testing/builders.ts';
import { safeName, takenFiles } from './taken-files.ts';

describe('the name of a file that is taken away', () => {
  test.each([
    ['quotes go', 'а"б«в»г„д“е”ж', 'абвгдеж'],
    ['what a system forbids is a space', 'а\\б/в:г*д?е<ж>з|и', 'а б в г д е ж з и'],
    ['several in a row are one space', 'а:/\\б', 'а б'],
    ['signs that nobody sees are a space', 'а\u0001б\u00adв\u200bг\u2028д\u2060е\u202ef', 'а б в г д е f'],
    ['spaces of every kind are one', ' а \t б\u00a0\u00a0в ', 'а б в'],
    ['a letter with its sign is one letter', 'и\u0306', 'й'],
    ['what ends a sentence goes from the end, all of it', 'Конец. ,:;—–-', 'Конец'],
    ['and stays inside', 'а.б,в;г', 'а.б,в;г'],
    ['nothing is a work', '', 'Работа'],
    ['points alone are a work', '...', 'Работа'],
    ['a device of an old system', 'CON', 'CON_'],
    ['a port with a digit', 'com1', 'com1_'],
    ['a printer with a digit', 'LPT9', 'LPT9_'],
    ['others', 'prn', 'prn_'],
    ['and none', 'nul', 'nul_'],
    ['a word that begins so', 'console', 'console'],
    ['a word that ends so', 'falcon', 'falcon'],
    ['a port without a digit', 'com', 'com'],
    ['a port of two digits', 'com10', 'com10'],
  ])('%s', (_, title, name) => expect(safeName(title)).toBe(name));

  test.each([
    ['sixty signs stay', 'а'.repeat(60), 'а'.repeat(60)],
    ['sixty-one are cut', 'а'.repeat(61), 'а'.repeat(60)],
    ['a word that is cut goes whole', `${'а'.repeat(30)} ${'б'.repeat(40)}`, 'а'.repeat(30)],
    ['signs of two units are one', '😀'.repeat(60), '😀'.repeat(60)],
    ['and are never cut in two', '😀'.repeat(61), '😀'.repeat(60)],
  ])('%s', (_, title, name) => expect(safeName(title)).toBe(name));
});

test('files alike are counted from two, by letters of either size; one listed twice is taken once', () => {
  const names = ['a.docx', 'b.docx', 'c.docx', 'd.pdf'];
  const entry = aMaterial(
    {
      files: [
        { file: 'a.docx', title: 'Лист' },
        { file: 'b.docx', title: 'ЛИСТ' },
        { file: 'c.docx', title: 'Лист' },
        { file: 'd.pdf', title: 'Лист' },
        { file: 'lost.pdf', title: 'Пропал' },
      ],
    },
    { files: names, body: '[лист](a.docx)' },
  );
  expect(takenFiles(entry).map(({ title, path, file }) => [title, path, file.name])).toEqual([
    ['Лист', 'Файлы/Лист.docx', 'a.docx'],
    ['ЛИСТ', 'Файлы/ЛИСТ 2.docx', 'b.docx'],
    ['Лист', 'Файлы/Лист 3.docx', 'c.docx'],
    ['Лист', 'Файлы/Лист.pdf', 'd.pdf'],
  ]);
});
