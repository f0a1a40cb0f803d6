import { expect, test } from 'vitest';
import { formatSchoolYear, isInSchoolYear, isSchoolYear, schoolYearOf } from './school-year.ts';

test.each([
  ['2024-2025', true],
  ['1999-2000', true],
  ['2024-2026', false],
  ['2025-2024', false],
  ['2024', false],
  ['24-25', false],
  ['2024/2025', false],
  ['x2024-2025', false],
])('%s is a school year: %s', (text, expected) => expect(isSchoolYear(text)).toBe(expected));

test.each([
  ['2025-08-31', '2024-2025'],
  ['2025-09-01', '2025-2026'],
  ['2025-12-31', '2025-2026'],
  ['2026-01-01', '2025-2026'],
  ['2025-08', '2024-2025'],
  ['2025-09', '2025-2026'],
  ['2025-10-14T15:00', '2025-2026'],
])('%s lies in %s', (date, year) => expect(schoolYearOf(date)).toBe(year));

test('its first and last day lie in it, their neighbours do not', () => {
  expect(['2025-09-01', '2026-08-31', '2025-08-31', '2026-09-01'].map((day) => isInSchoolYear(day, '2025-2026'))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('it is written with a dash between the years', () => expect(formatSchoolYear('2024-2025')).toBe('2024–2025'));
