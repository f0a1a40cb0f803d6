import { aFile, aMaterial } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { fileTypes } from './file-types.ts';

const withFile = (name: string, overrides: Parameters<typeof aFile>[1] = {}) => ({
  entries: [aMaterial({}, { files: [aFile(name, overrides)] })],
});
const at = (name: string) => [`error materials/2025-2026/material-1/${name}`];

testRule(fileTypes, [
  ...['a.pdf', 'a.docx', 'a.PDF', 'a.jpg', 'a.txt', 'a.csv', 'a.vtt', 'a.zip', 'a.mp4'].map((name) => ({
    name,
    bank: withFile(name),
    finds: [],
  })),
  { name: 'captions may be a transcript', bank: withFile('a.txt', { sniffed: 'vtt' }), finds: [] },
  { name: 'an old document', bank: withFile('a.doc'), finds: at('a.doc'), says: /DOCX или PDF/ },
  { name: 'an old table', bank: withFile('a.xls'), finds: at('a.xls'), says: /XLSX/ },
  { name: 'macros by name', bank: withFile('a.docm'), finds: at('a.docm'), says: /макрос/ },
  { name: 'macros inside', bank: withFile('a.docx', { sniffed: 'macro' }), finds: at('a.docx'), says: /с макросами/ },
  { name: 'a drawing that may run code', bank: withFile('a.svg'), finds: at('a.svg'), says: /PNG/ },
  { name: 'a web page under a false name', bank: withFile('a.txt', { sniffed: 'html' }), finds: at('a.txt'), says: /веб-страница/ },
  { name: 'a program under a false name', bank: withFile('a.pdf', { sniffed: 'program' }), finds: at('a.pdf'), says: /программа/ },
  { name: 'a renamed DOC', bank: withFile('a.docx', { sniffed: 'old-office' }), finds: at('a.docx'), says: /прежнего вида/ },
  { name: 'damaged', bank: withFile('a.pdf', { sniffed: undefined }), finds: at('a.pdf'), says: /повреждён/ },
  { name: 'a table in windows-1251', bank: withFile('a.csv', { sniffed: undefined }), finds: at('a.csv'), says: /UTF-8/ },
  { name: 'empty', bank: withFile('a.pdf', { size: 0 }), finds: at('a.pdf'), says: /0 байт/ },
  { name: 'a password', bank: withFile('a.docx', { sniffed: 'locked' }), finds: at('a.docx'), says: /закрыт паролем.*Снимите/s },
  { name: 'a text called PDF', bank: withFile('a.pdf', { sniffed: 'text' }), finds: at('a.pdf'), says: /простой текст.*«\.txt»/s },
  { name: 'no extension', bank: withFile('plan', { sniffed: 'pdf' }), finds: at('plan'), says: /нет расширения.*plan\.pdf/s },
  {
    name: 'no extension and no known content',
    bank: withFile('plan', { sniffed: undefined }),
    finds: at('plan'),
    says: /Допишите к имени/,
  },
  { name: 'spaces, Russian letters, capitals', bank: withFile('Рабочий Лист 1.PDF'), finds: [] },
  {
    name: 'a number sign and a question mark',
    bank: withFile('Лист #1?.pdf'),
    finds: at('Лист #1?.pdf'),
    says: /стоит «#», «\?».*«Лист № 1\.pdf»/s,
  },
  { name: 'a share', bank: withFile('Доля 50%.pdf'), finds: at('Доля 50%.pdf'), says: /стоит «%».*«Доля 50 процентов\.pdf»/s },
  { name: 'other signs', bank: withFile('Ответы & ключ + 5 = 10; @, $1 (2) [3].pdf'), finds: [] },
  { name: 'a slip in the extension', bank: withFile('a.pfd'), finds: at('a.pfd'), says: /«\.pdf»/ },
]);
