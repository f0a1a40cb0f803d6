import { describe, expect, test } from 'vitest';
import { lineFaults, refine } from './yaml-lines.ts';

const tell = (source: string) =>
  lineFaults(source).map(({ line, column, spoils, message, hint }) => `${line}:${column} (${spoils}) ${message} ${hint}`);

describe('no space after a colon', () => {
  const glued = (key: string) => `После «${key}:» нет пробела. Поставьте пробел после двоеточия.`;
  const fixed = (key: string) => `После «${key}:» стоит неразрывный пробел. Сотрите его и поставьте обычный пробел.`;
  test.each([
    ['title:Дроби', `1:7 (1) ${glued('title')}`],
    ['  - title :Дроби', `1:12 (1) ${glued('title')}`],
    ['title:\u00a0Дроби', `1:7 (1) ${fixed('title')}`],
    [' title_2:\u202fДроби', `1:10 (1) ${fixed('title_2')}`],
  ])('%j', (source, expected) => expect(tell(source)).toEqual([expected]));
  test.each(['title: Дроби', 'title:', 'url://x', 'заголовок:Дроби', '"title":x', 'title: \u00a0x'])('%j is left alone', (source) =>
    expect(tell(source)).toEqual([]),
  );
});

describe('a list written another way', () => {
  const begins = (mark: string, value: string) =>
    `Строка списка начинается со знака «${mark}». Строки списка начинают с дефиса и пробела: «- ${value}».`;
  const glued = (line: string, value: string) =>
    `После дефиса нет пробела: «${line}». Строки списка начинают с дефиса и пробела: «- ${value}».`;
  test.each<[string, string[]]>([
    ['a:\n— x', [`2:1 (2) ${begins('—', 'x')}`]],
    ['a:\n  –  x y ', [`2:3 (2) ${begins('–', 'x y')}`]],
    ['a: \n  •x\n  ·y', [`2:3 (2) ${begins('•', 'x')}`, `3:3 (3) ${begins('·', 'y')}`]],
    ['a:\n  -x', [`2:3 (2) ${glued('-x', 'x')}`]],
    ['a:\n  - x\n  * y', [`3:3 (3) ${begins('*', 'y')}`]],
    ['a:\n  — title: x', [`2:3 (2) ${begins('—', 'title: x')}`]],
    ['a: b\n  — title: x', [`2:3 (2) ${begins('—', 'title: x')}`]],
  ])('%j', (source, expected) => expect(tell(source)).toEqual(expected));
  test.each(['a: b\n— x', 'a: b\n  -x', 'a:\n  --x', 'a:\n  - x', 'a:\n  —', '— x', '-x', 'a:\n  x — y', 'a: b\n  — слово: x'])(
    '%j is left alone',
    (source) => expect(tell(source)).toEqual([]),
  );
});

describe('a value that nothing closes', () => {
  const quote = (hint: string) => `Кавычка здесь открыта и не закрыта. Поставьте ${hint}`;
  const bracket = (sign: string, hint: string) => `Скобка «${sign}» здесь открыта и не закрыта. Поставьте ${hint}`;
  test.each<[string, string[]]>([
    ['a: "x', [`1:4 (1) ${quote('" в конце значения: a: "x"')}`]],
    ["  a :  'x  \nb: 1", [`1:8 (1) ${quote("' в конце значения: a: 'x'")}`]],
    ['a: [x\nb: ]', [`1:4 (1) ${bracket('[', '] в конце значения: a: [x]')}`]],
    ['a: {x: 1\nb: 2', [`1:4 (1) ${bracket('{', '} в конце значения: a: {x: 1}')}`]],
    ['a: "x \\" y\nb: 1', [`1:4 (1) ${quote('" в конце значения: a: "x \\" y"')}`]],
    ["a: 'x '' y\nb: 1", [`1:4 (1) ${quote("' в конце значения: a: 'x '' y'")}`]],
    ['a: "x\n  y\nb: "z"', [`1:4 (1) ${quote('" в конце значения: a: "x"')}`]],
  ])('%j', (source, expected) => expect(tell(source)).toEqual(expected));
  test.each(['a: "x"', "a: 'x'", 'a: [x]', 'a: {x}', 'a: "x\n  y"', 'a: [\n  x\n]', 'a: x"', 'a: (x', "a: ''", 'a: "x\n  y\n  z"\nb: 1'])(
    '%j is left alone',
    (source) => expect(tell(source)).toEqual([]),
  );
});

