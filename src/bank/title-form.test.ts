import { expect, test } from 'vitest';
import type { Kind } from './model/index.ts';
import { titleFaults } from './title-form.ts';

const STOP = 'Название кончается точкой.';
const SHOUT = 'Название набрано одними заглавными буквами.';
const QUOTES = 'В названии прямые или чужие кавычки.';
const MARKS = 'В названии несколько восклицательных или вопросительных знаков подряд.';
const SPACES = 'В названии два пробела подряд.';

test.each<[string, string[]]>([
  ['Сложение дробей.', [STOP]],
  ['Игра «Дроби».', [STOP]],
  ['Дроби (5).', [STOP]],
  ['Урок 5.', [STOP]],
  ['Дроби и др.', []],
  ['Дроби и т. д.', []],
  ['Сложение. Дроби', []],
  ['СЛОЖЕНИЕ ДРОБЕЙ', [SHOUT]],
  ['СЛОЖЕНИЕ 5', [SHOUT]],
  ['ОГЭ ПО 12 ОО', []],
  ['СЛОЖЕНИЕ ДРОБЕй', []],
  ['Игра "Дроби"', [QUOTES]],
  ['Игра „Дроби', [QUOTES]],
  ['Игра “Дроби', [QUOTES]],
  ['Игра Дроби”', [QUOTES]],
  ['Ура!!', [MARKS]],
  ['Правда??', [MARKS]],
  ['Правда?!', []],
  ['Сложение  дробей', [SPACES]],
  ['"СЛОЖЕНИЕ  ДРОБЕЙ"!!!', [SHOUT, QUOTES, MARKS, SPACES]],
])('%s', (title, faults) => expect(titleFaults(title, 'material').map(({ message }) => message)).toEqual(faults));

test.each<[string, Kind | undefined, string[]]>([
  ['ГБОУ ШКОЛА ДРОБЕЙ.', 'organisation', [STOP]],
  ['ГБОУ ШКОЛА ДРОБЕЙ', 'organisation', []],
  ['ГБОУ ШКОЛА ДРОБЕЙ', undefined, [SHOUT]],
])('%s of %s', (title, kind, faults) => expect(titleFaults(title, kind).map(({ message }) => message)).toEqual(faults));

test('each is told with what to do', () =>
  expect(titleFaults('"СЛОЖЕНИЕ  ДРОБЕЙ!!АБВ.', undefined)).toEqual([
    { message: STOP, hint: 'Уберите точку в конце.' },
    { message: SHOUT, hint: 'Наберите его обычными буквами: «Сложение дробей».' },
    { message: QUOTES, hint: 'Замените их на «ёлочки».' },
    { message: MARKS, hint: 'Оставьте один знак или ни одного.' },
    { message: SPACES, hint: 'Оставьте один.' },
  ]));
