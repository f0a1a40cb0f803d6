import { expect, test } from 'vitest';
import { clockOf, placeByClock, placeInTime, wallAt } from './webinar-clock.ts';

test.each([
  ['the day before', '2026-01-31T23:59', 'coming'],
  ['in the morning', '2026-02-01T00:00', 'today'],
  ['a minute before', '2026-02-01T14:59', 'today'],
  ['at the beginning', '2026-02-01T15:00', 'live'],
  ['a minute before the end', '2026-02-01T16:14', 'live'],
  ['at the end', '2026-02-01T16:15', 'past'],
  ['a day alone does not tell the hour', '2026-02-01', 'today'],
])('%s', (_, now, place) => expect(placeInTime('2026-02-01T15:00', '2026-02-01T16:15', now)).toBe(place));

test.each([
  ['2026-02-01T22:00', 'today'],
  ['2026-02-01T23:30', 'live'],
  ['2026-02-02T00:30', 'live'],
  ['2026-02-02T01:00', 'past'],
])('past midnight, at %s', (now, place) => expect(placeInTime('2026-02-01T23:30', '2026-02-02T01:00', now)).toBe(place));

test.each([
  ['+03:00', '2026-02-01T21:00Z', '2026-02-02T00:00'],
  ['+03:00', '2026-02-01T20:59Z', '2026-02-01T23:59'],
  ['-03:30', '2026-02-01T03:29Z', '2026-01-31T23:59'],
  ['+00:00', '2026-02-01T12:00Z', '2026-02-01T12:00'],
])('the clocks of %s at %s', (offset, moment, wall) => expect(wallAt(offset, Date.parse(moment))).toBe(wall));

test('a browser in any zone reads the hours as they are in the region', () => {
  const clock = clockOf('2026-02-01T15:00', '2026-02-01T16:15', '+03:00');
  const at = (moment: string) => placeByClock(clock, Date.parse(moment));
  expect(['2026-01-31T20:59Z', '2026-01-31T21:00Z', '2026-02-01T12:00Z', '2026-02-01T13:15Z'].map(at)).toEqual([
    'coming',
    'today',
    'live',
    'past',
  ]);
  expect(['', '2026-02-01', `${clock}x`].map((text) => placeByClock(text, 0))).toEqual([undefined, undefined, undefined]);
});