describe('a field that stands too far right', () => {
  const shifted = (key: string, above: string) => `Строка «${key}» сдвинута вправо. Начните её вровень со строкой «${above}» над ней.`;
  test.each<[string, string[]]>([
    ['title: x\n  unit: y', [`2:3 (1) ${shifted('unit', 'title')}`]],
    ['a: 1\ntitle: x\n unit: y', [`3:2 (2) ${shifted('unit', 'title')}`]],
    ['title: x\n  unit:', [`2:3 (1) ${shifted('unit', 'title')}`]],
  ])('%j', (source, expected) => expect(tell(source)).toEqual(expected));
  test.each([
    'title:\n  unit: y',
    'title: |\n  unit: y',
    'title: >-\n  unit: y',
    'title: &x\n  unit: y',
    'title: # x\n  unit: y',
    'title: x\nunit: y',
    '  title: x\nunit: y',
    'title: x\n  - unit: y',
    '- title: x\n  unit: y',
    'title: x\n  слово',
  ])('%j is left alone', (source) => expect(tell(source)).toEqual([]));
});

describe('better words for what the parser found', () => {
  test.each<[string, string, string]>([
    ['title = Урок', 'После «title» стоит «=» вместо двоеточия.', 'Напишите двоеточие и пробел: «title: ».'],
    ['  - название; Урок', 'После «название» стоит «;» вместо двоеточия.', 'Напишите двоеточие и пробел: «название: ».'],
    ['title：Урок', 'После «title» стоит «：» вместо двоеточия.', 'Напишите двоеточие и пробел: «title: ».'],
    ['- название:Урок', 'После «название:» нет пробела.', 'Поставьте пробел после двоеточия.'],
    ["a: 'д'Артаньян'", 'Апостроф закрыл кавычку раньше конца значения.', `Возьмите значение в двойные кавычки: a: "д'Артаньян"`],
    ['a: "А" и Б', 'Кавычки закрылись раньше конца значения.', 'Внутри значения пишите «ёлочки»: a: "«А» и Б"'],
    ["a: 'А' и Б", 'Кавычки закрылись раньше конца значения.', 'Внутри значения пишите «ёлочки»: a: "«А» и Б"'],
    ['a: "А" и "Б"', 'Кавычки закрылись раньше конца значения.', 'Внутри значения пишите «ёлочки»: a: "«А» и «Б»"'],
    ['a: "Урок "Лондон" 5"', 'Кавычки закрылись раньше конца значения.', 'Внутри значения пишите «ёлочки»: a: "Урок «Лондон» 5"'],
    ['a: [Урок] дроби', 'Скобка закрылась раньше конца значения.', 'Возьмите всё значение в кавычки: a: "[Урок] дроби"'],
    ['a: {x} y', 'Скобка закрылась раньше конца значения.', 'Возьмите всё значение в кавычки: a: "{x} y"'],
    ['a: x: y', 'Внутри значения стоит двоеточие: не понять, где поле, а где значение.', 'Возьмите всё значение в кавычки: a: "x: y"'],
    ['a: x:', 'Внутри значения стоит двоеточие: не понять, где поле, а где значение.', 'Возьмите всё значение в кавычки: a: "x:"'],
    [
      `a: x: "y"'z`,
      'Внутри значения стоит двоеточие: не понять, где поле, а где значение.',
      `Возьмите всё значение в кавычки: a: 'x: "y"''z'`,
    ],
    [
      ' просто слова ',
      'Строка «просто слова» без двоеточия там, где нужно «поле: значение».',
      'Допишите название поля и двоеточие; продолжение длинного значения сдвиньте вправо на два пробела.',
    ],
    [
      'я'.repeat(41),
      `Строка «${'я'.repeat(40)}» без двоеточия там, где нужно «поле: значение».`,
      'Допишите название поля и двоеточие; продолжение длинного значения сдвиньте вправо на два пробела.',
    ],
  ])('%s', (line, message, hint) => expect(refine(line)).toEqual({ message, hint }));
  test.each([
    '',
    '   ',
    '- слова',
    '  -слова',
    'a: x',
    'a: "x"',
    "a: 'x'",
    'a: "x" # y',
    "a: 'д''А'",
    'a: [x]',
    'a: [x] # y',
    'a: {x}',
    'a: x:y',
    'url://x',
    'a: | x: y',
    'a: > x: y',
  ])('the words of the parser stay for %j', (line) => expect(refine(line)).toBe(undefined));
});
