import { describe, expect, test } from 'vitest';
import { isTopicName, tidyTitle, withCapital } from './tidy-title.ts';

describe('a title as the bank writes it', () => {
  test.each([
    ['one line', '  Сложение \n  дробей ', 'Сложение дробей'],
    ['a stop at the end', 'Сложение дробей.', 'Сложение дробей'],
    ['other signs at the end', 'Сложение дробей ;,:. ', 'Сложение дробей'],
    ['straight quotes', 'Игра "Дроби" и "Доли"', 'Игра «Дроби» и «Доли»'],
    ['foreign quotes', 'Игра „Дроби“ и “Доли”', 'Игра «Дроби» и «Доли»'],
    ['a quote that nothing closes', 'Игра "Дроби', 'Игра Дроби'],
    ['quotes around the whole', '«Сложение дробей»', 'Сложение дробей'],
    ['quotes around the whole and a stop', '«Сложение дробей».', 'Сложение дробей'],
    ['straight quotes around the whole', '"Сложение дробей"', 'Сложение дробей'],
    ['quotes at both ends of more', '«Дроби» и «Доли»', '«Дроби» и «Доли»'],
    ['quotes around the beginning', '«Дроби» на уроке', '«Дроби» на уроке'],
    ['quotes around the end', 'Урок-игра «Дроби»', 'Урок-игра «Дроби»'],
    ['shouting', 'СЛОЖЕНИЕ ДРОБЕЙ', 'Сложение дробей'],
    ['shouting after a sign', '5 КЛАСС: ДРОБИ', '5 Класс: дроби'],
    ['eight capitals', 'ДВА СЛОВА', 'Два слова'],
    ['seven capitals', 'ОГЭ ПО ОМ', 'ОГЭ ПО ОМ'],
    ['capitals with a small letter', 'СЛОЖЕНИЕ ДРОБЕй', 'СЛОЖЕНИЕ ДРОБЕй'],
    ['capitals with a small Latin letter', 'СЛОЖЕНИЕ ДРОБЕЙ x', 'СЛОЖЕНИЕ ДРОБЕЙ x'],
    ['several marks', 'Ура!!! Правда???', 'Ура! Правда?'],
    ['one mark', 'Ура! Правда?', 'Ура! Правда?'],
  ])('%s', (_name, typed, tidy) => expect(tidyTitle(typed)).toBe(tidy));

  test.each([
    ['a colon', 'Тема: сложение дробей', 'Сложение дробей'],
    ['a colon after a space', 'ТЕМА УРОКА : сложение дробей', 'Сложение дробей'],
    ['a dash', 'Тема занятия — сложение дробей', 'Сложение дробей'],
    ['a hyphen with a space', 'Тема урока - сложение дробей', 'Сложение дробей'],
    ['a space before a capital', 'Тема урока Сложение дробей', 'Сложение дробей'],
    ['a space before quotes', 'Урок на тему «Сложение дробей»', 'Сложение дробей'],
    ['nothing before quotes', 'Урок по теме«Сложение дробей»', 'Сложение дробей'],
    ['one word before quotes around the rest', 'Тема «Сложение дробей»', 'Сложение дробей'],
    ['one word before quotes and a stop', 'Тема "Сложение дробей".', 'Сложение дробей'],
  ])('a label goes: %s', (_name, typed, tidy) => expect(tidyTitle(typed)).toBe(tidy));

  test.each([
    'Тема войны в лирике',
    'Тема Родины',
    'Тема «маленького человека» в прозе',
    'Тема урока сложения',
    'Тематический вечер',
    'Наша тема: дроби',
    'Тема-рефрен',
  ])('«%s» has no label', (title) => expect(tidyTitle(title)).toBe(title));

  test('of two hundred signs at most, cut between words', () => {
    const title = 'слово '.repeat(40).trim();
    expect(tidyTitle(title.slice(0, 200).trim())).toBe(title.slice(0, 200).trim());
    expect(tidyTitle('я'.repeat(200))).toBe('я'.repeat(200));
    expect(tidyTitle('я'.repeat(201))).toBe(`${'я'.repeat(197)}…`);
    expect(tidyTitle(title)).toBe(`${'слово '.repeat(32).trim()}…`);
  });
});

test.each([
  ['тема', true],
  ['тема урока', true],
  ['тема классного часа', true],
  ['название', true],
  ['название проекта', true],
  ['наименование программы', true],
  ['наименование', false],
  ['тема дня', false],
  ['тема урока в классе', false],
  ['наша тема', false],
  ['Тема', false],
])('«%s» names a topic: %s', (label, expected) => expect(isTopicName(label)).toBe(expected));

test.each([
  ['сложение', 'Сложение'],
  ['«сложение» дробей', '«Сложение» дробей'],
  ['"сложение"', '"Сложение"'],
  ['я учусь', 'Я учусь'],
  ['и', 'и'],
  ['pH раствора', 'pH раствора'],
  ['х-лучи', 'х-лучи'],
  ['5 дробей', '5 дробей'],
])('%s begins with a capital', (title, expected) => expect(withCapital(title)).toBe(expected));
