import { describe, expect, test } from 'vitest';
import { isCard, isPersonInn, isSnils } from './check-sums.ts';
import { contactKey, findPersonalData, masked } from './find.ts';
import { findNumbers } from './numbers.ts';
import { findPupils } from './pupils.ts';
import { tellFinding, tellNamed } from './tell.ts';

test.each<[string, (text: string) => boolean, string, boolean]>([
  ['СНИЛС', isSnils, '112-233-445 95', true],
  ['its sum', isSnils, '112-233-445 94', false],
  ['too short', isSnils, '112-233-445 9', false],
  ['too long', isSnils, '112-233-445 950', false],
  ['the last number without a sum', isSnils, '001-001-998 00', false],
  ['the first with one', isSnils, '001-001-999 65', true],
  ['a sum of 100 is written 00', isSnils, '087-654-303 00', true],
  ['an ИНН', isPersonInn, '500100732259', true],
  ['its last digit', isPersonInn, '500100732258', false],
  ['its last but one', isPersonInn, '500100732249', false],
  ['thirteen digits', isPersonInn, '5001007322590', false],
  ['no inspection', isPersonInn, '000000000000', false],
  ['Visa', isCard, '4111111111111111', true],
  ['its sum', isCard, '4111111111111112', false],
  ['Mastercard', isCard, '5555555555554444', true],
  ['Мир', isCard, '2200123456789019', true],
  ['UnionPay', isCard, '6200000000000005', true],
  ['a range of nobody', isCard, '5000000000000009', false],
  ['another one', isCard, '2205000000000009', false],
  ['fifteen digits', isCard, '411111111111111', false],
  ['zeros', isCard, '0000000000000000', false],
])('sums: %s', (_name, isOne, text, expected) => expect(isOne(text)).toBe(expected));

describe('numbers in a text', () => {
  const found = (text: string) => findNumbers(text).map(({ what, match, certain }) => `${what} ${match}${certain ? '' : '?'}`);
  test.each<[string, string[]]>([
    ['т. +7(910)1234567,', ['телефон +7(910)1234567']],
    ['т. +7\u00a0910\u2011123\u201145\u201167', ['телефон +7\u00a0910\u2011123\u201145\u201167']],
    ['8 (495) 123-45-67', ['телефон 8 (495) 123-45-67?']],
    ['8 3456 12-34-56', ['телефон 8 3456 12-34-56?']],
    ['8 (212) 123-45-67', []],
    ['8 (555) 123-45-67', []],
    ['8 802 123-45-67', []],
    ['8 (999) 999-99-99', []],
    ['8 (912) 999-99-98', ['телефон 8 (912) 999-99-98']],
    ['№8 910 123-45-67', ['телефон 8 910 123-45-67']],
    ['x89101234567', []],
    ['1.89101234567', []],
    ['891012345678', []],
    ['89101234567.5', []],
    ['89101234567. Дальше', ['телефон 89101234567']],
    ['(912) 345-67-89', ['телефон (912) 345-67-89']],
    ['(812) 345-67-89', []],
    ['СНИЛС № 112 233', []],
    ['снилс 11223344595', ['СНИЛС 11223344595']],
    ['11223344595', []],
    ['112-233-445\u00a095', ['СНИЛС 112-233-445\u00a095']],
    ['инн: 500100732259', ['ИНН 500100732259']],
    ['серия 66 03, номер 123456', ['паспорт 66 03, номер 123456']],
    ['ПАСПОРТ 6603 N 123456', ['паспорт 6603 N 123456']],
    ['паспорт 6603 1234567', []],
    ['паспорт\n6603 123456', []],
    ['4111-1111-1111-1111', ['банковская карта 4111-1111-1111-1111']],
    ['4111\u00a01111\u00a01111\u00a01111', ['банковская карта 4111\u00a01111\u00a01111\u00a01111']],
    ['№4111111111111111', []],
    ['a@YANDEX.RU', ['личная почта a@YANDEX.RU']],
    ['a@bk.com и b@gmail.com', ['личная почта a@bk.com', 'личная почта b@gmail.com']],
    ['a@mail.org', []],
    ['a@xmail.net', ['личная почта a@xmail.net']],
    ['a@mail.ru-x', []],
    ['a@mail.ru.', ['личная почта a@mail.ru']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
  test('the place is that of the number', () =>
    expect(findNumbers('Тел. 89101234567')).toEqual([{ what: 'телефон', match: '89101234567', index: 5, certain: true }]));
  test('nothing is looked for where there is neither a sign nor ten digits', () => expect(findNumbers('Урок 5, 123456789')).toEqual([]));
});

test('pupils and numbers come in the order of the text, and what is allowed does not', () => {
  const text = '8 910 123-45-67; Петров Иван, 5 «А» класс; a@mail.ru';
  expect(findPersonalData(text).map(({ what, index }) => [what, index])).toEqual([
    ['телефон', 0],
    ['имя и класс ученика', 17],
    ['личная почта', 43],
  ]);
  expect(findPersonalData(text, new Set([contactKey('+7 (910) 123 45 67'), contactKey('A@MAIL.RU')])).map(({ what }) => what)).toEqual([
    'имя и класс ученика',
  ]);
  expect(findPersonalData('')).toEqual([]);
  expect([contactKey('8 (4812) 34-56-78'), contactKey('Bank@Mail.ru'), masked('abc'), masked('👩👩👩👩👩')]).toEqual([
    '4812345678',
    'bank@mail.ru',
    'abc…',
    '👩👩👩👩…',
  ]);
});

test('one pupil is found once, with his whole place', () => {
  expect(findPupils('ученик 5 «А» класса Петров Иван, 5 «А» класс')).toEqual([
    { what: 'имя и класс ученика', match: 'ученик 5 «А» класса Петров Иван', index: 0, certain: true },
  ]);
  expect(findPupils('Иванова Маша, 5 класс; Петров Иван, 6 класс').map(({ match, certain }) => [match, certain])).toEqual([
    ['Иванова Маша, 5 класс', false],
    ['Петров Иван, 6 класс', false],
  ]);
});

test('what is told of a finding', () => {
  expect(tellFinding({ what: 'телефон', match: '89101234567', index: 0, certain: false })).toEqual({
    message: 'Похоже на личные данные: телефон («8910…»).',
    hint: 'Уберите номер. Если он выдуман для задания, напишите 8 (000) 000-00-00; служебный внесите в контакты объединения.',
    severity: 'warning',
  });
  expect(tellFinding({ what: 'паспорт', match: '6603 123456', index: 0, certain: true })).toEqual({
    message: 'Личные данные: паспорт («6603…»).',
    hint: 'Удалите эти цифры отовсюду, и из файлов рядом. Если они выдуманы для задания, замените их нулями.',
    severity: 'error',
  });
  expect(tellNamed({ match: 'Петрова М. И.' })).toMatchObject({
    message: 'Похоже на имя автора или учителя: «Петр…».',
    severity: 'warning',
  });
});
