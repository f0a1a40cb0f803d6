import { describe, expect, it, test } from 'vitest';
import { cut, firstOf, fitLines, type Face } from './fit-lines.ts';

/** A face in which every sign is half as wide as high. */
const even: Face = { width: (text, size) => [...text].length * size * 0.5, outline: () => '' };

describe('fitLines', () => {
  test.each([
    ['a short title stands on one line at the largest size', 'Дроби', 100, [20, 10], { size: 20, lines: ['Дроби'] }],
    ['words go to the next line', 'Сложение простых дробей', 100, [20], { size: 20, lines: ['Сложение', 'простых', 'дробей'] }],
    ['a word too wide takes a smaller size', 'Знаменатель', 60, [20, 10], { size: 10, lines: ['Знаменатель'] }],
    ['too many lines take a smaller size', 'раз два три четыре пять', 50, [20, 10], { size: 10, lines: ['раз два', 'три четыре', 'пять'] }],
    ['what fits at no size is cut', 'раз два три четыре пять', 30, [20], { size: 20, lines: ['раз', 'два', 'тр…'] }],
    ['words joined by a no-break space stay together', 'в\u00a05 классе', 40, [10], { size: 10, lines: ['в\u00a05', 'классе'] }],
  ])('%s', (_, text, width, sizes, expected) => expect(fitLines(text, even, sizes, width, 75)).toEqual(expected));
});

describe('cut', () => {
  it('leaves what fits', () => expect(cut('дроби', even, 10, 25)).toBe('дроби'));
  it('leaves no sign before the dots', () => expect(cut('дроби, проценты', even, 10, 35)).toBe('дроби…'));
});

test('facts are left out from the end, the first is always said', () => {
  expect(firstOf(['Физика', '7 класс', '45 минут'], even, 10, 90)).toBe('Физика · 7 класс');
  expect(firstOf(['Физика'], even, 10, 20)).toBe('Физ…');
  expect(firstOf([], even, 10, 20)).toBe('');
});
