import { describe, expect, it } from 'vitest';
import {
  bindSigns,
  formatDate,
  formatDateOf,
  formatDay,
  formatMinutes,
  formatMoment,
  formatNumber,
  formatShortMoment,
  formatSize,
  formatSpans,
  joinFacts,
  plural,
} from './format.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('dates', () => {
  it.each([
    ['2026-11-21', '21 ноября 2026'],
    ['2024-08', 'август 2024'],
    ['2018', '2018 год'],
    ['unknown', 'дата уточняется'],
    ['2025-10-14T15:00', '14 октября 2025'],
  ])('%s', (iso, words) => expect(plain(formatDate(iso))).toBe(words));
  it.each([
    ['2019', '2019 года'],
    ['2019-05', 'мая 2019 года'],
    ['2019-05-14', '14 мая 2019'],
    ['unknown', 'дата уточняется'],
  ])('«от» %s', (iso, words) => expect(plain(formatDateOf(iso))).toBe(words));
  it('a day without its year', () => expect(plain(formatDay('2025-10-14'))).toBe('14 октября'));
  it('a moment in a column', () => expect(plain(formatShortMoment('2026-12-17T15:00'))).toBe('17 декабря 2026, чт, 15:00'));
  it('a moment', () => expect(plain(formatMoment('2025-10-14T15:00'))).toBe('14 октября 2025, вторник, 15:00'));
});

describe('numbers', () => {
  it.each([
    [1, '1 файл'],
    [2, '2 файла'],
    [5, '5 файлов'],
    [11, '11 файлов'],
    [21, '21 файл'],
    [1234567, '1 234 567 файлов'],
  ])('%d', (count, words) => expect(plain(plural(count, 'файл', 'файла', 'файлов'))).toBe(words));
  it('a decimal comma', () => expect(formatNumber(2.5)).toBe('2,5'));
  it.each([
    [0, '0 байт'],
    [999, '999 байт'],
    [1000, '1 КБ'],
    [412_300, '412 КБ'],
    [1_440_000, '1,4 МБ'],
    [999_600, '1 МБ'],
  ])('%d bytes', (bytes, words) => expect(plain(formatSize(bytes))).toBe(words));
  it.each([
    [45, '45 минут'],
    [80, '80 минут'],
    [90, '1 час 30 минут'],
    [120, '2 часа'],
  ])('%d minutes', (minutes, words) => expect(plain(formatMinutes(minutes))).toBe(words));
  it.each([
    [[5], '5'],
    [[5, 6], '5, 6'],
    [[5, 6, 7, 9], '5–7, 9'],
    [[9, 5, 5], '5, 9'],
    [[], ''],
  ])('%j', (values, words) => expect(formatSpans(values)).toBe(words));
});

it('a dot between facts ends a line, never begins one', () =>
  expect(joinFacts(['Алгебра', undefined, '', '9 класс'])).toBe('Алгебра\u00a0· 9 класс'));

it('a sign of a record never begins a line', () =>
  expect(bindSigns('Урок : конспект / Е. Иванова. – Текст // Банк : [сайт]')).toBe(
    'Урок\u00a0: конспект\u00a0/ Е. Иванова. – Текст\u00a0// Банк\u00a0: [сайт]',
  ));
