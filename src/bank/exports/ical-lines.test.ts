import { describe, expect, test } from 'vitest';
import { escapeText, fold, icalLines, parameter } from './ical-lines.ts';

describe('a text', () =>
  test.each([
    ['what nobody sees is left out, a picture of several signs stays', 'Полёт 👩🏽\u200d🚀 и ❤️\u200d🔥', 'Полёт 👩🏽\u200d🚀 и ❤️\u200d🔥'],
    ['joiners between letters', 'сло\u200dво\u200b, \ufeffдва\u200e', 'слово\\, два'],
    ['what is no letter', 'край\uffff\u{1fffe}', 'край'],
    ['marks of the way of reading and soft hyphens', 'a\u00ad\u200c\u200f\u202a\u202e\u2060\u2069b', 'ab'],
    [
      'a joiner after a picture with its variant or colour only',
      '❤\ufe0f\u200d🔥👩\u{1f3fd}\u200dя\u200d',
      '❤\ufe0f\u200d🔥👩\u{1f3fd}\u200dя',
    ],
    ['signs that part values', 'a;b,c;d', 'a\\;b\\,c\\;d'],
    ['strokes and quotes come as signs of the same look', 'a\\nb "c" "d"', 'a∖nb ”c” ”d”'],
    ['breaks of lines of every system', 'a\r\nb\rc\nd\u0085e\u2028f\u2029g', 'a\\nb\\nc\\nd\\ne\\nf\\ng'],
    ['spaces of pages', 'a\u00a0b\u202fc\td', 'a b c d'],
    ['controls', 'a\u0000\u0008\u000b\u001f\u007f\u009fb', 'ab'],
    ['half a letter', 'a\ud800b', 'a\ufffdb'],
    ['spaces at its ends', ' \n a b \n ', 'a b'],
  ])('%s', (_, text, written) => expect(escapeText(text)).toBe(written)));

test('a value of a parameter is quoted and has neither quotes nor lines of its own', () =>
  expect(parameter(' Вход; "сюда",\nсейчас" ')).toBe('"Вход; \u0020сюда , сейчас "'.replace('\\u0020', ' ')));

test('properties are lines, each with its end', () =>
  expect(
    icalLines([
      ['BEGIN', 'VEVENT'],
      ['DTSTART;TZID=Europe/Moscow', '20251110T150000'],
    ]),
  ).toBe('BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Moscow:20251110T150000\r\n'));

describe('a line', () => {
  const bytes = (text: string) => Buffer.byteLength(text);
  test.each([
    ['75 bytes stay', 'a'.repeat(75), ['a'.repeat(75)]],
    ['the 76th begins a line of its own, after a space', 'a'.repeat(76), ['a'.repeat(75), ' a']],
    ['further lines hold 74 bytes and the space', 'a'.repeat(75 + 74 + 1), ['a'.repeat(75), ` ${'a'.repeat(74)}`, ' a']],
    ['a letter of two bytes stays whole', `a${'я'.repeat(38)}`, [`a${'я'.repeat(37)}`, ' я']],
    ['a sign of three bytes stays whole', `ab${'—'.repeat(25)}`, [`ab${'—'.repeat(24)}`, ' —']],
    ['a picture of four bytes stays whole', `abcd${'🎓'.repeat(18)}`, [`abcd${'🎓'.repeat(17)}`, ' 🎓']],
    ['nothing is a line too', '', ['']],
  ])('%s', (_, line, told) => {
    const lines = fold(line).split('\r\n');
    expect(lines).toEqual(told);
    expect(lines.filter((one) => bytes(one) > 75)).toEqual([]);
  });
  test.each([
    ['\u007f', 1],
    ['\u0080', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\uffff', 3],
    ['\u{10000}', 4],
  ])('%j takes as many bytes as UTF-8 gives it', (letter, size) => {
    const fits = Math.floor(75 / size);
    expect([fold(letter.repeat(fits)), fold(letter.repeat(fits + 1))]).toEqual([
      letter.repeat(fits),
      `${letter.repeat(fits)}\r\n ${letter}`,
    ]);
  });
});
