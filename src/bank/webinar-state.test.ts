import { expect, test } from 'vitest';
import { isAhead, isComing, webinarState } from './webinar-state.ts';

const day = (start: string, end = start) => ({ start: `${start}T15:00`, end: `${end}T16:00` });

test.each([
  ['the day before', day('2026-02-02'), 'planned', 'coming', true],
  ['the day itself', day('2026-02-01'), 'planned', 'today', true],
  ['the day after', day('2026-01-31'), 'planned', 'past', false],
  ['over midnight', day('2026-01-31', '2026-02-01'), 'planned', 'today', true],
  ['moved ahead', day('2026-02-02'), 'moved', 'moved', true],
  ['moved to today', day('2026-02-01'), 'moved', 'today', true],
  ['moved, a minute after its beginning', day('2026-02-01'), 'moved', 'today', true],
  ['moved and held', day('2026-01-31'), 'moved', 'past', false],
  ['cancelled ahead', day('2026-02-02'), 'cancelled', 'cancelled', true],
  ['cancelled long ago', day('2025-02-02'), 'cancelled', 'cancelled', false],
] as const)('%s', (_, times, status, state, ahead) => {
  expect(webinarState({ ...times, status }, '2026-02-01')).toBe(state);
  expect(isAhead(times, '2026-02-01')).toBe(ahead);
  expect(isComing({ ...times, status }, '2026-02-01')).toBe(ahead && status !== 'cancelled');
});
