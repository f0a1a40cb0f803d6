import { describe, expect, test } from 'vitest';
import { parseYaml } from './yaml.ts';

const tell = (source: string) =>
  parseYaml(source).faults.map(({ line, column, message, hint }) => `${line}:${column} ${message} → ${hint}`);

describe('a slip of typing is told where it was made, once', () => {
  test.each<[string, string, string, string]>([
    [
      'an open double quote',
      'a: 1\ntitle: "Урок дробей\nunit: math\nb: 2',
      '2:8 Кавычка здесь открыта и не закрыта',
      'title: "Урок дробей"',
    ],
    ['an open quote and whole ones below', 'title: "Урок\nb: "x"\nc: "y"', '1:8 Кавычка здесь открыта', 'title: "Урок"'],
    ['an open single quote', "title: 'Урок\nunit: math", '1:8 Кавычка здесь открыта', "title: 'Урок'"],
    ['an open quote at the end', 'title: "Урок\n', '1:8 Кавычка здесь открыта', 'title: "Урок"'],
    ['an open bracket', 'files: [a.pdf\nunit: x', '1:8 Скобка «[» здесь открыта', 'files: [a.pdf]'],
    ['quotes in quotes', 'title: "Урок "Лондон" 5"\nunit: x', '1:15 Кавычки закрылись раньше', 'title: "Урок «Лондон» 5"'],
    ['an apostrophe in single quotes', "title: 'Урок д'Артаньян'\nunit: x", '1:16 Апостроф закрыл кавычку', 'title: "Урок д\'Артаньян"'],
    [
      'a stage that begins with a long dash',
      'stages:\n  - title: А\n    minutes: 5\n  — title: Б\n    minutes: 6\n  - title: В',
      '4:3 Строка списка начинается со знака «—»',
      '«- title: Б»',
    ],
    [
      'fields below a dash without an indent',
      'stages:\n  - title: А\n  minutes: 10\n  - title: Б\n    minutes: 5',
      '3:1 Сбит отступ',
      'с двух пробелов',
    ],
    ['a text after quotes', 'title: "А" и Б\nunit: x', '1:12 Кавычки закрылись раньше', 'title: "«А» и Б"'],
    ['a text after a bracket', 'title: [Урок] дроби', '1:15 Скобка закрылась раньше', 'title: "[Урок] дроби"'],
    ['a colon in a title', 'title: Урок: дроби\nunit: x', '1:8 Внутри значения стоит двоеточие', 'title: "Урок: дроби"'],
    ['a colon and quotes in a title', 'title: Урок: "дроби"', '1:8 Внутри значения стоит двоеточие', `title: 'Урок: "дроби"'`],
    ['a colon deep in a list', 'stages:\n  - title: А: б\n    minutes: 5', '2:12 Внутри значения', 'title: "А: б"'],
    ['no space after the colon', 'title:Дроби\nunit: x', '1:7 После «title:» нет пробела', 'пробел после двоеточия'],
    ['the same after a Russian word', 'a: 1\nзаголовок:Дроби', '2:1 После «заголовок:» нет пробела', 'пробел после двоеточия'],
    ['a sign of equality', 'title = Урок\nunit: x', '1:1 После «title» стоит «=» вместо двоеточия', '«title: »'],
    ['a semicolon', 'title; Урок\nunit: x', '1:1 После «title» стоит «;»', '«title: »'],
    ['a line shifted right', 'title: Урок\n  unit: math', '2:3 Строка «unit» сдвинута вправо', 'вровень со строкой «title»'],
    ['a line without a colon', 'title: Урок\nматематика\nunit: x', '2:1 Строка «математика» без двоеточия', 'название поля'],
    ['a tab', 'subjects:\n\t- matematika\nunit: a', '2:1 Отступ сделан табуляцией', 'с двух пробелов'],
  ])('%s', (_name, source, start, advice) => {
    const found = tell(source);
    expect(found).toEqual([expect.stringContaining(advice)]);
    expect(found[0]?.startsWith(start), found[0]).toBe(true);
  });

  test.each(['—', '–', '*', '•'])('a list written with %s', (mark) =>
    expect(tell(`subjects:\n${mark} matematika\n${mark} fizika\nunit: a`)).toEqual([
      `2:1 Строка списка начинается со знака «${mark}». → Строки списка начинают с дефиса и пробела: «- matematika».`,
      `3:1 Строка списка начинается со знака «${mark}». → Строки списка начинают с дефиса и пробела: «- fizika».`,
    ]),
  );

  test('a fault far above a slip is told too', () => expect(tell('a: @x\nb: 2\ntitle:Дроби')).toHaveLength(2));
});

describe('what is right stays right', () => {
  test.each([
    'title: "Урок\n  на две строки"\nunit: x',
    "title: 'д''Артаньян'\nunit: x",
    'title: "он сказал \\"да\\""',
    'files: [\n  a.pdf,\n  b.pdf,\n]\nunit: x',
    'note: >-\n  первая: строка\n  — вторая\n  "третья\nunit: x',
    'a:\n  - b: 1\n    c: 2\n  - b: 3',
    'url: https://a.ru/b:c',
    'time: 12:30',
  ])('%j', (source) => expect(tell(source)).toEqual([]));
});
