import { aBank, aContext, aFile, aMaterial, aWebinar, aPage, brief } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { expect, test } from 'vitest';
import { files } from './files.ts';

const file = 'materials/2025-2026/material-1/index.md';
const folder = 'materials/2025-2026/material-1';
const named = { files: [{ file: 'list.pdf', title: 'Лист' }] };

testRule(files, [
  {
    name: 'a name with spaces, Russian letters and capitals',
    bank: { entries: [aMaterial({ files: [{ file: 'Рабочий Лист 1.PDF', title: 'Лист' }] }, { files: ['Рабочий Лист 1.PDF'] })] },
    finds: [],
  },
  { name: 'named in front matter and there', bank: { entries: [aMaterial(named, { files: ['list.pdf'] })] }, finds: [] },
  {
    name: 'named and absent',
    bank: { entries: [aMaterial(named)] },
    finds: [`error ${file} files.0.file`],
    says: /Файла «list\.pdf» рядом/,
  },
  {
    name: 'named in other letter case',
    bank: { entries: [aMaterial(named, { files: ['List.pdf'] })] },
    finds: [`error ${file} files.0.file`, `error ${folder}/List.pdf`],
    says: /большие и маленькие/,
  },
  {
    name: 'named with a slip',
    bank: { entries: [aMaterial(named, { files: ['lisst.pdf'] })] },
    finds: [`error ${file} files.0.file`, `error ${folder}/lisst.pdf`],
    says: /«lisst\.pdf»/,
  },
  { name: 'a cover that is absent', bank: { entries: [aMaterial({ cover: 'a.png' })] }, finds: [`error ${file} cover`] },
  {
    name: 'pictured in the body',
    bank: { entries: [aMaterial({}, { body: '![Схема](shema.png "Схема")', files: ['shema.png'] })] },
    finds: [],
  },
  {
    name: 'linked in the body with a percent code, an anchor and ./',
    bank: { entries: [aMaterial({}, { body: '[Лист](./%D0%BB%D0%B8%D1%81%D1%82.pdf#p1)', files: ['лист.pdf'] })] },
    finds: [],
  },
  {
    name: 'a name whose letters are in two parts, as a Mac writes them',
    bank: { entries: [aMaterial({}, { body: '[Лист](ча\u0439.pdf)', files: ['ча\u0438\u0306.pdf'] })] },
    finds: [`error ${file}`],
    says: /двумя знаками/,
  },
  {
    name: 'a definition of a link',
    bank: { entries: [aMaterial({}, { body: '[Лист][1]\n\n[1]: list.pdf', files: ['list.pdf'] })] },
    finds: [],
  },
  { name: 'shown in code only', bank: { entries: [aMaterial({}, { body: '```\n[x](list.pdf)\n```\n`[y](b.pdf)`' })] }, finds: [] },
  {
    name: 'addresses, anchors and paths are not files',
    bank: { entries: [aMaterial({}, { body: '[a](https://a.ru) [b](#b) [c](/x/) [d](mailto:a@b.ru)\n\n[^1]: Сноска' })] },
    finds: [],
  },
  {
    name: 'a stray file',
    bank: { entries: [aMaterial({}, { files: [aFile('notes.docx')] })] },
    finds: [`error ${folder}/notes.docx`],
    says: /Лишний файл/,
  },
  {
    name: 'a leaving of a program',
    bank: { entries: [aMaterial({}, { files: ['list.bak'] })] },
    finds: [`error ${folder}/list.bak`],
    says: /удалите/,
  },
  {
    name: 'a webinar without a folder',
    bank: { entries: [aWebinar({ captions: 'a.vtt' }, { file: 'webinars/2025-2026/webinar-1.md' })] },
    finds: ['error webinars/2025-2026/webinar-1.md captions'],
    says: /под именем index\.md/,
  },
  {
    name: 'a page can have no files',
    bank: { entries: [aPage({}, { body: '[Лист](list.pdf)' })] },
    finds: ['error pages/page-1.mdx'],
    says: /своей папки нет/,
  },
  {
    name: 'a folder without an entry',
    bank: { otherFiles: ['materials/2025-2026/lost/a.pdf'] },
    finds: ['error materials/2025-2026/lost/a.pdf'],
    says: /нет описания index\.md/,
  },
  ...['Index.md', 'index.md.txt', 'lost.md', 'urok.md'].map((name) => ({
    name: `a folder whose description is called ${name}`,
    bank: { otherFiles: [`materials/2025-2026/lost/${name}`, 'materials/2025-2026/lost/a.pdf'] },
    finds: [`error materials/2025-2026/lost/${name}`],
    says: /Переименуйте его в index\.md\./,
  })),
  ...['index — копия.md', 'index (1).md', 'index - Copy.md'].map((name) => ({
    name: `${name} beside a description`,
    bank: { entries: [aMaterial({}, { files: [name] })] },
    finds: [`error ${folder}/${name}`],
    says: /копия описания.*Удалите её/s,
  })),
  {
    name: 'an address with a space is told by the lint of the text, and the file is not stray',
    bank: { entries: [aMaterial({}, { body: '![Два стола](Снимок экрана.png)', files: ['Снимок экрана.png'] })] },
    finds: [],
  },
]);

test('a file linked in the body is missed on its line', () => {
  const [issue] = files.check(aContext(aBank({ entries: [aMaterial({}, { body: 'Текст.\n\n[Лист](list.pdf)\n' })] })));
  expect(issue).toMatchObject({ line: 12 });
  expect(brief(issue ? [issue] : [])).toEqual([`error ${file}`]);
});
