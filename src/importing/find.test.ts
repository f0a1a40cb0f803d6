import { describe, expect, test } from 'vitest';
import { readBank } from '../bank/read.ts';
import type { Block } from './ast.ts';
import { heading, para, table, words } from './build-ast.ts';
import { findCard, type Known } from './find-card.ts';
import { dateIn } from './find-date.ts';
import { gradesIn } from './find-grades.ts';
import { saysSomething, tidyTitle } from './find-title.ts';
import { rowTimes } from './row-times.ts';

const { bank } = readBank('content');
const settings = { today: '2026-11-22', demo: false };
const known = (over: Partial<Known>): Known => ({
  stem: 'Занятие_52',
  folders: '',
  format: 'docx',
  blocks: [],
  styled: '',
  property: '',
  ...over,
});
const card = (over: Partial<Known>, more = {}) => findCard(known(over), bank, { ...settings, ...more });

const broken = (...lines: string[]): Block => ({ t: 'Para', c: lines.flatMap((line) => [...words(line), { t: 'LineBreak' }]) });

describe('a day', () => {
  test.each([
    ['12.10.2026', '2026-10-12'],
    ['Дата: 5.9.26 г.', '2026-09-05'],
    ['12 октября 2026 года', '2026-10-12'],
    ['3 мая 2025', '2025-05-03'],
    ['2026-01-20T15:00', '2026-01-20'],
    ['31.02.2026', undefined],
    ['в 2026 году', undefined],
    ['версия 1.12.2', undefined],
  ])('%j', (text, day) => expect(dateIn(text)).toBe(day));
});

describe('grades', () => {
  test.each<[string, string[]]>([
    ['Урок математики в 5 классе', ['5']],
    ['7 «А» кл.', ['7']],
    ['10–11 классы', ['10', '11']],
    ['5-го класса', ['5']],
    ['для 5 и 6 классов', ['5', '6']],
    ['старшая группа детского сада', ['do-senior']],
    ['в подготовительной к школе группе', ['do-prep']],
    ['2 Классификация', []],
    ['25 классов', []],
    ['урок 5', []],
    ['МБОУ СОШ № 3\nКласс: 8. Предмет: геометрия', ['8']],
    ['СОШ № 12\nКласс 7', ['7']],
    ['СОШ № 3\nКлассный час', []],
    ['МБОУ «СОШ № 3» Класс: 8', []],
    ['МБОУ «СОШ № 3». Класс: 8', ['8']],
    ['СОШ № 3 Класс руководителя', []],
    ['школа 3 класс', []],
    ['лицей 1 класс', []],
    ['гимназия № 4 классы', []],
    ['ул. Ленина, д. 5, кв. 8, класс', []],
    ['д. 5, кв. 8\nкласс', []],
    ['СОШ № 3, 5 класс', ['5']],
    ['СОШ № 11, 10–11 классы', ['10', '11']],
    ['часть 2, 5 класс', ['5']],
    ['каб. 7 класс', []],
    ['Учитель школы 9\n\nкласс', []],
    ['5 и 7 классы', ['5', '7']],
    ['5, 7 классы', ['5', '7']],
    ['5-А класс', ['5']],
    ['7\u00A0«А»\u00A0класс', ['7']],
    ['Класс: 5–7', ['5', '6', '7']],
    ['Класс 25 человек', []],
    ['5 класс 3 урок', ['5']],
    ['Классный час 5 класс', ['5']],
    ['Начальная школа 3 класс', ['3']],
    ['Урок 5 класс', ['5']],
    ['к 5 классу', ['5']],
  ])('%j', (text, grades) => expect(gradesIn(text, bank.vocabularies.grades)).toEqual(grades));
  test.each<[string, string[]]>([
    ['5', ['5']],
    ['5 «Б»', ['5']],
    ['5-6', ['5', '6']],
    ['8. Предмет: геометрия', ['8']],
    ['7-Б', ['7']],
    ['8.09', []],
  ])('%j as a value', (text, grades) => expect(gradesIn(text, bank.vocabularies.grades, true)).toEqual(grades));
});

