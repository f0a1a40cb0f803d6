import { describe, expect, test } from 'vitest';
import type { Kind } from './model/index.ts';
import { splitName, wrongFile } from './wrong-file.ts';

const inFolder = (name: string) =>
  `Перенесите его текст в файл .md или положите его в папку записи рядом с index.md и назовите там в поле files: «${name}».`;
const inFile = (name: string, end = 'md') =>
  `Перенесите его текст в файл .${end}. Чтобы его могли скачать, положите его в папку документа или разработки и назовите там в поле files: «${name}».`;
const alone = (what: string, wanted = '.md') => `${what} по себе на сайте не появится: здесь нужен файл ${wanted}.`;

describe('what lies where an entry must lie', () => {
  test.each<[string, Kind, string, string]>([
    ['drobi.mdx', 'material', 'Файлы .mdx бывают только в pages и reports.', 'Переименуйте файл: drobi.md.'],
    ['drobi', 'material', 'У файла «drobi» нет расширения.', 'Переименуйте его: drobi.md.'],
    ['ivanova', 'person', 'У файла «ivanova» нет расширения.', 'Переименуйте его: ivanova.yaml.'],
    ['x.exe', 'material', 'Здесь не бывает файлов «.exe».', 'Переименуйте файл или удалите: нужно .md.'],
    ['x.exe', 'page', 'Здесь не бывает файлов «.exe».', 'Переименуйте файл или удалите: нужно .mdx или .md.'],
    ['plan.DOCX', 'material', alone('Документ Word сам'), inFolder('plan.DOCX')],
    ['plan.pdf', 'unit', alone('Документ PDF сам'), inFile('plan.pdf')],
    ['plan.xls', 'person', alone('Таблица сама', '.yaml'), inFile('plan.xls', 'yaml')],
    ['plan.pptx', 'news', alone('Презентация сама'), inFolder('plan.pptx')],
    ['plan.zip', 'news', alone('Архив сам'), inFolder('plan.zip')],
    [
      'plan.png',
      'news',
      alone('Картинка сама'),
      'Положите её в папку записи рядом с index.md и вставьте в текст: ![Что на ней видно](plan.png).',
    ],
    [
      'план урока.png',
      'news',
      alone('Картинка сама'),
      'Положите её в папку записи рядом с index.md и вставьте в текст: ![Что на ней видно](<план урока.png>).',
    ],
    [
      'plan.png',
      'unit',
      alone('Картинка сама'),
      'У записей этого вида картинок нет: перенесите её в папку новости, разработки или документа или удалите.',
    ],
  ])('%s for a %s', (name, kind, message, hint) => expect(wrongFile(name, kind)).toEqual({ message, hint }));

  test.each([
    ['Документ Word сам', ['doc', 'docx', 'rtf', 'odt']],
    ['Таблица сама', ['xls', 'xlsx', 'ods', 'csv']],
    ['Презентация сама', ['ppt', 'pptx', 'odp']],
    ['Картинка сама', ['png', 'jpg', 'jpeg', 'webp', 'gif', 'svg', 'heic']],
    ['Архив сам', ['zip', 'rar', '7z']],
    ['Документ PDF сам', ['pdf']],
  ])('%s', (start, ends) => expect(ends.filter((end) => wrongFile(`a.${end}`, 'unit').message !== alone(start))).toEqual([]));
});

test.each([
  ['a.md', ['a', 'md']],
  ['a.b.md', ['a.b', 'md']],
  ['.md', ['', 'md']],
  ['a.', ['a', '']],
  ['a', ['a', '']],
])('%s is cut at its last dot', (name, parts) => expect(splitName(name)).toEqual(parts));
