import { expect, test } from 'vitest';
import { isLater, mayBeInSchoolYear, tellDate } from './partial-date.ts';

test.each<[string, string, boolean]>([
  ['2025-10-02', '2025-10-01', true],
  ['2025-10-01', '2025-10-01', false],
  ['2025-10-02', '2025-10', false],
  ['2025-11', '2025-10-31', true],
  ['2026', '2025-12-31', true],
  ['2025', '2025-01-01', false],
  ['2025-10-01T16:00', '2025-10-01T15:00', true],
])('%s is certainly later than %s: %s', (a, b, expected) => expect(isLater(a, b)).toBe(expected));

test.each<[string, boolean]>([
  ['2025-09-01', true],
  ['2026-09-01', false],
  ['2025-09', true],
  ['2025-08', false],
  ['2025', true],
  ['2026', true],
  ['2024', false],
])('%s may lie in 2025-2026: %s', (date, expected) => expect(mayBeInSchoolYear(date, '2025-2026')).toBe(expected));

test.each([
  ['2025-09-01', '1 сентября 2025 г.'],
  ['2025-09', 'сентябрь 2025 г.'],
  ['2025', '2025 г.'],
  ['2025-2026', '2025–2026 учебный год'],
  ['2025-10-14T15:00', '14 октября 2025 г., 15:00'],
])('%s is told as %s', (date, told) => expect(tellDate(date)).toBe(told));