describe('a name that says nothing', () => {
  test.each([
    'Занятие_52',
    'Документ1',
    'тех карта(2)',
    'Технологическая карта урока математики 5 класс',
    'scan0001',
    'урок 3 итог',
    'Иванова И.И. урок',
    'Иванова Мария Петровна',
  ])('%j', (name) => expect(saysSomething(name)).toBe(false));
  test.each(['Сложение дробей 5 класс', 'Урок о птицах', 'Викторина_космос'])('%j says something', (name) =>
    expect(saysSomething(name)).toBe(true),
  );
});

describe('a title', () => {
  test.each([
    ['«Сложение дробей».', 'Сложение дробей'],
    ['Проект "Живая вода"', 'Проект «Живая вода»'],
    ['СЛОЖЕНИЕ ДРОБЕЙ В ПЯТОМ КЛАССЕ', 'Сложение дробей в пятом классе'],
    ['Тема урока: Дроби', 'Дроби'],
    ['  Дроби  и   доли: ', 'Дроби и доли'],
    ['Тема: дроби', 'Дроби'],
    ['ТЕМА – «дроби»', 'Дроби'],
    ['Тема «Дроби».', 'Дроби'],
    ['Тема урока Сила трения', 'Сила трения'],
    ['Урок на тему «Дроби» в 5 классе', '«Дроби» в 5 классе'],
    ['Тема войны в лирике Твардовского', 'Тема войны в лирике Твардовского'],
    ['Тема такая', 'Тема такая'],
    ['Тема Родины в лирике Есенина', 'Тема Родины в лирике Есенина'],
    ['Тема «маленького человека» в прозе Гоголя', 'Тема «маленького человека» в прозе Гоголя'],
    ['Урок на тему войны', 'Урок на тему войны'],
    ['Тема-рематическое членение', 'Тема-рематическое членение'],
    ['Тематическое планирование', 'Тематическое планирование'],
  ])('%j', (typed, expected) => expect(tidyTitle(typed)).toBe(expected));

  test.each<[string, Partial<Known>, string, RegExp]>([
    [
      'a cell «Тема урока»',
      {
        blocks: [
          table([
            ['Предмет', 'Физика'],
            ['Тема урока', '«Закон Ома»'],
          ]),
        ],
      },
      'Закон Ома',
      /ячейка таблицы/,
    ],
    ['a cell with both', { blocks: [table([['Тема: Закон Ома', 'Класс: 8']])] }, 'Закон Ома', /ячейка/],
    ['a line', { blocks: [para('Конспект урока'), para('Тема: Сила трения')] }, 'Сила трения', /строка/],
    ['a label with a small letter', { blocks: [para('Тема урока: сила трения')] }, 'Сила трения', /строка/],
    ['a line of a PDF', { blocks: [para('Тема урока Сила трения')] }, 'Сила трения', /строка/],
    ['a style', { styled: 'Сила тяжести и вес', blocks: [heading(1, 'Введение')] }, 'Сила тяжести и вес', /стиль/],
    ['a heading', { blocks: [heading(1, 'Оглавление'), heading(1, 'Как растёт лён')] }, 'Как растёт лён', /заголовок/],
    ['the name of the file', { stem: 'Как_растёт_лён', blocks: [para('Цель: узнать')] }, 'Как растёт лён', /имя файла/],
    ['the properties', { property: 'Как растёт лён', blocks: [] }, 'Как растёт лён', /свойства/],
    [
      'a heading that begins with the name of a part',
      { blocks: [heading(1, 'Цель оправдывает средства: диспут'), para('Предмет: обществознание')] },
      'Цель оправдывает средства: диспут',
      /заголовок/,
    ],
    [
      'a heading on the introduction to a science',
      { blocks: [heading(1, 'Введение в алгебру логики')] },
      'Введение в алгебру логики',
      /заголовок/,
    ],
    ['a heading on the land around', { blocks: [heading(1, 'Краеведческая тропа')] }, 'Краеведческая тропа', /заголовок/],
    [
      'a heading on symbols of a state',
      { blocks: [heading(1, 'Государственные символы России')] },
      'Государственные символы России',
      /заголовок/,
    ],
    [
      'the line below the fields of a card',
      { blocks: ['Предмет: обществознание', 'Класс: 8', 'Учитель: Пробная', 'Дата: 5 мая', 'Лён — это растение.'].map(para) },
      'Лён — это растение',
      /первая строка/,
    ],
    [
      'the first line with initials',
      { blocks: [para('Тема войны в лирике А. Т. Твардовского. Урок памяти.')] },
      'Тема войны в лирике А. Т. Твардовского',
      /первая строка/,
    ],
    [
      'a heading on a lesson of courage',
      { blocks: [heading(1, 'Урок мужества: встреча поколений')] },
      'Урок мужества: встреча поколений',
      /заголовок/,
    ],
    [
      'a short heading above all others',
      { blocks: [heading(1, 'Дроби'), heading(2, 'Ход'), para('Лён — это растение.')] },
      'Дроби',
      /заголовок/,
    ],
    [
      'a short heading called as the file',
      { stem: 'Йод_и_ёж', blocks: [heading(2, 'Йод и ёж'), para('Лён — это растение.')] },
      'Йод и ёж',
      /заг/,
    ],
    [
      'no name of a part, however high',
      { blocks: [heading(1, 'Введение'), heading(2, 'Ход'), para('Лён растёт.')] },
      'Лён растёт',
      /первая/,
    ],
    ['no short heading among equals', { blocks: [heading(1, 'План'), heading(1, 'Ход'), para('Лён растёт.')] }, 'Лён растёт', /первая/],
    [
      'a heading in a division, before the name of the site',
      { property: 'Институт развития образования', blocks: [{ t: 'Div', c: [['', [], []], [heading(1, 'Сказка о рыбаке')]] }] },
      'Сказка о рыбаке',
      /заголовок/,
    ],
    ['the first line', { blocks: [para('Лён — это растение. Его сеют в мае.')] }, 'Лён — это растение', /первая строка/],
  ])('from %s', (_name, over, title, from) => {
    expect(card(over).title).toEqual({ value: title, from: expect.stringMatching(from) });
  });
  test.each([
    'Предмет: обществознание',
    'Класс: восьмой гуманитарный',
    'Учитель: Пробная',
    'Дата: пятница перед каникулами',
    'Цели и задачи урока: узнать родной край',
  ])('is never a field of a card: %s', (line) => {
    expect(card({ blocks: [para(line)] }).title).toBeUndefined();
    expect(card({ blocks: [heading(1, line)] }).title).toBeUndefined();
  });
  test('of a scan called «скан» is asked for', () => expect(card({ stem: 'скан' }).title).toBeUndefined());
});

