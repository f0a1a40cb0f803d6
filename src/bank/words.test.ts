import { expect, test } from 'vitest';
import { findDecomposed, findInvisible } from './invisible.ts';
import { findMixedWords } from './mixed-words.ts';
import { comparable, plural, quoteList } from './words.ts';

test.each([
  ['Всё о «дробях»!', 'все о дробях'],
  ['  А—Б\u00a0в ', 'а б в'],
  ['№ 5', 'no 5'],
])('%j compares as %j', (text, expected) => expect(comparable(text)).toBe(expected));
test.each([
  [1, '1 поле'],
  [2, '2 поля'],
  [5, '5 полей'],
  [11, '11 полей'],
  [21, '21 поле'],
  [1.5, '1.5 поля'],
])('%s', (count, expected) => expect(plural(count, 'поле', 'поля', 'полей')).toBe(expected));
test('a list is quoted and cut', () => expect([quoteList(['а', 'б']), quoteList(['а', 'б', 'в'], 1)]).toEqual(['«а», «б»', '«а» и ещё 2']));

test.each<[string, string[]]>([
  ['IT-урок', []],
  ['Python и R', []],
  ['5A класс', []],
  ['cтрана', ['страна']],
  ['Pyth\u043en', ['Python']],
  ['шк\u006fла и д\u006fм', ['школа', 'дом']],
])('%j has mixed words %j', (text, expected) => expect(findMixedWords(text).map(({ fixed }) => fixed)).toEqual(expected));
test('a word that cannot be guessed has no right form', () =>
  expect(findMixedWords('шкqла')).toMatchObject([{ word: 'шкqла', fixed: undefined }]));

test.each<[string, string[]]>([
  ['чай', []],
  ['👩\u200d🏫', []],
  ['а\u200dб', ['невидимый соединитель']],
  ['а\u0007', ['управляющий знак U+0007']],
  ['а\tб\n', []],
  ['\u202e', ['знак направления письма']],
  ['👩🏽\u200d🚀 и ❤️\u200d🔥', []],
  ['🏽а\u200dб', ['невидимый соединитель']],
  ['а\ufffeб\uffff', ['знак, которого нет ни в одном алфавите', 'знак, которого нет ни в одном алфавите']],
  ['\u{1fffe}\u{10ffff}', ['знак, которого нет ни в одном алфавите', 'знак, которого нет ни в одном алфавите']],
  ['а\ud83d', ['половина знака: вторая потеряна']],
])('%j has invisible %j', (text, expected) => expect(findInvisible(text).map(({ name }) => name)).toEqual(expected));
test('letters in two parts', () =>
  expect(findDecomposed('ча\u0438\u0306, е\u0301').map(({ whole, index }) => `${whole} ${index}`)).toEqual(['й 2']));
