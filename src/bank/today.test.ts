import { expect, test } from 'vitest';
import { dayIn, isIsoDay } from './today.ts';

test('the day of a moment, and what is a day', () => {
  expect([dayIn('Europe/Moscow', new Date('2026-01-31T21:30Z')), dayIn('UTC', new Date('2026-01-31T21:30Z'))]).toEqual([
    '2026-02-01',
    '2026-01-31',
  ]);
  expect(['2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', 'x2026-01-01', '2026-01-01x', ''].map(isIsoDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
