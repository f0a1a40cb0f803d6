import { expect, test } from 'vitest';
import { formatOffset, momentOf, offsetAt } from './time-zone.ts';

const utc = (text: string) => Date.parse(`${text}Z`);

test.each([
  ['Europe/Moscow', '2025-10-14T12:00', 180],
  ['Europe/Moscow', '2013-10-14T12:00', 240],
  ['UTC', '2025-10-14T12:00', 0],
  ['Asia/Kolkata', '2025-10-14T12:00', 330],
  ['America/New_York', '2025-01-14T12:00', -300],
  ['America/St_Johns', '2025-01-14T12:00', -210],
])('%s at %s: %i minutes', (zone, moment, minutes) => expect(offsetAt(zone, utc(moment)) + 0).toBe(minutes));

test.each([
  ['2025-10-14T15:00', 'Europe/Moscow', '2025-10-14T12:00'],
  ['2025-10-14T15:00:59+05:00', 'Europe/Moscow', '2025-10-14T12:00'],
  ['2025-10-14T15:00', 'America/New_York', '2025-10-14T19:00'],
  // The clocks go forward at 02:00 on March 30th and back at 03:00 on October 26th.
  ['2025-03-30T01:59', 'Europe/Berlin', '2025-03-30T00:59'],
  ['2025-03-30T03:00', 'Europe/Berlin', '2025-03-30T01:00'],
  ['2025-10-26T01:30', 'Europe/Berlin', '2025-10-25T23:30'],
  ['2025-10-26T03:30', 'Europe/Berlin', '2025-10-26T02:30'],
])('clocks show %s in %s at %s of Greenwich', (wall, zone, moment) => expect(momentOf(wall, zone)).toBe(utc(moment)));

test.each([
  [180, '+03:00', '+0300'],
  [0, '+00:00', '+0000'],
  [330, '+05:30', '+0530'],
  [-210, '-03:30', '-0330'],
  [845, '+14:05', '+1405'],
])('%i minutes are %s', (minutes, iso, ical) => {
  expect(formatOffset(minutes)).toBe(iso);
  expect(formatOffset(minutes, '')).toBe(ical);
});
