import { expect, test } from 'vitest';
import { addDays, lastDayOf, monthsBetween, nextDay, weekdayOf } from './days.ts';

test.each([
  ['2025-12-31', '2026-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2025-02-28', '2025-03-01'],
])('after %s comes %s', (day, next) => expect(nextDay(day)).toBe(next));

test.each([
  ['2025-10-06', 7, '2025-10-13'],
  ['2025-10-06', 0, '2025-10-06'],
  ['2025-10-06', -6, '2025-09-30'],
])('%s and %i days', (day, days, other) => expect(addDays(day, days)).toBe(other));

test.each([
  ['2026-02', '2026-02-28'],
  ['2024-02', '2024-02-29'],
  ['2025-12', '2025-12-31'],
  ['2025', '2025-12-31'],
  ['2025-10-06', '2025-10-06'],
  ['2025-10-06T15:00', '2025-10-06'],
])('the last day of %s is %s', (date, day) => expect(lastDayOf(date)).toBe(day));

test.each([
  ['2025-11', '2026-01', ['2025-11', '2025-12', '2026-01']],
  ['2025-11', '2025-11', ['2025-11']],
  ['2025-12', '2025-11', []],
])('months from %s to %s', (first, last, months) => expect(monthsBetween(first, last)).toEqual(months));

test('Monday is 1, Sunday 7', () =>
  expect(Array.from({ length: 7 }, (_, index) => weekdayOf(`2025-10-${String(6 + index).padStart(2, '0')}`))).toEqual([
    1, 2, 3, 4, 5, 6, 7,
  ]));
