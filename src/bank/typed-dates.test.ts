import { expect, test } from 'vitest';
import { typedDate } from './typed-dates.ts';

test.each<[string, string[]]>([
  ['06.10.2025', ['2025-10-06']],
  ['6.1.2025', ['2025-01-06']],
  ['6/1/2025', ['2025-01-06']],
  ['6-1-2025', ['2025-01-06']],
  ['6–1–2025', ['2025-01-06']],
  ['06.10.25', ['2025-10-06']],
  ['2025/10/6', ['2025-10-06']],
  ['2025.10.06', ['2025-10-06']],
  ['2025—1—6', ['2025-01-06']],
  ['6 октября 2025', ['2025-10-06']],
  ['06  Окт. 2025', ['2025-10-06']],
  ['6 ОКТЯБРЯ 2025 г.', ['2025-10-06']],
  ['6 октября 2025 года', ['2025-10-06']],
  ['6 октября 2025г', ['2025-10-06']],
  ['  06.10.2025  ', ['2025-10-06']],
])('a day: %s', (typed, forms) => expect(typedDate(typed)).toEqual(forms));

test.each<[string, string[]]>([
  ['06.10.2025 15:00', ['2025-10-06T15:00', '2025-10-06']],
  ['06.10.2025, 9:05', ['2025-10-06T09:05', '2025-10-06']],
  ['06.10.2025 в 15.30', ['2025-10-06T15:30', '2025-10-06']],
  ['6 октября 2025 г. в  9:00', ['2025-10-06T09:00', '2025-10-06']],
  ['6 октября 2025 года, 9:00', ['2025-10-06T09:00', '2025-10-06']],
  ['2025-10-06T15:00:30', ['2025-10-06T15:00', '2025-10-06']],
  ['2025-10-06t15:00:30.125Z', ['2025-10-06T15:00', '2025-10-06']],
  ['2025-10-06Т15:00+03:00', ['2025-10-06T15:00', '2025-10-06']],
  ['2025-10-06 15:00-0300', ['2025-10-06T15:00', '2025-10-06']],
])('a moment: %s', (typed, forms) => expect(typedDate(typed)).toEqual(forms));

test.each([
  ['янв', '01'],
  ['Февраль', '02'],
  ['март', '03'],
  ['апреля', '04'],
  ['май', '05'],
  ['мая', '05'],
  ['июнь', '06'],
  ['июля', '07'],
  ['авг.', '08'],
  ['СЕНТЯБРЬ', '09'],
  ['октябрь', '10'],
  ['нояб.', '11'],
  ['декабрь', '12'],
])('a month by its name: %s 2025', (name, month) => {
  expect(typedDate(`${name} 2025`)).toEqual([`2025-${month}`]);
  expect(typedDate(`7 ${name} 2025`)).toEqual([`2025-${month}-07`]);
});

test.each<[string, string[]]>([
  ['10.2025', ['2025-10']],
  ['1/2025', ['2025-01']],
  ['12.2025 г.', ['2025-12']],
  ['май 2025 года', ['2025-05']],
])('a month: %s', (typed, forms) => expect(typedDate(typed)).toEqual(forms));

test.each([
  ['a day that there is not', '31.02.2026'],
  ['a day that there is not, by its name', '31 ноября 2025'],
  ['a month past the last', '01.13.2025'],
  ['a month before the first', '01.00.2025'],
  ['a day before the first', '00.10.2025'],
  ['a month past the last, alone', '13.2025'],
  ['a month before the first, alone', '0.2025'],
  ['no month', '6 брюмера 2025'],
  ['no month, alone', 'осень 2025'],
  ['a name that only holds a month', 'вмарте 2025'],
  ['words before', 'к 06.10.2025'],
  ['words after', '06.10.2025 утром'],
  ['words before a month', 'с 10.2025'],
  ['words after a month', 'май 2025 года или позже'],
  ['a year of five digits', '06.10.20255'],
  ['a year of five digits, first', '2025.10.066'],
  ['a year of three digits', '06.10.202'],
  ['a year of five digits after a name', '6 мая 20255'],
  ['a time without minutes', '06.10.2025 15'],
  ['a year alone', '2025'],
  ['nothing', ''],
])('%s gives nothing: «%s»', (_why, typed) => expect(typedDate(typed)).toEqual([]));

test('the twenty-ninth of February is there in a leap year', () => expect(typedDate('29.02.2024')).toEqual(['2024-02-29']));
