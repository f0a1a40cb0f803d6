import { expect, test } from 'vitest';
import { isLater, mayBeInSchoolYear } from './partial-date.ts';

test('a date that is known in part', () => {
  expect([isLater('2025-10-01T15:00', '2025-10-01'), isLater('2024', '2025')]).toEqual([false, false]);
  expect([mayBeInSchoolYear('1990-01-01', 'всегда'), mayBeInSchoolYear('2025', '2025-2027')]).toEqual([true, true]);
});
