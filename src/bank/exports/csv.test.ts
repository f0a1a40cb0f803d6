import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test.each([
  ['plain', 'Дроби', 'Дроби'],
  ['a semicolon', 'Дроби; проценты', '"Дроби; проценты"'],
  ['quotes', 'Урок "Дроби"', '"Урок ""Дроби"""'],
  ['a line', 'одна\nдругая', '"одна\nдругая"'],
  ['nothing', '', ''],
  ['a formula', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['a sum', '+7 800', "'+7 800"],
  ['a minus', '-1', "'-1"],
  ['a call', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula after a tab', '\t=1', "'\t=1"],
])('%s', (_, text, expected) => expect(toCsv([[text, 'x']])).toBe(`\ufeff${expected};x\r\n`));

test('a number below zero is a number to a spreadsheet of Russian locale', () =>
  expect(toCsv([[-1, 2.5, '-1']])).toBe("\ufeff-1;2,5;'-1\r\n"));
