import { expect, test } from 'vitest';
import { daysOfWeek, readWeek, weekOf, type IsoWeek } from './iso-week.ts';

/** By the calendar of ISO 8601. */
test.each<[string, IsoWeek]>([
  ['2026-11-22', '2026-47'],
  ['2026-11-23', '2026-48'],
  ['2025-12-29', '2026-01'],
  ['2026-01-01', '2026-01'],
  ['2021-01-03', '2020-53'],
  ['2027-01-01', '2026-53'],
  ['2024-12-30', '2025-01'],
])('%s lies in week %s', (day, week) => {
  expect(weekOf(day)).toBe(week);
  const { since, until } = daysOfWeek(week);
  expect(since <= day && day <= until && weekOf(since) === week && weekOf(until) === week).toBe(true);
});

test.each<[string, string | undefined]>([
  ['2026-47', '2026-47'],
  ['2026-W47', '2026-47'],
  ['2026-w7', '2026-07'],
  ['2026-11-22', '2026-47'],
  ['2026-53', '2026-53'],
  ['2025-53', undefined],
  ['2026-00', undefined],
  ['2026-54', undefined],
  ['2026-02-30', undefined],
  ['47', undefined],
  ['неделя', undefined],
])('%s is read as %s', (text, week) => expect(readWeek(text)).toBe(week));
