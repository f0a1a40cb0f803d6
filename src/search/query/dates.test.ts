import { expect, test } from 'vitest';

// A test loads the tables itself, as search does when a query needs them.
const load = () => import('./dates.ts');

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

test('a day of any month is written in every way', async () => {
  const { otherDates, dateAmong } = await load();
  for (const [i, month] of months.entries()) {
    const two = String(i + 1).padStart(2, '0');
    expect(otherDates(`17 ${month} 2013`)).toEqual([[`17.${two}.2013`], [`2013-${two}-17`]]);
    expect(otherDates(`17.${i + 1}.2013`).at(0)).toEqual(['17', month, '2013']);
    expect(dateAmong(['17', month], 0)).toBe(2);
  }
});

test.each<[string, string[][]]>([
  ['1 мая', [['01.05']]],
  ['31 мая', [['31.05']]],
  ['1.5.2013', [['1', 'мая', '2013'], ['01.05.2013'], ['2013-05-01']]],
  ['0 мая', []],
  ['32 мая', []],
  ['5 мая 13', []],
  ['5 мая 2013 г', []],
  ['от 5 мая', []],
  ['05 мая', [['5', 'мая'], ['05.05']]],
  ['1.5.20135', []],
  ['п1.5.2013', []],
  ['1.5.13', []],
  ['2013-05-071', []],
  ['12013-05-07', []],
  ['2013-13-07', []],
  ['2013-00-07', []],
  ['приказ', []],
])('%s', async (text, dates) => expect((await load()).otherDates(text)).toEqual(dates));

test.each<[string, number, number]>([
  ['7 мая 2013', 0, 3],
  ['17 мая 2013', 0, 3],
  ['7 мая', 0, 2],
  ['7 мая 20135', 0, 2],
  ['7 мая №2013', 0, 2],
  ['117 мая', 0, 0],
  ['а7 мая', 0, 0],
  ['7а мая', 0, 0],
  ['7', 0, 0],
  ['мая', 1, 0],
])('%s, from %d: %d words', async (words, at, length) => expect((await load()).dateAmong(words.split(' '), at)).toBe(length));
