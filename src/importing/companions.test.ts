import { expect, test } from 'vitest';
import { shareOut, whyBeside } from './companions.ts';
import type { Source } from './sources.ts';

const source = (file: string): Source => {
  const [name = ''] = file.split('/').slice(-1);
  return { file, folder: file.slice(0, -name.length), name, read: () => Promise.resolve(new Uint8Array()) };
};
const shared = (...files: string[]) =>
  shareOut(files.map(source)).shares.map(({ main, beside }) => [main.file, ...beside.map(({ file }) => file)].join(' + '));

test.each<[string, string[], string[]]>([
  [
    'one text with slides and a sheet of another name',
    ['a/Конспект.docx', 'a/Презентация.pptx', 'a/Лист.pdf'],
    ['a/Конспект.docx + a/Презентация.pptx + a/Лист.pdf'],
  ],
  ['two texts', ['a/Раз.docx', 'a/Два.odt', 'a/Слайды.pptx'], ['a/Раз.docx', 'a/Два.odt', 'a/Слайды.pptx']],
  ['no text', ['a/Раз.pptx', 'a/Два.pdf'], ['a/Раз.pptx', 'a/Два.pdf']],
  ['texts of two folders', ['a/Раз.docx', 'b/Слайды.pptx'], ['a/Раз.docx', 'b/Слайды.pptx']],
  [
    'a heap of slides',
    ['a/Раз.docx', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `a/${n}.pptx`)],
    ['a/Раз.docx', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `a/${n}.pptx`)],
  ],
])('%s', (_name, files, works) => expect(shared(...files)).toEqual(works));

test('it is said why slides of another name lie beside a work', () => {
  const main = source('a/Конспект.docx');
  expect(whyBeside(source('a/Презентация.pptx'), main)).toMatch(/приложен к «Конспект\.docx»: это единственный текстовый документ/);
  expect(whyBeside(source('a/Конспект.pptx'), main)).toBeUndefined();
  expect(whyBeside(source('a/рисунок.png'), main)).toBeUndefined();
});
