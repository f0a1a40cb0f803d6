import { expect, test } from 'vitest';
import { readDay, readScore, whyNoDay } from './sheet-values.ts';

test.each<[string, string]>([
  ['31.02.2026', ' В феврале 2026 года дней 28.'],
  ['31.12.2026', ' В декабре 2026 года дней 31.'],
  ['32.01.2026', ' В январе 2026 года дней 31.'],
  ['01.13.2026', ' Месяца 13 нет: сначала пишут день, потом месяц.'],
  ['01.00.2026', ' Месяца 0 нет: сначала пишут день, потом месяц.'],
  ['00.01.2026', ''],
  ['вчера', ''],
])('why %s is no day:%s', (typed, why) => expect(whyNoDay(typed)).toBe(why));

test.each<[string, string | undefined]>([
  ...['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'].map((month, index): [string, string] => [
    `5 ${month} 2025`,
    `2025-${String(index + 1).padStart(2, '0')}-05`,
  ]),
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'].map(
    (month, index): [string, string] => [`«05» ${month} 2025 года`, `2025-${String(index + 1).padStart(2, '0')}-05`],
  ),
  ...['января', 'февр', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сент', 'октября', 'нояб', 'декабря'].map(
    (month, index): [string, string] => [` 15 ${month.toUpperCase()}. 2025г. `, `2025-${String(index + 1).padStart(2, '0')}-15`],
  ),
  ['5/6/2025', '2025-06-05'],
  ['5.6.2025г', '2025-06-05'],
  ...['x5.6.2025', '5.6.2025x', '5 6 2025', '555.6.2025', '5.666.2025', '5.6.20255', '5 января 2025 x', 'x5 января 2025'].map(
    (typed): [string, undefined] => [typed, undefined],
  ),
  ...['5 янва 2025', '5 xянв 2025', '5 июнь1 2025', '5 ноябрьский 2025', '5 декада 2025'].map((typed): [string, undefined] => [
    typed,
    undefined,
  ]),
])('the day %j', (typed, day) => expect(readDay(typed)).toBe(day));

test.each<[string, number | undefined]>([
  [' 12 ', 12],
  ['10,25', 10.25],
  ['2 баллов.', 2],
  ['1 балл', 1],
  ['2 баллы', 2],
  ['2—достаточно', 2],
  ['2 – да\nи ещё', 2],
  ['2-достаточно', undefined],
  ['2 —', undefined],
  ['x2', undefined],
  ['2.', undefined],
  ['--2', undefined],
])('the score %j', (typed, score) => expect(readScore(typed)).toBe(score));
