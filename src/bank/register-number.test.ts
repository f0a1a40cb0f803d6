import { expect, test } from 'vitest';
import { fitsFormat, numberKey, numberPattern, numberStep, plainNumber, yearInNumber } from './register-number.ts';

test.each([
  ['СМ\u20112025\u2013017', 'СМ-2025-017'],
  ['СМ\u2010\u2012\u00a05\u202f6', 'СМ-- 5 6'],
  ['СМ—2025', 'СМ—2025'],
])('%s was typed as %s', (number, plain) => expect(plainNumber(number)).toBe(plain));

test.each([
  ['СМ-2025-017', 'sm-2025-017', 'sm-2025-17'],
  ['СМ\u20132025/01', 'sm-2025-01', 'sm-2025-1'],
  ['2025-000', '2025-000', '2025-0'],
  ['2025-100', '2025-100', '2025-100'],
])('%s has the address %s and is %s to the ear', (number, step, key) => {
  expect(numberStep(number)).toBe(step);
  expect(numberKey(number)).toBe(key);
});

test.each<[string, string, string | undefined]>([
  ['СМ-2025-017', 'СМ-{year}-{n}', '2025'],
  ['Д-СМ-2025-017', 'СМ-{year}-{n}', '2025'],
  ['СМ\u20132025\u2013017', 'СМ-{year}-{n}', '2025'],
  ['СМ-017', 'СМ-{n}', undefined],
  ['СМ-25-017', 'СМ-{year}-{n}', undefined],
])('the year in %s by %s is %s', (number, format, year) => expect(yearInNumber(number, format)).toBe(year));

test.each<[string, string, boolean, boolean]>([
  ['2025-1', '{year}-{n}', false, true],
  ['2025\u20131', '{year}-{n}', false, true],
  ['2025-1', '{year}-{n}', true, false],
  ['Д-2025-1', '{year}-{n}', true, true],
  ['Д-2025-1', '{year}-{n}', false, false],
  ['2025-', '{year}-{n}', false, false],
  ['20251-1', '{year}-{n}', false, false],
  ['x2025-1', '{year}-{n}', false, false],
  ['2025-1x', '{year}-{n}', false, false],
  ['№(1).2025', '№({n}).{year}', false, true],
  ['№(1)x2025', '№({n}).{year}', false, false],
])('%s fits %s (a sample: %s): %s', (number, format, sample, fits) => expect(fitsFormat(number, format, sample)).toBe(fits));

test('a pattern is made once for a format', () => {
  expect(numberPattern('{n}/{year}')).toBe(numberPattern('{n}/{year}'));
  expect(numberPattern('{n}/{year}').source).toBe('^\\d+\\/(?<year>\\d{4})$');
});
