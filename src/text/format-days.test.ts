import { expect, test } from 'vitest';
import { capitalise, formatDays, formatMonth, formatSince, lowerFirst } from './format.ts';
import { formatHours } from './format-hours.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['2025-10-14', undefined, '14 октября 2025'],
  ['2025-10-14', '2025-10-14', '14 октября 2025'],
  ['2025-10-14', '2025-10-16', '14–16 октября 2025'],
  ['2025-10-30', '2025-11-02', '30 октября — 2 ноября 2025'],
  ['2025-12-30', '2026-01-10', '30 декабря 2025 — 10 января 2026'],
  ['2024-08', undefined, 'август 2024'],
  ['2024-09', '2025-05', 'сентябрь 2024 — май 2025'],
  ['2019', '2021', '2019–2021 годы'],
  ['2019', undefined, '2019 год'],
  ['2019-05', '2020', 'май 2019 — 2020 год'],
  ['unknown', undefined, 'дата уточняется'],
])('days %s … %s', (start, end, text) => expect(plain(formatDays(start, end))).toBe(text));

test.each([
  ['2023-01', '2025-05', 'январь 2023 — май 2025'],
  ['2023', undefined, 'начало: 2023 год'],
  ['2019', '2021', '2019–2021 годы'],
  [undefined, '2025-05-31', 'окончание: 31 мая 2025'],
  [undefined, undefined, ''],
])('since %s until %s', (since, until, text) => expect(plain(formatSince(since, until))).toBe(text));

test('months, hours and capitals', () => {
  expect(plain(formatMonth('2025-10-14T15:00'))).toBe('Октябрь 2025');
  expect(formatHours('2025-10-14T15:00', '2025-10-14T16:15')).toBe('15:00–16:15');
  expect(formatHours('2025-10-14T23:30', '2025-10-15T00:30')).toBe('23:30–00:30');
  expect(formatHours('2026-11-30T10:00', '2026-12-02T12:00')).toBe('10:00\u00a0— 2\u00a0декабря\u00a02026, 12:00');
  expect(capitalise('ёлка')).toBe('Ёлка');
  expect(['История России', 'ОБЗР', 'Труд (технология)'].map(lowerFirst)).toEqual(['история России', 'ОБЗР', 'труд (технология)']);
});