describe('a card', () => {
  const blocks = [
    para('Технологическая карта урока'),
    table([
      ['Предмет', 'Русский язык'],
      ['Класс', '7'],
      ['Тема урока', 'Причастный оборот'],
      ['Дата', '12.10.2026'],
      ['Цель урока', 'Научить выделять причастный оборот запятыми в предложении'],
      ['Продолжительность', '45 минут'],
    ]),
  ];
  test('is read from a table', () => {
    const { type, subjects, grades, submitted, unit, goals, duration, summary } = card({ blocks });
    expect([type, subjects, grades, submitted, unit, duration].map((found) => found?.value)).toEqual([
      'tech-map',
      ['russkij'],
      ['7'],
      '2026-10-12',
      'rus-lit',
      45,
    ]);
    expect(goals?.value).toEqual(['Научить выделять причастный оборот запятыми в предложении']);
    expect(summary?.value).toMatch(/^Научить/);
  });
  test.each<[string, Known['blocks']]>([
    ['lines of one paragraph', [para('МБОУ СОШ № 3'), para('Класс: 8. Предмет: геометрия. Тема: Площадь ромба')]],
    ['one paragraph', [broken('МБОУ СОШ № 3', 'Класс: 8', 'Предмет: геометрия', 'Тема урока: Площадь ромба')]],
    ['bare lines', [para('СОШ № 3'), para('Класс 8'), para('Тема урока: Площадь ромба'), para('Предмет: геометрия')]],
    [
      'a row of a table',
      [
        para('МБОУ «СОШ № 3», д. 5'),
        table([
          ['Предмет', 'Геометрия', 'Класс', '8'],
          ['Тема урока', 'Площадь ромба'],
        ]),
      ],
    ],
  ])('the number of a school above it is no grade: %s', (_name, blocks) => {
    const { title, grades, subjects, unit } = card({ blocks });
    expect([title?.value, grades?.value, subjects?.value, unit?.value]).toEqual(['Площадь ромба', ['8'], ['geometriya'], 'math']);
  });
  test('keeps to the asked year', () => expect(card({ blocks }, { year: '2025-2026' }).submitted.value).toBe('2025-09-01'));
  test.each<[string, Partial<Known>, string | undefined]>([
    ['an abbreviation', { stem: 'тех карта ОБЗР' }, 'obzr'],
    ['a school subject in the genitive', { blocks: [para('Конспект урока биологии в 6 классе')] }, 'biologiya'],
    ['nothing for «под музыку»', { blocks: [para('Дети выходят под музыку и читают стихи.')] }, undefined],
    ['nothing for a list of literature', { blocks: [para('Учебно-методическая литература.')] }, undefined],
    ['nothing for «общие сведения»', { blocks: [para('Общие сведения о работе')] }, undefined],
  ])('%s', (_name, over, subject) => expect(card(over).subjects?.value[0]).toBe(subject));
  test.each<[string, string, string, string | undefined]>([
    ['the first lines where the file is called by one weak word', 'урок', 'Технологическая карта урока', 'tech-map'],
    ['the file where it says it itself', 'Рабочий лист', 'Технологическая карта урока', 'worksheet'],
    ['the file where the lines only name what is needed', 'урок', 'Оборудование: презентация', 'lesson-plan'],
  ])('is of the type of %s', (_name, stem, line, type) => expect(card({ stem, blocks: [para(line)] }).type?.value).toBe(type));
  test.each<[string, Block]>([
    [
      'a formula',
      {
        t: 'Para',
        c: [
          ...words('Пусть значение'),
          { t: 'Math', c: [{ t: 'InlineMath' }, 'y_{i}'] },
          ...words('дано в таблице, и его нужно найти по графику.'),
        ],
      },
    ],
    ['signs of a formula', para('Пусть значение y_{i} дано в таблице, и его нужно найти по графику функции.')],
    ['the rest of a sentence', para('где первое из чисел — значение функции, а второе — её аргумент. Найдите оба числа.')],
  ])('is not summed up by a paragraph with %s', (_name, block) => {
    const good = para('Работа учит находить значение функции по её графику и проверять ответ подстановкой.');
    expect(card({ blocks: [block, good] }).summary?.value).toMatch(/^Работа учит/);
    expect(card({ blocks: [block] }).summary).toBeUndefined();
  });
  test('an author in the text is never put into the card', () =>
    expect(card({ blocks: [para('Автор: Иванова Мария Петровна')] }).namesAuthor).toBe(true));
  test('who is named anywhere is told once', () => {
    const far = [...Array.from({ length: 60 }, (_, at) => para(`Задание ${at}.`)), para('Подготовила учитель математики Петрова И. И.')];
    const { named } = card({ blocks: [para('Учитель: Иванова Мария Петровна'), ...far, para('Учитель: Иванова М. П.')] });
    expect(named.map(({ key }) => key)).toEqual(['иванов м п', 'петров и и']);
    expect(card({ blocks: [para('Учитель читает стихотворение А. С. Пушкина.')] }).named).toEqual([]);
  });
});

describe('hours of a schedule', () => {
  test.each([
    [{ date: '2026-01-20', start: '15:00', end: '16:30' }, '2026-01-20T15:00', '2026-01-20T16:30'],
    [{ date: '20.01.2026', start: '15.00–16.30' }, '2026-01-20T15:00', '2026-01-20T16:30'],
    [{ date: '20 января 2026 г., 15:00' }, '2026-01-20T15:00', undefined],
    [{ date: '2026-01-20T15:00', minutes: '90 мин' }, '2026-01-20T15:00', '2026-01-20T16:30'],
    [{ date: '20.01.2026', start: '9-30', minutes: '1,5 ч' }, '2026-01-20T09:30', '2026-01-20T11:00'],
    [{ date: '20.01.2026' }, undefined, undefined],
    [{ date: '31.02.2026', start: '15:00' }, undefined, undefined],
  ])('%j', (row, start, end) =>
    expect(rowTimes({ start: undefined, end: undefined, minutes: undefined, ...row })).toEqual({
      ...(start && { start }),
      ...(end && { end }),
    }),
  );
});
