import { aMaterial, aPage, aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { files } from './files.ts';

const file = 'materials/2025-2026/material-1/index.md';
const folder = 'materials/2025-2026/material-1';
const named = { files: [{ file: 'list.pdf', title: 'Лист' }] };

testRule(files, [
  {
    name: 'whole words: named and absent, with nothing like it',
    bank: { entries: [aMaterial(named)] },
    finds: [`error ${file} files.0.file`],
    tells: ['Файла «list.pdf» рядом с описанием нет. Положите файл в папку записи или уберите его название.'],
  },
  {
    name: 'whole words: another letter case, and the stray one itself',
    bank: { entries: [aMaterial(named, { files: ['List.pdf'] })] },
    finds: [`error ${file} files.0.file`, `error ${folder}/List.pdf`],
    tells: [
      'Файла «list.pdf» рядом с описанием нет. Есть «List.pdf»: большие и маленькие буквы должны совпадать.',
      'Лишний файл: «List.pdf» нигде не назван. Назовите его в поле files описания или удалите.',
    ],
  },
  ...['a.tmp', 'a.BAK', 'a.lnk'].map((name) => ({
    name: `whole words of what a program left: ${name}`,
    bank: { entries: [aMaterial({}, { files: [name] })] },
    finds: [`error ${folder}/${name}`],
    tells: [`Лишний файл: «${name}» нигде не назван. Это служебный файл программы: удалите его.`],
  })),
  {
    name: 'a name that only holds the end of such a file',
    bank: { entries: [aMaterial({}, { files: ['a.bak.pdf'] })] },
    finds: [`error ${folder}/a.bak.pdf`],
    says: /Назовите его/,
  },
  {
    name: 'whole words: a webinar in one file, on the line of its text',
    bank: { entries: [aWebinar({}, { file: 'webinars/2025-2026/webinar-1.md', body: 'Текст.\n[Лист](list.pdf)' })] },
    finds: ['error webinars/2025-2026/webinar-1.md'],
    tells: [
      '11: Файла «list.pdf» рядом с описанием нет. Сделайте папку webinar-1, перенесите в неё описание под именем index.md и положите рядом файл.',
    ],
  },
  {
    name: 'whole words: a page',
    bank: { entries: [aPage({}, { body: '[Лист](list.pdf)' })] },
    finds: ['error pages/page-1.mdx'],
    tells: [
      '10: Файла «list.pdf» рядом с описанием нет. У записей этого вида своей папки нет. Положите файл в документ банка и дайте на него ссылку.',
    ],
  },
  {
    name: 'whole words: two files without a description, and a description under another name',
    bank: { otherFiles: ['materials/2025-2026/lost/a.pdf', 'materials/2025-2026/lost/b.pdf', 'materials/2025-2026/other/index.md.TXT'] },
    finds: ['error materials/2025-2026/lost/a.pdf', 'error materials/2025-2026/lost/b.pdf', 'error materials/2025-2026/other/index.md.TXT'],
    tells: [
      ...[1, 2].map(
        () =>
          'В папке есть файл, но нет описания index.md. Напишите рядом с файлом описание index.md или перенесите файл в папку той записи, к которой он относится.',
      ),
      'Описание записи называется index.md, а этот файл — «index.md.TXT». Переименуйте его в index.md. Если Windows не показывает конец имени, включите «Вид → Расширения имён файлов».',
    ],
  },
]);
